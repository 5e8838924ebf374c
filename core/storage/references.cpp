// SPDX-FileCopyrightText: 2026 RedVest contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/storage/references.h"

namespace redvest::storage {

using namespace Qt::Literals::StringLiterals;

qint64 references(const Reader& reader, const TableSpec& table, const QString& column, const QString& id)
{
    return reader.number(u"SELECT count(*) FROM %1 WHERE %2 = :id AND gone = 0"_s.arg(table.name, column),
                         {{u":id"_s, id}});
}

} // namespace redvest::storage
