// SPDX-FileCopyrightText: 2026 RedVest contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// The statistics dictionary, counted: every figure with its scope, period and as-of instant.

#pragma once

#include "core/domain/figures.h"
#include "core/usecases/workspace/workspace.h"

namespace redvest {

struct FigureQuery
{
    QString scope; ///< "" for the office's own division
    Span period;   ///< empty: the as-of day
    Instant asOf;  ///< unset: now
};

/// Problems: unknown scope, period that ends before it begins.
[[nodiscard]] Outcome<Figures> figures(const Workspace&, const FigureQuery&);

/// One Figures a division of that level below the scope, in code order. Distinct people of two divisions may be the
/// same, so persons do not add up to the whole.
[[nodiscard]] Outcome<std::vector<Figures>> figuresBy(const Workspace&, const FigureQuery&, DivisionLevel);

} // namespace redvest
