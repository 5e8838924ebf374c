// SPDX-FileCopyrightText: 2026 RedVest contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// Who belongs to a team from when to when: many people put in, moved and let go as one unit of work, deputies named.
// The person's own form says the present teams alone, by the same rules.

#pragma once

#include "core/domain/volunteers.h"
#include "core/usecases/workspace/workspace.h"

#include <QStringList>

#include <optional>

namespace redvest {

struct TeamStep
{
    Id<Team> team;
    QDate day;            ///< the first day in it; of leaving, the first day without
    Id<Team> movedFrom{}; ///< left on that day; null: nothing is left
    QString reason{};
};
/// Puts people into the team from that day on, out of another one where the step says so. Who is in it since that day
/// or earlier is not touched; an earlier day moves the beginning; who left before begins a span of its own, and what
/// was before stays as it was. All or none, one unit of work. Problems: unknown_team and archived (team),
/// unknown_volunteer and archived (each by name), required and in_future (day), same_team, and those of endMemberships
/// for what is left.
Outcome<ChangeSet> putIntoTeam(Workspace&, const std::vector<Id<Volunteer>>&, const TeamStep&);
/// They are members until the day before. Who would leave on the very day of joining was entered by mistake: the
/// membership goes. All or none. Problems: unknown_team; required and in_future (day); not_a_member, before_joined and
/// leads_team (each by name): another leader is named first.
Outcome<ChangeSet> endMemberships(Workspace&, const std::vector<Id<Volunteer>>&, const TeamStep&);
/// Names deputies, or takes the word back. All or none. Problems: unknown_team, archived (team); not_a_member and
/// leads_team (who leads is no deputy), each by name.
Outcome<ChangeSet> nameDeputies(Workspace&, Id<Team>, const std::vector<Id<Volunteer>>&, bool areDeputies,
                                const QString& reason = {});

/// A membership as the panel of a team and a paper list show it.
struct TeamMemberRow
{
    TeamMember member;
    QString name;
    QString maskedPhone;
    QString division; ///< below the district: "彭浦镇 › 龙馥居委会"
    bool isLeader = false;
    bool isArchived = false; ///< the person is out of the register
    QString searchText;
};
/// A row a span, those there are and were: the leader, deputies, other present members by name, then spans that ended,
/// the last first.
[[nodiscard]] std::vector<TeamMemberRow> teamMemberRows(const Workspace&, Id<Team>);

} // namespace redvest
