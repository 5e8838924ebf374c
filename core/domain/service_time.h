// SPDX-FileCopyrightText: 2026 RedVest contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// Time served, counted as the statistics dictionary says. Pure.
//
// A record belongs to exactly one day: the day its shift begins, without a shift the day it is filed under. Minutes
// alone are split at midnight, and wherever else a period ends. What overlaps of one person's approved time counts
// once, for the record that began first. Of a record that runs, what had been served by the as-of instant counts.

#pragma once

#include "core/base/clock.h"
#include "core/domain/rota.h"
#include "core/domain/scope.h"

#include <vector>

namespace redvest {

/// Minutes of a day: one person's records of a day that come to more cannot all be right.
constexpr int kMostOfDay = 24 * 60;

/// What is needed of a served record to count it.
struct ServedTime
{
    QString record;      ///< id
    QString volunteer;   ///< id
    QString shift;       ///< id; "" without
    QString division;    ///< code of where it was served; "" when unknown
    QDate day;           ///< it is filed under
    Instant shiftStarts; ///< unset without a shift
    Instant starts;      ///< unset when only a duration is known
    Instant ends;        ///< unset also when nobody signed out: then it ended after its minutes
    int minutes = 0;     ///< breaks and travel already taken off
    bool isApproved = false;
};

/// The one instant that decides to which period a record belongs. Within its day, whatever its times are.
[[nodiscard]] Instant belongsAt(const ServedTime&);
/// It had begun by then; of a record without any hour, its day had.
[[nodiscard]] bool hasBegun(const ServedTime&, Instant asOf);

/// What one record counts in a period as of an instant.
struct CountedTime
{
    QString volunteer;
    QString personTime; ///< id of the shift, of the record where there is none
    QString division;
    bool isInPeriod = false; ///< it belongs to the period and had begun
    qint64 minutes = 0;      ///< approved, within the period
    QDate day{};             ///< the one it belongs to
    QString record{};        ///< its id
};

/// `records` in any order: all that touch the period or belong to it, of all divisions, because what overlaps counts
/// for one of them only. What counts nothing is left out.
[[nodiscard]] std::vector<CountedTime> countedTimes(std::vector<ServedTime> records, Span period, Instant asOf);

struct ServiceTotals
{
    qint64 persons = 0;     ///< distinct people with at least one record
    qint64 personTimes = 0; ///< person × shift; without a shift, records
    qint64 minutes = 0;     ///< approved; what overlaps of one person counts once
    bool operator==(const ServiceTotals&) const = default;
};

/// Of what was served within the scope.
[[nodiscard]] ServiceTotals serviceTotals(const std::vector<CountedTime>&, const Scope&);

} // namespace redvest
