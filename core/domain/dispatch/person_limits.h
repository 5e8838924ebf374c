// SPDX-FileCopyrightText: 2026 RedVest contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// How many duties a person may have at the most, without asking which: what relaxations count by.

#pragma once

#include "core/domain/dispatch/same_times.h"

namespace redvest::dispatch {

/// Times cut into slots of which nobody bound by the same rules may have two duties.
struct PersonLimits
{
    std::vector<std::vector<int>> slotOf; ///< by rules, by number of times
    std::vector<int> slots;               ///< by rules: how many
    std::vector<int> most;                ///< by person: of duties that are not pinned
};
/// The fewest slots there are: days, or stretches in which all overlap but for the rest between them.
[[nodiscard]] PersonLimits personLimits(const Staffing&, const SameTimes&, const OpenChoices&);

} // namespace redvest::dispatch
