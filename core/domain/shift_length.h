// SPDX-FileCopyrightText: 2026 RedVest contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// How long a shift may be, and how many it may need. A rule for whoever makes one, and what lets a question about some
// days look at the shifts of those days and the two before, instead of at every shift there ever was. A merge of two
// desks, one of which moved the beginning and the other the end, may make a longer one: the check names it
// (storage/damage/health).

#pragma once

namespace redvest {

constexpr int kLongestShiftMinutes = 24 * 60;
constexpr int kMostOnShift = 10'000; ///< more are a slip, whoever enters the shift

} // namespace redvest
