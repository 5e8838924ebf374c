// SPDX-FileCopyrightText: 2026 RedVest contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/storage/queries/board_queries.h"

#include "core/domain/shift_length.h"

#include <QHash>

namespace redvest::storage {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr qint64 kFilledWeight = 1'000'000; ///< more than ever stand on one shift

/// Who is there and who is asked, counted in one pass over the seats of a shift: the first in millions.
const QString kColumns = u"s.id, s.starts, s.ends, s.needed, s.archived, "
                         u"(SELECT coalesce(sum(CASE WHEN a.state IN ('accepted', 'on_duty', 'served') THEN 1000000 "
                         u"WHEN a.state IN ('proposed', 'invited') THEN 1 ELSE 0 END), 0) "
                         u"FROM assignment a WHERE a.shift = s.id AND a.gone = 0)"_s;

BoardShift boardShiftOf(const Row& row)
{
    BoardShift shift;
    shift.id = Id<Shift>::fromText(row.text(0));
    shift.span = {fromUtcText(row.text(1)), fromUtcText(row.text(2))};
    shift.needed = int(row.integer(3));
    shift.isCalledOff = row.integer(4) != 0;
    shift.filled = int(row.integer(5) / kFilledWeight);
    shift.pending = int(row.integer(5) % kFilledWeight);
    return shift;
}

/// Of the scope and category asked for: codes within a scope sort from the scope itself up to, not including, ':'.
Bindings narrowed(const ShiftQuery& query)
{
    return {{u":scope"_s, query.scope + u""_s},
            {u":scope_end"_s, query.scope + u':'},
            {u":any"_s, qint64(query.category.isEmpty() ? 1 : 0)},
            {u":category"_s, query.category + u""_s}};
}

} // namespace

std::vector<BoardPost> boardPosts(const Reader& reader, const ShiftQuery& query)
{
    std::vector<BoardPost> posts;
    QHash<QString, std::size_t> places; // of each post among them, by id
    reader.each(u"SELECT p.id, p.name, p.category, p.archived, x.id, x.name, x.division FROM post p "
                u"JOIN site x ON x.id = p.site WHERE p.gone = 0 AND x.division >= :scope AND x.division < :scope_end "
                u"AND (:any = 1 OR p.category = :category) ORDER BY x.division, x.name, p.name, p.id"_s,
                narrowed(query), [&](const Row& row) {
                    BoardPost post;
                    post.id = Id<Post>::fromText(row.text(0));
                    post.name = row.text(1);
                    post.category = row.text(2);
                    post.isArchived = row.integer(3) != 0;
                    post.site = Id<Site>::fromText(row.text(4));
                    post.siteName = row.text(5);
                    post.division = row.text(6);
                    places.insert(row.text(0), posts.size());
                    posts.push_back(std::move(post));
                });
    const bool isAll = query.scope.isEmpty() && query.category.isEmpty();
    Bindings bindings = isAll ? Bindings() : narrowed(query);
    bindings.emplace_back(u":from"_s, toUtcText(query.period.from) + u""_s);
    bindings.emplace_back(u":to"_s, toUtcText(query.period.to) + u""_s);
    bindings.emplace_back(u":earliest"_s, toUtcText(plusMinutes(query.period.from, -2 * kLongestShiftMinutes)));
    bindings.emplace_back(u":called_off"_s, qint64(query.withCalledOff ? 1 : 0));
    reader.each(u"SELECT "_s + kColumns +
                    u", s.post FROM shift s WHERE s.starts > :earliest AND s.starts < :to AND s.ends > :from "
                    u"AND s.gone = 0 AND s.archived <= :called_off "_s +
                    (isAll ? QString()
                           : u"AND s.post IN (SELECT p.id FROM post p JOIN site x ON x.id = p.site "
                             u"WHERE x.division >= :scope AND x.division < :scope_end "
                             u"AND (:any = 1 OR p.category = :category)) "_s) +
                    u"ORDER BY s.starts, s.id"_s,
                bindings, [&](const Row& row) {
                    if (const auto at = places.constFind(row.text(6)); at != places.constEnd())
                        posts[*at].shifts.push_back(boardShiftOf(row));
                });
    std::erase_if(posts, [](const BoardPost& post) { return post.isArchived && post.shifts.empty(); });
    for (BoardPost& post : posts)
        post.lanes = assignLanes(post.shifts);
    return posts;
}

std::optional<BoardShift> boardShift(const Reader& reader, Id<Shift> id)
{
    std::optional<BoardShift> found;
    reader.each(u"SELECT "_s + kColumns + u" FROM shift s WHERE s.id = :id AND s.gone = 0"_s,
                {{u":id"_s, id.text() + u""_s}}, [&](const Row& row) { found = boardShiftOf(row); });
    return found;
}

std::vector<WeekSeat> weekSeats(const Reader& reader, Id<Volunteer> person, Span period)
{
    std::vector<WeekSeat> seats;
    reader.each(u"SELECT a.id, s.id, s.starts, s.ends, p.name, x.name, x.division, a.state, a.override_reason "
                u"FROM assignment a JOIN shift s ON s.id = a.shift JOIN post p ON p.id = s.post "
                u"JOIN site x ON x.id = p.site WHERE a.volunteer = :person AND s.starts < :to AND s.ends > :from "
                u"AND s.gone = 0 AND s.archived = 0 AND a.gone = 0 "
                u"AND a.state IN ('proposed', 'invited', 'accepted', 'on_duty', 'served')"_s,
                {{u":person"_s, person.text() + u""_s},
                 {u":from"_s, toUtcText(period.from) + u""_s},
                 {u":to"_s, toUtcText(period.to) + u""_s}},
                [&](const Row& row) {
                    WeekSeat seat;
                    seat.assignment = Id<Assignment>::fromText(row.text(0));
                    seat.shift = Id<Shift>::fromText(row.text(1));
                    seat.span = {fromUtcText(row.text(2)), fromUtcText(row.text(3))};
                    seat.postName = row.text(4);
                    seat.siteName = row.text(5);
                    seat.place = row.text(6);
                    seat.state = fromWord<AssignmentState>(row.text(7)).value_or(AssignmentState::Proposed);
                    seat.overrideReason = row.text(8);
                    seats.push_back(std::move(seat));
                });
    return seats;
}

} // namespace redvest::storage
