// SPDX-FileCopyrightText: 2026 RedVest contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// SQLite without the program: what its figures are compared with, and rows put past its gate. What SQLite refuses is
// thrown as std::runtime_error.

#pragma once

#include <QString>

#include <cstdint>
#include <memory>
#include <string>
#include <variant>
#include <vector>

struct sqlite3;
struct sqlite3_stmt;

namespace redvest::bench {

struct CloseSqlite
{
    void operator()(sqlite3* db) const;
    void operator()(sqlite3_stmt* statement) const;
};
using Db = std::unique_ptr<sqlite3, CloseSqlite>;
using Statement = std::unique_ptr<sqlite3_stmt, CloseSqlite>;
using BareValue = std::variant<std::int64_t, std::string>;

[[nodiscard]] Db openBare(const QString& file);
[[nodiscard]] Statement prepare(sqlite3* db, const std::string& sql);
/// An insert of all columns in their order.
[[nodiscard]] Statement insertInto(sqlite3* db, const std::string& table);
/// Of the columns that the table was made with, up to `gone`; those that came later hold what they hold by default.
[[nodiscard]] Statement insertAsMade(sqlite3* db, const std::string& table);
void run(sqlite3* db, const std::string& sql);
/// Runs an insert with these values.
void insertRow(sqlite3_stmt* insert, const std::vector<BareValue>& values);
/// True while there is another row.
[[nodiscard]] bool step(sqlite3_stmt* statement);
[[nodiscard]] std::string textAt(sqlite3_stmt* statement, int column);

} // namespace redvest::bench
