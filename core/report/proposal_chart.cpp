// SPDX-FileCopyrightText: 2026 RedVest contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/report/proposal_chart.h"

#include "core/report/gap_charts.h"
#include "core/report/gaps.h"

#include <QCoreApplication>

namespace redvest::report {

using namespace Qt::Literals::StringLiterals;

namespace {

QString tr(const char* text)
{
    return QCoreApplication::translate("DispatchPage", text);
}

} // namespace

BarSeries proposalBars(const GapTable& before, const GapTable& after)
{
    BarsWish wish;
    wish.before = &before;
    BarSeries series = gapBars(after, wish);
    series.title = tr("Gap by %1 if everybody accepts, %2").arg(groupTitle(after.by), after.scopeName);
    series.caption.title = series.title;
    series.beforeName = tr("Filled now");
    series.changeName = tr("By the proposal");
    return series;
}

} // namespace redvest::report
