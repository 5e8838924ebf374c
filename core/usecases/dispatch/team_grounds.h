// SPDX-FileCopyrightText: 2026 RedVest contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// Where a team that is asked for as a whole is to stand together: one site, and of each day one shift of it before the
// others. Which site that is, is settled before the search, so that company is a cost of seats like any other and what
// is proved holds for the same question. Not a public face: propose and what-if ask it.

#pragma once

#include "core/usecases/dispatch/dispatch_model.h"

namespace redvest {

struct TeamGround
{
    Id<Team> team;
    QString name;
    std::vector<Id<Volunteer>> listed; ///< in the team on the first day of the period, by id
    std::vector<std::size_t> members;  ///< of these, people of the model who are in no team asked for before; rising
    QString site;                      ///< name; "" where nobody of the team could take any seat
    std::vector<std::size_t> first;    ///< the shift of each day that takes most of them; rising
    std::vector<std::size_t> beside;   ///< the site's other shifts that somebody of them could take; rising
};

/// In the order asked, each team once: what one takes is not there for the next. The site is that where most of them
/// could stand, days added up; among equals where most live near, then the first by time. Problems: unknown_team
/// (teams).
[[nodiscard]] Outcome<std::vector<TeamGround>> teamGrounds(const Workspace&, const DispatchModel&,
                                                           const std::vector<Id<Team>>&);

/// How the plan uses them.
[[nodiscard]] std::vector<TeamInPlan> teamsInPlan(const Workspace&, const DispatchModel&,
                                                  const std::vector<TeamGround>&, const DispatchPlan&);

} // namespace redvest
