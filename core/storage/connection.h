// SPDX-FileCopyrightText: 2026 RedVest contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// One connection to the store, with its prepared statements. Belongs to the thread that made it.

#pragma once

#include "core/storage/dialect.h"
#include "core/storage/sqlite_statements.h"
#include "core/storage/value.h"

#include <QHash>
#include <QSqlDatabase>
#include <QSqlQuery>

#include <functional>
#include <memory>

namespace redvest::storage {

enum class Access { Read, Write };

/// Named values of a statement: {{":shift", id}}.
using Bindings = std::vector<std::pair<QString, Value>>;

/// The row a query stands on. Columns count from 0.
class Row
{
public:
    explicit Row(const QSqlQuery& query) : m_query(query) {}
    [[nodiscard]] QString text(int column) const { return m_query.value(column).toString(); }
    [[nodiscard]] qint64 integer(int column) const { return m_query.value(column).toLongLong(); }
    [[nodiscard]] double real(int column) const { return m_query.value(column).toDouble(); }
    [[nodiscard]] Value value(int column, ColumnType) const;

private:
    const QSqlQuery& m_query;
};

class Connection
{
public:
    /// Opens `file`. Failures: cannot be opened, is no database, is locked.
    Connection(const QString& file, const Dialect&, Access);
    Connection(const Connection&) = delete;
    Connection& operator=(const Connection&) = delete;
    ~Connection();

    /// Runs a statement that returns no rows, prepared once for its text.
    void run(const QString& sql, const Bindings& = {});
    /// As run, with values in the order of the `?` in the statement.
    void runOrdered(const QString& sql, const std::vector<Value>& values);
    /// Calls `take` for each row of the answer. All rows are read before it returns, so no snapshot stays open.
    void each(const QString& sql, const Bindings&, const std::function<void(const Row&)>& take);
    [[nodiscard]] qint64 number(const QString& sql, const Bindings& = {});

    void begin();
    void commit();
    void rollback() noexcept;

    [[nodiscard]] const Dialect& dialect() const { return m_dialect; }

private:
    QSqlQuery& prepared(const QString& sql);
    [[noreturn]] void fail(const QSqlError&, const QString& sql) const;
    [[noreturn]] void fail(int code, const QString& text, const QString& sql) const;

    QString m_name;
    QString m_file;
    const Dialect& m_dialect;
    QHash<QString, std::shared_ptr<QSqlQuery>> m_statements;
    std::unique_ptr<SqliteStatements> m_direct; ///< null where only QtSql will do
};

} // namespace redvest::storage
