// SPDX-FileCopyrightText: 2026 RedVest contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/bench/bare_insert.h"

#include <sqlite3.h>

namespace redvest::bench {

namespace {

BareTable readTable(sqlite3* db, const std::string& name)
{
    BareTable table;
    const Statement schema =
        prepare(db, "SELECT type, sql FROM sqlite_master WHERE tbl_name = '" + name + "' AND sql IS NOT NULL");
    while (step(schema.get())) {
        if (textAt(schema.get(), 0) == "table")
            table.create = textAt(schema.get(), 1);
        else
            table.indexes.push_back(textAt(schema.get(), 1));
    }
    // In the order they came in.
    const Statement rows = prepare(db, "SELECT * FROM " + name + " ORDER BY rowid");
    const int columns = sqlite3_column_count(rows.get());
    while (step(rows.get())) {
        std::vector<BareValue>& row = table.rows.emplace_back();
        for (int c = 0; c < columns; ++c) {
            if (sqlite3_column_type(rows.get(), c) == SQLITE_INTEGER)
                row.emplace_back(std::int64_t(sqlite3_column_int64(rows.get(), c)));
            else
                row.emplace_back(textAt(rows.get(), c));
        }
    }
    table.name = name;
    return table;
}

void insertAll(sqlite3* db, const BareTable& table)
{
    const Statement insert = insertInto(db, table.name);
    for (const std::vector<BareValue>& row : table.rows)
        insertRow(insert.get(), row);
}

} // namespace

std::vector<BareTable> readTables(const QString& workspace, const std::vector<std::string>& names)
{
    const Db db = openBare(workspace);
    std::vector<BareTable> tables;
    for (const std::string& name : names)
        tables.push_back(readTable(db.get(), name));
    return tables;
}

Spent insertBare(const QString& file, const std::vector<BareTable>& tables)
{
    const Db db = openBare(file);
    for (const char* pragma : {"journal_mode=WAL", "synchronous=FULL", "wal_autocheckpoint=0", "temp_store=MEMORY",
                               "mmap_size=0", "cache_size=-65536"})
        run(db.get(), std::string("PRAGMA ") + pragma);
    for (const BareTable& table : tables) {
        run(db.get(), table.create);
        for (const std::string& index : table.indexes)
            run(db.get(), index);
    }
    return spentBy([&] {
        run(db.get(), "BEGIN IMMEDIATE");
        for (const BareTable& table : tables)
            insertAll(db.get(), table);
        run(db.get(), "COMMIT");
    });
}

} // namespace redvest::bench
