// SPDX-FileCopyrightText: 2026 RedVest contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// What stands against a membership or a leader. For the use-cases that write one, undo among them.

#pragma once

#include "core/domain/team_spans.h"
#include "core/storage/gate/database.h"

namespace redvest {

[[nodiscard]] QString nameOfMember(const storage::Reader&, Id<Volunteer>);
/// Brings the spans of one person in one team to what they are to be.
void writeSpans(storage::Writer&, const std::vector<TeamMember>& before, const std::vector<TeamMember>& after);
/// Makes one of the person's spans that share days, in every team.
void joinSpans(storage::Writer&, Id<Volunteer>);
/// spans_overlap: another span of the person in that team has days of this one.
[[nodiscard]] Problems sharesDays(const storage::Reader&, const TeamMember&);
/// leads_team: the membership is over, or was removed, and the person leads the team. `record`: its id.
[[nodiscard]] Problems leadsWithoutMembership(const storage::Reader&, const QString& record);
/// leads_team: the person, who is put out of the register or suspended, leads teams in use, which are named.
[[nodiscard]] Problems leadsTeams(const storage::Reader&, const Volunteer&);
/// The team's leader as he would be stored: unknown_volunteer, archived or suspended (the person), left_team or
/// not_a_member, all at "leader". Nothing for no leader.
[[nodiscard]] Problems leaderProblems(const storage::Reader&, const Team&, QDate day);
/// archived: a membership that lasts, in a team that is put away.
[[nodiscard]] Problems lastsInArchivedTeam(const storage::Reader&, const TeamMember&);
/// archived, at "teams": a team that is put away is called so, and none in use. For whoever would found one of that
/// name.
[[nodiscard]] Problems archivedTeamCalled(const storage::Reader&, const QString& name);

} // namespace redvest
