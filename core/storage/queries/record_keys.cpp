// SPDX-FileCopyrightText: 2026 RedVest contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/storage/queries/record_keys.h"

#include "core/base/text.h"
#include "core/domain/organisation_names.h"
#include "core/storage/schema/volunteers.h"

namespace redvest::storage {

using namespace Qt::Literals::StringLiterals;

namespace {

QString archivedIn(const TableSpec& table)
{
    if (table.columnIndex(u"archived"_s) >= 0)
        return u"archived"_s;
    return table.name == u"volunteer" ? u"CASE WHEN status = 'archived' THEN 1 ELSE 0 END"_s : u"0"_s;
}

std::vector<RecordKey> keys(const Reader& reader, const TableSpec& table, const QString& rest, const Bindings& bindings)
{
    std::vector<RecordKey> found;
    reader.each(u"SELECT id, %1 FROM %2 WHERE gone = 0 AND %3"_s.arg(archivedIn(table), table.name, rest), bindings,
                [&](const Row& row) {
                    found.push_back({row.text(0), row.integer(1) != 0});
                });
    return found;
}

} // namespace

std::vector<RecordKey> keysBeginning(const Reader& reader, const TableSpec& table, const QString& beginning, int limit)
{
    // Ids are of 0-9, a-f and -, all of which sort before g.
    return keys(reader, table, u"id >= :least AND id < :most ORDER BY id LIMIT %1"_s.arg(limit),
                {{u":least"_s, beginning + u""_s}, {u":most"_s, beginning + u'g'}});
}

std::vector<RecordKey> keysNamed(const Reader& reader, const TableSpec& table, const QString& name)
{
    // What has a number in the place of a name is called by that: a policy, a certificate.
    const QString column = table.columnIndex(u"name"_s) >= 0 ? u"name"_s : u"number"_s;
    if (table.columnIndex(column) < 0)
        return {};
    QStringList ids = idsWith(reader, table, column, name);
    // What people called a thing is kept as they typed it, full width or half.
    if (ids.isEmpty() && !table.column(column)->isSealed())
        reader.each(u"SELECT id, %2 FROM %1 WHERE gone = 0 ORDER BY id"_s.arg(table.name, column), {},
                    [&](const Row& row) {
                        if (isSameName(row.text(1), name))
                            ids += row.text(0);
                    });
    // By a name that it had, where nobody has that name now.
    if (ids.isEmpty() && table.name == u"organisation") {
        for (const Organisation& body : reader.all(organisationTable())) {
            if (goesBy(body, name))
                ids += body.id.text();
        }
    }
    std::vector<RecordKey> found;
    for (const QString& id : ids) {
        for (const RecordKey& key : keys(reader, table, u"id = :id"_s, {{u":id"_s, id}}))
            found.push_back(key);
    }
    return found;
}

} // namespace redvest::storage
