// SPDX-FileCopyrightText: 2026 RedVest contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/storage/queries/dispatch_queries.h"

#include "core/storage/schema/volunteers.h"

#include <algorithm>
#include <map>
#include <tuple>

namespace redvest::storage {

using namespace Qt::Literals::StringLiterals;

namespace {

/// Adds the seats of one sealed team. The changes of an entry carry its id before their number: a range of their own
/// key finds them.
void addSealed(const Reader& reader, const QString& entry, Span period, SealedDays& days)
{
    std::map<Id<Volunteer>, Span> spans;
    reader.each(u"SELECT a.id, a.volunteer, a.state, a.gone, s.starts, s.ends, s.gone, s.archived FROM change c "
                u"JOIN assignment a ON a.id = c.record JOIN shift s ON s.id = a.shift "
                u"WHERE c.id >= :first AND c.id <= :last AND c.tbl = 'assignment'"_s,
                {{u":first"_s, QString(entry + u"-0000000"_s)}, {u":last"_s, QString(entry + u"-9999999"_s)}},
                [&](const Row& row) {
                    days.seats.insert(row.text(0));
                    const auto state = fromWord<AssignmentState>(row.text(2));
                    const bool isOff = row.integer(3) != 0 || row.integer(6) != 0 || row.integer(7) != 0;
                    if (isOff || !state || !isBinding(*state))
                        return;
                    const Span shift{fromUtcText(row.text(4)), fromUtcText(row.text(5))};
                    Span& span = spans.try_emplace(Id<Volunteer>::fromText(row.text(1)), shift).first->second;
                    span.from = std::min(span.from, shift.from);
                    span.to = std::max(span.to, shift.to);
                });
    for (const auto& [volunteer, span] : spans) {
        if (span.touches(period))
            days.spans.push_back({volunteer, span});
    }
}

} // namespace

void eachSeatWithin(const Reader& reader, Span period, const std::function<void(Assignment&&)>& take)
{
    reader.each(u"SELECT a.id, a.shift, a.volunteer, a.state, a.override_reason FROM shift s JOIN assignment a ON "
                u"a.shift = s.id "
                u"WHERE s.starts >= :from AND s.starts < :to AND s.gone = 0 AND s.archived = 0 AND a.gone = 0 "
                u"ORDER BY a.id"_s,
                {{u":from"_s, toUtcText(period.from) + u""_s}, {u":to"_s, toUtcText(period.to) + u""_s}},
                [&](const Row& row) {
                    Assignment seat;
                    seat.id = Id<Assignment>::fromText(row.text(0));
                    seat.shift = Id<Shift>::fromText(row.text(1));
                    seat.volunteer = Id<Volunteer>::fromText(row.text(2));
                    seat.state = fromWord<AssignmentState>(row.text(3)).value_or(AssignmentState::Cancelled);
                    seat.overrideReason = row.text(4);
                    take(std::move(seat));
                });
}

SealedDays sealedDays(const Reader& reader, Span period)
{
    QStringList entries;
    reader.each(u"SELECT id FROM entry WHERE verb = 'shift.sealed_team' ORDER BY id"_s, {},
                [&](const Row& row) { entries << row.text(0); });
    SealedDays days;
    for (const QString& entry : entries)
        addSealed(reader, entry, period, days);
    std::sort(days.spans.begin(), days.spans.end(), [](const SealedSpan& a, const SealedSpan& b) {
        return std::tie(a.volunteer, a.span.from, a.span.to) < std::tie(b.volunteer, b.span.from, b.span.to);
    });
    return days;
}

bool didSealTeam(const Reader& reader, const QString& entry)
{
    bool did = false;
    reader.each(u"SELECT verb FROM entry WHERE id = :entry"_s, {{u":entry"_s, entry}},
                [&](const Row& row) { did = row.text(0) == u"shift.sealed_team"; });
    return did;
}

void eachName(const Reader& reader, const std::vector<Id<Volunteer>>& people,
              const std::function<void(Id<Volunteer>, const QString&)>& take)
{
    QStringList ids;
    for (const Id<Volunteer> id : people)
        ids << id.text();
    ids.removeDuplicates();
    const SealedColumn name = reader.sealed(volunteerTable().spec(), u"name"_s);
    reader.eachOfTexts(u"SELECT id, name FROM volunteer WHERE gone = 0"_s, u"id"_s, ids, [&](const Row& row) {
        take(Id<Volunteer>::fromText(row.text(0)), name.open(row.text(0), row.text(1)));
    });
}

} // namespace redvest::storage
