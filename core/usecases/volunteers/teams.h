// SPDX-FileCopyrightText: 2026 RedVest contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// Teams (志愿服务队): founding them, changing them, archiving them. Who belongs to one: memberships.h.

#pragma once

#include "core/domain/volunteers.h"
#include "core/usecases/workspace/edits.h"
#include "core/usecases/workspace/workspace.h"

namespace redvest {

/// `shown` is the team as it was opened, nothing for a new one (its id is made here). Without a division it is the
/// office's. Problems, each at its field: required or too_long (name), name_taken, unknown_division, unknown_volunteer,
/// archived, suspended or left_team (leader), in_future (founded_on), stale for each field that somebody else changed
/// meanwhile. A leader who was never in the team is a member from today on.
Outcome<Edits<Team>> saveTeam(Workspace&, const std::optional<Team>& shown, Team wanted, const QString& reason = {});
/// Who types a team's id, the beginning of it, or its name. Problems: unknown_team, ambiguous (several begin so).
[[nodiscard]] Outcome<Id<Team>> teamCalled(const Workspace&, const QString& text);
/// Or back from the archive. All or none. An archived team keeps its members as history. Problems: unknown_team,
/// name_taken by a team founded meanwhile.
Outcome<Edits<Team>> archiveTeams(Workspace&, const std::vector<Id<Team>>&, bool archived, const QString& reason = {});

} // namespace redvest
