// SPDX-FileCopyrightText: 2026 RedVest contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/storage/engine/local_values.h"

namespace redvest::storage {

using namespace Qt::Literals::StringLiterals;

QString localValue(Connection& db, const QString& key)
{
    QString value;
    db.each(u"SELECT value FROM meta WHERE id = :id"_s, {{u":id"_s, key}},
            [&](const Row& row) { value = row.text(0); });
    return value;
}

void setLocalValue(Connection& db, const QString& key, const QString& value)
{
    db.run(u"INSERT INTO meta (id, value) VALUES (:id, :value) ON CONFLICT (id) DO UPDATE SET value = excluded.value"_s,
           {{u":id"_s, key}, {u":value"_s, value + u""_s}});
}

} // namespace redvest::storage
