// SPDX-FileCopyrightText: 2026 RedVest contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/usecases/figures/overview.h"

#include <algorithm>

namespace redvest {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr qint64 kHourMs = 3'600'000;
constexpr qint64 kDayMs = 24 * kHourMs;

GapQuery withPeriod(GapQuery query, GapBy by, Span period)
{
    query.by = by;
    query.period = period;
    return query;
}

void keepShort(Overview& all)
{
    std::erase_if(all.urgent.rows,
                  [&](const GapRow& row) { return row.seats.gap() == 0 || !all.urgentWindow.contains(row.span.from); });
    for (const GapRow& row : all.urgent.rows)
        all.shortSeats += row.seats.gap();
}

} // namespace

Span periodBefore(Span period)
{
    const qint64 length = period.to.ms - period.from.ms;
    return {Instant{period.from.ms - length}, period.from};
}

QDate lastDay(Span period)
{
    return localDate(Instant{period.to.ms - 7 * kHourMs - 1});
}

Outcome<Overview> overview(const Workspace& ws, const GapQuery& query, Progress& progress)
{
    Overview all;
    int step = 0;
    // Each part is one statement or a few: between them the job can be cancelled.
    const auto next = [&] { progress.report(step++, 5, {}); };
    next();
    const bool isNow = query.period.contains(ws.now());
    all.isAhead = isNow;
    all.urgentWindow = isNow ? Span{ws.now(), Instant{ws.now().ms + kDayMs}} : query.period;
    auto urgent = gaps(ws, withPeriod(query, GapBy::Shift, all.urgentWindow));
    if (!urgent.ok())
        return urgent.problems();
    all.urgent = std::move(urgent).value();
    keepShort(all);
    next();
    all.before = *gaps(ws, withPeriod(query, query.by, periodBefore(query.period)));
    next();
    FigureQuery served{query.scope,      query.period,   std::min(ws.now(), query.period.to),
                       query.onlyItself, query.category, query.post};
    all.served = *figures(ws, served);
    next();
    const Span day = dayOf(lastDay(query.period));
    served.asOf = all.onDutyAsOf = std::min(ws.now(), Instant{day.to.ms - 60'000});
    all.onDuty = onDuty(ws, served);
    next();
    all.findings = findings(ws, all.served.scope, ws.now());
    return all;
}

} // namespace redvest
