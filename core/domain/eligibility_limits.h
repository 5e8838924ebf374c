// SPDX-FileCopyrightText: 2026 RedVest contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// From what on a shift is too soon, too long or too late for somebody: the usual limits, between what bounds an office
// may set its own, and which are in force in it. Pure.
//
// Who is a minor is law (kAdultAge) and no limit of an office.

#pragma once

#include "core/base/outcome.h"
#include "core/domain/divisions.h"

#include <QTime>

namespace redvest {

/// What only warns; the defaults are the usual ones (statistics and eligibility rules).
struct EligibilityLimits
{
    int restMinutes = 600;  ///< between two shifts
    int dayMinutes = 480;   ///< of one day, and of the shifts that begin on one day
    int weekMinutes = 2880; ///< of shifts that begin within seven days
    int daysInRow = 6;
    int elderAge = 60; ///< older than this: no nights without asking
    QTime nightFrom{22, 0};
    QTime nightTo{6, 0};      ///< of the next day, where it is earlier than its beginning
    int suitMinutes = 240;    ///< in protective suit without a break
    int stretchMinutes = 360; ///< of any work without a break
    int healthMinutes = 1440; ///< how long a health declaration is fresh
    bool operator==(const EligibilityLimits&) const = default;
};

struct LimitBounds
{
    int least;
    int most;
    [[nodiscard]] bool contains(int value) const { return least <= value && value <= most; }
};
constexpr LimitBounds kRestBounds{60, 24 * 60};
constexpr LimitBounds kDayBounds{60, 24 * 60};
constexpr LimitBounds kWeekBounds{60, 7 * 24 * 60}; ///< and no less than one day's
constexpr LimitBounds kSuitBounds{30, 12 * 60};
constexpr LimitBounds kStretchBounds{60, 24 * 60};
constexpr LimitBounds kHealthBounds{60, 14 * 24 * 60};
constexpr LimitBounds kRowBounds{1, 14};
constexpr LimitBounds kElderBounds{50, 90};
constexpr int kLimitStep = 30; ///< minutes: spans are set in half hours

/// What the office says, right or not, and the usual where it says nothing.
[[nodiscard]] EligibilityLimits limitsSaid(const Office&);
/// Those in force: where what it says is not right, which two desks may bring about together, the usual.
[[nodiscard]] EligibilityLimits eligibilityLimits(const Office&);
/// The office with these limits; what is usual is noted as not said.
[[nodiscard]] Office withLimits(Office, const EligibilityLimits&);
/// What is not right with them; nothing when an office may set them. Codes and fields: rest_hours, day_hours,
/// week_hours (also when less than a day's), suit_hours, stretch_hours, health_hours, days_in_row, elder_age, night_to
/// (when it is night_from's own).
[[nodiscard]] Problems whyNotLimits(const EligibilityLimits&);
/// How many days before and after a shift matter to it: seven, or a whole row, and the night beside those.
[[nodiscard]] int daysAround(const EligibilityLimits&);

} // namespace redvest
