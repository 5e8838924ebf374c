// SPDX-FileCopyrightText: 2026 RedVest contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// Who served most: people, teams, organisations and communities, as figures count.

#pragma once

#include "core/domain/ranking.h"
#include "core/usecases/figures/figures.h"

namespace redvest {

struct RankingQuery
{
    RankedKind of = RankedKind::People;
    RankedBy by = RankedBy::Hours;
    QString scope{}; ///< where it was served, a code; "" for the office's own division
    Span period{};   ///< empty: this year up to today
    int top = kTopRanks;
    bool isMasked = false; ///< to be published: names of people masked, and only of who consented to it
};

/// The total is that of figures() for the same scope and period. Teams and organisations as servedBy() groups them;
/// people by their records; communities by where it was served. Problems: top; those of figures().
[[nodiscard]] Outcome<Ranking> ranking(const Workspace&, const RankingQuery&);

} // namespace redvest
