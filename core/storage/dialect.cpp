// SPDX-FileCopyrightText: 2026 RedVest contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/storage/dialect.h"

namespace redvest::storage {

using namespace Qt::Literals::StringLiterals;

const Dialect& sqliteDialect()
{
    static const Dialect dialect{
        .driver = u"QSQLITE"_s,
        // FULL: a save that was acknowledged survives a power cut. autocheckpoint=0: only Database checkpoints, because
        // SQLite before 3.51.3 may lose a page when two connections write and checkpoint at the same moment.
        .onOpen = {u"PRAGMA journal_mode=WAL"_s, u"PRAGMA synchronous=FULL"_s, u"PRAGMA wal_autocheckpoint=0"_s,
                   u"PRAGMA foreign_keys=ON"_s, u"PRAGMA trusted_schema=OFF"_s, u"PRAGMA cell_size_check=ON"_s,
                   u"PRAGMA mmap_size=0"_s, u"PRAGMA temp_store=MEMORY"_s, u"PRAGMA cache_size=-65536"_s},
        .onOpenRead = {u"PRAGMA query_only=ON"_s, u"PRAGMA trusted_schema=OFF"_s, u"PRAGMA mmap_size=0"_s,
                       u"PRAGMA temp_store=MEMORY"_s, u"PRAGMA cache_size=-65536"_s},
        .begin = u"BEGIN IMMEDIATE"_s,
        .schemaVersion = u"PRAGMA user_version"_s,
        .setSchemaVersion = u"PRAGMA user_version=%1"_s,
        .columnsOf = u"SELECT name FROM pragma_table_info(:table)"_s,
    };
    return dialect;
}

} // namespace redvest::storage
