// SPDX-FileCopyrightText: 2026 RedVest contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/bench/bare_sqlite.h"

#include <sqlite3.h>

#include <stdexcept>

namespace redvest::bench {

namespace {

void require(bool isOk, sqlite3* db)
{
    if (!isOk)
        throw std::runtime_error(sqlite3_errmsg(db));
}

void bind(sqlite3_stmt* statement, int at, const BareValue& value)
{
    if (const auto* number = std::get_if<std::int64_t>(&value)) {
        sqlite3_bind_int64(statement, at, *number);
        return;
    }
    const auto& text = std::get<std::string>(value);
    sqlite3_bind_text(statement, at, text.data(), int(text.size()), SQLITE_STATIC);
}

} // namespace

void CloseSqlite::operator()(sqlite3* db) const
{
    sqlite3_close(db);
}

void CloseSqlite::operator()(sqlite3_stmt* statement) const
{
    sqlite3_finalize(statement);
}

Db openBare(const QString& file)
{
    sqlite3* db = nullptr;
    const int result = sqlite3_open(file.toUtf8().constData(), &db);
    Db owner(db);
    require(result == SQLITE_OK, db);
    return owner;
}

Statement prepare(sqlite3* db, const std::string& sql)
{
    sqlite3_stmt* statement = nullptr;
    const int result = sqlite3_prepare_v2(db, sql.c_str(), -1, &statement, nullptr);
    Statement owner(statement);
    require(result == SQLITE_OK, db);
    return owner;
}

Statement insertInto(sqlite3* db, const std::string& table)
{
    const int columns = sqlite3_column_count(prepare(db, "SELECT * FROM " + table).get());
    std::string sql = "INSERT INTO " + table + " VALUES (?";
    for (int c = 1; c < columns; ++c)
        sql += ", ?";
    return prepare(db, sql + ")");
}

Statement insertAsMade(sqlite3* db, const std::string& table)
{
    const Statement all = prepare(db, "SELECT * FROM " + table);
    std::string names, places;
    for (int c = 0; c < sqlite3_column_count(all.get()); ++c) {
        const std::string name = sqlite3_column_name(all.get(), c);
        names += (c > 0 ? ", " : "") + name;
        places += c > 0 ? ", ?" : "?";
        if (name == "gone")
            break;
    }
    return prepare(db, "INSERT INTO " + table + " (" + names + ") VALUES (" + places + ")");
}

void run(sqlite3* db, const std::string& sql)
{
    require(sqlite3_exec(db, sql.c_str(), nullptr, nullptr, nullptr) == SQLITE_OK, db);
}

void insertRow(sqlite3_stmt* insert, const std::vector<BareValue>& values)
{
    for (std::size_t c = 0; c < values.size(); ++c)
        bind(insert, int(c) + 1, values[c]);
    require(sqlite3_step(insert) == SQLITE_DONE, sqlite3_db_handle(insert));
    sqlite3_reset(insert);
}

bool step(sqlite3_stmt* statement)
{
    const int result = sqlite3_step(statement);
    require(result == SQLITE_ROW || result == SQLITE_DONE, sqlite3_db_handle(statement));
    return result == SQLITE_ROW;
}

std::string textAt(sqlite3_stmt* statement, int column)
{
    const auto* text = reinterpret_cast<const char*>(sqlite3_column_text(statement, column));
    return {text, std::size_t(sqlite3_column_bytes(statement, column))};
}

} // namespace redvest::bench
