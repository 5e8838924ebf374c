// SPDX-FileCopyrightText: 2026 RedVest contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/storage/queries/figures.h"

#include "core/domain/shift_length.h"
#include "core/storage/queries/hours.h"
#include "core/storage/queries/scope_condition.h"

#include <algorithm>
#include <unordered_map>

namespace redvest::storage {

using namespace Qt::Literals::StringLiterals;

namespace {

/// Rows of `from` within the scope, counted or summed by `what`. Asked once for each way to lie there, which lets an
/// index answer alone.
qint64 sumWithin(const Reader& reader, const Scope& scope, const QString& column, const QString& what,
                 const Bindings& others = {})
{
    Scope codes = scope;
    codes.withNowhere = false;
    Bindings bindings = others;
    const QString condition = within(codes, column, bindings);
    qint64 sum = reader.number(what.arg(condition), bindings);
    if (scope.withNowhere)
        sum += reader.number(what.arg(column + u" = ''"_s), others);
    return sum;
}

/// Shifts that begin in a period and by an instant.
const QString kBeginning = u"s.starts >= :from AND s.starts < :to AND s.starts <= :as_of "_s;

/// Shifts that touch a period and began by an instant. None is entered longer than a day, so those that began long
/// before it are not even looked at; another day is for one that two desks made longer, one by its beginning and one by
/// its end, until it is put right.
const QString kTouching = u"s.starts > :earliest AND s.starts < :to AND s.ends > :from AND s.starts <= :as_of "_s;

/// "s, p and x are a shift asked for, its post and its site", with what it binds.
QString asked(const ShiftQuestion& question, Bindings& bindings)
{
    if (question.alsoRunning)
        bindings.emplace_back(u":earliest"_s, toUtcText(plusMinutes(question.period.from, -2 * kLongestShiftMinutes)));
    bindings.insert(bindings.end(), {{u":to"_s, toUtcText(question.period.to)},
                                     {u":from"_s, toUtcText(question.period.from)},
                                     {u":as_of"_s, toUtcText(question.asOf)}});
    QString sql = (question.alsoRunning ? kTouching : kBeginning) + u"AND s.gone = 0 AND s.archived = 0 AND "_s +
                  within(question.scope, u"x.division"_s, bindings);
    if (!question.category.isEmpty()) {
        sql += u" AND p.category = :category"_s;
        bindings.emplace_back(u":category"_s, question.category);
    }
    if (!question.post.isEmpty()) {
        sql += u" AND p.id = :post"_s;
        bindings.emplace_back(u":post"_s, question.post);
    }
    return sql;
}

} // namespace

std::pair<Instant, Instant> shiftStartsAround(const Reader& reader, const Scope& scope, Instant at)
{
    const auto first = [&](const QString& condition) {
        Instant found;
        Bindings bindings{{u":at"_s, toUtcText(at)}};
        const QString here = within(scope, u"x.division"_s, bindings);
        reader.each(u"SELECT s.starts FROM shift s JOIN post p ON p.id = s.post JOIN site x ON x.id = p.site WHERE "_s +
                        condition + u" AND s.gone = 0 AND s.archived = 0 AND "_s + here + u" ORDER BY s.starts "_s +
                        (condition.contains(u'<') ? u"DESC LIMIT 1"_s : u"LIMIT 1"_s),
                    bindings, [&](const Row& row) { found = fromUtcText(row.text(0)); });
        return found;
    };
    return {first(u"s.starts < :at"_s), first(u"s.starts >= :at"_s)};
}

std::vector<ShiftFill> shiftFills(const Reader& reader, const ShiftQuestion& question)
{
    std::vector<ShiftFill> out;
    Bindings bindings;
    const QString condition = asked(question, bindings);
    // The count reads only the index assignment_shift (shift, state, gone).
    reader.each(
        u"SELECT s.id, p.id, x.id, p.name, x.name, p.category, x.division, s.starts, s.ends, s.needed, "
        u"(SELECT count(*) FROM assignment a WHERE a.shift = s.id AND a.state IN ('accepted', 'on_duty', 'served') "
        u"AND a.gone = 0), s.breaks "
        u"FROM shift s JOIN post p ON p.id = s.post JOIN site x ON x.id = p.site "
        u"WHERE "_s +
            condition + u" ORDER BY s.starts, s.id"_s,
        bindings, [&](const Row& row) {
            const QString division = row.text(6);
            out.push_back({row.text(0),
                           row.text(1),
                           row.text(2),
                           row.text(3),
                           row.text(4),
                           row.text(5),
                           division.isEmpty() ? question.office : division,
                           {fromUtcText(row.text(7)), fromUtcText(row.text(8))},
                           row.integer(9),
                           row.integer(10),
                           row.text(11)});
        });
    return out;
}

std::vector<AskedSeat> askedSeats(const Reader& reader, const ShiftQuestion& question)
{
    std::vector<AskedSeat> out;
    Bindings bindings;
    const QString condition = asked(question, bindings);
    reader.each(u"SELECT s.id, p.id, a.volunteer, a.state FROM shift s JOIN post p ON p.id = s.post "
                u"JOIN site x ON x.id = p.site JOIN assignment a ON a.shift = s.id "
                u"AND a.state IN ('proposed', 'invited', 'declined') AND a.gone = 0 WHERE "_s +
                    condition,
                bindings, [&](const Row& row) {
                    out.push_back({row.text(0), row.text(1), Id<Volunteer>::fromText(row.text(2)),
                                   row.text(3) == wordOf(AssignmentState::Declined)});
                });
    return out;
}

Manning manning(const Reader& reader, const ShiftQuestion& question)
{
    struct Shift
    {
        qint64 needed = 0;
        qint64 filled = 0;
    };
    std::unordered_map<Uuid, Shift> shifts;
    std::vector<Uuid> people;
    Bindings bindings;
    const QString condition = asked(question, bindings);
    // Each person on a shift is looked up once, for both figures; telling them apart is quicker here than in the
    // engine.
    reader.each(u"SELECT s.id, s.needed, a.volunteer FROM shift s JOIN post p ON p.id = s.post "
                u"JOIN site x ON x.id = p.site LEFT JOIN assignment a ON a.shift = s.id "
                u"AND a.state IN ('accepted', 'on_duty', 'served') AND a.gone = 0 WHERE "_s +
                    condition,
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

namespace {

/// Served records with their shifts, r and s, not rejected and not corrected, filed under a day or the one beside it. A
/// record is filed under the day it began or, over midnight, the day after.
const QString kServed = u"FROM service_record r LEFT JOIN shift s ON s.id = r.shift AND s.gone = 0 "
                        u"LEFT JOIN post p ON p.id = s.post WHERE r.day >= :first AND r.day <= :last AND r.gone = 0 "
                        u"AND r.state <> 'rejected' "_s;

QString served(CountedDays days, const PostFilter& filter, Bindings& bindings)
{
    bindings.emplace_back(u":first"_s, dayText(days.first.addDays(-1)));
    bindings.emplace_back(u":last"_s, dayText(days.last.addDays(1)));
    QString sql = kServed + u"AND "_s + standing() + u' ';
    if (!filter.category.isEmpty()) {
        sql += u"AND p.category = :category "_s;
        bindings.emplace_back(u":category"_s, filter.category);
    }
    if (!filter.post.isEmpty()) {
        sql += u"AND p.id = :post "_s;
        bindings.emplace_back(u":post"_s, filter.post);
    }
    return sql;
}

Bindings daysBound(CountedDays days)
{
    return {{u":first"_s, dayText(days.first)}, {u":last"_s, dayText(days.last)}};
}

} // namespace

std::vector<ServedTime> servedTimes(const Reader& reader, Span period, const PostFilter& filter)
{
    std::vector<ServedTime> out;
    Bindings bindings{{u":from"_s, toUtcText(period.from)}, {u":to"_s, toUtcText(period.to)}};
    const CountedDays days{localDate(period.from), localDate(plusMinutes(period.to, -1))};
    const QString from = served(days, filter, bindings);
    reader.each(
        u"SELECT r.id, r.volunteer, r.shift, r.division, r.day, s.starts, r.starts, r.ends, r.minutes, r.state "_s +
            from +
            u"AND (r.starts = '' OR r.ends = '' OR (r.starts < :to AND r.ends > :from) "
            u"OR (s.starts >= :from AND s.starts < :to) OR s.starts IS NULL)"_s,
        bindings, [&](const Row& row) {
            out.push_back({row.text(0), row.text(1), row.text(2), row.text(3), dayFromText(row.text(4)),
                           fromUtcText(row.text(5)), fromUtcText(row.text(6)), fromUtcText(row.text(7)),
                           int(row.integer(8)), row.text(9) == u"approved"_s});
        });
    return out;
}

qint64 peopleOnDuty(const Reader& reader, const Scope& scope, Instant asOf, const PostFilter& filter)
{
    const QDate day = localDate(asOf);
    Bindings bindings{{u":as_of"_s, toUtcText(asOf)},
                      {u":day"_s, dayText(day)},
                      {u":day_begins"_s, toUtcText(dayOf(day).from)},
                      {u":day_ends"_s, toUtcText(dayOf(day).to)}};
    const QString from = served({day, day}, filter, bindings);
    return reader.number(
        u"SELECT count(DISTINCT r.volunteer) "_s + from + u"AND "_s + within(scope, u"r.division"_s, bindings) +
            u" AND CASE WHEN r.starts <> '' THEN r.starts ELSE coalesce(s.starts, '') END <= :as_of "
            u"AND ((s.starts IS NULL AND r.day = :day) OR (s.starts >= :day_begins AND s.starts < :day_ends) "
            u"OR (r.starts <> '' AND (r.ends > :as_of OR (r.ends = '' AND s.ends > :as_of))))"_s,
        bindings);
}

qint64 trainedPeople(const Reader& reader, const Scope& scope, QDate day)
{
    // A record of an older edition no longer counts once another edition of the course is mandatory.
    return sumWithin(
        reader, scope, u"v.division"_s,
        u"SELECT count(DISTINCT t.volunteer) FROM training_record t JOIN volunteer v ON v.id = t.volunteer "
        u"LEFT JOIN edition e ON e.id = t.edition "
        u"WHERE t.result = 'passed' AND t.gone = 0 AND t.day <= :day AND (t.valid_until = '' OR t.valid_until >= :day) "
        u"AND v.gone = 0 AND v.status = 'active' AND %1 "
        u"AND NOT EXISTS (SELECT 1 FROM edition n WHERE n.course = t.course AND n.gone = 0 AND n.mandatory_from <> '' "
        u"AND n.mandatory_from <= :day AND n.mandatory_from > coalesce(e.mandatory_from, '') AND n.id <> t.edition)"_s,
        {{u":day"_s, dayText(day)}});
}

qint64 publishedCampaigns(const Reader& reader, const Scope& scope, CountedDays days)
{
    return sumWithin(reader, scope, u"division"_s,
                     u"SELECT count(*) FROM campaign WHERE gone = 0 AND published_on >= :first "
                     u"AND published_on <= :last AND %1"_s,
                     daysBound(days));
}

qint64 activeCount(const Reader& reader, const TableSpec& table, const Scope& scope)
{
    return sumWithin(reader, scope, u"division"_s,
                     u"SELECT count(*) FROM %2 WHERE gone = 0 AND archived = 0 AND %1"_s.arg(u"%1"_s, table.name));
}

qint64 activeTeams(const Reader& reader, const Scope& scope, QDate day)
{
    return sumWithin(reader, scope, u"division"_s,
                     u"SELECT count(*) FROM team WHERE gone = 0 AND archived = 0 AND founded_on <= :day AND %1"_s,
                     {{u":day"_s, dayText(day)}});
}

qint64 activeVolunteers(const Reader& reader, const Scope& scope, std::optional<Instant> registeredBy)
{
    // Without that instant the index answers alone.
    Bindings by;
    if (registeredBy)
        by.emplace_back(u":by"_s, toUtcText(*registeredBy));
    return sumWithin(reader, scope, u"division"_s,
                     u"SELECT count(*) FROM volunteer WHERE gone = 0 AND status = 'active' "_s +
                         (registeredBy ? u"AND registered_at <= :by "_s : QString()) + u"AND %1"_s,
                     by);
}

qint64 donatedCents(const Reader& reader, const Scope& scope, CountedDays days)
{
    return sumWithin(
        reader, scope, u"s.division"_s,
        u"SELECT coalesce(sum(CASE WHEN m.reverses = '' THEN m.value_cents ELSE -m.value_cents END), 0) "
        u"FROM movement m JOIN store s ON s.id = m.store "
        u"WHERE m.gone = 0 AND m.kind = 'receipt' AND m.donor <> '' AND m.day >= :first AND m.day <= :last AND %1"_s,
        daysBound(days));
}

} // namespace redvest::storage
