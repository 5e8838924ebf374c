// SPDX-FileCopyrightText: 2026 RedVest contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/parts/chart/bar_scene.h"

#include "ui/parts/chart/bar_plot.h"
#include "ui/parts/chart/bar_values.h"

#include <QFontMetricsF>

#include <algorithm>
#include <cmath>

using namespace Qt::Literals::StringLiterals;

namespace redvest::ui {
namespace {

using report::BarSeries;

constexpr double kMostName = 0.34; ///< of the width
constexpr double kLeastBars = 14;  ///< units; columns of words give way below it

double widest(const std::vector<const BarSeries::Bar*>& bars, const QFont& font, const QString BarSeries::Bar::*text)
{
    const QFontMetricsF metrics(font);
    double width = 0;
    for (const BarSeries::Bar* bar : bars)
        width = std::max(width, metrics.horizontalAdvance(bar->*text));
    return width;
}

std::vector<const BarSeries::Bar*> barsOf(const BarSeries& series)
{
    std::vector<const BarSeries::Bar*> bars;
    for (const BarSeries::Bar& bar : series.bars)
        bars.push_back(&bar);
    return bars;
}

std::vector<const BarSeries::Bar*> withTotal(const BarSeries& series)
{
    auto bars = barsOf(series);
    if (series.total)
        bars.push_back(&*series.total);
    return bars;
}

bool hasColumnHeads(const BarSeries& series)
{
    return !series.shareName.isEmpty() || !series.changeName.isEmpty();
}

} // namespace

BarMeasures measuresOf(const BarSeries& series, const ChartStyle& style)
{
    const double unit = style.unit();
    BarMeasures out{.head = std::round(unit * 2.2), .row = std::round(unit * 1.85)};
    // The title stands beside the legend, or over it where the heads of columns need the room.
    if (!series.title.isEmpty() && hasColumnHeads(series))
        out.head += std::round(unit * 2.0);
    if (series.total)
        out.foot = out.row + std::round(unit * 0.5);
    return out;
}

BarScene::BarScene(QObject* parent) : ChartScene(parent) {}

BarScene::~BarScene() = default;

void BarScene::setSeries(BarSeries series)
{
    m_series = std::move(series);
    m_rangeFirst = 0;
    m_rangeLast = -1;
}

void BarScene::setRange(int first, int last)
{
    m_rangeFirst = first;
    m_rangeLast = last;
}

BarMeasures BarScene::measures() const
{
    BarSeries head{.title = isCaptioned() ? QString() : m_series.title};
    head.shareName = m_series.shareName;
    head.changeName = m_series.changeName;
    BarMeasures out = measuresOf(head, chartStyle());
    if (m_series.total)
        out.foot = measuresOf({.total = Bar{}}, chartStyle()).foot;
    return out;
}

double BarScene::rowHeight() const
{
    return measures().row;
}

double BarScene::heightFor(double) const
{
    const BarMeasures m = measures();
    return captionHeight() + m.head + m.row * count() + m.foot + captionFootHeight();
}

int BarScene::rowsWithRoom() const
{
    if (m_rangeLast >= 0)
        return m_rangeLast - m_rangeFirst;
    const BarMeasures m = measures();
    const double room = sceneRect().height() - captionHeight() - m.head - m.foot - captionFootHeight();
    return std::clamp(int(std::floor(room / m.row + 0.001)), 1, std::max(1, count()));
}

std::vector<const BarScene::Bar*> BarScene::shownBars() const
{
    const int first = m_rangeLast >= 0 ? m_rangeFirst : firstRow();
    const int last = std::min(count(), first + rowsWithRoom());
    std::vector<const Bar*> bars;
    for (int i = first; i < last; ++i)
        bars.push_back(&m_series.bars[std::size_t(i)]);
    return bars;
}

std::vector<LegendEntry> BarScene::entries() const
{
    std::vector<LegendEntry> out = partEntries(m_series);
    if (!m_series.beforeName.isEmpty())
        out.push_back({bar_key::kBefore, m_series.beforeName, Sign::Mark, isOn(bar_key::kBefore)});
    if (m_series.isByShare && m_series.mean)
        out.push_back({bar_key::kMean, m_series.meanName, Sign::Line, isOn(bar_key::kMean)});
    return out;
}

BarScale BarScene::scale() const
{
    BarScale out;
    for (const LegendEntry& entry : entries()) {
        if (!entry.isOn)
            out.off.insert(entry.key);
    }
    return out;
}

BarScene::Columns BarScene::columnsFor(double width) const
{
    const double unit = chartStyle().unit();
    const auto bars = withTotal(m_series);
    const QFont bold = boldened(chartStyle().font);
    const auto columnOf = [&](const QString Bar::*text, const QString& head) {
        const double words = widest(bars, bold, text);
        const double title =
            head.isEmpty() ? 0 : QFontMetricsF(scaled(chartStyle().font, 0.86)).horizontalAdvance(head);
        return words > 0 ? std::max(words, title) + unit * 0.9 : 0;
    };
    Columns c;
    c.name =
        std::min(widest(bars, m_series.total ? bold : chartStyle().font, &Bar::name) + unit * 0.2, width * kMostName);
    c.label = std::min(columnOf(&Bar::label, {}), width * 0.3);
    c.change = columnOf(&Bar::change, m_series.changeName);
    c.share = m_series.shareName.isEmpty() ? 0 : columnOf(&Bar::share, m_series.shareName);
    c.bars = c.name + unit * 0.6;
    const auto room = [&] { return width - c.bars - c.label - c.change - c.share - unit * 2.6; };
    if (room() < unit * kLeastBars)
        c.change = 0;
    if (room() < unit * kLeastBars && !m_series.isByShare)
        c.share = 0;
    c.barsWidth = std::max(unit, room());
    return c;
}

QChart* BarScene::layBars(const std::vector<const Bar*>& bars, double top, bool isTotal, const Laid& laid)
{
    const double height = measures().row;
    const double longest = longestBar(m_series, isTotal ? bars : barsOf(m_series), scale());
    const QRectF area(m_columns.bars, top, m_columns.barsWidth, height * double(bars.size()));
    const BarPlot plot{m_series, bars, scale(), chartStyle(), area, longest};
    QChart* chart = addBarPlot(*this, plot);
    QRectF row(0, top, sceneRect().width(), height);
    for (const Bar* bar : bars) {
        layRow(plot, *bar, row, laid);
        layWords(*bar, row, isTotal, laid.texts);
        row.translate(0, height);
    }
    return chart;
}

void BarScene::layOut(std::vector<PlacedText>& texts)
{
    delete m_chart;
    delete m_totalChart;
    const BarMeasures m = measures();
    const auto bars = shownBars();
    m_columns = columnsFor(sceneRect().width());
    m_rowsTop = captionHeight() + m.head;
    Placed hatched;
    std::vector<PlacedBox> boxes;
    layHead(texts, m_columns);
    if (bars.empty())
        layNothing(texts);
    else
        m_chart = layBars(bars, m_rowsTop, false, {texts, hatched});
    const bool isEnd = m_rangeLast < 0 || m_rangeLast == count();
    if (m_series.total && !bars.empty() && isEnd) {
        const double top = m_rowsTop + m.row * double(bars.size());
        const double rule = std::max(1.0, chartStyle().unit() * 0.07);
        boxes.push_back({{0, top + (m.foot - m.row) / 2, sceneRect().width(), rule}, chartStyle().quiet()});
        m_totalChart = layBars({&*m_series.total}, top + m.foot - m.row, true, {texts, hatched});
    }
    setHatch(std::move(hatched));
    setBoxes(std::move(boxes));
}

void BarScene::layHead(std::vector<PlacedText>& texts, const Columns& columns)
{
    const double top = captionHeight();
    const double width = sceneRect().width();
    const double unit = chartStyle().unit();
    const bool hasTitle = !isCaptioned() && !m_series.title.isEmpty();
    const bool isApart = hasTitle && hasColumnHeads(m_series);
    const double legendTop = top + (isApart ? std::round(unit * 2.0) : 0);
    if (hasTitle) {
        const double room = isApart ? width : std::max(0.0, width - legendWidth() - unit);
        texts.push_back(
            {m_series.title, {0, top, room, legendHeight()}, boldened(chartStyle().font), chartStyle().ink()});
    }
    placeLegend({hasTitle && !isApart ? width - legendWidth() : 0, legendTop});
    const QFont small = scaled(chartStyle().font, 0.86);
    const auto head = [&](const QString& text, double right, double room) {
        if (room > 0)
            texts.push_back({text,
                             {right - room, legendTop, room, legendHeight()},
                             small,
                             chartStyle().quiet(),
                             Qt::AlignVCenter | Qt::AlignRight});
    };
    if (legendWidth() > width - columns.share - columns.change)
        return;
    head(m_series.shareName, width - unit * 0.3, columns.share);
    head(m_series.changeName, width - unit * 0.3 - columns.share, columns.change);
}

void BarScene::layRow(const BarPlot& plot, const Bar& bar, const QRectF& row, const Laid& laid) const
{
    const double height = row.height() * kBarShare;
    const double perCount = plot.area.width() / plot.longest;
    RowValues shown{.mark = markOf(plot, bar), .end = plot.area.right() + chartStyle().unit() * 2};
    double x = plot.area.left();
    for (std::size_t p = 0; p < std::min(m_series.parts.size(), bar.values.size()); ++p) {
        const double width = barLength(m_series, bar, p, plot.scale) * perCount;
        if (width <= 0)
            continue;
        shown.segments.emplace_back(QRectF(x, row.center().y() - height / 2, width, height),
                                    lookOf(m_series.parts[p].key, chartStyle().colours));
        shown.values.push_back(bar.values[p]);
        if (shown.segments.back().second.hatch != Hatch::None)
            laid.hatched.push_back(shown.segments.back());
        x += width;
    }
    layValues(shown, chartStyle(), laid.texts);
}

void BarScene::layWords(const Bar& bar, const QRectF& row, bool isTotal, std::vector<PlacedText>& texts) const
{
    const auto right = Qt::AlignVCenter | Qt::AlignRight;
    texts.push_back({bar.name,
                     {0, row.top(), m_columns.name, row.height()},
                     isTotal ? boldened(chartStyle().font) : chartStyle().font,
                     chartStyle().ink(),
                     right});
    double edge = row.right() - chartStyle().unit() * 0.3;
    const auto put = [&](const QString& text, double room, bool isBold, const QColor& colour) {
        if (room > 0)
            texts.push_back({text,
                             {edge - room, row.top(), room, row.height()},
                             isBold ? boldened(chartStyle().font) : chartStyle().font,
                             colour,
                             right});
        edge -= room;
    };
    const bool isBold = isTotal || bar.isShort;
    put(bar.share, m_columns.share, isTotal || (m_series.isByShare && bar.isShort),
        m_series.isByShare ? chartStyle().ink() : chartStyle().quiet());
    put(bar.change, m_columns.change, false, chartStyle().quiet());
    put(bar.label, m_columns.label, isBold && (isTotal || !m_series.isByShare),
        bar.isShort ? chartStyle().ink() : chartStyle().quiet());
}

int BarScene::itemUnder(QPointF point) const
{
    const double row = std::floor((point.y() - m_rowsTop) / measures().row);
    if (row < 0 || row >= rowsWithRoom() || firstRow() + int(row) >= count())
        return -1;
    return firstRow() + int(row);
}

QRectF BarScene::placeOf(int item) const
{
    const double height = measures().row;
    return {0, m_rowsTop + height * (item - firstRow()), sceneRect().width(), height};
}

std::optional<QString> BarScene::codeOf(int item) const
{
    const Bar& bar = m_series.bars[std::size_t(item)];
    return bar.opens ? std::optional(bar.code) : std::nullopt;
}

QString BarScene::nameOf(int item) const
{
    const Bar& bar = m_series.bars[std::size_t(item)];
    return bar.name + u"  "_s + bar.label;
}

std::vector<report::ChartDetail> BarScene::detailsOf(int item) const
{
    const Bar& bar = m_series.bars[std::size_t(item)];
    if (!bar.details.empty())
        return bar.details;
    std::vector<report::ChartDetail> details;
    for (std::size_t p = 0; p < std::min(m_series.parts.size(), bar.values.size()); ++p)
        details.push_back({m_series.parts[p].name, thousands(bar.values[p])});
    return details;
}

int BarScene::stepped(int from, Qt::Key key) const
{
    const int step = std::max(1, rowsWithRoom() - 1);
    switch (key) {
    case Qt::Key_Up:
        return from < 0 ? 0 : from - 1;
    case Qt::Key_Down:
        return from + 1;
    case Qt::Key_PageUp:
        return from - step;
    case Qt::Key_PageDown:
        return from + step;
    default:
        return from;
    }
}

} // namespace redvest::ui
