// SPDX-FileCopyrightText: 2026 RedVest contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// Gaps by place and hour on screen.

#pragma once

#include "ui/parts/chart/chart_view.h"
#include "ui/parts/chart/heat_scene.h"

namespace redvest::ui {

class HeatChart final : public ChartView
{
    Q_OBJECT
public:
    explicit HeatChart(QWidget* parent = nullptr);

    void setSeries(report::HeatSeries series);
    [[nodiscard]] const report::HeatSeries& series() const { return scene().series(); }
    [[nodiscard]] HeatScene& scene() const { return static_cast<HeatScene&>(chartScene()); }
};

} // namespace redvest::ui
