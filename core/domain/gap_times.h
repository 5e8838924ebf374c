// SPDX-FileCopyrightText: 2026 RedVest contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// Gaps over time: day after day, and over the hours of a day. Pure arithmetic over what storage collected. A shift
// counts on the one day on which it begins, and in every hour it touches, so that hours do not add up to a total.

#pragma once

#include "core/domain/figures.h"

#include <array>

namespace redvest {

constexpr int kHoursOfDay = 24;
using HourSeats = std::array<Seats, kHoursOfDay>;

/// The rows of a gap table, each over the hours of a day.
struct HourGaps
{
    GapTable table;               ///< the same question without hours: rows in its order, and totals
    int firstHour = 0;            ///< local hour of column 0: the one the period begins in
    std::vector<HourSeats> cells; ///< a row of the table each
    HourSeats total;              ///< all shifts that touch the period; by column the sum of the rows
};

/// Spreads `shifts` (those `table` was made of, by anything but day and hour) over the hours of the day. Of a period of
/// several days an hour holds the shifts of all its days; a shift counts once in an hour, however often it touches it.
[[nodiscard]] HourGaps hourGaps(const std::vector<ShiftFill>& shifts, GapTable table);

/// `count` days of 24 hours, the last ending at `end`, the earliest first; every day has a row. A row's figures are
/// those of groupGaps() over that day, its code and name the date it begins on; they sum to `total`.
[[nodiscard]] GapTable dayGaps(const std::vector<ShiftFill>& shifts, Instant end, int count);

} // namespace redvest
