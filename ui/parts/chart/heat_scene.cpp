// SPDX-FileCopyrightText: 2026 RedVest contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/parts/chart/heat_scene.h"

#include <QFontMetricsF>

#include <algorithm>
#include <cmath>
#include <optional>

using namespace Qt::Literals::StringLiterals;

namespace redvest::ui {
namespace {

constexpr double kSmall = 0.86;
constexpr double kRow = 1.85;
constexpr double kMostName = 0.3;
constexpr double kTotalLine = 1.15; ///< units, where totals stand on several lines
constexpr int kMostTotalLines = 4;
constexpr double kFactors[] = {0.86, 0.78, 0.7, 0.62};
constexpr double kLeastTotal = 0.78; ///< a total takes another line rather than a smaller font

/// The largest font of at least `least` in which `text` is no wider than `room`; nothing when there is none.
std::optional<QFont> fitting(const QString& text, double room, const QFont& base, double least)
{
    for (const double factor : kFactors) {
        const QFont font = scaled(base, factor);
        if (factor >= least && QFontMetricsF(font).horizontalAdvance(text) <= room)
            return font;
    }
    return std::nullopt;
}

/// The largest font in which `text` has room in `cell` read from below upwards, or the smallest there is.
QFont upright(const QString& text, const QSizeF& cell, const QFont& base)
{
    for (const double factor : kFactors) {
        const QFont font = scaled(base, factor);
        const QFontMetricsF metrics(font);
        if (metrics.horizontalAdvance(text) <= cell.height() - 2 && metrics.capHeight() <= cell.width() - 1)
            return font;
    }
    return scaled(base, kFactors[3]);
}

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

double HeatScene::totalHeight(const Grid& grid) const
{
    const double lines = grid.totalLines * chartStyle().unit() * kTotalLine;
    return grid.totalLines == 1 ? rowHeight() : std::max(rowHeight(), std::round(lines));
}

double HeatScene::heightFor(double width) const
{
    const Grid grid = gridFor(width);
    return captionHeight() + grid.head + rowHeight() * rowCount() + totalHeight(grid) + chartStyle().unit() * 0.5 +
           captionFootHeight();
}

int HeatScene::rowsWithRoom() const
{
    const double room = sceneRect().height() - captionHeight() - m_grid.head - totalHeight(m_grid) -
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

QStringList HeatScene::scaleNames() const
{
    QStringList names{m_series.noNeedName, m_series.noGapName};
    for (const QString& step : m_series.steps)
        names << step;
    return names;
}

HeatScene::Grid HeatScene::gridFor(double width) const
{
    const double unit = chartStyle().unit();
    const QFontMetricsF plain(chartStyle().font);
    const QFontMetricsF bold(boldened(chartStyle().font));
    const QFontMetricsF small(scaled(chartStyle().font, kSmall));
    Grid grid;
    grid.name = bold.horizontalAdvance(m_series.total.name);
    grid.label =
        std::max(bold.horizontalAdvance(m_series.total.label), bold.horizontalAdvance(m_series.labelName)) + unit * 1.2;
    for (const auto& row : m_series.rows)
        grid.name = std::max(grid.name, plain.horizontalAdvance(row.name));
    grid.name = std::min(grid.name + unit * 0.2, width * kMostName);
    grid.cells = grid.name + unit * 0.6;
    grid.cell = std::max(1.0, (width - grid.cells - grid.label) / columnCount());
    QPointF at(0, (legendHeight() - unit * 1.2) / 2);
    for (const QString& name : scaleNames()) {
        const double room = unit * 2.1 + small.horizontalAdvance(name);
        if (at.x() > 0 && at.x() + room > width)
            at = {0, at.y() + unit * 1.6};
        grid.scale.emplace_back(at, QSizeF(unit * 1.8, unit * 1.2));
        at.rx() += room + unit * 0.9;
    }
    grid.head = std::round(grid.scale.back().top() + unit * 1.2 + (legendHeight() - unit * 1.2) / 2 + unit * 1.5);
    const double hour = small.horizontalAdvance(u"00"_s) + unit * 0.2;
    grid.hourStep = std::max(1, int(std::ceil(hour / grid.cell)));
    grid.totalLines = totalLinesFor(grid.cell);
    return grid;
}

int HeatScene::totalLinesFor(double cell) const
{
    qint64 largest = 0;
    for (const auto& total : m_series.total.cells)
        largest = std::max(largest, total.seats.gap());
    const QFont bold = boldened(chartStyle().font);
    int lines = 1;
    while (lines < kMostTotalLines &&
           !fitting(QString::number(largest), cell * lines - chartStyle().unit() * 0.35, bold, kLeastTotal))
        ++lines;
    return lines;
}

void HeatScene::layOut(std::vector<PlacedText>& texts)
{
    m_grid = gridFor(sceneRect().width());
    m_rowsTop = captionHeight() + m_grid.head;
    std::vector<PlacedBox> boxes;
    if (m_series.rows.empty()) {
        layNothing(texts);
        setBoxes({});
        return;
    }
    layScale({texts, boxes});
    layHead(texts);
    const int last = std::min(rowCount(), firstRow() + rowsWithRoom());
    double top = m_rowsTop;
    for (int i = firstRow(); i < last; ++i) {
        layRow(m_series.rows[std::size_t(i)], top, {texts, boxes});
        top += rowHeight();
    }
    const double rule = std::max(1.0, chartStyle().unit() * 0.07);
    boxes.push_back({{0, top + chartStyle().unit() * 0.25, sceneRect().width(), rule}, chartStyle().quiet()});
    layTotal(top + chartStyle().unit() * 0.5, texts);
    setBoxes(std::move(boxes));
}

void HeatScene::layScale(const Laid& laid) const
{
    const double unit = chartStyle().unit();
    const QFont small = scaled(chartStyle().font, kSmall);
    const QStringList names = scaleNames();
    for (int i = 0; i < int(names.size()); ++i) {
        const QRectF box = m_grid.scale[std::size_t(i)].translated(0, captionHeight());
        laid.boxes.push_back({box, colourOf(i - 1), chartStyle().colours.line, std::max(1.0, unit * 0.06)});
        if (i == 1)
            laid.texts.push_back({u"0"_s, box, scaled(chartStyle().font, 0.82), chartStyle().quiet(), Qt::AlignCenter});
        const double width = QFontMetricsF(small).horizontalAdvance(names[i]);
        laid.texts.push_back(
            {names[i], {box.left() + unit * 2.1, box.top(), width, box.height()}, small, chartStyle().quiet()});
    }
}

void HeatScene::layHead(std::vector<PlacedText>& texts) const
{
    const QFont small = scaled(chartStyle().font, kSmall);
    const double height = chartStyle().unit() * 1.5;
    const double top = m_rowsTop - height;
    for (int i = 0; i < columnCount(); i += m_grid.hourStep) {
        const double middle = m_grid.cells + m_grid.cell * (i + 0.5);
        const double half = m_grid.cell * m_grid.hourStep / 2;
        texts.push_back({m_series.columns[i],
                         {middle - half, top, half * 2, height},
                         small,
                         chartStyle().quiet(),
                         Qt::AlignCenter});
    }
    texts.push_back({m_series.labelName,
                     {sceneRect().right() - m_grid.label, top, m_grid.label - chartStyle().unit() * 0.3, height},
                     small,
                     chartStyle().quiet(),
                     Qt::AlignVCenter | Qt::AlignRight});
}

/// A number wider than its cell is set smaller, and at last upright, so that it never reaches into the next.
void HeatScene::layRow(const report::HeatSeries::Row& row, double top, const Laid& laid) const
{
    const double gap = chartStyle().unit() * 0.12;
    for (std::size_t i = 0; i < row.cells.size(); ++i) {
        const auto& cell = row.cells[i];
        const QRectF box(m_grid.cells + m_grid.cell * double(i), top, m_grid.cell, rowHeight());
        const QColor fill = colourOf(cell.depth);
        laid.boxes.push_back({box.adjusted(0.5, 0.5, -0.5, -0.5), cell.depth > 0 ? fill : QColor(),
                              chartStyle().colours.line, std::max(0.5, chartStyle().unit() * 0.04)});
        if (cell.seats.needed == 0)
            continue;
        const QString number = QString::number(cell.seats.gap());
        const QColor ink = cell.depth > 0 ? inkOn(fill) : chartStyle().quiet();
        const auto lying = fitting(number, m_grid.cell - gap, chartStyle().font, 0);
        const QFont font = lying ? *lying : upright(number, box.size(), chartStyle().font);
        laid.texts.push_back({number, box, font, ink, Qt::AlignCenter, {}, !lying});
    }
    layEnds(row, {0, top, sceneRect().width(), rowHeight()}, false, laid.texts);
}

void HeatScene::layTotal(double top, std::vector<PlacedText>& texts) const
{
    const double height = totalHeight(m_grid);
    const double line = height / m_grid.totalLines;
    const double room = m_grid.cell * m_grid.totalLines;
    const QFont bold = boldened(chartStyle().font);
    for (std::size_t i = 0; i < m_series.total.cells.size(); ++i) {
        const auto& cell = m_series.total.cells[i];
        if (cell.seats.needed == 0)
            continue;
        const QString number = QString::number(cell.seats.gap());
        const QRectF box(m_grid.cells + m_grid.cell * (double(i) + 0.5) - room / 2,
                         top + line * double(i % std::size_t(m_grid.totalLines)), room, line);
        const auto font = fitting(number, room - chartStyle().unit() * 0.35, bold, 0);
        texts.push_back({number, box, font.value_or(scaled(bold, kFactors[3])), chartStyle().ink(), Qt::AlignCenter});
    }
    layEnds(m_series.total, {0, top, sceneRect().width(), height}, true, texts);
}

/// The name at the left and the gap of the whole row at the right.
void HeatScene::layEnds(const report::HeatSeries::Row& row, const QRectF& place, bool isTotal,
                        std::vector<PlacedText>& texts) const
{
    const QFont bold = boldened(chartStyle().font);
    const auto right = Qt::AlignVCenter | Qt::AlignRight;
    texts.push_back({row.name,
                     {0, place.top(), m_grid.name, place.height()},
                     isTotal ? bold : chartStyle().font,
                     chartStyle().ink(),
                     right});
    const double edge = place.right() - chartStyle().unit() * 0.3;
    texts.push_back({row.label,
                     {place.right() - m_grid.label, place.top(), edge - (place.right() - m_grid.label), place.height()},
                     bold,
                     chartStyle().ink(),
                     right});
}

int HeatScene::itemUnder(QPointF point) const
{
    const double row = std::floor((point.y() - m_rowsTop) / rowHeight());
    const double column = std::floor((point.x() - m_grid.cells) / m_grid.cell);
    if (row < 0 || row >= rowsWithRoom() || firstRow() + int(row) >= rowCount() || column < 0 ||
        column >= columnCount())
        return -1;
    return (firstRow() + int(row)) * columnCount() + int(column);
}

QRectF HeatScene::placeOf(int item) const
{
    return {m_grid.cells + m_grid.cell * (item % columnCount()), m_rowsTop + rowHeight() * (rowOf(item) - firstRow()),
            m_grid.cell, rowHeight()};
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
