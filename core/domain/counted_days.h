// SPDX-FileCopyrightText: 2026 RedVest contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// What has a day but no hour (a donation, the publication of a campaign, hours without their times) belongs to the day,
// and to the duty day, that begins on that date: to the period that holds 07:00 of it. Whatever periods tile, it counts
// once.

#pragma once

#include "core/base/clock.h"

#include <algorithm>

namespace redvest {

/// Days of duty begin at seven.
constexpr int kDutyHour = 7;

[[nodiscard]] inline Instant belongsAt(QDate day)
{
    return atLocal(day, QTime(kDutyHour, 0));
}

/// The day of duty that begins on that date.
[[nodiscard]] inline Span dutyDayOf(QDate day)
{
    return {belongsAt(day), belongsAt(day.addDays(1))};
}

/// First and last day; none when first > last.
struct CountedDays
{
    QDate first, last;
};

/// Of days without an hour, those that belong to `period` and are not later than `asOf`.
[[nodiscard]] inline CountedDays countedDays(Span period, Instant asOf)
{
    QDate first = localDate(period.from);
    if (belongsAt(first) < period.from)
        first = first.addDays(1);
    QDate last = localDate(period.to);
    if (belongsAt(last) >= period.to)
        last = last.addDays(-1);
    return {first, std::min(last, localDate(asOf))};
}

} // namespace redvest
