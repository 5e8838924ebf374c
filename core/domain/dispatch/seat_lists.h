// SPDX-FileCopyrightText: 2026 RedVest contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// The people who could take a seat of each duty, the cheapest first, put in order only as far as somebody has looked.
// Where a search for the nearest free person stops is remembered, so that nobody looks twice past those who are placed.

#pragma once

#include "core/domain/dispatch/window_flow.h"

namespace redvest::dispatch {

/// Costs count up to this, so that sums of several of them stay within their type.
inline constexpr Cost kDearest = kNever / 2;
/// A cost as it is counted with.
[[nodiscard]] constexpr Cost counted(Cost cost)
{
    return cost > kDearest ? kDearest : cost < -kDearest ? -kDearest : cost;
}

class SeatLists
{
public:
    struct Entry
    {
        Cost cost = 0; ///< counted
        int person = 0;
    };

    /// Choices of kNever are left out.
    explicit SeatLists(const WindowModel&);

    /// The cheapest cost of a choice of the duty; kNever where there is none.
    [[nodiscard]] Cost cheapest(int duty);
    /// Place of the cheapest free person, whom `dutyOf` gives less than 0; size(duty) where there is none. Everybody
    /// before it is placed, and all up to it are in order.
    [[nodiscard]] std::size_t firstFree(int duty, const int* dutyOf);
    [[nodiscard]] const Entry* entries(int duty) const { return m_lists[std::size_t(duty)].entries.data(); }
    [[nodiscard]] std::size_t size(int duty) const { return m_lists[std::size_t(duty)].entries.size(); }

    void insert(int duty, Entry);
    /// It must be there.
    void erase(int duty, Entry);
    /// That person is free again.
    void freed(int duty, Entry);

private:
    struct List
    {
        std::vector<Entry> entries;
        std::size_t ordered = 0; ///< so many are in order, and none of the others comes before them
        std::size_t placed = 0;  ///< so many at the beginning are placed
    };
    static void orderMore(List&);

    std::vector<List> m_lists;
};

} // namespace redvest::dispatch
