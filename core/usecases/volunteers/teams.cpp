// SPDX-FileCopyrightText: 2026 RedVest contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/usecases/volunteers/teams.h"

#include "core/storage/queries/duplicates.h"
#include "core/storage/queries/team_queries.h"
#include "core/storage/schema/volunteers.h"
#include "core/usecases/volunteers/membership_rules.h"
#include "core/usecases/volunteers/volunteer_checks.h"
#include "core/usecases/workspace/archiving.h"
#include "core/usecases/workspace/entry_check.h"

namespace redvest {

using namespace Qt::Literals::StringLiterals;

namespace {

QString tr(const char* text)
{
    return QCoreApplication::translate("Volunteers", text);
}

/// Who was never in the team is from today on; a deputy who leads is one no more.
void putLeaderIn(storage::Writer& writer, const Team& team, QDate today)
{
    const std::vector<TeamMember> spans = storage::spansOf(writer, team.id, team.leader);
    const TeamMember* present = presentSpan(spans);
    TeamMember member = present != nullptr
                            ? *present
                            : TeamMember{teamMemberId(team.id, team.leader, today), team.id, team.leader, today, {}};
    member.role = TeamRole::Member;
    writer.put(storage::teamMemberTable(), member);
}

} // namespace

Problems clashes(const Workspace& ws, const Team& wanted)
{
    EntryCheck check;
    if (!wanted.isArchived && isNameTaken(ws.read(), storage::teamTable(), wanted))
        check.nameIsTaken(wanted.name);
    return check.problems();
}

Outcome<Edits<Team>> saveTeam(Workspace& ws, const std::optional<Team>& shown, Team wanted, const QString& reason)
{
    wanted.id = shown ? shown->id : Id<Team>::make();
    if (wanted.division.isEmpty())
        wanted.division = ws.office().division;
    EntryCheck check;
    check.required(wanted.name, u"name"_s);
    check.optional(wanted.kind, u"kind"_s);
    check.division(wanted.division, ws.divisions());
    check.notAhead(wanted.foundedOn, ws.today(), u"founded_on"_s);
    const storage::Reader reader = ws.read();
    wanted.leader = storage::goingOn(reader, wanted.leader);
    if (isNameTaken(reader, storage::teamTable(), wanted))
        check.nameIsTaken(wanted.name);
    const bool isLedAnew = !wanted.leader.isNull() && (!shown || shown->leader != wanted.leader);
    if (isLedAnew) {
        for (const Problem& problem : leaderProblems(reader, wanted, ws.today()))
            check.add(problem.code, problem.field, problem.text);
    }
    if (!check.isGood())
        return check.problems();
    const Edit<Team> edit{shown, wanted};
    auto changes = ws.write({u"team.save"_s, reason}, [&](storage::Writer& writer) {
        Problems problems = apply(writer, storage::teamTable(), edit);
        if (isLedAnew && problems.empty())
            putLeaderIn(writer, wanted, ws.today());
        return problems;
    });
    if (!changes)
        return changes.problems();
    return Edits<Team>{*std::move(changes), {edit}};
}

Outcome<Id<Team>> teamCalled(const Workspace& ws, const QString& text)
{
    constexpr qsizetype kShortestId = 4;
    const QString typed = text.trimmed();
    std::vector<Id<Team>> named;
    std::vector<Id<Team>> beginning;
    for (const Team& team : ws.read().all(storage::teamTable())) {
        if (!team.isArchived && searchFolded(team.name) == searchFolded(typed))
            named.push_back(team.id);
        if (typed.size() >= kShortestId && team.id.text().startsWith(typed.toLower()))
            beginning.push_back(team.id);
    }
    const std::vector<Id<Team>>& found = named.empty() ? beginning : named;
    if (found.size() == 1)
        return found.front();
    if (found.empty())
        return Problem{u"unknown_team"_s, u"team"_s,
                       tr("There is no team called \"%1\". Give its id or its exact name.").arg(typed.left(40))};
    return Problem{u"ambiguous"_s, u"team"_s,
                   tr("\"%1\" may mean several teams. Give the whole id.").arg(typed.left(40))};
}

Outcome<Edits<Team>> archiveTeams(Workspace& ws, const std::vector<Id<Team>>& ids, bool archived, const QString& reason)
{
    const Problem unknown{u"unknown_team"_s, u"team"_s, tr("This team is not there any more. Look again.")};
    const auto refuse = [&ws](const storage::Reader&, const Team& team) { return clashes(ws, team); };
    return archiveAll<Team>(ws, {archived ? u"team.archive"_s : u"team.restore"_s, reason}, ids,
                            {storage::teamTable(), archived, unknown, refuse});
}

} // namespace redvest
