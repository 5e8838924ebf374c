// SPDX-FileCopyrightText: 2026 RedVest contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// The board on paper: posts × days, in each cell the shifts with who is there of how many are needed.

#pragma once

#include "core/domain/roster_papers.h"
#include "core/report/document.h"

namespace redvest::report {

/// Of a roster by site: a line a post, a table for each seven days, with sums by day. No names stand on it.
[[nodiscard]] Document rosterGridDocument(const RosterFacts&);

} // namespace redvest::report
