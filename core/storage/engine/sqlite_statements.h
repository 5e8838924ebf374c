// SPDX-FileCopyrightText: 2026 RedVest contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// Statements run on SQLite's own interface instead of QtSql, which looks every value up by a made-up name and carries
// it in a QVariant: more than half of the time of a large import. Same connection, same transaction.

#pragma once

#include "core/storage/engine/value.h"

#include <QHash>
#include <QStringEncoder>

#include <memory>
#include <vector>

class QSqlDatabase;
struct sqlite3;
struct sqlite3_stmt;

namespace redvest::storage {

class SqliteStatements
{
public:
    /// Null when the open connection is not one of the very SQLite this program is linked with (some builds of Qt bring
    /// their own): then QtSql has to do.
    static std::unique_ptr<SqliteStatements> of(const QSqlDatabase& db);

    /// Runs a statement without answer, prepared once for its text, with values in the order of its `?`.
    /// 0, or SQLite's result code: message() says more.
    [[nodiscard]] int run(const QString& sql, const std::vector<Value>& values);
    [[nodiscard]] QString message() const;
    [[nodiscard]] sqlite3* handle() const { return m_db; }

private:
    explicit SqliteStatements(sqlite3* db) : m_db(db) {}
    [[nodiscard]] sqlite3_stmt* prepared(const QString& sql);
    void bind(sqlite3_stmt* statement, const std::vector<Value>& values);

    sqlite3* m_db;
    QHash<QString, std::shared_ptr<sqlite3_stmt>> m_statements;
    QStringEncoder m_utf8{QStringConverter::Utf8, QStringConverter::Flag::Stateless};
    std::vector<char> m_texts; ///< of the row being bound
};

} // namespace redvest::storage
