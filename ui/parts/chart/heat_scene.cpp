// SPDX-FileCopyrightText: 2026 RedVest contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/parts/chart/heat_scene.h"

#include <QFontMetricsF>

#include <algorithm>
#include <cmath>

using namespace Qt::Literals::StringLiterals;

namespace redvest::ui {
namespace {

constexpr double kSmall = 0.86;
constexpr double kRow = 1.85;
constexpr double kMostName = 0.3;

} // namespace

HeatScene::HeatScene(QObject* parent) : ChartScene(parent) {}

void HeatScene::setSeries(report::HeatSeries series)
{
    m_series = std::move(series);
}

double HeatScene::rowHeight() const
{
    return std::round(chartStyle().unit() * kRow);
}

double HeatScene::headHeight() const
{
    return legendHeight() + std::round(chartStyle().unit() * 1.5);
}

double HeatScene::heightFor(double) const
{
    return captionHeight() + headHeight() + rowHeight() * (rowCount() + 1) + chartStyle().unit() * 0.5 +
           captionFootHeight();
}

int HeatScene::rowsWithRoom() const
{
    const double room = sceneRect().height() - captionHeight() - headHeight() - rowHeight() -
                        chartStyle().unit() * 0.5 - captionFootHeight();
    return std::clamp(int(std::floor(room / rowHeight() + 0.001)), 1, std::max(1, rowCount()));
}

QColor HeatScene::colourOf(int depth) const
{
    const int steps = std::max(1, int(m_series.steps.size()));
    const double share = steps == 1 ? 0.6 : 0.12 + 0.88 * double(depth - 1) / (steps - 1);
    const QColor ground = chartStyle().isPaper ? QColor(Qt::white) : chartStyle().colours.card;
    return depth <= 0 ? ground : mixed(ground, chartStyle().colours.structural, share);
}

void HeatScene::measure()
{
    const double unit = chartStyle().unit();
    const QFontMetricsF metrics(boldened(chartStyle().font));
    m_nameWidth = metrics.horizontalAdvance(m_series.total.name);
    m_labelWidth =
        std::max(metrics.horizontalAdvance(m_series.total.label), metrics.horizontalAdvance(m_series.labelName));
    for (const auto& row : m_series.rows)
        m_nameWidth = std::max(m_nameWidth, QFontMetricsF(chartStyle().font).horizontalAdvance(row.name));
    m_nameWidth = std::min(m_nameWidth + unit * 0.2, sceneRect().width() * kMostName);
    m_labelWidth += unit * 1.2;
    m_cellsLeft = m_nameWidth + unit * 0.6;
    m_cellWidth = std::max(1.0, (sceneRect().width() - m_cellsLeft - m_labelWidth) / columnCount());
    m_rowsTop = captionHeight() + headHeight();
}

void HeatScene::layOut(std::vector<PlacedText>& texts)
{
    measure();
    std::vector<PlacedBox> boxes;
    if (m_series.rows.empty()) {
        texts.push_back({tr("Nothing to show for this period."), sceneRect(), chartStyle().font, chartStyle().quiet(),
                         Qt::AlignCenter});
        setBoxes({});
        return;
    }
    layScale(texts, boxes);
    layHead(texts);
    const int last = std::min(rowCount(), firstRow() + rowsWithRoom());
    double top = m_rowsTop;
    for (int i = firstRow(); i < last; ++i) {
        layRow(m_series.rows[std::size_t(i)], top, false, {texts, boxes});
        top += rowHeight();
    }
    const double rule = std::max(1.0, chartStyle().unit() * 0.07);
    boxes.push_back({{0, top + chartStyle().unit() * 0.25, sceneRect().width(), rule}, chartStyle().quiet()});
    layRow(m_series.total, top + chartStyle().unit() * 0.5, true, {texts, boxes});
    setBoxes(std::move(boxes));
}

void HeatScene::layScale(std::vector<PlacedText>& texts, std::vector<PlacedBox>& boxes) const
{
    const double unit = chartStyle().unit();
    const QFont small = scaled(chartStyle().font, kSmall);
    const QFontMetricsF metrics(small);
    const double top = captionHeight();
    double x = 0;
    const auto add = [&](const QString& text, const QColor& fill, const QString& sample) {
        const QRectF box(x, top + (legendHeight() - unit * 1.2) / 2, unit * 1.8, unit * 1.2);
        boxes.push_back({box, fill, chartStyle().colours.line, std::max(1.0, unit * 0.06)});
        if (!sample.isEmpty())
            texts.push_back({sample, box, scaled(chartStyle().font, 0.82), chartStyle().quiet(), Qt::AlignCenter});
        x += unit * 2.1;
        const double width = metrics.horizontalAdvance(text);
        texts.push_back({text, {x, top, width, legendHeight()}, small, chartStyle().quiet()});
        x += width + unit * 0.9;
    };
    add(m_series.noNeedName, colourOf(0), {});
    add(m_series.noGapName, colourOf(0), u"0"_s);
    for (std::size_t i = 0; i < m_series.steps.size(); ++i)
        add(m_series.steps[i], colourOf(int(i) + 1), {});
}

void HeatScene::layHead(std::vector<PlacedText>& texts) const
{
    const QFont small = scaled(chartStyle().font, kSmall);
    const double top = captionHeight() + legendHeight();
    const double height = m_rowsTop - top;
    for (int i = 0; i < columnCount(); ++i)
        texts.push_back({m_series.columns[i],
                         {m_cellsLeft + m_cellWidth * i, top, m_cellWidth, height},
                         small,
                         chartStyle().quiet(),
                         Qt::AlignCenter});
    texts.push_back({m_series.labelName,
                     {sceneRect().right() - m_labelWidth, top, m_labelWidth - chartStyle().unit() * 0.3, height},
                     small,
                     chartStyle().quiet(),
                     Qt::AlignVCenter | Qt::AlignRight});
}

/// Smaller where a number is wider than its cell.
QFont HeatScene::cellFont(const QString& text) const
{
    for (const double factor : {0.86, 0.78, 0.7, 0.62}) {
        const QFont font = scaled(chartStyle().font, factor);
        if (QFontMetricsF(font).horizontalAdvance(text) <= m_cellWidth - 1)
            return font;
    }
    return scaled(chartStyle().font, 0.54);
}

void HeatScene::layRow(const report::HeatSeries::Row& row, double top, bool isTotal, const Laid& laid) const
{
    const double height = rowHeight();
    const QFont words = isTotal ? boldened(chartStyle().font) : chartStyle().font;
    const auto right = Qt::AlignVCenter | Qt::AlignRight;
    laid.texts.push_back({row.name, {0, top, m_nameWidth, height}, words, chartStyle().ink(), right});
    for (std::size_t i = 0; i < row.cells.size(); ++i) {
        const auto& cell = row.cells[i];
        const QRectF box(m_cellsLeft + m_cellWidth * double(i), top, m_cellWidth, height);
        const QColor fill = isTotal ? QColor() : colourOf(cell.depth);
        if (!isTotal)
            laid.boxes.push_back({box.adjusted(0.5, 0.5, -0.5, -0.5), cell.depth > 0 ? fill : QColor(),
                                  chartStyle().colours.line, std::max(0.5, chartStyle().unit() * 0.04)});
        if (cell.seats.needed == 0)
            continue;
        const QString number = QString::number(cell.seats.gap());
        const QColor ink = isTotal ? chartStyle().ink() : cell.depth > 0 ? inkOn(fill) : chartStyle().quiet();
        QFont font = cellFont(number);
        font.setBold(isTotal);
        laid.texts.push_back({number, box.adjusted(-1, 0, 1, 0), font, ink, Qt::AlignCenter});
    }
    laid.texts.push_back({row.label,
                          {sceneRect().right() - m_labelWidth, top, m_labelWidth - chartStyle().unit() * 0.3, height},
                          boldened(chartStyle().font),
                          chartStyle().ink(),
                          right});
}

int HeatScene::itemUnder(QPointF point) const
{
    const double row = std::floor((point.y() - m_rowsTop) / rowHeight());
    const double column = std::floor((point.x() - m_cellsLeft) / m_cellWidth);
    if (row < 0 || row >= rowsWithRoom() || firstRow() + int(row) >= rowCount() || column < 0 ||
        column >= columnCount())
        return -1;
    return (firstRow() + int(row)) * columnCount() + int(column);
}

QRectF HeatScene::placeOf(int item) const
{
    return {m_cellsLeft + m_cellWidth * (item % columnCount()), m_rowsTop + rowHeight() * (rowOf(item) - firstRow()),
            m_cellWidth, rowHeight()};
}

std::optional<QString> HeatScene::codeOf(int item) const
{
    return m_series.rows[std::size_t(rowOf(item))].code;
}

QString HeatScene::nameOf(int item) const
{
    const int hour = m_series.columns[item % columnCount()].toInt();
    return m_series.rows[std::size_t(rowOf(item))].name +
           u"  %1:00–%2:00"_s.arg(hour, 2, 10, QChar(u'0')).arg((hour + 1) % kHoursOfDay, 2, 10, QChar(u'0'));
}

std::vector<report::ChartDetail> HeatScene::detailsOf(int item) const
{
    return report::seatDetails(m_series.rows[std::size_t(rowOf(item))].cells[std::size_t(item % columnCount())].seats);
}

int HeatScene::stepped(int from, Qt::Key key) const
{
    if (from < 0)
        return 0;
    const int page = std::max(1, rowsWithRoom() - 1) * columnCount();
    switch (key) {
    case Qt::Key_Left:
        return from % columnCount() == 0 ? from : from - 1;
    case Qt::Key_Right:
        return (from + 1) % columnCount() == 0 ? from : from + 1;
    case Qt::Key_Up:
        return from < columnCount() ? from : from - columnCount();
    case Qt::Key_Down:
        return from + columnCount() >= count() ? from : from + columnCount();
    case Qt::Key_PageUp:
        return std::max(from % columnCount(), from - page);
    case Qt::Key_PageDown:
        return std::min(count() - columnCount() + from % columnCount(), from + page);
    default:
        return from;
    }
}

} // namespace redvest::ui
