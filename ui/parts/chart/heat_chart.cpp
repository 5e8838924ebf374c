// SPDX-FileCopyrightText: 2026 RedVest contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/parts/chart/heat_chart.h"

namespace redvest::ui {

HeatChart::HeatChart(QWidget* parent) : ChartView(std::make_unique<HeatScene>(), parent)
{
    setAccessibleName(tr("Gap by hour"));
}

void HeatChart::setSeries(report::HeatSeries series)
{
    scene().setSeries(std::move(series));
    contentChanged(-1);
}

} // namespace redvest::ui
