// SPDX-FileCopyrightText: 2026 RedVest contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// Shifts by a pattern that repeats from day to day: three of eight hours round the clock, a day shift on weekdays.

#pragma once

#include "core/base/clock.h"
#include "core/base/outcome.h"

#include <vector>

namespace redvest {

constexpr int kLongestPatternDays = 62;

/// One shift of a day: when it starts, how long it lasts. It may run over midnight.
struct PatternPart
{
    QTime starts;
    int minutes = 0;
    bool operator==(const PatternPart&) const = default;
};

struct ShiftPattern
{
    std::vector<PatternPart> parts{};
    QDate from{}; ///< the first day
    QDate to{};   ///< the last one, included
    bool isWeekdaysOnly = false;
    std::vector<QDate> leftOut{}; ///< holidays
    bool operator==(const ShiftPattern&) const = default;
};

/// "3x8", "4x6", "2x12" (so many of so many hours, one after another from `first`; × too), "day=08:00-17:00", or
/// several times separated by commas: "06:00-09:00,20:00-次日2:00". Problems, field pattern: pattern_form,
/// shift_length (of 0 or of more than 24 hours), and those of parseTimes.
[[nodiscard]] Outcome<std::vector<PatternPart>> parsePattern(const QString& text, QTime first = QTime(7, 0));

/// All that is wrong with it. Field pattern: required, shift_length, parts_overlap (also with the day after). Field to:
/// required, period_reversed, period_too_long (more than 62 days), no_days (all of them left out).
[[nodiscard]] Problems patternProblems(const ShiftPattern&);
/// When the shifts of one post are, by start. Empty where there are problems.
[[nodiscard]] std::vector<Span> patternSpans(const ShiftPattern&);
/// "07:00–15:00、15:00–23:00、23:00–07:00".
[[nodiscard]] QString patternText(const std::vector<PatternPart>&);

} // namespace redvest
