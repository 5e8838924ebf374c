// SPDX-FileCopyrightText: 2026 RedVest contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// Statements run on SQLite's own interface instead of QtSql, which looks every value up by a made-up name and carries
// it in a QVariant, on the way in and on the way out: more than half of the time of a large import, and of reading
// everybody. Same connection, same transaction.

#pragma once

#include "core/storage/engine/value.h"

#include <QHash>
#include <QStringEncoder>

#include <functional>
#include <memory>
#include <utility>
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
    /// Calls `take` on each row of the answer, with values by the names they have in the statement. All of these are to
    /// be named; others are passed over. 0, or SQLite's result code. What `take` throws is thrown on, and the statement
    /// is done with; it may run others.
    [[nodiscard]] int ask(const QString& sql, const std::vector<std::pair<QString, Value>>& named,
                          const std::function<void(sqlite3_stmt&)>& take);
    [[nodiscard]] QString message() const;
    [[nodiscard]] sqlite3* handle() const { return m_db; }

private:
    explicit SqliteStatements(sqlite3* db) : m_db(db) {}
    /// Null when it cannot be; the engine says why.
    [[nodiscard]] std::shared_ptr<sqlite3_stmt> made(const QString& sql) const;
    /// The same, once for its text.
    [[nodiscard]] std::shared_ptr<sqlite3_stmt> prepared(const QString& sql);
    void bind(sqlite3_stmt* statement, const std::vector<Value>& values);
    /// Copies, since others may be bound while this one is answered. 0, or SQLite's result code.
    [[nodiscard]] int bindNamed(sqlite3_stmt* statement, const std::vector<std::pair<QString, Value>>& named);

    sqlite3* m_db;
    QHash<QString, std::shared_ptr<sqlite3_stmt>> m_statements;
    QStringEncoder m_utf8{QStringConverter::Utf8, QStringConverter::Flag::Stateless};
    std::vector<char> m_texts; ///< of the row being bound
};

// A value of the row that a statement stands on, read as QtSql reads it: a number asked for as text is written out, a
// text that is no number is 0.
[[nodiscard]] QString textAt(sqlite3_stmt&, int column);
[[nodiscard]] qint64 integerAt(sqlite3_stmt&, int column);
[[nodiscard]] double realAt(sqlite3_stmt&, int column);

} // namespace redvest::storage
