// SPDX-FileCopyrightText: 2026 RedVest contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/usecases/sheets/import/teams_named.h"

#include "core/base/text.h"
#include "core/storage/schema/volunteers.h"
#include "core/usecases/supplies/ledger_rules.h"
#include "core/usecases/workspace/rights.h"

namespace redvest::intake {

using namespace Qt::Literals::StringLiterals;

TeamsNamed::TeamsNamed(const Context& context) : m_ws(context.ws)
{
    for (const Team& t : context.reader.all(storage::teamTable())) {
        if (t.isArchived)
            m_archived.insert(normalised(t.name));
        else
            m_teams.insert(normalised(t.name), t.id);
    }
}

void TeamsNamed::leaveArchived(SheetRow& row, QStringList& names) const
{
    names.removeIf([&](const QString& name) {
        if (m_teams.contains(name) || !m_archived.contains(name))
            return false;
        row.warn(SheetField::Teams, archivedProblem(u"team"_s, name));
        return true;
    });
}

std::vector<NamedTeam> TeamsNamed::named(const QStringList& names)
{
    std::vector<NamedTeam> teams;
    for (const QString& name : names) {
        const bool isKnown = m_teams.contains(name);
        if (!isKnown)
            m_teams.insert(name, Id<Team>::make());
        teams.push_back({m_teams.value(name), isKnown ? QString() : name});
    }
    return teams;
}

bool TeamsNamed::store(Id<Volunteer> volunteer, const std::vector<NamedTeam>& teams, VolunteerRegister& people,
                       bool isNew, Sink& sink) const
{
    bool isChanged = false;
    for (const NamedTeam& team : teams) {
        if (!team.founded.isEmpty()) {
            Team made;
            made.id = team.id;
            made.name = team.founded;
            made.division = homeDivision(m_ws);
            sink.add(storage::teamTable(), made);
        }
        TeamMember member;
        if (!isNew && people.wasEverIn(team.id, volunteer))
            continue;
        member.id = teamMemberId(team.id, volunteer, m_ws.today());
        member.team = team.id;
        member.volunteer = volunteer;
        member.joinedOn = m_ws.today();
        if (isNew)
            sink.add(storage::teamMemberTable(), member);
        else
            sink.put(storage::teamMemberTable(), member);
        people.note(team.id, volunteer);
        isChanged = true;
    }
    return isChanged;
}

} // namespace redvest::intake
