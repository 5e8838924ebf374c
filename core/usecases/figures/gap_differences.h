// SPDX-FileCopyrightText: 2026 RedVest contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// Reported beside computed gap: for a collection, or for whatever communities reported of a period.

#pragma once

#include "core/domain/gap_difference.h"
#include "core/usecases/workspace/workspace.h"

namespace redvest {

struct GapComparison
{
    QString scope;                  ///< "" for the office's own division, of a collection for its scope
    Span period;                    ///< empty: today from 07:00 to 07:00; of a collection its own, whatever is said
    Id<GapCollection> collection{}; ///< null: reports that speak of a duty day within the period, the latest of each
};

/// As of now. Problems: unknown_collection, unknown_division, empty_period.
[[nodiscard]] Outcome<GapDifferenceTable> gapDifferences(const Workspace&, const GapComparison&);

} // namespace redvest
