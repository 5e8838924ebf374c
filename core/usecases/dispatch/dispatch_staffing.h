// SPDX-FileCopyrightText: 2026 RedVest contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// The model of people and shifts as the question that the solver answers, with the way back. The order of what is
// preferred is in the numbers: one more seat filled outweighs all nearness there is; of each seat, the company of a
// team that is asked for outweighs nearness and warnings, these fair shares, and these what was proposed before.

#pragma once

#include "core/domain/dispatch/staffing.h"
#include "core/usecases/dispatch/dispatch_model.h"
#include "core/usecases/dispatch/team_grounds.h"

namespace redvest {

struct StaffingQuestion
{
    DispatchWeights weights;
    std::vector<PinnedSeat> pinned;
    std::vector<PinnedSeat> barred;
    /// Of each person and day so many shifts at most, where people times shifts are more than few: the nearest, or with
    /// prices (by shift, as an answer before told them) those worth most by them.
    std::size_t mostChoices = 50;
    std::size_t fewChoices = 4'000'000;
    std::vector<dispatch::Cost> prices = {};
    std::vector<TeamGround> grounds = {}; ///< of teams that are asked for as a whole
    const DispatchPlan* found = nullptr;  ///< a plan whose seats stay choices, however many there are
};

struct DispatchStaffing
{
    dispatch::Staffing staffing;
    std::vector<std::size_t> shiftOf;  ///< by duty: place in DispatchModel::shifts
    std::vector<std::size_t> personOf; ///< by worker: place in DispatchModel::people
    std::vector<qint64> candidates;    ///< by duty: who could take it, those left out as well
    bool isCut = false;                ///< some choices were left out for being many
    dispatch::Cost seatCost = 1;       ///< of one ordinary seat that stays empty
    /// With prices: no roster costs less, whatever was left out. Nothing where somebody could take two shifts, or
    /// somebody is pinned.
    std::optional<dispatch::Cost> bound;
    /// What was proposed before, as a roster to start from; what may not be any more is left out.
    dispatch::Roster before;
};

/// People who could take no seat are left out, but for the pinned.
[[nodiscard]] DispatchStaffing staffingOf(const DispatchModel&, const StaffingQuestion&);

} // namespace redvest
