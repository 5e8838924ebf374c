// SPDX-FileCopyrightText: 2026 RedVest contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/storage/queries/figures.h"

#include "core/domain/shift_length.h"

#include <algorithm>
#include <unordered_map>

namespace redvest::storage {

using namespace Qt::Literals::StringLiterals;

namespace {

/// Codes within `scope` sort from the scope itself up to, not including, this: ':' follows '9'.
QString scopeEnd(const QString& scope)
{
    return scope + u':';
}

/// Shifts that touch a period. None is entered longer than a day, so those that began long before it are not even
/// looked at; another day is for one that two desks made longer, one by its beginning and one by its end, until it is
/// put right.
const QString kTouching = u"s.starts > :earliest AND s.starts < :to AND s.ends > :from "_s;

Bindings touching(Span period)
{
    return {{u":earliest"_s, toUtcText(plusMinutes(period.from, -2 * kLongestShiftMinutes))},
            {u":to"_s, toUtcText(period.to)},
            {u":from"_s, toUtcText(period.from)}};
}

} // namespace

std::pair<Instant, Instant> shiftStartsAround(const Reader& reader, const QString& scope, Instant at)
{
    const auto first = [&](const QString& condition) {
        Instant found;
        reader.each(u"SELECT s.starts FROM shift s JOIN post p ON p.id = s.post JOIN site x ON x.id = p.site WHERE "_s +
                        condition +
                        u" AND s.gone = 0 AND s.archived = 0 AND x.division >= :scope AND x.division < :scope_end "
                        u"ORDER BY s.starts "_s +
                        (condition.contains(u'<') ? u"DESC LIMIT 1"_s : u"LIMIT 1"_s),
                    {{u":at"_s, toUtcText(at)}, {u":scope"_s, scope}, {u":scope_end"_s, scopeEnd(scope)}},
                    [&](const Row& row) { found = fromUtcText(row.text(0)); });
        return found;
    };
    return {first(u"s.starts < :at"_s), first(u"s.starts >= :at"_s)};
}

std::vector<ShiftFill> shiftFills(const Reader& reader, const QString& scope, Span period, const QString& category)
{
    std::vector<ShiftFill> out;
    Bindings bindings = touching(period);
    bindings.insert(bindings.end(), {{u":scope"_s, scope},
                                     {u":scope_end"_s, scopeEnd(scope)},
                                     {u":any"_s, qint64(category.isEmpty() ? 1 : 0)},
                                     {u":category"_s, category + u""_s}});
    // The count reads only the index assignment_shift (shift, state, gone).
    reader.each(
        u"SELECT s.id, p.id, x.id, p.name, x.name, p.category, x.division, s.starts, s.ends, s.needed, "
        u"(SELECT count(*) FROM assignment a WHERE a.shift = s.id AND a.state IN ('accepted', 'on_duty', 'served') "
        u"AND a.gone = 0) "
        u"FROM shift s JOIN post p ON p.id = s.post JOIN site x ON x.id = p.site "
        u"WHERE "_s +
            kTouching +
            u"AND s.gone = 0 AND s.archived = 0 "
            u"AND x.division >= :scope AND x.division < :scope_end AND (:any = 1 OR p.category = :category) "
            u"ORDER BY s.starts, s.id"_s,
        bindings, [&](const Row& row) {
            out.push_back({row.text(0),
                           row.text(1),
                           row.text(2),
                           row.text(3),
                           row.text(4),
                           row.text(5),
                           row.text(6),
                           {fromUtcText(row.text(7)), fromUtcText(row.text(8))},
                           row.integer(9),
                           row.integer(10)});
        });
    return out;
}

namespace {

Bindings scoped(const QString& scope)
{
    return {{u":scope"_s, scope}, {u":scope_end"_s, scopeEnd(scope)}};
}

/// The local days `period` lies in, for columns that hold a day.
Bindings withDays(Bindings bindings, Span period)
{
    bindings.emplace_back(u":first"_s, dayText(localDate(period.from)));
    bindings.emplace_back(u":last"_s, dayText(localDate(plusMinutes(period.to, -1))));
    return bindings;
}

} // namespace

std::vector<ServedTime> servedTimes(const Reader& reader, const QString& scope, Span period)
{
    std::vector<ServedTime> out;
    reader.each(u"SELECT volunteer, starts, ends, minutes, state FROM service_record "
                u"WHERE day >= :first AND day <= :last AND gone = 0 AND state <> 'rejected' "
                u"AND division >= :scope AND division < :scope_end"_s,
                withDays(scoped(scope), period), [&](const Row& row) {
                    ServedTime t{row.text(0), fromUtcText(row.text(1)), fromUtcText(row.text(2)), int(row.integer(3)),
                                 row.text(4) == u"approved"_s};
                    if (!t.starts.isSet() || period.contains(t.starts))
                        out.push_back(std::move(t));
                });
    return out;
}

qint64 servedPersons(const Reader& reader, const QString& scope, Span period)
{
    Bindings bindings = withDays(scoped(scope), period);
    bindings.emplace_back(u":from"_s, toUtcText(period.from));
    bindings.emplace_back(u":to"_s, toUtcText(period.to));
    return reader.number(u"SELECT count(DISTINCT volunteer) FROM service_record WHERE day >= :first AND day <= :last "
                         u"AND (starts = '' OR (starts >= :from AND starts < :to)) AND gone = 0 "
                         u"AND state <> 'rejected' AND division >= :scope AND division < :scope_end"_s,
                         bindings);
}

Manning manning(const Reader& reader, const QString& scope, Span period)
{
    struct Shift
    {
        qint64 needed = 0;
        qint64 filled = 0;
    };
    std::unordered_map<Uuid, Shift> shifts;
    std::vector<Uuid> people;
    Bindings bindings = scoped(scope);
    const Bindings times = touching(period);
    bindings.insert(bindings.end(), times.begin(), times.end());
    // Each person on a shift is looked up once, for both figures; telling them apart is quicker here than in the
    // engine.
    reader.each(u"SELECT s.id, s.needed, a.volunteer FROM shift s JOIN post p ON p.id = s.post "
                u"JOIN site x ON x.id = p.site LEFT JOIN assignment a ON a.shift = s.id "
                u"AND a.state IN ('accepted', 'on_duty', 'served') AND a.gone = 0 "
                u"WHERE "_s +
                    kTouching +
                    u"AND s.gone = 0 AND s.archived = 0 AND x.division >= :scope AND x.division < :scope_end"_s,
                bindings, [&](const Row& row) {
                    Shift& shift = shifts[uuidFromText(row.text(0))];
                    shift.needed = row.integer(1);
                    if (const Uuid person = uuidFromText(row.text(2)); !person.isNull()) {
                        ++shift.filled;
                        people.push_back(person);
                    }
                });
    Manning sum;
    for (const auto& [id, shift] : shifts)
        sum.seats.add(shift.needed, shift.filled);
    std::sort(people.begin(), people.end());
    sum.people = std::unique(people.begin(), people.end()) - people.begin();
    return sum;
}

qint64 trainedPeople(const Reader& reader, const QString& scope, QDate day)
{
    Bindings bindings = scoped(scope);
    bindings.emplace_back(u":day"_s, dayText(day));
    // A record of an older edition no longer counts once another edition of the course is mandatory.
    return reader.number(
        u"SELECT count(DISTINCT t.volunteer) FROM training_record t JOIN volunteer v ON v.id = t.volunteer "
        u"LEFT JOIN edition e ON e.id = t.edition "
        u"WHERE t.result = 'passed' AND t.gone = 0 AND t.day <= :day AND (t.valid_until = '' OR t.valid_until >= :day) "
        u"AND v.gone = 0 AND v.status = 'active' AND v.division >= :scope AND v.division < :scope_end "
        u"AND NOT EXISTS (SELECT 1 FROM edition n WHERE n.course = t.course AND n.gone = 0 AND n.mandatory_from <> '' "
        u"AND n.mandatory_from <= :day AND n.mandatory_from > coalesce(e.mandatory_from, '') AND n.id <> t.edition)"_s,
        bindings);
}

qint64 publishedCampaigns(const Reader& reader, const QString& scope, Span period)
{
    return reader.number(u"SELECT count(*) FROM campaign WHERE gone = 0 AND published_on >= :first "
                         u"AND published_on <= :last AND division >= :scope AND division < :scope_end"_s,
                         withDays(scoped(scope), period));
}

qint64 activeCount(const Reader& reader, const TableSpec& table, const QString& scope)
{
    return reader.number(u"SELECT count(*) FROM %1 WHERE gone = 0 AND archived = 0 AND division >= :scope "
                         u"AND division < :scope_end"_s.arg(table.name),
                         scoped(scope));
}

qint64 activeVolunteers(const Reader& reader, const QString& scope)
{
    return reader.number(u"SELECT count(*) FROM volunteer WHERE gone = 0 AND status = 'active' AND division >= :scope "
                         u"AND division < :scope_end"_s,
                         scoped(scope));
}

qint64 donatedCents(const Reader& reader, const QString& scope, Span period)
{
    return reader.number(
        u"SELECT coalesce(sum(CASE WHEN m.reverses = '' THEN m.value_cents ELSE -m.value_cents END), 0) "
        u"FROM movement m JOIN store s ON s.id = m.store "
        u"WHERE m.gone = 0 AND m.kind = 'receipt' AND m.donor <> '' AND m.day >= :first AND m.day <= :last "
        u"AND s.division >= :scope AND s.division < :scope_end"_s,
        withDays(scoped(scope), period));
}

} // namespace redvest::storage
