// SPDX-FileCopyrightText: 2026 RedVest contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// Gaps over days on screen.

#pragma once

#include "ui/parts/chart/chart_view.h"
#include "ui/parts/chart/trend_scene.h"

namespace redvest::ui {

class TrendChart final : public ChartView
{
    Q_OBJECT
public:
    explicit TrendChart(QWidget* parent = nullptr);

    /// Stacks the parts of every bar into a column; the bar's name stands below it where there is room.
    void setSeries(report::BarSeries series);
    [[nodiscard]] const report::BarSeries& series() const { return scene().series(); }
    [[nodiscard]] TrendScene& scene() const { return static_cast<TrendScene&>(chartScene()); }
    [[nodiscard]] QChart* chart() const { return scene().chart(); }
};

} // namespace redvest::ui
