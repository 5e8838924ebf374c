// SPDX-FileCopyrightText: 2026 RedVest contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/usecases/volunteers/teams.h"

#include "core/storage/schema/volunteers.h"
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

void checkLeader(EntryCheck& check, const storage::Reader& reader, const Team& wanted)
{
    if (wanted.leader.isNull())
        return;
    const auto leader = reader.find(storage::volunteerTable(), wanted.leader.text());
    if (!leader)
        check.add(u"unknown_volunteer"_s, u"leader"_s, tr("This person is not registered. Register the leader first."));
    else if (leader->status == VolunteerStatus::Archived)
        check.add(u"archived"_s, u"leader"_s, tr("%1 is archived. Bring it back first.").arg(leader->name));
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
    if (isNameTaken(reader, storage::teamTable(), wanted))
        check.nameIsTaken(wanted.name);
    if (!shown || shown->leader != wanted.leader)
        checkLeader(check, reader, wanted);
    if (!check.isGood())
        return check.problems();
    return saveEdits(ws, {u"team.save"_s, reason}, storage::teamTable(), std::vector{Edit<Team>{shown, wanted}});
}

Outcome<Edits<Team>> archiveTeams(Workspace& ws, const std::vector<Id<Team>>& ids, bool archived, const QString& reason)
{
    const Problem unknown{u"unknown_team"_s, u"team"_s, tr("This team is not there any more. Look again.")};
    const auto refuse = [&ws](const storage::Reader&, const Team& team) { return clashes(ws, team); };
    return archiveAll<Team>(ws, {archived ? u"team.archive"_s : u"team.restore"_s, reason}, ids,
                            {storage::teamTable(), archived, unknown, refuse});
}

} // namespace redvest
