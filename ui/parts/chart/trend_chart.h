// SPDX-FileCopyrightText: 2026 RedVest contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// Columns over time, by day or by hour, drawn by Qt Charts: each bar of the series is one point in time, in order.

#pragma once

#include "core/report/document.h"

#include <QChartView>

namespace redvest::ui {

class TrendChart : public QChartView
{
    Q_OBJECT
public:
    explicit TrendChart(QWidget* parent = nullptr);

    /// Stacks the parts of every bar into a column; the bar's name stands below it.
    void setSeries(const report::BarSeries& series);

Q_SIGNALS:
    /// A column was clicked; `code` is the bar's.
    void opened(const QString& code);

private:
    QStringList m_codes;
};

} // namespace redvest::ui
