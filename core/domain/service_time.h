// SPDX-FileCopyrightText: 2026 RedVest contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// Time served, counted as the statistics dictionary says. Pure.

#pragma once

#include "core/base/clock.h"
#include "core/domain/rota.h"

#include <vector>

namespace redvest {

/// What is needed of a served record to count it.
struct ServedTime
{
    QString volunteer; ///< id
    Instant starts;    ///< unset when only a duration is known
    Instant ends;
    int minutes = 0; ///< breaks and travel already taken off
    bool isApproved = false;
};

struct ServiceTotals
{
    qint64 persons = 0;     ///< distinct people with at least one record
    qint64 personTimes = 0; ///< records
    qint64 minutes = 0;     ///< approved; what overlaps of one person counts once
    bool operator==(const ServiceTotals&) const = default;
};

/// `records` in any order. Records without times never overlap.
[[nodiscard]] ServiceTotals serviceTotals(std::vector<ServedTime> records);

} // namespace redvest
