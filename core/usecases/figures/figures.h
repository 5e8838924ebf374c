// SPDX-FileCopyrightText: 2026 RedVest contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// The statistics dictionary, counted: every figure with its scope, period and as-of instant.

#pragma once

#include "core/domain/figures.h"
#include "core/domain/service_time.h"
#include "core/usecases/workspace/workspace.h"

namespace redvest {

struct FigureQuery
{
    QString scope;           ///< "" for the office's own division
    Span period;             ///< empty: the as-of day
    Instant asOf;            ///< unset: now
    bool onlyItself = false; ///< only what sits on the division itself, not on those below it
    QString category{};      ///< of the posts of seats and served time; "" for all
    QString post{};          ///< id; only this post's seats and served time
};

/// A question about figures with everything that it left to us filled in.
struct CountQuestion
{
    FigureQuery query;
    QString office;                 ///< code of its own division
    bool isPast = false;            ///< the as-of instant lies before now
    std::vector<CountedTime> times; ///< served in the whole workspace
};
/// For the use-cases that count themselves. Problems: unknown scope, period that ends before it begins.
[[nodiscard]] Outcome<CountQuestion> countQuestion(const Workspace&, FigureQuery);

/// Nothing counts that begins or is dated after the as-of instant: a shift's seats count from its begin on, a person of
/// the register from the registration. What a category or a post says nothing of (register, training, campaigns, teams,
/// organisations, sites, donations) does not follow them.
/// Problems: unknown scope, period that ends before it begins.
[[nodiscard]] Outcome<Figures> figures(const Workspace&, const FigureQuery&);

/// One Figures a division of that level below the scope, in code order, and last, where there is anything, one of what
/// belongs to none of them (its `scope` is "", its name says 本级). All but distinct people (persons, recruited, on
/// duty, trained) add up to the whole. Problems of figures().
[[nodiscard]] Outcome<std::vector<Figures>> figuresBy(const Workspace&, const FigureQuery&, DivisionLevel);

/// Distinct people on duty on the day of the query's as-of instant by then. Its period is not looked at.
[[nodiscard]] qint64 onDuty(const Workspace&, const FigureQuery&);

} // namespace redvest
