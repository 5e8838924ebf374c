// SPDX-FileCopyrightText: 2026 RedVest contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/usecases/volunteers/membership_rules.h"

#include "core/base/text.h"
#include "core/storage/queries/team_queries.h"
#include "core/storage/schema/volunteers.h"

#include <QCoreApplication>

#include <algorithm>
#include <map>

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

void writeSpans(storage::Writer& writer, const std::vector<TeamMember>& before, const std::vector<TeamMember>& after)
{
    const auto hasId = [](const std::vector<TeamMember>& spans, Id<TeamMember> id) {
        return std::any_of(spans.begin(), spans.end(), [id](const TeamMember& m) { return m.id == id; });
    };
    for (const TeamMember& span : before) {
        if (!hasId(after, span.id))
            writer.remove(storage::teamMemberTable(), span.id.text());
    }
    for (const TeamMember& span : after) {
        if (std::find(before.begin(), before.end(), span) == before.end())
            writer.put(storage::teamMemberTable(), span);
    }
}

void joinSpans(storage::Writer& writer, Id<Volunteer> id)
{
    std::map<Id<Team>, std::vector<TeamMember>> byTeam;
    for (TeamMember& span : storage::spansOfPerson(writer, id))
        byTeam[span.team].push_back(std::move(span));
    for (const auto& [team, spans] : byTeam)
        writeSpans(writer, spans, disjointSpans(spans));
}

Problems sharesDays(const storage::Reader& reader, const TeamMember& span)
{
    for (const TeamMember& other : storage::spansOf(reader, span.team, span.volunteer)) {
        if (other.id == span.id || !shareDays(span, other))
            continue;
        const auto team = reader.find(storage::teamTable(), span.team.text());
        return {{u"spans_overlap"_s, u"joined_on"_s,
                 tr("%1 would be in %2 twice on the same days. End one of the spans first.")
                     .arg(nameOfMember(reader, span.volunteer), team ? team->name : QString())}};
    }
    return {};
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

Problems leadsTeams(const storage::Reader& reader, const Volunteer& person)
{
    QStringList names;
    for (const Team& team : storage::teamsLedBy(reader, person.id)) {
        if (!team.isArchived)
            names << team.name;
    }
    if (names.isEmpty())
        return {};
    return {{u"leads_team"_s, u"status"_s,
             tr("%1 leads %2. Name another leader first, or leave the team without one.")
                 .arg(person.name, names.join(u'、'))}};
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
    if (leader->status == VolunteerStatus::Suspended)
        return {{u"suspended"_s, u"leader"_s,
                 tr("%1 is suspended and cannot lead a team. End the suspension first, or name another leader.")
                     .arg(leader->name)}};
    const std::vector<TeamMember> spans = storage::spansOf(reader, team.id, team.leader);
    const TeamMember* present = presentSpan(spans);
    if (present == nullptr && !spans.empty())
        return {{u"left_team"_s, u"leader"_s,
                 tr("%1 left %2 on %3. Put the person into the team again first, or name another leader.")
                     .arg(leader->name, team.name, spans.back().leftOn.toString(Qt::ISODate))}};
    if (present != nullptr && !isMemberOn(*present, day))
        return {
            {u"not_a_member"_s, u"leader"_s,
             tr("%1 is in %2 only from %3 on.").arg(leader->name, team.name, present->joinedOn.toString(Qt::ISODate))}};
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
