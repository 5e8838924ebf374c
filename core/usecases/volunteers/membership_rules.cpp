// SPDX-FileCopyrightText: 2026 RedVest contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/usecases/volunteers/membership_rules.h"

#include "core/base/text.h"
#include "core/storage/queries/team_queries.h"
#include "core/storage/schema/volunteers.h"

#include <QCoreApplication>

namespace redvest {

using namespace Qt::Literals::StringLiterals;

namespace {

QString tr(const char* text)
{
    return QCoreApplication::translate("Volunteers", text);
}

} // namespace

QString nameOfMember(const storage::Reader& reader, Id<Volunteer> id)
{
    const auto person = reader.find(storage::volunteerTable(), id.text());
    return person ? person->name : tr("(not registered)");
}

Problems leadsWithoutMembership(const storage::Reader& reader, const QString& record)
{
    const auto team = storage::teamLedFromOutside(reader, record);
    if (!team)
        return {};
    return {{u"leads_team"_s, u"leader"_s,
             tr("%1 leads %2. Name another leader first, or leave the team without one.")
                 .arg(nameOfMember(reader, team->leader), team->name)}};
}

Problems leaderProblems(const storage::Reader& reader, const Team& team, QDate day)
{
    if (team.leader.isNull())
        return {};
    const auto leader = reader.find(storage::volunteerTable(), team.leader.text());
    if (!leader)
        return {{u"unknown_volunteer"_s, u"leader"_s, tr("This person is not registered. Register the leader first.")}};
    if (leader->status == VolunteerStatus::Archived)
        return {{u"archived"_s, u"leader"_s, tr("%1 is archived. Bring it back first.").arg(leader->name)}};
    const auto member = reader.find(storage::teamMemberTable(), teamMemberId(team.id, team.leader).text());
    if (member && !member->isPresent())
        return {{u"left_team"_s, u"leader"_s,
                 tr("%1 left %2 on %3. Put the person into the team again first, or name another leader.")
                     .arg(leader->name, team.name, member->leftOn.toString(Qt::ISODate))}};
    if (member && !isMemberOn(*member, day))
        return {
            {u"not_a_member"_s, u"leader"_s,
             tr("%1 is in %2 only from %3 on.").arg(leader->name, team.name, member->joinedOn.toString(Qt::ISODate))}};
    return {};
}

Problems lastsInArchivedTeam(const storage::Reader& reader, const TeamMember& member)
{
    const auto team = member.isPresent() ? reader.find(storage::teamTable(), member.team.text()) : std::nullopt;
    if (!team || !team->isArchived)
        return {};
    return {{u"archived"_s, u"team"_s, tr("%1 is archived. Bring it back first.").arg(team->name)}};
}

Problems archivedTeamCalled(const storage::Reader& reader, const QString& name)
{
    Problems problems;
    for (const Team& team : reader.all(storage::teamTable())) {
        if (searchFolded(team.name) != searchFolded(name))
            continue;
        if (!team.isArchived)
            return {};
        problems = {{u"archived"_s, u"teams"_s, tr("%1 is archived. Bring it back first.").arg(team.name)}};
    }
    return problems;
}

} // namespace redvest
