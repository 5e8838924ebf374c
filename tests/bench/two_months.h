// SPDX-FileCopyrightText: 2026 RedVest contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// A city that has been at it for two months, the same every time.

#pragma once

#include "core/base/clock.h"

namespace redvest::bench {

constexpr int kAssignments = 2'000'000;
/// 15:00 of the last of the sixty days, as in the samples: 2022-03-20.
[[nodiscard]] Instant endOfTwoMonths();

/// Makes `file`: Shanghai (31), 50 000 people imported; a site with a post in every third community, three shifts a day
/// on each for sixty days, kAssignments of those people on them and a served record for each seat that is over. Rows
/// of the rota are put past the gate, without a journal: for questions asked of the rows, and nothing else.
void makeTwoMonths(const QString& file, const Clock&);

} // namespace redvest::bench
