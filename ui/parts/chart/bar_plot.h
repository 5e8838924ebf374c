// SPDX-FileCopyrightText: 2026 RedVest contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// The part of a chart of bars that Qt Charts draws: stacked bars, the names on their axis, marks and the mean.

#pragma once

#include "core/report/document.h"
#include "ui/parts/chart/chart_style.h"

#include <QSet>

#include <optional>

class QChart;
class QGraphicsScene;

namespace redvest::ui {

/// Keys of what is no part of the bars.
namespace bar_key {
inline const QString kBefore = QStringLiteral("before");
inline const QString kMean = QStringLiteral("mean");
inline const QString kNeeded = QStringLiteral("needed");
} // namespace bar_key

constexpr double kBarShare = 0.62; ///< of a row's height

/// What is switched off, by key: it has no length.
struct BarScale
{
    QSet<QString> off{};
};

/// Length of a part on the axis: its count, or percents of what the bar needed.
double barLength(const report::BarSeries& series, const report::BarSeries::Bar& bar, std::size_t part, const BarScale&);
/// The end of the axis: the longest of `bars` with its mark; 100 where shares are shown.
double longestBar(const report::BarSeries& series, const std::vector<const report::BarSeries::Bar*>& bars,
                  const BarScale&);

struct BarPlot
{
    const report::BarSeries& series;
    const std::vector<const report::BarSeries::Bar*>& bars; ///< the first on top
    BarScale scale{};
    ChartStyle style{};
    QRectF area{}; ///< of the bars alone, on the scene
    double longest = 1;
};

/// A chart on the scene with nothing but what is added to it: no ground, legend or margins.
QChart* addBareChart(QGraphicsScene& scene);

/// The sign of what was before: its middle, on the axis of `longest` over the bars, and its width.
struct MarkPlace
{
    double at = 0;
    double width = 0;
};
/// Where the mark of a bar stands within `plot.area`; nothing where it has none or marks are switched off.
std::optional<MarkPlace> markOf(const BarPlot& plot, const report::BarSeries::Bar& bar);

/// Puts the chart on the scene, which owns it from then on. It shows no words: the axis would cut names short that have
/// the room they need.
QChart* addBarPlot(QGraphicsScene& scene, const BarPlot& plot);

} // namespace redvest::ui
