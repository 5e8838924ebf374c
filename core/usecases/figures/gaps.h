// SPDX-FileCopyrightText: 2026 RedVest contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// Where volunteers are missing: the gap by any grouping, with names.

#pragma once

#include "core/domain/gap_times.h"
#include "core/usecases/workspace/workspace.h"

namespace redvest {

struct GapQuery
{
    QString scope; ///< "" for the office's own division
    Span period;   ///< empty: today from 07:00 to 07:00, the day the posts wheel on
    GapBy by = GapBy::Street;
    QString category;
    bool onlyItself = false; ///< only what sits on the division itself, not on those below it
    QString post{};          ///< id; only this post's shifts
    Instant asOf{};          ///< only shifts that had begun by then, as figures() counts; unset: all of the period
    bool operator==(const GapQuery&) const = default;
};

/// The day of duty that `now` belongs to: 07:00 to 07:00 local.
[[nodiscard]] Span dutyDay(Instant now);

/// As of now. By district and by street every division of the scope has a row, even where nothing is needed.
/// Problems: unknown scope, period that ends before it begins.
[[nodiscard]] Outcome<GapTable> gaps(const Workspace&, const GapQuery&);

constexpr int kShortestTrend = 7;
constexpr int kLongestTrend = 60;

/// The last `days` days of 24 hours up to the end of the query's period, earliest first; the figures of each are those
/// gaps() gives for that day. `by` is not looked at. As of now.
/// Problems: fewer than 7 or more than 60 days, and those of gaps().
[[nodiscard]] Outcome<GapTable> gapTrend(const Workspace&, GapQuery, int days);

/// The rows of gaps() over the hours of the day. Problems: by day or by hour, and those of gaps().
[[nodiscard]] Outcome<HourGaps> gapsByHour(const Workspace&, const GapQuery&);

/// The duty day nearest to `near` that has a shift within `scope` ("" for the office's own division); nothing when
/// there is no shift at all.
[[nodiscard]] std::optional<QDate> nearestDutyDay(const Workspace&, const QString& scope, Instant near);

/// Writes the table as people read it (report::gapRows) to an .xlsx or .csv file, whole or not at all.
/// Failures: another ending, a file that cannot be written.
void exportGaps(const GapTable&, const QString& path);

/// How the level below `scope` is grouped: the next division level, under a community its posts.
[[nodiscard]] GapBy levelBelow(const QString& scope);

} // namespace redvest
