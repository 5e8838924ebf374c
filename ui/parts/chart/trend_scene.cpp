// SPDX-FileCopyrightText: 2026 RedVest contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/parts/chart/trend_scene.h"

#include "ui/parts/chart/bar_plot.h"

#include <QBarCategoryAxis>
#include <QBarSet>
#include <QFontMetricsF>
#include <QGraphicsLayout>
#include <QLineSeries>
#include <QStackedBarSeries>
#include <QValueAxis>

#include <algorithm>
#include <cmath>

using namespace Qt::Literals::StringLiterals;

namespace redvest::ui {
namespace {

constexpr double kHeight = 30; ///< units, of a picture's columns
constexpr double kColumnShare = 0.7;
constexpr int kLeastTick = 3; ///< units between two counts at the left

} // namespace

TrendScene::TrendScene(QObject* parent) : ChartScene(parent) {}

TrendScene::~TrendScene() = default;

void TrendScene::setSeries(report::BarSeries series)
{
    m_series = std::move(series);
}

double TrendScene::heightFor(double) const
{
    return captionHeight() + legendHeight() + chartStyle().unit() * kHeight + captionFootHeight();
}

std::vector<LegendEntry> TrendScene::entries() const
{
    std::vector<LegendEntry> out;
    if (!m_series.neededName.isEmpty())
        out.push_back({bar_key::kNeeded, m_series.neededName, Sign::Line, isOn(bar_key::kNeeded)});
    const std::vector<LegendEntry> parts = partEntries(m_series);
    out.insert(out.end(), parts.begin(), parts.end());
    return out;
}

double TrendScene::heightOf(const report::BarSeries::Bar& bar, std::size_t part) const
{
    return part < bar.values.size() && isOn(m_series.parts[part].key) ? double(bar.values[part]) : 0;
}

void TrendScene::addColumns()
{
    auto* stack = new QStackedBarSeries;
    stack->setBarWidth(kColumnShare);
    for (std::size_t p = 0; p < m_series.parts.size(); ++p) {
        auto* set = new QBarSet(m_series.parts[p].name);
        set->setBrush(lookOf(m_series.parts[p].key, chartStyle().colours).colour);
        set->setPen(Qt::NoPen);
        for (const auto& bar : m_series.bars)
            *set << heightOf(bar, p);
        stack->append(set);
    }
    m_chart->addSeries(stack);
}

void TrendScene::addNeeded()
{
    if (m_series.neededName.isEmpty() || !isOn(bar_key::kNeeded))
        return;
    auto* line = new QLineSeries;
    line->setName(m_series.neededName);
    for (int i = 0; i < count(); ++i)
        line->append(i, double(m_series.bars[std::size_t(i)].needed));
    line->setPen(QPen(chartStyle().ink(), std::max(1.2, chartStyle().unit() * 0.12), Qt::DashLine));
    m_chart->addSeries(line);
}

void TrendScene::addAxes()
{
    // Its labels would be cut to the width of a column, and those of counts cannot set thousands apart: both stand as
    // texts of their own.
    auto* days = new QBarCategoryAxis;
    QStringList categories;
    for (int i = 0; i < count(); ++i)
        categories << QString::number(i);
    days->append(categories);
    days->setLabelsVisible(false);
    days->setGridLineVisible(false);
    days->setLinePenColor(chartStyle().colours.line);
    m_counts = new QValueAxis;
    m_counts->setLabelsVisible(false);
    m_counts->setGridLineColor(chartStyle().colours.line);
    m_counts->setLineVisible(false);
    m_chart->addAxis(days, Qt::AlignBottom);
    m_chart->addAxis(m_counts, Qt::AlignLeft);
    const auto all = m_chart->series();
    for (QAbstractSeries* series : all) {
        series->attachAxis(days);
        series->attachAxis(m_counts);
    }
}

void TrendScene::layOut(std::vector<PlacedText>& texts)
{
    delete m_chart;
    setHatch({});
    placeLegend({0, captionHeight()});
    if (m_series.bars.empty()) {
        layNothing(texts);
        return;
    }
    m_chart = addBareChart(*this);
    addColumns();
    addNeeded();
    addAxes();
    measure();
    layCounts(texts);
    layColumns(texts);
    layDates(texts);
}

/// The columns leave room for counts at the left, for half a date at the right, for a number over the highest.
void TrendScene::measure()
{
    const double unit = chartStyle().unit();
    double highest = 1;
    for (const auto& bar : m_series.bars) {
        double sum = 0;
        for (std::size_t p = 0; p < m_series.parts.size(); ++p)
            sum += heightOf(bar, p);
        highest = std::max({highest, sum, isOn(bar_key::kNeeded) ? double(bar.needed) : 0.0});
    }
    const QFontMetricsF metrics(scaled(chartStyle().font, 0.86));
    const double left = metrics.horizontalAdvance(thousands(qint64(highest))) + unit * 1.6;
    const double top = captionHeight() + legendHeight() + unit * 1.4;
    const double bottom = sceneRect().bottom() - captionFootHeight() - unit * 1.8;
    m_area = {left, top, std::max(unit, sceneRect().width() - left - unit * 1.8), std::max(unit, bottom - top)};
    m_counts->setRange(0, highest);
    m_counts->setTickCount(std::clamp(int(m_area.height() / (unit * kLeastTick)), 2, 6));
    m_counts->applyNiceNumbers();
    m_chart->setGeometry(sceneRect());
    m_chart->setPlotArea(m_area);
    // The axes take the area from the layout, which the area given does not call up by itself.
    m_chart->layout()->invalidate();
    m_chart->layout()->activate();
}

void TrendScene::layColumns(std::vector<PlacedText>& texts)
{
    const double unit = chartStyle().unit();
    const QFont small = scaled(chartStyle().font, 0.82);
    const QColor ground = chartStyle().isPaper ? QColor(Qt::white) : chartStyle().colours.card;
    const QFontMetricsF metrics(small);
    const double pitch = m_area.width() / count();
    const double width = pitch * kColumnShare;
    std::vector<std::pair<QRectF, Look>> hatched;
    for (int i = 0; i < count(); ++i) {
        const auto& bar = m_series.bars[std::size_t(i)];
        const double middle = m_area.left() + pitch * (i + 0.5);
        double y = m_area.bottom();
        for (std::size_t p = 0; p < m_series.parts.size(); ++p) {
            const double height = heightOf(bar, p) * m_area.height() / m_counts->max();
            const Look look = lookOf(m_series.parts[p].key, chartStyle().colours);
            y -= height;
            if (height > 0 && look.hatch != Hatch::None)
                hatched.emplace_back(QRectF(middle - width / 2, y, width, height), look);
        }
        const QString gap = bar.isShort ? thousands(bar.values.back()) : QString();
        if (!gap.isEmpty() && isOn(m_series.parts.back().key) && metrics.horizontalAdvance(gap) <= pitch)
            texts.push_back({gap,
                             QRectF(middle - metrics.horizontalAdvance(gap) / 2, y - unit * 1.45,
                                    metrics.horizontalAdvance(gap), unit * 1.1),
                             small, chartStyle().ink(), Qt::AlignCenter, ground});
    }
    setHatch(std::move(hatched));
}

void TrendScene::layCounts(std::vector<PlacedText>& texts) const
{
    const QFont small = scaled(chartStyle().font, 0.86);
    const double unit = chartStyle().unit();
    const int steps = m_counts->tickCount() - 1;
    for (int i = 0; i <= steps; ++i) {
        const double share = double(i) / steps;
        texts.push_back({thousands(std::llround(m_counts->max() * share)),
                         {0, m_area.bottom() - m_area.height() * share - unit, m_area.left() - unit * 0.5, unit * 2},
                         small,
                         chartStyle().quiet(),
                         Qt::AlignVCenter | Qt::AlignRight});
    }
}

/// The last day has its date always, the others where there is room; a date stands under the middle of its column.
void TrendScene::layDates(std::vector<PlacedText>& texts) const
{
    const QFont small = scaled(chartStyle().font, 0.86);
    const QFontMetricsF metrics(small);
    double widest = 1;
    for (const auto& bar : m_series.bars)
        widest = std::max(widest, metrics.horizontalAdvance(bar.name) + chartStyle().unit() * 0.8);
    const double pitch = m_area.width() / count();
    const int step = std::max(1, int(std::ceil(widest / pitch)));
    for (int i = count() - 1; i >= 0; i -= step) {
        // The first and the last may reach beyond their columns, but not beyond the scene.
        const double middle =
            std::clamp(m_area.left() + pitch * (i + 0.5), widest / 2, sceneRect().right() - widest / 2);
        texts.push_back(
            {m_series.bars[std::size_t(i)].name,
             {middle - widest / 2, m_area.bottom() + chartStyle().unit() * 0.3, widest, chartStyle().unit() * 1.4},
             small,
             chartStyle().quiet(),
             Qt::AlignCenter});
    }
}

int TrendScene::itemUnder(QPointF point) const
{
    if (count() == 0 || point.x() < m_area.left() || point.x() >= m_area.right() || point.y() < m_area.top() ||
        point.y() > m_area.bottom() + chartStyle().unit() * 2)
        return -1;
    return std::min(count() - 1, int((point.x() - m_area.left()) / m_area.width() * count()));
}

QRectF TrendScene::placeOf(int item) const
{
    const double pitch = m_area.width() / std::max(1, count());
    return {m_area.left() + pitch * item, m_area.top(), pitch, m_area.height()};
}

std::optional<QString> TrendScene::codeOf(int item) const
{
    return m_series.bars[std::size_t(item)].code;
}

QString TrendScene::nameOf(int item) const
{
    const auto& bar = m_series.bars[std::size_t(item)];
    return bar.name + u"  "_s + bar.label;
}

std::vector<report::ChartDetail> TrendScene::detailsOf(int item) const
{
    return m_series.bars[std::size_t(item)].details;
}

int TrendScene::stepped(int from, Qt::Key key) const
{
    if (from < 0)
        return count() - 1;
    if (key == Qt::Key_Left || key == Qt::Key_Up)
        return from - 1;
    return key == Qt::Key_Right || key == Qt::Key_Down ? from + 1 : from;
}

} // namespace redvest::ui
