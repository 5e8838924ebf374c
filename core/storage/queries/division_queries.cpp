// SPDX-FileCopyrightText: 2026 RedVest contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/storage/queries/division_queries.h"

#include "core/storage/gate/database.h"

namespace redvest::storage {

using namespace Qt::Literals::StringLiterals;

QStringList termNames(const Reader& reader, const QString& kind)
{
    QStringList names;
    reader.each(u"SELECT name FROM term WHERE gone = 0 AND archived = 0 AND kind = :kind ORDER BY position, name"_s,
                {{u":kind"_s, kind}}, [&](const Row& row) { names << row.text(0); });
    return names;
}

} // namespace redvest::storage
