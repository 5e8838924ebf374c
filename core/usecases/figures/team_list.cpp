// SPDX-FileCopyrightText: 2026 RedVest contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/usecases/figures/team_list.h"

#include "core/storage/gate/database.h"
#include "core/storage/schema/volunteers.h"
#include "core/usecases/figures/figures.h"
#include "core/usecases/figures/registers.h"

#include <QHash>
#include <QSet>

#include <algorithm>

namespace redvest {

using namespace Qt::Literals::StringLiterals;

namespace {

TeamLine lineOf(const TeamRow& row)
{
    return {row.team.name, row.team.kind,      row.place,   row.leader,
            row.deputies,  row.team.foundedOn, row.members, row.served};
}

} // namespace

Span yearUpTo(QDate today)
{
    return {dayOf(QDate(today.year(), 1, 1)).from, dayOf(today).to};
}

Outcome<TeamListFacts> teamListFacts(const Workspace& ws, const QString& scope, Span period)
{
    FigureQuery query;
    query.scope = scope;
    query.period = period == Span{} ? yearUpTo(ws.today()) : period;
    if (const auto known = countQuestion(ws, query); !known)
        return known.problems();
    query.scope.clear();
    const auto asked = countQuestion(ws, query); // what a team serves elsewhere is its own too
    if (!asked)
        return asked.problems();
    const Scope place = scopeOf(scope.isEmpty() ? ws.office().division : scope, ws.office().division);
    TeamListFacts facts;
    facts.office = ws.office().name;
    facts.period = query.period;
    facts.asOf = ws.now();
    QSet<Id<Team>> listed;
    for (const TeamRow& row : teamRows(ws, query.period)) {
        if (row.team.isArchived || !place.contains(row.team.division))
            continue;
        listed.insert(row.team.id);
        facts.teams.push_back(lineOf(row));
    }
    const storage::Reader reader = ws.read();
    QSet<Id<Volunteer>> outside;
    for (const Volunteer& v : reader.all(storage::volunteerTable())) {
        if (v.status == VolunteerStatus::Archived)
            outside.insert(v.id);
    }
    QHash<QString, std::vector<TeamMember>> memberships;
    QSet<Id<Volunteer>> people;
    for (TeamMember& member : reader.all(storage::teamMemberTable())) {
        if (!listed.contains(member.team))
            continue;
        if (member.isPresent() && !outside.contains(member.volunteer))
            people.insert(member.volunteer);
        memberships[member.volunteer.text()].push_back(std::move(member));
    }
    facts.people = people.size();
    const auto isIn = [&](const CountedTime& time) {
        const std::vector<TeamMember> held = memberships.value(time.volunteer);
        const bool counts = std::any_of(held.begin(), held.end(),
                                        [&](const TeamMember& member) { return isMemberOn(member, time.day); });
        return counts ? QStringList{u"in"_s} : QStringList();
    };
    facts.total = groupServed(asked->times, scopeOf({}, asked->office), isIn).of(u"in"_s);
    return facts;
}

} // namespace redvest
