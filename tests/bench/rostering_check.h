// SPDX-FileCopyrightText: 2026 RedVest contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// What an instance says of a roster: the rules of its text, read again without anything of the solver.

#pragma once

#include "tests/bench/rostering_instance.h"

namespace redvest::bench {

struct RosteringVerdict
{
    long long value = 0;
    std::vector<std::string> broken; ///< a sentence for each rule that is broken
};

/// shiftOf[employee][day] is the shift's place, -1 for a day off.
[[nodiscard]] RosteringVerdict checkRostering(const RosteringInstance&, const std::vector<std::vector<int>>& shiftOf);

} // namespace redvest::bench
