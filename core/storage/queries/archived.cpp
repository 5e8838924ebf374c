// SPDX-FileCopyrightText: 2026 RedVest contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/storage/queries/archived.h"

namespace redvest::storage {

using namespace Qt::Literals::StringLiterals;

namespace {

/// A condition that holds for what is in use, or, with `isPutAway`, for what is archived.
QString condition(const TableSpec& table, const QString& alias, bool isPutAway)
{
    const QString column = archiveColumn(table);
    if (column.isEmpty())
        return isPutAway ? u"1 = 0"_s : u"1 = 1"_s;
    if (column == u"status"_s)
        return u"%1.status %2 'archived'"_s.arg(alias, isPutAway ? u"="_s : u"<>"_s);
    return u"%1.%2 = %3"_s.arg(alias, column, isPutAway ? u"1"_s : u"0"_s);
}

} // namespace

QString archiveColumn(const TableSpec& table)
{
    if (table.column(u"archived"_s))
        return u"archived"_s;
    const ColumnSpec* status = table.column(u"status"_s);
    return status && status->words.contains(u"archived"_s) ? u"status"_s : QString();
}

QString archivedTarget(const Reader& reader, const Reference& reference, const QString& record)
{
    QString found;
    reader.each(u"SELECT above.id FROM %1 own JOIN %2 above ON above.id = own.%3 "
                u"WHERE own.id = :id AND own.gone = 0 AND above.gone = 0 AND %4 AND %5"_s.arg(
                    reference.table->name, reference.target->name, reference.column,
                    condition(*reference.table, u"own"_s, false), condition(*reference.target, u"above"_s, true)),
                {{u":id"_s, record}}, [&](const Row& row) { found = row.text(0); });
    return found;
}

} // namespace redvest::storage
