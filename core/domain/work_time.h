// SPDX-FileCopyrightText: 2026 RedVest contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// What people give of their time, merged: shifts they are bound to and time they served, whatever list it stands in.
// Two shifts of which one begins where the other ends are one stretch of work, and what overlaps is there once. Pure.
//
// A pause shorter than kLeastBreakMinutes is none. Where somebody was there longer than the minutes say that count, and
// nobody says when the breaks were, they stand in the middle of it.

#pragma once

#include "core/base/clock.h"
#include "core/domain/rota.h"

#include <vector>

namespace redvest {

/// A shift somebody is bound to, or time served.
struct TimeGiven
{
    TimeGiven() = default;
    /// Of a shift without breaks. Not explicit: a span is the plain case.
    TimeGiven(Span whole) : span(whole), worked{whole}, day(localDate(whole.from)) {}

    Span span{};                ///< it holds the person for that time; empty where only the minutes are known
    std::vector<Span> worked{}; ///< of it, without breaks, by time; empty: what was served on it says it
    bool isInSuit = false;      ///< in protective suit
    bool isElsewhere = true;    ///< false: served time that names no shift, and may be of any of that time
    QDate day{};                ///< it belongs to
    int minutes = 0;            ///< where no hour is known
    bool operator==(const TimeGiven&) const = default;
};

/// All of a shift, but its breaks.
[[nodiscard]] TimeGiven timeOfShift(const Shift&, bool isInSuit);
/// What a served record says, on that shift where it has one (null: none). It holds the person within the time of the
/// shift. Without worked time while the person has not signed out, and of a record without hours, but for one on a
/// shift, which is taken to fill the time of the shift.
[[nodiscard]] TimeGiven timeServed(const ServiceRecord&, const Shift* shift, bool isInSuit);

/// How hard one of them is on the person, the others considered.
struct Intensity
{
    qint64 restMinutes = -1;   ///< the shortest to another one before or after; -1: there is none
    qint64 dayMinutes = 0;     ///< the greater of what falls on one of its days and of what begins on its day
    qint64 weekMinutes = 0;    ///< the most of what begins within seven days, its own among them
    int daysInRow = 1;         ///< days with work, its own among them
    qint64 stretchMinutes = 0; ///< the longest it is part of without a break
    qint64 suitMinutes = 0;    ///< the longest it is part of in protective suit
    bool operator==(const Intensity&) const = default;
};
/// `others` in any order, without `wanted`; as far around it as daysAround says (eligibility_limits.h).
[[nodiscard]] Intensity intensityOf(const TimeGiven& wanted, const std::vector<TimeGiven>& others);

} // namespace redvest
