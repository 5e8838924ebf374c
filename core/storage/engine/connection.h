// SPDX-FileCopyrightText: 2026 RedVest contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// One connection to the store, with its prepared statements. Belongs to the thread that made it.

#pragma once

#include "core/base/failure.h"
#include "core/storage/disk/location.h"
#include "core/storage/engine/dialect.h"
#include "core/storage/engine/sqlite_statements.h"
#include "core/storage/engine/value.h"

#include <QHash>
#include <QSqlDatabase>
#include <QSqlQuery>

#include <functional>
#include <memory>

namespace redvest::storage {

enum class Access { Read, Write };

/// Whose the tables are. A server's database that was set up (server_setup.h) has an owner nobody logs in as.
enum class Ownership {
    Nobodys, ///< a file, or a database made by hand: whoever opens it may define tables
    Mine,    ///< this login may act as the owner
    Anothers ///< it may not
};

/// A Failure of the engine that says of what kind it is, for those who can do something about it.
class EngineFailure : public Failure
{
public:
    EngineFailure(Trouble trouble, QString message, QString detail)
        : Failure(std::move(message), std::move(detail))
        , m_trouble(trouble)
    {}
    [[nodiscard]] Trouble trouble() const { return m_trouble; }

private:
    Trouble m_trouble;
};

/// Named values of a statement: {{":shift", id}}.
using Bindings = std::vector<std::pair<QString, Value>>;

/// The row a query stands on. Columns count from 0.
class Row
{
public:
    explicit Row(const QSqlQuery& query) : m_query(&query) {}
    explicit Row(sqlite3_stmt& statement) : m_statement(&statement) {}
    [[nodiscard]] QString text(int column) const;
    [[nodiscard]] qint64 integer(int column) const;
    [[nodiscard]] double real(int column) const;
    [[nodiscard]] Value value(int column, ColumnType) const;

private:
    const QSqlQuery* m_query = nullptr;  ///< null where SQLite is asked directly
    sqlite3_stmt* m_statement = nullptr; ///< else null
};

/// How long a statement waits for a file that is locked.
inline constexpr int kBusyTimeoutMs = 5000;

class Connection
{
public:
    /// Opens what is at the location. `journal` matters to a file that is written only.
    /// Failures: cannot be opened, is no database, is locked; server away, crowded, unknown user or database, a login
    /// without an account, no encryption where the address demands it.
    Connection(const Location&, Access, JournalMode journal = JournalMode::Wal);
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
    [[nodiscard]] const Location& location() const { return m_location; }
    /// The server went away since this was opened; reopen() before anything else.
    [[nodiscard]] bool isLost() const { return m_isLost; }
    /// A new connection in the place of a lost one, with no statement prepared. Failures as when it was made.
    void reopen();
    [[nodiscard]] Ownership ownership();
    /// From now on, until actAsSelf(), what is made here is the owner's and everything is allowed. Only where the
    /// ownership is Mine.
    void actAsOwner();
    void actAsSelf() noexcept;
    /// True once for any number of announcements that came since it was last asked. Needs an event loop in between.
    [[nodiscard]] bool takeAnnouncement();
    /// The engine's own handle where it is SQLite linked with this program, for tests and repair; else null.
    [[nodiscard]] sqlite3* sqliteHandle() const { return m_direct ? m_direct->handle() : nullptr; }

private:
    void open();
    void openDatabase(QSqlDatabase&);
    void listen(const QSqlDatabase&);
    void requireAccount();
    QSqlQuery& prepared(const QString& sql);
    void ask(const QString& sql, const Bindings&, const std::function<void(const Row&)>& take);
    void endTransaction() noexcept;
    [[noreturn]] void fail(const QSqlError&, const QString& sql);
    [[noreturn]] void fail(const QString& code, const QString& text, const QString& sql);

    QString m_name;
    Location m_location;
    const Dialect& m_dialect;
    Access m_access;
    JournalMode m_journal;
    bool m_isLost = false;
    std::shared_ptr<bool> m_announced = std::make_shared<bool>(false);
    QHash<QString, std::shared_ptr<QSqlQuery>> m_statements;
    std::unique_ptr<SqliteStatements> m_direct; ///< null where only QtSql will do
};

/// Bytes of the write-ahead log that are not yet, or not all, in the file; 0 without one.
[[nodiscard]] qint64 logBytes(const Location&);

} // namespace redvest::storage
