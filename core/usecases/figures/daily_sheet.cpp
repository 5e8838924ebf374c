// SPDX-FileCopyrightText: 2026 RedVest contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/usecases/figures/daily_sheet.h"

#include "core/usecases/figures/figures.h"
#include "core/usecases/figures/gaps.h"

#include <QCoreApplication>

#include <algorithm>

namespace redvest {

using namespace Qt::Literals::StringLiterals;

Outcome<DailyFacts> dailyFacts(const Workspace& ws, QDate day, const QString& scope)
{
    if (day > ws.today())
        return Problem{
            u"future"_s, u"day"_s,
            QCoreApplication::translate("Figures", "%1 is yet to begin. Print the roster of that day instead.")
                .arg(day.toString(Qt::ISODate))};
    const Span period = dayOf(day);
    const Instant last{period.to.ms - 1}; // the day after it begins at its end
    const Instant asOf = std::min(ws.now(), last);
    FigureQuery query;
    query.scope = scope;
    query.period = period;
    query.asOf = asOf;
    const auto counted = figures(ws, query);
    if (!counted)
        return counted.problems();
    GapQuery asked;
    asked.scope = scope;
    asked.period = period;
    asked.by = levelBelow(scope.isEmpty() ? ws.office().division : scope);
    asked.asOf = asOf;
    auto table = gaps(ws, asked);
    if (!table)
        return table.problems();
    return DailyFacts{ws.office().name, ws.actor(), day, *counted, *std::move(table)};
}

} // namespace redvest
