// SPDX-FileCopyrightText: 2026 RedVest contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// The duties that a search for the shortest path between duties has come to (Dijkstra's). What one search touched is
// forgotten without a look at the rest.

#pragma once

#include "core/domain/dispatch/staffing.h"

#include <utility>

namespace redvest::dispatch {

class DutySearch
{
public:
    /// How the search came to a duty.
    struct Step
    {
        Cost distance = 0;
        Cost cost = 0;   ///< of the choice that would be taken
        int person = -1; ///< who would move between the duties; -1: the search began here
        int from = -1;   ///< the duty it came from; -1: from somebody who has none
    };

    explicit DutySearch(std::size_t duties) : m_steps(duties, {kNever}) {}

    void begin();
    /// It must be nearer than the duty was so far.
    void reach(int duty, const Step&);
    /// The nearest that was not given yet, with its distance; -1 when there is none.
    [[nodiscard]] std::pair<Cost, int> next();
    [[nodiscard]] const Step& step(int duty) const { return m_steps[std::size_t(duty)]; }
    /// By duty; distance is kNever where the search has not come to.
    [[nodiscard]] const Step* steps() const { return m_steps.data(); }
    /// Those that were given, the nearest first.
    [[nodiscard]] const std::vector<int>& given() const { return m_given; }

private:
    std::vector<Step> m_steps;
    std::vector<int> m_reached;
    std::vector<int> m_given;
    std::vector<std::pair<Cost, int>> m_heap;
};

} // namespace redvest::dispatch
