// SPDX-FileCopyrightText: 2026 RedVest contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// Rosters looked at without the solver: rules counted out day by day and minute by minute, the value summed up, and the
// best of small staffings found by trying everything.

#pragma once

#include "core/domain/dispatch/staffing.h"

#include <string>

namespace redvest::test {

/// The first rule that is broken, with who; empty: none. What only pinned duties and engagements break is none.
[[nodiscard]] std::string brokenRule(const dispatch::Staffing&, const dispatch::Roster&);

/// What it costs.
[[nodiscard]] dispatch::Cost summedCost(const dispatch::Staffing&, const dispatch::Roster&);

struct BestOfAll
{
    bool exists = false; ///< an allowed roster
    dispatch::Cost value = 0;
    std::int64_t leastEmpty = 0;
};
/// Of every allowed roster that there is; for a few people and duties only.
[[nodiscard]] BestOfAll bestOfAll(const dispatch::Staffing&);

} // namespace redvest::test
