// SPDX-FileCopyrightText: 2026 RedVest contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// Where volunteers are missing: the gap by any grouping, with names.

#pragma once

#include "core/domain/figures.h"
#include "core/usecases/workspace.h"

namespace redvest {

struct GapQuery
{
    QString scope; ///< "" for the office's own division
    Span period;   ///< empty: today from 07:00 to 07:00, the day the posts wheel on
    GapBy by = GapBy::Street;
    QString category;
};

/// The day of duty that `now` belongs to: 07:00 to 07:00 local.
[[nodiscard]] Span dutyDay(Instant now);

/// As of now. By district and by street every division of the scope has a row, even where nothing is needed.
/// Problems: unknown scope, period that ends before it begins.
[[nodiscard]] Outcome<GapTable> gaps(const Workspace&, const GapQuery&);

/// How the level below `scope` is grouped: the next division level, under a community its posts.
[[nodiscard]] GapBy levelBelow(const QString& scope);

} // namespace redvest
