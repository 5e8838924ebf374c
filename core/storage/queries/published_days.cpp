// SPDX-FileCopyrightText: 2026 RedVest contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/storage/queries/published_days.h"

#include "core/storage/queries/duplicates.h"
#include "core/storage/queries/scope_condition.h"
#include "core/storage/schema/published_day.h"

#include <QSet>

#include <algorithm>

namespace redvest::storage {

using namespace Qt::Literals::StringLiterals;

namespace {

/// Under the records that go on. Two that became one are one, as sure as the surer was.
QString followed(const Reader& reader, const QString& people)
{
    std::vector<PublishedPerson> meant;
    for (PublishedPerson p : peopleOnRoster(people)) {
        p.volunteer = goingOn(reader, p.volunteer);
        const auto same = std::find_if(meant.begin(), meant.end(),
                                       [&](const PublishedPerson& other) { return other.volunteer == p.volunteer; });
        if (same == meant.end())
            meant.push_back(p);
        else
            same->certainty = std::max(same->certainty, p.certainty);
    }
    return textOfRoster(std::move(meant));
}

} // namespace

bool isAnyPublished(const Reader& reader)
{
    return reader.number(u"SELECT count(*) FROM (SELECT 1 AS one FROM published_day WHERE gone = 0 LIMIT 1) p"_s) > 0;
}

std::vector<PublishedDay> issuesOf(const Reader& reader, QDate day, const QString& scope)
{
    return reader.all(publishedDayTable(), u"day = :day AND scope = :scope"_s,
                      {{u":day"_s, day.toString(Qt::ISODate)}, {u":scope"_s, scope + u""_s}},
                      u"ORDER BY published_at DESC, number DESC, id DESC"_s);
}

std::vector<PublishedDay> issuesInForce(const Reader& reader, QDate from, QDate to)
{
    std::vector<PublishedDay> latest;
    for (PublishedDay& issue :
         reader.all(publishedDayTable(), u"day >= :from AND day <= :to"_s,
                    {{u":from"_s, from.toString(Qt::ISODate)}, {u":to"_s, to.toString(Qt::ISODate)}},
                    u"ORDER BY day, scope, published_at DESC, number DESC, id DESC"_s)) {
        if (latest.empty() || latest.back().day != issue.day || latest.back().scope != issue.scope)
            latest.push_back(std::move(issue));
    }
    return latest;
}

std::vector<PublishedShift> rosterNow(const Reader& reader, QDate day, const Scope& scope)
{
    const Span span = dayOf(day);
    Bindings bindings{{u":from"_s, toUtcText(span.from)}, {u":to"_s, toUtcText(span.to)}};
    const QString where = within(scope, u"x.division"_s, bindings);
    std::vector<PublishedShift> roster;
    std::vector<PublishedPerson> people;
    const auto close = [&] {
        if (!roster.empty())
            roster.back().people = textOfRoster(std::move(people));
        people.clear();
    };
    reader.each(u"SELECT s.id, p.name, x.name, x.division, s.starts, s.ends, s.needed, coalesce(a.volunteer, ''), "
                u"coalesce(a.state, '') FROM shift s JOIN post p ON p.id = s.post JOIN site x ON x.id = p.site "
                u"LEFT JOIN assignment a ON a.shift = s.id AND a.gone = 0 "
                u"AND a.state IN ('proposed', 'invited', 'accepted', 'on_duty', 'served') "
                u"WHERE s.starts >= :from AND s.starts < :to AND s.gone = 0 AND s.archived = 0 AND %1 "
                u"ORDER BY s.starts, x.division, x.name, p.name, s.id"_s.arg(where),
                bindings, [&](const Row& row) {
                    if (roster.empty() || roster.back().shift != row.text(0)) {
                        close();
                        roster.push_back({{},
                                          {},
                                          row.text(0),
                                          row.text(1),
                                          row.text(2),
                                          row.text(3),
                                          fromUtcText(row.text(4)),
                                          fromUtcText(row.text(5)),
                                          int(row.integer(6)),
                                          {}});
                    }
                    const auto state = fromWord<AssignmentState>(row.text(8));
                    if (const auto id = Id<Volunteer>::fromText(row.text(7)); state && !id.isNull())
                        people.push_back({id, certaintyOf(*state)});
                });
    close();
    return roster;
}

std::vector<PublishedShift> publishedShifts(const Reader& reader, Id<PublishedDay> id)
{
    std::vector<PublishedShift> all = reader.all(publishedShiftTable(), u"publication = :id"_s, {{u":id"_s, id.text()}},
                                                 u"ORDER BY starts, division, site_name, post_name, shift"_s);
    QSet<QString> merged;
    for (const MergedPerson& person : mergedPeople(reader))
        merged.insert(person.id.text());
    for (PublishedShift& shift : all) {
        const std::vector<PublishedPerson> people = peopleOnRoster(shift.people);
        if (std::any_of(people.begin(), people.end(),
                        [&](const PublishedPerson& p) { return merged.contains(p.volunteer.text()); }))
            shift.people = followed(reader, shift.people);
    }
    return all;
}

std::optional<PublishedShift> publishedShift(const Reader& reader, Id<PublishedDay> id, Id<Shift> shift)
{
    std::vector<PublishedShift> found =
        reader.all(publishedShiftTable(), u"publication = :id AND shift = :shift"_s,
                   {{u":id"_s, id.text()}, {u":shift"_s, shift.text()}}, u"ORDER BY id"_s);
    if (found.empty())
        return std::nullopt;
    found.front().people = followed(reader, found.front().people);
    return std::move(found.front());
}

std::optional<SeatRow> seatRow(const Reader& reader, const QString& assignment)
{
    std::optional<SeatRow> found;
    reader.each(u"SELECT shift, volunteer, state, gone FROM assignment WHERE id = :id"_s, {{u":id"_s, assignment}},
                [&](const Row& row) {
                    SeatRow seat;
                    seat.assignment.id = Id<Assignment>::fromText(assignment);
                    seat.assignment.shift = Id<Shift>::fromText(row.text(0));
                    seat.assignment.volunteer = Id<Volunteer>::fromText(row.text(1));
                    seat.assignment.state = fromWord<AssignmentState>(row.text(2)).value_or(AssignmentState::Proposed);
                    seat.isGone = row.integer(3) != 0;
                    found = seat;
                });
    return found;
}

std::optional<ShiftAsKept> shiftAsKept(const Reader& reader, const QString& shift)
{
    std::optional<ShiftAsKept> found;
    reader.each(u"SELECT s.post, s.starts, s.ends, s.needed, s.archived, s.gone, x.division, p.name "
                u"FROM shift s JOIN post p ON p.id = s.post JOIN site x ON x.id = p.site WHERE s.id = :id"_s,
                {{u":id"_s, shift}}, [&](const Row& row) {
                    ShiftAsKept kept;
                    kept.shift.id = Id<Shift>::fromText(shift);
                    kept.shift.post = Id<Post>::fromText(row.text(0));
                    kept.shift.starts = fromUtcText(row.text(1));
                    kept.shift.ends = fromUtcText(row.text(2));
                    kept.shift.needed = int(row.integer(3));
                    kept.shift.isArchived = row.integer(4) != 0;
                    kept.isGone = row.integer(5) != 0;
                    kept.division = row.text(6);
                    kept.postName = row.text(7);
                    found = kept;
                });
    return found;
}

QString divisionOfPost(const Reader& reader, const QString& post)
{
    QString division;
    reader.each(u"SELECT x.division FROM post p JOIN site x ON x.id = p.site WHERE p.id = :id"_s, {{u":id"_s, post}},
                [&](const Row& row) { division = row.text(0); });
    return division;
}

} // namespace redvest::storage
