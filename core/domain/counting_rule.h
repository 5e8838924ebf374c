// SPDX-FileCopyrightText: 2026 RedVest contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// How much of a day's served minutes an office says of a person to others: whole units, and no more than so much a day.
// The minutes themselves stay, and figures count them; certificates of service, lists for publication and files for
// platforms say what is counted. Pure.
// Source: platforms count minutes, half hours or hours, some of them eight hours a day at most (counting unit and daily
// cap of the usual platforms).

#pragma once

#include "core/base/outcome.h"
#include "core/domain/divisions.h"

#include <array>
#include <vector>

namespace redvest {

/// Minutes; what is less than a unit is left out.
inline constexpr std::array kCountingUnits{1, 15, 30, 60};

struct CountingRule
{
    int unit = 1;   ///< one of kCountingUnits
    int dayCap = 0; ///< minutes a person counts of one day at most; 0: all of them
    bool operator==(const CountingRule&) const = default;
    /// Every minute counts.
    [[nodiscard]] bool isPlain() const { return unit <= 1 && dayCap <= 0; }
};

/// As it stands with the office, right or not.
[[nodiscard]] CountingRule countingSaid(const Office&);
/// What the office says; every minute where it says nothing, and of what is not right. A cap below one unit, which
/// two desks meet with that set one each, is one unit.
[[nodiscard]] CountingRule countingRule(const Office&);
[[nodiscard]] Office withCountingRule(Office, const CountingRule&);
/// Nothing when an office may set it. Codes and fields: counting_unit (none of the units), day_cap (not 0 and less than
/// a unit, or more than a day).
[[nodiscard]] Problems whyNotCountingRule(const CountingRule&);

/// Of one person's minutes of one day: not more than the cap, in whole units.
[[nodiscard]] qint64 countedOfDay(qint64 minutes, const CountingRule&);
/// What each record of that day counts, in their order. Their sum is what the day counts: the first ones count whole,
/// and what the day does not count is missing from the last.
[[nodiscard]] std::vector<qint64> countedShares(const std::vector<qint64>& minutes, const CountingRule&);

} // namespace redvest
