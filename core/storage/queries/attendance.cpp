// SPDX-FileCopyrightText: 2026 RedVest contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/storage/queries/attendance.h"

#include "core/storage/schema/rota.h"

namespace redvest::storage {

using namespace Qt::Literals::StringLiterals;

std::vector<ServiceRecord> recordsOfPeople(const Reader& reader, const std::vector<Id<Volunteer>>& people, QDate first,
                                           QDate last)
{
    if (people.empty())
        return {};
    QStringList ids;
    for (const Id<Volunteer> id : people)
        ids << id.text();
    Bindings bindings{{u":first"_s, first.toString(Qt::ISODate)}, {u":last"_s, last.toString(Qt::ISODate)}};
    const QString those = bound(ids, u"person"_s, bindings);
    return reader.all(serviceRecordTable(),
                      u"volunteer IN (%1) AND day >= :first AND day <= :last AND state <> 'rejected'"_s.arg(those),
                      bindings, u"ORDER BY starts, id"_s);
}

std::vector<ServiceRecord> unendedRecords(const Reader& reader, Id<Volunteer> volunteer)
{
    return reader.all(serviceRecordTable(), u"volunteer = :person AND starts <> '' AND ends = ''"_s,
                      {{u":person"_s, volunteer.text() + u""_s}}, u"ORDER BY starts DESC, id"_s);
}

std::vector<Shift> shiftsBeginning(const Reader& reader, Span period)
{
    return reader.all(shiftTable(), u"starts >= :from AND starts < :to"_s,
                      {{u":from"_s, toUtcText(period.from)}, {u":to"_s, toUtcText(period.to)}},
                      u"ORDER BY starts, id"_s);
}

} // namespace redvest::storage
