// SPDX-FileCopyrightText: 2026 RedVest contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/parts/chart/trend_chart.h"

namespace redvest::ui {

TrendChart::TrendChart(QWidget* parent) : ChartView(std::make_unique<TrendScene>(), parent)
{
    setAccessibleName(tr("Trend of the gap"));
}

void TrendChart::setSeries(report::BarSeries series)
{
    scene().setSeries(std::move(series));
    contentChanged(-1);
}

} // namespace redvest::ui
