// SPDX-FileCopyrightText: 2026 RedVest contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/usecases/volunteers/person_joins.h"

#include "core/storage/queries/cover_queries.h"
#include "core/storage/queries/duplicates.h"
#include "core/storage/queries/team_queries.h"
#include "core/storage/schema/cover.h"
#include "core/storage/schema/honours.h"
#include "core/storage/schema/reserve.h"
#include "core/storage/schema/rota.h"
#include "core/storage/schema/standby.h"
#include "core/storage/schema/training.h"
#include "core/storage/schema/volunteers.h"
#include "core/usecases/volunteers/membership_rules.h"
#include "core/usecases/volunteers/reserve_rules.h"

#include <QHash>

#include <algorithm>
#include <tuple>

namespace redvest {

using namespace Qt::Literals::StringLiterals;

namespace {

// The record as it would be of that person, with the id that belongs to it.
Assignment movedTo(Assignment a, Id<Volunteer>, Id<Volunteer> to)
{
    a.volunteer = to;
    a.id = assignmentId(a.shift, to);
    return a;
}
Qualification movedTo(Qualification q, Id<Volunteer>, Id<Volunteer> to)
{
    q.volunteer = to;
    q.id = qualificationId(to, q.kind, q.name);
    return q;
}
TeamMember movedTo(TeamMember m, Id<Volunteer>, Id<Volunteer> to)
{
    m.volunteer = to;
    m.id = teamMemberId(m.team, to, m.joinedOn);
    return m;
}
TrainingRecord movedTo(TrainingRecord r, Id<Volunteer>, Id<Volunteer> to)
{
    r.volunteer = to;
    r.id = trainingRecordId(to, r.course, r.edition, r.day);
    return r;
}
Cover movedTo(Cover c, Id<Volunteer>, Id<Volunteer> to)
{
    c.volunteer = to;
    c.id = coverId(c.policy, to, c.from);
    return c;
}
Honour movedTo(Honour h, Id<Volunteer>, Id<Volunteer> to)
{
    h.volunteer = to;
    h.id = honourId(h);
    return h;
}

Reserve movedTo(Reserve r, Id<Volunteer>, Id<Volunteer> to)
{
    r.volunteer = to;
    r.id = reserveId(to, r.campaign, r.registeredOn);
    return r;
}

SessionPlace movedTo(SessionPlace p, Id<Volunteer>, Id<Volunteer> to)
{
    p.volunteer = to;
    p.id = sessionPlaceId(p.session, to);
    return p;
}
Standby movedTo(Standby s, Id<Volunteer>, Id<Volunteer> to)
{
    s.volunteer = to;
    s.id = standbyId(to, s.day, s.site, s.shift);
    return s;
}
TwoPeople movedTo(TwoPeople pair, Id<Volunteer> from, Id<Volunteer> to)
{
    const Id<Volunteer> other = pair.first == from ? pair.second : pair.first;
    const TwoPeople ends = pairOf(to, other);
    pair.id = ends.id;
    pair.first = ends.first;
    pair.second = ends.second;
    return pair;
}

bool isOfOne(const TwoPeople& pair)
{
    return pair.first == pair.second;
}
template <class T>
bool isOfOne(const T&)
{
    return false;
}

/// Whoever refers to a record that has another id now follows it.
void follow(storage::Writer& writer, const storage::TableSpec& table, const QString& from, const QString& to)
{
    for (const storage::Reference& by : storage::referrersOf(table)) {
        for (const QString& record : storage::recordsStanding(writer, by, from))
            writer.setRow(*by.table, record, {{by.column, to}}, false);
    }
}

template <class T>
void joinOne(storage::Writer& writer, const storage::Table<T>& table, const QString& record, Id<Volunteer> from,
             Id<Volunteer> to)
{
    const auto moving = writer.find(table, record);
    const T moved = movedTo(*moving, from, to);
    if (isOfOne(moved) || moved.id == moving->id)
        return;
    const auto kept = writer.find(table, moved.id.text());
    writer.put(table, kept ? joined(*kept, moved) : moved);
    follow(writer, table.spec(), record, moved.id.text());
    writer.remove(table, record);
}

/// Of one policy a person has one stretch of days: what overlaps becomes the first of them.
void joinCovers(storage::Writer& writer, Id<Volunteer> id)
{
    std::vector<Cover> covers = storage::coversOf(writer, {}, id);
    std::erase_if(covers, [](const Cover& c) { return c.isArchived; });
    std::sort(covers.begin(), covers.end(), [](const Cover& a, const Cover& b) {
        return std::tie(a.policy, a.from, a.id) < std::tie(b.policy, b.from, b.id);
    });
    for (std::size_t i = 1; i < covers.size(); ++i) {
        Cover& first = covers[i - 1];
        Cover& next = covers[i];
        if (first.policy != next.policy || first.to < next.from)
            continue;
        first.to = std::max(first.to, next.to);
        writer.put(storage::coverTable(), first);
        writer.remove(storage::coverTable(), next.id.text());
        next = first;
    }
}

/// Who leads a team is no deputy in it.
void letLead(storage::Writer& writer, Id<Volunteer> id)
{
    for (const Team& team : storage::teamsLedBy(writer, id)) {
        const std::vector<TeamMember> spans = storage::spansOf(writer, team.id, id);
        const TeamMember* present = presentSpan(spans);
        if (present == nullptr || present->role == TeamRole::Member)
            continue;
        TeamMember leading = *present;
        leading.role = TeamRole::Member;
        writer.put(storage::teamMemberTable(), leading);
    }
}

using Join = void (*)(storage::Writer&, const QString& record, Id<Volunteer> from, Id<Volunteer> to);

const QHash<QString, Join>& joins()
{
    static const QHash<QString, Join> all{
        {u"assignment"_s, [](storage::Writer& writer, const QString& record, Id<Volunteer> from,
                             Id<Volunteer> to) { joinOne(writer, storage::assignmentTable(), record, from, to); }},
        {u"cover"_s, [](storage::Writer& writer, const QString& record, Id<Volunteer> from,
                        Id<Volunteer> to) { joinOne(writer, storage::coverTable(), record, from, to); }},
        {u"honour"_s, [](storage::Writer& writer, const QString& record, Id<Volunteer> from,
                         Id<Volunteer> to) { joinOne(writer, storage::honourTable(), record, from, to); }},
        {u"qualification"_s,
         [](storage::Writer& writer, const QString& record, Id<Volunteer> from, Id<Volunteer> to) {
             joinOne(writer, storage::qualificationTable(), record, from, to);
         }},
        {u"reserve"_s, [](storage::Writer& writer, const QString& record, Id<Volunteer> from,
                          Id<Volunteer> to) { joinOne(writer, storage::reserveTable(), record, from, to); }},
        {u"standby"_s, [](storage::Writer& writer, const QString& record, Id<Volunteer> from,
                          Id<Volunteer> to) { joinOne(writer, storage::standbyTable(), record, from, to); }},
        {u"team_member"_s, [](storage::Writer& writer, const QString& record, Id<Volunteer> from,
                              Id<Volunteer> to) { joinOne(writer, storage::teamMemberTable(), record, from, to); }},
        {u"session_place"_s, [](storage::Writer& writer, const QString& record, Id<Volunteer> from,
                                Id<Volunteer> to) { joinOne(writer, storage::sessionPlaceTable(), record, from, to); }},
        {u"training_record"_s,
         [](storage::Writer& writer, const QString& record, Id<Volunteer> from, Id<Volunteer> to) {
             joinOne(writer, storage::trainingRecordTable(), record, from, to);
         }},
        {u"two_people"_s, [](storage::Writer& writer, const QString& record, Id<Volunteer> from,
                             Id<Volunteer> to) { joinOne(writer, storage::twoPeopleTable(), record, from, to); }},
    };
    return all;
}

} // namespace

qint64 moveReferences(storage::Writer& writer, Id<Volunteer> from, Id<Volunteer> to)
{
    qint64 moved = 0;
    for (const storage::Reference& by : storage::personReferences()) {
        const Join join = joins().value(by.table->name);
        for (const QString& record : storage::recordsStanding(writer, by, from.text())) {
            if (by.table == by.target && record == to.text())
                continue; // merged into each other: who goes on is settled apart
            if (join)
                join(writer, record, from, to);
            else
                writer.setRow(*by.table, record, {{by.column, to.text()}}, false);
            ++moved;
        }
    }
    if (moved > 0) {
        joinCovers(writer, to);
        joinSpans(writer, to);
        joinReserves(writer, to);
        letLead(writer, to);
    }
    return moved;
}

qint64 bringBackMoved(storage::Writer& writer, Id<Volunteer> id)
{
    qint64 back = 0;
    for (const storage::Reference& by : storage::personReferences()) {
        for (const QString& record : storage::movedByMerge(writer, by, id)) {
            writer.setRow(*by.table, record, {}, false);
            ++back;
        }
    }
    return back;
}

bool hasJoin(const QString& table)
{
    return joins().contains(table);
}

} // namespace redvest
