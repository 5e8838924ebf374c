// SPDX-FileCopyrightText: 2026 RedVest contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/bench/bare_insert.h"

#include "tests/bench/cpu_time.h"

#include <sqlite3.h>

#include <memory>
#include <stdexcept>

namespace redvest::bench {

namespace {

struct Close
{
    void operator()(sqlite3* db) const { sqlite3_close(db); }
    void operator()(sqlite3_stmt* statement) const { sqlite3_finalize(statement); }
};
using Db = std::unique_ptr<sqlite3, Close>;
using Statement = std::unique_ptr<sqlite3_stmt, Close>;

void require(bool isOk, sqlite3* db)
{
    if (!isOk)
        throw std::runtime_error(sqlite3_errmsg(db));
}

Db open(const QString& file)
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

void run(sqlite3* db, const std::string& sql)
{
    require(sqlite3_exec(db, sql.c_str(), nullptr, nullptr, nullptr) == SQLITE_OK, db);
}

std::string textAt(sqlite3_stmt* statement, int column)
{
    const auto* text = reinterpret_cast<const char*>(sqlite3_column_text(statement, column));
    return {text, std::size_t(sqlite3_column_bytes(statement, column))};
}

BareTable readTable(sqlite3* db, const std::string& name)
{
    BareTable table;
    const Statement schema =
        prepare(db, "SELECT type, sql FROM sqlite_master WHERE tbl_name = '" + name + "' AND sql IS NOT NULL");
    while (sqlite3_step(schema.get()) == SQLITE_ROW) {
        if (textAt(schema.get(), 0) == "table")
            table.create = textAt(schema.get(), 1);
        else
            table.indexes.push_back(textAt(schema.get(), 1));
    }
    // In the order they came in.
    const Statement rows = prepare(db, "SELECT * FROM " + name + " ORDER BY rowid");
    const int columns = sqlite3_column_count(rows.get());
    while (sqlite3_step(rows.get()) == SQLITE_ROW) {
        std::vector<BareValue>& row = table.rows.emplace_back();
        for (int c = 0; c < columns; ++c) {
            if (sqlite3_column_type(rows.get(), c) == SQLITE_INTEGER)
                row.emplace_back(std::int64_t(sqlite3_column_int64(rows.get(), c)));
            else
                row.emplace_back(textAt(rows.get(), c));
        }
    }
    table.insert = "INSERT INTO " + name + " VALUES (?";
    for (int c = 1; c < columns; ++c)
        table.insert += ", ?";
    table.insert += ")";
    return table;
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

void insertAll(sqlite3* db, const BareTable& table)
{
    const Statement insert = prepare(db, table.insert);
    for (const std::vector<BareValue>& row : table.rows) {
        for (std::size_t c = 0; c < row.size(); ++c)
            bind(insert.get(), int(c) + 1, row[c]);
        require(sqlite3_step(insert.get()) == SQLITE_DONE, db);
        sqlite3_reset(insert.get());
    }
}

} // namespace

std::vector<BareTable> readTables(const QString& workspace, const std::vector<std::string>& names)
{
    const Db db = open(workspace);
    std::vector<BareTable> tables;
    for (const std::string& name : names)
        tables.push_back(readTable(db.get(), name));
    return tables;
}

double insertBare(const QString& file, const std::vector<BareTable>& tables)
{
    const Db db = open(file);
    for (const char* pragma : {"journal_mode=WAL", "synchronous=FULL", "wal_autocheckpoint=0", "temp_store=MEMORY",
                               "mmap_size=0", "cache_size=-65536"})
        run(db.get(), std::string("PRAGMA ") + pragma);
    for (const BareTable& table : tables) {
        run(db.get(), table.create);
        for (const std::string& index : table.indexes)
            run(db.get(), index);
    }
    return cpuOf([&] {
        run(db.get(), "BEGIN IMMEDIATE");
        for (const BareTable& table : tables)
            insertAll(db.get(), table);
        run(db.get(), "COMMIT");
    });
}

} // namespace redvest::bench
