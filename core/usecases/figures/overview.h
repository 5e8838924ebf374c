// SPDX-FileCopyrightText: 2026 RedVest contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// Everything the first page says beside the gap table itself: key figures, the most urgent shifts, the
// period before, what waits. One value, so that the page computes nothing.

#pragma once

#include "core/usecases/figures/figures.h"
#include "core/usecases/figures/findings.h"
#include "core/usecases/figures/gaps.h"

namespace redvest {

struct Overview
{
    GapTable before;      ///< the same query one period earlier
    Figures served;       ///< of the period, as of its end or now
    qint64 onDuty = 0;    ///< distinct people on the last day of the period
    Instant onDutyAsOf;   ///< now, or the end of that day
    Span urgentWindow;    ///< the next 24 hours when now lies in the period, else the period
    bool isAhead = false; ///< urgentWindow begins now
    GapTable urgent;      ///< shifts that start in it and are short, worst first
    qint64 shortSeats = 0;
    std::vector<Finding> findings;
};

/// The whole period of the same length before `period`.
[[nodiscard]] Span periodBefore(Span period);
/// The last day of duty in `period`: 07:00 of the next day still belongs to it.
[[nodiscard]] QDate lastDay(Span period);

/// Reports a step to `progress` for each part, so that a job can be cancelled. Problems of gaps().
[[nodiscard]] Outcome<Overview> overview(const Workspace&, const GapQuery&, Progress& progress);

} // namespace redvest
