// SPDX-FileCopyrightText: 2026 RedVest contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/parts/chart/bar_plot.h"

#include <QBarCategoryAxis>
#include <QBarSet>
#include <QChart>
#include <QGraphicsLayout>
#include <QGraphicsScene>
#include <QHorizontalStackedBarSeries>
#include <QLegend>
#include <QLineSeries>
#include <QScatterSeries>
#include <QValueAxis>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace redvest::ui {
namespace {

using report::BarSeries;

constexpr double kWhole = 100;     ///< length of a bar that shows shares
constexpr double kMark = 0.72;     ///< units
constexpr double kMarkRoom = 1.02; ///< a mark at the end of the axis is not cut in half

/// The axis drops a name it has: numbers tell the bars apart.
QStringList categoriesOf(const BarPlot& plot)
{
    QStringList names;
    for (std::size_t i = 0; i < plot.bars.size(); ++i)
        names << QString::number(i);
    return names;
}

bool isShown(const BarPlot& plot, const QString& key)
{
    return !plot.scale.off.contains(key);
}

double markLength(const BarSeries& series, const BarSeries::Mark& mark)
{
    return series.isByShare ? kWhole * mark.share : double(mark.value);
}

void addParts(QChart& chart, const BarPlot& plot)
{
    auto* stack = new QHorizontalStackedBarSeries;
    stack->setBarWidth(kBarShare);
    for (std::size_t p = 0; p < plot.series.parts.size(); ++p) {
        auto* set = new QBarSet(plot.series.parts[p].name);
        for (auto bar = plot.bars.rbegin(); bar != plot.bars.rend(); ++bar)
            *set << barLength(plot.series, **bar, p, plot.scale);
        set->setBrush(lookOf(plot.series.parts[p].key, plot.style.colours).colour);
        set->setPen(Qt::NoPen);
        stack->append(set);
    }
    chart.addSeries(stack);
}

/// Where the first part ended before, on the axis of the bars, whether that part is shown now or not.
void addMarks(QChart& chart, const BarPlot& plot)
{
    if (plot.series.beforeName.isEmpty() || !isShown(plot, bar_key::kBefore))
        return;
    auto* marks = new QScatterSeries;
    marks->setName(plot.series.beforeName);
    for (std::size_t i = 0; i < plot.bars.size(); ++i) {
        if (const auto& mark = plot.bars[i]->before)
            marks->append(markLength(plot.series, *mark), double(plot.bars.size() - 1 - i));
    }
    marks->setMarkerShape(QScatterSeries::MarkerShapeRotatedRectangle);
    marks->setMarkerSize(plot.style.unit() * kMark);
    marks->setBrush(plot.style.isPaper ? QColor(Qt::white) : plot.style.colours.card);
    marks->setPen(QPen(plot.style.ink(), std::max(1.0, plot.style.unit() * 0.1)));
    chart.addSeries(marks);
}

void addMean(QChart& chart, const BarPlot& plot)
{
    if (!plot.series.isByShare || !plot.series.mean || !isShown(plot, bar_key::kMean))
        return;
    auto* line = new QLineSeries;
    line->setName(plot.series.meanName);
    line->append(kWhole * *plot.series.mean, -0.5);
    line->append(kWhole * *plot.series.mean, double(plot.bars.size()) - 0.5);
    line->setPen(QPen(plot.style.ink(), std::max(1.2, plot.style.unit() * 0.12), Qt::DashLine));
    chart.addSeries(line);
}

void addAxes(QChart& chart, const BarPlot& plot)
{
    auto* names = new QBarCategoryAxis;
    names->append(categoriesOf(plot));
    names->setVisible(false);
    auto* lengths = new QValueAxis;
    lengths->setRange(0, plot.longest);
    lengths->setVisible(false);
    chart.addAxis(names, Qt::AlignLeft);
    chart.addAxis(lengths, Qt::AlignBottom);
    const auto all = chart.series();
    for (QAbstractSeries* series : all) {
        series->attachAxis(names);
        series->attachAxis(lengths);
    }
}

} // namespace

double barLength(const BarSeries& series, const BarSeries::Bar& bar, std::size_t part, const BarScale& scale)
{
    if (part >= bar.values.size() || scale.off.contains(series.parts[part].key))
        return 0;
    const double value = double(std::max<qint64>(0, bar.values[part]));
    if (!series.isByShare)
        return value;
    return bar.needed > 0 ? kWhole * value / double(bar.needed) : 0;
}

double longestBar(const BarSeries& series, const std::vector<const BarSeries::Bar*>& bars, const BarScale& scale)
{
    if (series.isByShare)
        return kWhole * kMarkRoom;
    const bool hasMarks = !series.beforeName.isEmpty() && !scale.off.contains(bar_key::kBefore);
    double longest = 1;
    for (const BarSeries::Bar* bar : bars) {
        double length = 0;
        for (std::size_t p = 0; p < series.parts.size(); ++p)
            length += barLength(series, *bar, p, scale);
        longest = std::max(longest, length);
        if (bar->before && hasMarks)
            longest = std::max(longest, double(bar->before->value) * kMarkRoom);
    }
    return longest;
}

std::optional<MarkPlace> markOf(const BarPlot& plot, const BarSeries::Bar& bar)
{
    if (!bar.before || plot.series.beforeName.isEmpty() || !isShown(plot, bar_key::kBefore))
        return std::nullopt;
    const double perCount = plot.area.width() / plot.longest;
    return MarkPlace{plot.area.left() + markLength(plot.series, *bar.before) * perCount, plot.style.unit() * kMark};
}

QChart* addBareChart(QGraphicsScene& scene)
{
    auto* chart = new QChart;
    scene.addItem(chart);
    chart->setBackgroundVisible(false);
    chart->legend()->hide();
    chart->setMargins({});
    chart->layout()->setContentsMargins(0, 0, 0, 0);
    return chart;
}

QChart* addBarPlot(QGraphicsScene& scene, const BarPlot& plot)
{
    QChart* chart = addBareChart(scene);
    addParts(*chart, plot);
    addMean(*chart, plot);
    addMarks(*chart, plot);
    addAxes(*chart, plot);
    chart->setGeometry(scene.sceneRect());
    chart->setPlotArea(plot.area);
    chart->layout()->activate();
    return chart;
}

} // namespace redvest::ui
