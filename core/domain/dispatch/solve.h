// SPDX-FileCopyrightText: 2026 RedVest contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// The best roster that can be found for a staffing, and how far from the best possible it is at most. One window of
// time is solved exactly; several, which rest, hours and days tie together, start from windows and are improved until
// the bound is met, the effort is spent or somebody says stop. Anytime: what was best so far is kept.

#pragma once

#include "core/domain/dispatch/staffing.h"

#include <functional>
#include <optional>

namespace redvest::dispatch {

/// Where a search stands.
struct SearchState
{
    Cost value = 0;  ///< of the best roster so far
    Cost bound = 0;  ///< no roster costs less
    double done = 0; ///< share of the effort that is spent, 0 … 1
};

struct Effort
{
    double seconds = 10; ///< of this processor's time, at most
    /// Steps of improving, at most; 0: only seconds count. The same staffing, steps and start give the same roster, as
    /// long as the seconds are enough.
    std::int64_t steps = 0;
    /// Asked now and then; false: stop and keep the best so far.
    std::function<bool(const SearchState&)> keepGoing = {};
};

struct Solution
{
    Roster roster;
    bool isFeasible = false;     ///< all rules are kept, but for what is pinned
    Cost value = 0;              ///< costOf(roster)
    Cost bound = 0;              ///< proved: no allowed roster costs less
    std::int64_t empty = 0;      ///< seats that stay empty
    std::int64_t leastEmpty = 0; ///< proved: so many stay empty in every allowed roster
    bool isOptimal = false;      ///< value is the bound
    bool isStopped = false;      ///< keepGoing said so
    std::vector<Cost> seatPrice; ///< by duty: what one more person who could take it alone would save, as relaxed
};

/// `start`, where it is given, is where the search begins; never worse than it nor than greedy() on any input.
[[nodiscard]] Solution solve(const Staffing&, const Effort& = {}, const std::optional<Roster>& start = {});

/// A coordinator's rule by hand: duties by beginning, the most urgent seats first, each to the cheapest person who may.
[[nodiscard]] Roster greedy(const Staffing&);

} // namespace redvest::dispatch
