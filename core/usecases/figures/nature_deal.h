// SPDX-FileCopyrightText: 2026 RedVest contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// The missing seats of shifts dealt out to people by matching, day after day. For the use-cases of this room.

#pragma once

#include "core/usecases/figures/nature_people.h"
#include "core/usecases/figures/nature_shifts.h"

namespace redvest {

/// What kinds of people are to what demands ask, as far as it was asked.
class LastingStandings
{
public:
    explicit LastingStandings(const EligibilityLimits& limits) : m_limits(limits) {}
    /// Number of what a demand asks of people, whatever its hours.
    int numberOf(const Demand&);
    [[nodiscard]] Standing standing(const NaturePeople&, int kind, int number);

private:
    struct Asked
    {
        Demand demand;
        std::vector<std::int8_t> standings; ///< by kind; -1: not asked yet
    };
    EligibilityLimits m_limits;
    std::vector<Asked> m_asked;
    std::unordered_map<QString, int> m_numbers;
    int m_numbering = 0;
};

/// Of each shift of `asked`, in its order. `shifts` gave the answer that `asked` is.
[[nodiscard]] std::vector<Nature> dealtNatures(const Workspace&, const AskedShifts& asked, NatureShifts& shifts,
                                               NaturePeople& people, LastingStandings& standings);

} // namespace redvest
