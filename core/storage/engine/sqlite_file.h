// SPDX-FileCopyrightText: 2026 RedVest contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// A file of SQLite that is not the open workspace: a backup, a copy being restored. Nobody else has it open, it may be
// of any schema the program ever had, and it may be damaged or made by somebody with bad intent: it is opened with
// everything off that such a file could use, and never followed where it has triggers or views.

#pragma once

#include <QByteArray>
#include <QString>

#include <functional>
#include <memory>
#include <vector>

struct sqlite3;
struct sqlite3_stmt;

namespace redvest::storage {

/// The row a statement stands on. Columns count from 0.
class FileRow
{
public:
    explicit FileRow(sqlite3_stmt* statement) : m_statement(statement) {}
    [[nodiscard]] QString text(int column) const;
    [[nodiscard]] qint64 integer(int column) const;
    [[nodiscard]] sqlite3_stmt* statement() const { return m_statement; }

private:
    sqlite3_stmt* m_statement;
};

class SqliteFile
{
public:
    /// Prepare: to be changed before it gets its name; nothing is synced, for who is interrupted throws it away.
    enum class Use { Look, Prepare };

    /// Failures: there is none, is no workspace of ours, carries triggers or views, is damaged. None of them touches
    /// it.
    SqliteFile(const QString& path, Use);
    SqliteFile(const SqliteFile&) = delete;
    SqliteFile& operator=(const SqliteFile&) = delete;
    ~SqliteFile();

    void run(const QString& sql, const std::vector<QString>& values = {});
    /// Values in the order of the `?`.
    void each(const QString& sql, const std::vector<QString>& values, const std::function<void(const FileRow&)>& take);
    [[nodiscard]] qint64 number(const QString& sql, const std::vector<QString>& values = {});
    [[nodiscard]] QString text(const QString& sql, const std::vector<QString>& values = {});
    [[nodiscard]] bool hasTable(const QString& name);

    /// BLAKE2b-256 over every row of the tables named: names of tables and columns, then the values in order of id,
    /// each with its type and length before it.
    [[nodiscard]] QString digest(const QStringList& tables);
    /// The tables there are, in order of name.
    [[nodiscard]] QStringList tables();
    /// The engine's own check: "" when sound, else what it says first.
    [[nodiscard]] QString integrityComplaint();

private:
    void refuseForeign();
    [[noreturn]] void fail() const;

    QString m_path;
    std::unique_ptr<sqlite3, int (*)(sqlite3*)> m_db;
};

} // namespace redvest::storage
