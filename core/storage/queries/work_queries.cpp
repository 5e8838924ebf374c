// SPDX-FileCopyrightText: 2026 RedVest contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/storage/queries/work_queries.h"

#include "core/storage/queries/hours.h"
#include "core/storage/queries/scope_condition.h"

#include <algorithm>

namespace redvest::storage {

using namespace Qt::Literals::StringLiterals;

namespace {

/// A statement for one person has a text of its own: with an OR no index would be used.
QString ofPerson(Id<Volunteer> only, const QString& column, Bindings& bindings)
{
    if (only.isNull())
        return {};
    bindings.emplace_back(u":only"_s, only.text());
    return u" AND %1 = :only"_s.arg(column);
}

/// Of a statement that gives starts, ends and breaks from that column on.
Shift shiftAt(const Row& row, Id<Shift> id, int column)
{
    Shift shift;
    shift.id = id;
    shift.starts = fromUtcText(row.text(column));
    shift.ends = fromUtcText(row.text(column + 1));
    shift.breaks = row.text(column + 2);
    return shift;
}

using SeatKey = std::pair<Id<Volunteer>, Id<Shift>>;

} // namespace

std::vector<GivenBy> timesServed(const Reader& reader, Span period, Id<Volunteer> only)
{
    std::vector<GivenBy> out;
    // A record is filed under the day it began or, over midnight, the day after.
    const auto day = [](Instant at, int by) { return localDate(at).addDays(by).toString(Qt::ISODate); };
    Bindings bindings{{u":first"_s, day(period.from, -1)}, {u":last"_s, day(period.to, 1)}};
    const QString person = ofPerson(only, u"r.volunteer"_s, bindings);
    reader.each(u"SELECT r.id, r.volunteer, r.shift, r.day, r.starts, r.ends, r.minutes, "
                u"coalesce(s.starts, ''), coalesce(s.ends, ''), coalesce(s.breaks, ''), coalesce(p.suit, 0) "
                u"FROM service_record r LEFT JOIN shift s ON s.id = r.shift AND s.gone = 0 "
                u"LEFT JOIN post p ON p.id = s.post "
                u"WHERE r.day >= :first AND r.day <= :last AND r.gone = 0 AND r.state <> 'rejected' AND "_s +
                    standing() + person,
                bindings, [&](const Row& row) {
                    ServiceRecord record;
                    record.day = dayFromText(row.text(3));
                    record.starts = fromUtcText(row.text(4));
                    record.ends = fromUtcText(row.text(5));
                    record.minutes = int(row.integer(6));
                    const Id<Shift> id = Id<Shift>::fromText(row.text(2));
                    const Shift shift = shiftAt(row, id, 7);
                    const bool isOnShift = shift.starts.isSet();
                    out.push_back({Id<Volunteer>::fromText(row.text(1)), isOnShift ? id : Id<Shift>(),
                                   Id<ServiceRecord>::fromText(row.text(0)),
                                   timeServed(record, isOnShift ? &shift : nullptr, row.integer(10) != 0)});
                });
    return out;
}

std::vector<GivenBy> timesGiven(const Reader& reader, Span period, Id<Volunteer> only)
{
    std::vector<GivenBy> out = timesServed(reader, period, only);
    std::vector<SeatKey> told; // by what was served on it
    for (const GivenBy& served : out) {
        if (!served.shift.isNull() && !served.time.worked.empty())
            told.emplace_back(served.volunteer, served.shift);
    }
    std::sort(told.begin(), told.end());
    Bindings bindings{{u":from"_s, toUtcText(period.from) + u""_s}, {u":to"_s, toUtcText(period.to) + u""_s}};
    const QString person = ofPerson(only, u"a.volunteer"_s, bindings);
    reader.each(u"SELECT a.volunteer, s.id, s.starts, s.ends, s.breaks, p.suit "
                u"FROM assignment a JOIN shift s ON s.id = a.shift JOIN post p ON p.id = s.post "
                u"WHERE s.starts < :to AND s.ends > :from AND s.gone = 0 AND s.archived = 0 AND a.gone = 0 "
                u"AND a.state IN ('proposed', 'invited', 'accepted', 'on_duty', 'served')"_s +
                    person,
                bindings, [&](const Row& row) {
                    const Id<Shift> id = Id<Shift>::fromText(row.text(1));
                    GivenBy seat{Id<Volunteer>::fromText(row.text(0)),
                                 id,
                                 {},
                                 timeOfShift(shiftAt(row, id, 2), row.integer(5) != 0)};
                    if (std::binary_search(told.begin(), told.end(), SeatKey(seat.volunteer, id)))
                        seat.time.worked.clear();
                    out.push_back(std::move(seat));
                });
    return out;
}

std::vector<WhoseRecord> whoseRecords(const Reader& reader, const QString& table, const QStringList& records)
{
    const bool isOnShift = table == u"assignment"_s || table == u"service_record"_s;
    std::vector<WhoseRecord> found;
    Bindings bindings;
    const QString ids = bound(records, u"id"_s, bindings);
    if (records.isEmpty())
        return found;
    reader.each(u"SELECT volunteer, %1 FROM %2 WHERE id IN (%3)"_s.arg(isOnShift ? u"shift"_s : u"''"_s, table, ids),
                bindings, [&](const Row& row) {
                    found.push_back({Id<Volunteer>::fromText(row.text(0)), Id<Shift>::fromText(row.text(1))});
                });
    return found;
}

std::vector<Id<Volunteer>> peopleEverOn(const Reader& reader, const QStringList& shifts)
{
    std::vector<Id<Volunteer>> found;
    Bindings bindings;
    const QString ids = bound(shifts, u"id"_s, bindings);
    if (shifts.isEmpty())
        return found;
    for (const QString& table : {u"assignment"_s, u"service_record"_s})
        reader.each(u"SELECT DISTINCT volunteer FROM %1 WHERE shift IN (%2)"_s.arg(table, ids), bindings,
                    [&](const Row& row) { found.push_back(Id<Volunteer>::fromText(row.text(0))); });
    std::sort(found.begin(), found.end());
    found.erase(std::unique(found.begin(), found.end()), found.end());
    return found;
}

QStringList postsWithShifts(const Reader& reader, const QStringList& shifts)
{
    QStringList posts;
    Bindings bindings;
    const QString ids = bound(shifts, u"id"_s, bindings);
    if (!shifts.isEmpty())
        reader.each(u"SELECT DISTINCT post FROM shift WHERE id IN (%1)"_s.arg(ids), bindings,
                    [&](const Row& row) { posts << row.text(0); });
    return posts;
}

std::vector<SeatAhead> seatsAhead(const Reader& reader, const Scope& scope, Span period)
{
    Bindings bindings{{u":from"_s, toUtcText(period.from) + u""_s}, {u":to"_s, toUtcText(period.to) + u""_s}};
    const QString here = within(scope, u"x.division"_s, bindings);
    std::vector<SeatAhead> seats;
    reader.each(
        u"SELECT a.volunteer, s.id, s.post, s.starts, s.ends, s.breaks, p.name, x.name, a.override_reason, p.suit "
        u"FROM shift s JOIN post p ON p.id = s.post JOIN site x ON x.id = p.site "
        u"JOIN assignment a ON a.shift = s.id AND a.gone = 0 "
        u"AND a.state IN ('proposed', 'invited', 'accepted', 'on_duty', 'served') "
        u"WHERE s.starts < :to AND s.ends > :from AND s.gone = 0 AND s.archived = 0 AND "_s +
            here + u" ORDER BY a.volunteer, s.starts, s.id"_s,
        bindings, [&](const Row& row) {
            SeatAhead seat{Id<Volunteer>::fromText(row.text(0)),
                           shiftAt(row, Id<Shift>::fromText(row.text(1)), 3),
                           row.text(6),
                           row.text(7),
                           row.text(8),
                           row.integer(9) != 0};
            seat.shift.post = Id<Post>::fromText(row.text(2));
            seats.push_back(std::move(seat));
        });
    return seats;
}

bool isHealthAsked(const Reader& reader)
{
    // Said as its index says it, which holds nobody who declared nothing.
    return reader.number(
               u"SELECT count(*) FROM (SELECT id FROM volunteer WHERE health_declared_at <> '' LIMIT 1) one"_s) > 0;
}

} // namespace redvest::storage
