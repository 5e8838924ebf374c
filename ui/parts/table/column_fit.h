// SPDX-FileCopyrightText: 2026 RedVest contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// How the columns of a list share a view that is narrower than they wish. Pure. Widths are pixels, one a column; a
// wished width of 0 takes what is left.

#pragma once

#include <vector>

namespace redvest::ui {

constexpr int kGoodRest = 130; ///< what is left shows most of it

/// Of columns that take what is left, the most that one of them needs at least.
[[nodiscard]] int leastRest(const std::vector<int>& wished, const std::vector<int>& least);
/// Where columns as wide as wished leave too little, the widest give way, down to the `least` in which their names
/// stand whole; where that does not help either, all are as wide as wished and the table scrolls.
[[nodiscard]] std::vector<int> fittedTo(int room, const std::vector<int>& wished, const std::vector<int>& least);

} // namespace redvest::ui
