// SPDX-FileCopyrightText: 2026 RedVest contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// Gaps by place on screen. It holds a value and draws it; it computes nothing.

#pragma once

#include "ui/parts/chart/bar_scene.h"
#include "ui/parts/chart/chart_view.h"

namespace redvest::ui {

class GapChart final : public ChartView
{
    Q_OBJECT
public:
    explicit GapChart(QWidget* parent = nullptr);

    /// Shows `series` from the top. The bar the keyboard was on stays so when its code is still there, otherwise the
    /// first bar that is one of `from` or holds one of them: codes of divisions or ids.
    void setSeries(report::BarSeries series, const QStringList& from = {});
    [[nodiscard]] const report::BarSeries& series() const { return scene().series(); }
    [[nodiscard]] BarScene& scene() const { return static_cast<BarScene&>(chartScene()); }
};

} // namespace redvest::ui
