// SPDX-FileCopyrightText: 2026 RedVest contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/storage/queries/honour_queries.h"

#include "core/storage/schema/volunteers.h"

namespace redvest::storage {

using namespace Qt::Literals::StringLiterals;

namespace {

const QString kLatestFirst = u"ORDER BY archived, day DESC, id"_s;

} // namespace

QHash<QString, NamedPerson> peopleIn(const Reader& reader, const TableSpec& table)
{
    const SealedColumn name = reader.sealed(volunteerTable().spec(), u"name"_s);
    QHash<QString, NamedPerson> people;
    reader.each(u"SELECT id, name, division, status FROM volunteer WHERE gone = 0 "
                u"AND id IN (SELECT volunteer FROM %1 WHERE gone = 0)"_s.arg(table.name),
                {}, [&](const Row& row) {
                    const QString id = row.text(0);
                    people.insert(id, {name.open(id, row.text(1)), row.text(2),
                                       fromWord<VolunteerStatus>(row.text(3)).value_or(VolunteerStatus::Archived)});
                });
    return people;
}

std::vector<Honour> honoursInOrder(const Reader& reader)
{
    return reader.all(honourTable(), {}, {}, kLatestFirst);
}

std::vector<Honour> honoursOf(const Reader& reader, Id<Volunteer> id)
{
    return reader.all(honourTable(), u"volunteer = :volunteer"_s, {{u":volunteer"_s, id.text()}}, kLatestFirst);
}

std::vector<CareEntry> careInOrder(const Reader& reader)
{
    return reader.all(careEntryTable(), {}, {}, kLatestFirst);
}

std::vector<Story> storiesInOrder(const Reader& reader)
{
    return reader.all(storyTable(), {}, {}, kLatestFirst);
}

} // namespace redvest::storage
