// SPDX-FileCopyrightText: 2026 RedVest contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// What somebody is to a seat (standingOf), in two parts that do not look at each other: what the person is and can do,
// and the time already given. So thousands of people are judged as the few kinds they come in. Both parts are the
// verdict itself; a property holds them to it.

#pragma once

#include "core/domain/gap_nature.h"

namespace redvest {

/// Days within which seats are asked about, and what of people matters to any of them.
struct StandingFrame
{
    QDate first;
    QDate last;
    std::vector<int> ages;         ///< from which on a post judges otherwise, ascending
    bool isInsuranceAsked = false; ///< by some post
    bool operator==(const StandingFrame&) const = default;
};

/// As if the person had no other work; what the hours of the shift say is left out.
[[nodiscard]] Standing lastingStanding(const Candidate&, const Demand&, const EligibilityLimits&);
/// Whether somebody who has given those times, and wants to serve so many minutes a day (0: not said), is free and
/// rested for a shift. Together: Unfit where this is false, else lastingStanding.
[[nodiscard]] bool isFreeAndRested(const std::vector<TimeGiven>&, int maxDailyMinutes, const Demand&,
                                   const EligibilityLimits&);

/// The same text for people whose lastingStanding is the same for every demand on the days of the frame. Qualifications
/// and passes are those some demand asks about.
[[nodiscard]] QString lastingText(const Candidate&, const StandingFrame&);
/// The same text for demands that ask the same of people but for the hours.
[[nodiscard]] QString lastingText(const Demand&);

} // namespace redvest
