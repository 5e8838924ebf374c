// SPDX-FileCopyrightText: 2026 RedVest contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/domain/person_week.h"

#include <algorithm>

namespace redvest {

qint64 mergedMinutes(std::vector<Span> spans)
{
    std::sort(spans.begin(), spans.end(), [](const Span& a, const Span& b) { return a.from < b.from; });
    qint64 sum = 0;
    Instant reached;
    for (const Span& span : spans) {
        sum += Span{std::max(span.from, reached), span.to}.minutes();
        reached = std::max(reached, span.to);
    }
    return sum;
}

qint64 mergedMinutesWithin(const std::vector<Span>& spans, Span period)
{
    std::vector<Span> within;
    for (const Span& span : spans) {
        if (span.touches(period))
            within.push_back({std::max(span.from, period.from), std::min(span.to, period.to)});
    }
    return mergedMinutes(std::move(within));
}

bool PersonWeek::isRestShort(const WeekSeat& seat) const
{
    return seat.restMinutes && *seat.restMinutes < limits.restMinutes;
}

bool PersonWeek::isDayLong(std::size_t day) const
{
    return dayMinutes[day] > limits.dayMinutes;
}

bool PersonWeek::isWeekLong() const
{
    return minutes > limits.weekMinutes;
}

void countWeek(PersonWeek& week, std::vector<WeekSeat> seats)
{
    std::sort(seats.begin(), seats.end(), [](const WeekSeat& a, const WeekSeat& b) {
        return a.span.from != b.span.from ? a.span.from < b.span.from : a.shift < b.shift;
    });
    Instant reached; // the latest end so far
    for (std::size_t i = 0; i < seats.size(); ++i) {
        WeekSeat& seat = seats[i];
        seat.isOverlapping = std::any_of(seats.begin(), seats.end(), [&](const WeekSeat& other) {
            return other.shift != seat.shift && other.span.touches(seat.span);
        });
        if (i > 0 && seat.span.from >= reached)
            seat.restMinutes = Span{reached, seat.span.from}.minutes();
        reached = std::max(reached, seat.span.to);
    }
    std::erase_if(seats, [&](const WeekSeat& seat) { return !seat.span.touches(week.period()); });
    std::vector<Span> spans;
    for (const WeekSeat& seat : seats) {
        spans.push_back(seat.span);
        if (seat.restMinutes)
            week.leastRest = week.leastRest ? std::min(*week.leastRest, *seat.restMinutes) : *seat.restMinutes;
    }
    for (std::size_t day = 0; day < week.dayMinutes.size(); ++day)
        week.dayMinutes[day] = mergedMinutesWithin(spans, dayOf(week.from.addDays(qint64(day))));
    week.minutes = mergedMinutesWithin(spans, week.period());
    week.seats = std::move(seats);
}

} // namespace redvest
