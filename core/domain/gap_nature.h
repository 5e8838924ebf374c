// SPDX-FileCopyrightText: 2026 RedVest contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// What the missing seats of a gap are made of: who of the own people could take them. Pure; computed by matching, so
// that nobody is counted for two seats. Source: the statistics dictionary, "gap by nature".

#pragma once

#include "core/domain/eligibility.h"

#include <vector>

namespace redvest {

/// Seats of a gap: the three add up to it.
struct Nature
{
    qint64 callable = 0;   ///< somebody eligible, free and rested could take it
    qint64 trainable = 0;  ///< somebody could who lacks only training
    qint64 structural = 0; ///< nobody of the own people could: needs reinforcement from outside
    bool operator==(const Nature&) const = default;
    Nature& operator+=(const Nature&);
    [[nodiscard]] qint64 gap() const { return callable + trainable + structural; }
};

/// What a person is to a seat.
enum class Standing : std::uint8_t { Unfit, Trainable, Callable };

/// Callable unless something blocks or the person is not rested: short rest, too many days or hours in a row, more
/// hours that day than the person asked for, or than are allowed together with other shifts. Trainable where nothing
/// but training blocks. Distance and night are for whoever calls to weigh.
[[nodiscard]] Standing standingOf(const Verdict&, Span shift, const EligibilityLimits&);

/// People who are alike to all demands.
struct AlikePeople
{
    qint64 count = 0;
    std::vector<Standing> standings; ///< by demand
};

/// How many of each group take a seat of each demand, by group, then demand: one seat a person, no more than `seats` a
/// demand. As many seats as can be called for are; then as many as training adds without giving up one of these.
[[nodiscard]] std::vector<std::vector<qint64>> matched(const std::vector<qint64>& seats,
                                                       const std::vector<AlikePeople>& people);

/// `total` dealt out evenly over `room`, in its order and never more than there is room for. At most the sum of it.
[[nodiscard]] std::vector<qint64> dealtOut(qint64 total, const std::vector<qint64>& room);

} // namespace redvest
