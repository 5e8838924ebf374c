// SPDX-FileCopyrightText: 2026 RedVest contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// What a proposal does to the gap, as bars: what stays open in each place, with a mark where it is filled to now.

#pragma once

#include "core/domain/figures.h"
#include "core/report/document.h"

namespace redvest::report {

/// One bar a row of `after`; both tables are of the same shifts.
[[nodiscard]] BarSeries proposalBars(const GapTable& before, const GapTable& after);

} // namespace redvest::report
