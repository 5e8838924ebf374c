// SPDX-FileCopyrightText: 2026 RedVest contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// A file of today turned into one that an earlier version of the program left: what later schemas added is taken away.

#pragma once

#include "core/storage/engine/sqlite_file.h"

#include <QStringList>

#include <map>

namespace redvest::test {

/// What takes away what each schema added, newest first. A schema that adds something has its row here.
inline const std::map<int, QStringList, std::greater<>>& additions()
{
    const auto dropColumns = [](const QString& table, const QStringList& columns) {
        QStringList all;
        for (const QString& c : columns)
            all << QStringLiteral("ALTER TABLE %1 DROP COLUMN %2").arg(table, c);
        return all;
    };
    static const std::map<int, QStringList, std::greater<>> all{
        {10,
         {QStringLiteral("DROP TABLE cover_claim"), QStringLiteral("DROP TABLE cover"),
          QStringLiteral("DROP TABLE policy")}},
        {9, dropColumns(QStringLiteral("office"),
                        {QStringLiteral("rest_minutes"), QStringLiteral("day_minutes"), QStringLiteral("week_minutes"),
                         QStringLiteral("days_in_row"), QStringLiteral("elder_age"), QStringLiteral("night_from"),
                         QStringLiteral("night_to")})},
        {8, dropColumns(QStringLiteral("issue"),
                        {QStringLiteral("closing"), QStringLiteral("rubric"), QStringLiteral("second_rubric"),
                         QStringLiteral("second_title"), QStringLiteral("second_text")})},
    };
    return all;
}

/// The closed workspace `path` becomes one of that schema, 7 or later; rows of what came later are lost.
inline void takeBackTo(int schema, const QString& path)
{
    storage::SqliteFile file(path, storage::SqliteFile::Use::Prepare);
    for (const auto& [version, statements] : additions()) {
        if (version <= schema)
            break;
        for (const QString& sql : statements)
            file.run(sql);
    }
    file.run(QStringLiteral("PRAGMA user_version = %1").arg(schema));
}

} // namespace redvest::test
