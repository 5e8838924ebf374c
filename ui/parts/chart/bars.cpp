// SPDX-FileCopyrightText: 2026 RedVest contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/parts/chart/bars.h"

#include <QFontMetricsF>
#include <QPainter>

#include <algorithm>
#include <cmath>

using namespace Qt::Literals::StringLiterals;

namespace redvest::ui {
namespace {

using report::BarSeries;

enum class Hatch { None, Rising, Falling, Crossed };

struct Look
{
    QColor colour;
    Hatch hatch = Hatch::None;
};

Look lookOf(const QString& key, const Palette& colours)
{
    if (key == u"callable"_s)
        return {colours.callable, Hatch::Rising};
    if (key == u"trainable"_s)
        return {colours.trainable, Hatch::Falling};
    if (key == u"structural"_s)
        return {colours.structural, Hatch::Crossed};
    if (key == u"gap"_s)
        return {colours.structural, Hatch::Rising};
    return {colours.filled, Hatch::None};
}

QColor mixed(const QColor& a, const QColor& b, double share)
{
    const auto mix = [share](int x, int y) { return int(std::lround(x + (y - x) * share)); };
    return {mix(a.red(), b.red()), mix(a.green(), b.green()), mix(a.blue(), b.blue())};
}

/// Black or white, whichever is easier to read on `ground`.
QColor inkOn(const QColor& ground)
{
    const double light = 0.299 * ground.redF() + 0.587 * ground.greenF() + 0.114 * ground.blueF();
    return light > 0.55 ? QColor(0x1f2328) : QColor(Qt::white);
}

/// Lines at 45°, cut at the rectangle by arithmetic: a brush pattern is invisible on a printer, a clip slow.
void addHatch(QList<QLineF>& lines, const QRectF& r, double step, bool isRising)
{
    const double h = r.height();
    for (double x = r.left() - h + step / 2; x < r.right(); x += step) {
        const double from = std::max(0.0, r.left() - x);
        const double to = std::min(h, r.right() - x);
        if (to <= from)
            continue;
        const double y1 = isRising ? r.bottom() - from : r.top() + from;
        const double y2 = isRising ? r.bottom() - to : r.top() + to;
        lines << QLineF(x + from, y1, x + to, y2);
    }
}

void paintSegment(QPainter& painter, const QRectF& r, const Look& look, double unit)
{
    painter.fillRect(r, look.colour);
    if (look.hatch == Hatch::None)
        return;
    QList<QLineF> lines;
    const double step = unit * (look.hatch == Hatch::Crossed ? 0.5 : 0.42);
    if (look.hatch != Hatch::Falling)
        addHatch(lines, r, step, true);
    if (look.hatch != Hatch::Rising)
        addHatch(lines, r, step, false);
    painter.setPen(QPen(mixed(look.colour, Qt::white, 0.45), unit * 0.06));
    painter.drawLines(lines);
}

QFont scaled(QFont font, double factor)
{
    font.setPixelSize(std::max(1, int(std::lround(font.pixelSize() * factor))));
    return font;
}

QFont boldened(QFont font)
{
    font.setBold(true);
    return font;
}

double unitOf(const QFont& font)
{
    return font.pixelSize() > 0 ? font.pixelSize() : QFontMetricsF(font).height() / 1.45;
}

BarStyle withPixels(BarStyle style)
{
    if (style.font.pixelSize() <= 0)
        style.font.setPixelSize(int(std::lround(unitOf(style.font))));
    return style;
}

QColor textColour(const BarStyle& style)
{
    return style.isPaper ? QColor(Qt::black) : style.colours.text;
}

/// Values that do not fit into their segment stand behind the bar, in the same order.
void paintValues(QPainter& painter, const std::vector<std::pair<QRectF, qint64>>& segments,
                 const std::vector<Look>& looks, const QRectF& room, const BarStyle& style)
{
    const QFont font = scaled(style.font, 0.82);
    const QFontMetricsF metrics(font);
    const double gap = style.font.pixelSize() * 0.25;
    painter.setFont(font);
    double x = room.left() + gap;
    bool isFirst = true;
    for (std::size_t i = 0; i < segments.size(); ++i) {
        const auto& [r, value] = segments[i];
        if (value <= 0)
            continue;
        const QString text = QString::number(value);
        const double width = metrics.horizontalAdvance(text);
        if (r.width() >= width + 2 * gap) {
            const QRectF at(r.right() - gap - width, r.top(), width, r.height());
            if (looks[i].hatch != Hatch::None)
                painter.fillRect(at.adjusted(-gap / 2, 0, gap / 2, 0), looks[i].colour);
            painter.setPen(inkOn(looks[i].colour));
            painter.drawText(at, Qt::AlignCenter, text);
            continue;
        }
        const QString outside = isFirst ? text : u"+"_s + text;
        const double outsideWidth = metrics.horizontalAdvance(outside);
        if (x + outsideWidth > room.right())
            continue;
        painter.setPen(style.isPaper ? QColor(Qt::black) : style.colours.quiet);
        painter.drawText(QRectF(x, r.top(), outsideWidth + gap, r.height()), Qt::AlignVCenter | Qt::AlignLeft, outside);
        x += outsideWidth;
        isFirst = false;
    }
}

void paintBar(QPainter& painter, const BarLayout& layout, const BarSeries& series, const BarStyle& style,
              const BarSeries::Bar& bar, const QRectF& row)
{
    const double height = std::round(layout.unit * 1.1);
    const double top = row.top() + std::round((row.height() - height) / 2);
    const double left = row.left() + layout.nameWidth + layout.unit * 0.6;
    double x = left;
    std::vector<std::pair<QRectF, qint64>> segments;
    std::vector<Look> looks;
    for (std::size_t i = 0; i < std::min(series.parts.size(), bar.values.size()); ++i) {
        const qint64 value = std::max<qint64>(0, bar.values[i]);
        const double width = double(value) * layout.perCount;
        const QRectF segment(x, top, width, height);
        looks.push_back(lookOf(series.parts[i].key, style.colours));
        segments.emplace_back(segment, value);
        if (width > 0)
            paintSegment(painter, segment, looks.back(), layout.unit);
        x += width;
    }
    paintValues(painter, segments, looks, {x, top, row.right() - layout.labelWidth - x, height}, style);
}

void paintRow(QPainter& painter, const BarLayout& layout, const BarSeries& series, const BarStyle& style, int index,
              const QRectF& row)
{
    const auto& bar = series.bars[std::size_t(index)];
    if (index == style.highlighted || index == style.focused)
        painter.fillRect(row, index == style.highlighted ? style.colours.derived : style.colours.shade);
    painter.setFont(style.font);
    painter.setPen(textColour(style));
    const QRectF nameBox(row.left(), row.top(), layout.nameWidth, row.height());
    painter.drawText(nameBox, Qt::AlignVCenter | Qt::AlignRight,
                     QFontMetricsF(style.font).elidedText(bar.name, Qt::ElideMiddle, layout.nameWidth));
    paintBar(painter, layout, series, style, bar, row);
    painter.setFont(bar.isShort ? boldened(style.font) : style.font);
    painter.setPen(style.isPaper ? QColor(Qt::black) : bar.isShort ? style.colours.text : style.colours.quiet);
    painter.drawText(row.adjusted(0, 0, -layout.unit * 0.3, 0), Qt::AlignVCenter | Qt::AlignRight, bar.label);
    if (index == style.focused) {
        painter.setPen(QPen(style.colours.accent, std::max(1.0, layout.unit * 0.08)));
        painter.setBrush(Qt::NoBrush);
        painter.drawRect(row.adjusted(0.5, 0.5, -0.5, -0.5));
    }
}

} // namespace

BarLayout layoutBars(const BarSeries& series, const QRectF& area, const BarStyle& given)
{
    const BarStyle style = withPixels(given);
    BarLayout layout{.area = area, .unit = double(style.font.pixelSize())};
    layout.rowHeight = std::round(layout.unit * 1.85);
    layout.headHeight = std::round(layout.unit * 2.4);
    const QFontMetricsF metrics(style.font);
    const QFontMetricsF bold(boldened(style.font));
    qint64 longest = 1;
    for (const auto& bar : series.bars) {
        layout.nameWidth = std::max(layout.nameWidth, metrics.horizontalAdvance(bar.name));
        layout.labelWidth = std::max(layout.labelWidth, bold.horizontalAdvance(bar.label));
        qint64 sum = 0;
        for (const qint64 value : bar.values)
            sum += std::max<qint64>(0, value);
        longest = std::max(longest, sum);
    }
    layout.nameWidth = std::min(layout.nameWidth + layout.unit * 0.2, area.width() * 0.34);
    layout.labelWidth = std::min(layout.labelWidth + layout.unit * 1.2, area.width() * 0.3);
    const double room = area.width() - layout.nameWidth - layout.labelWidth - layout.unit * 3.2;
    layout.perCount = std::max(0.0, room) / double(longest);
    return layout;
}

double heightOf(const BarLayout& layout, const BarSeries& series)
{
    return layout.headHeight + layout.rowHeight * double(series.bars.size());
}

int barAt(const BarLayout& layout, const BarSeries& series, double top, double y)
{
    const double index = std::floor((y - top) / layout.rowHeight);
    return index >= 0 && index < double(series.bars.size()) ? int(index) : -1;
}

void paintHead(QPainter& painter, const BarLayout& layout, const BarSeries& series, const BarStyle& given)
{
    const BarStyle style = withPixels(given);
    const QRectF head(layout.area.left(), layout.area.top(), layout.area.width(), layout.headHeight);
    const QFontMetricsF metrics(style.font);
    const double square = std::round(layout.unit * 0.8);
    double x = head.right();
    for (auto part = series.parts.rbegin(); part != series.parts.rend(); ++part) {
        const double width = metrics.horizontalAdvance(part->name);
        x -= width;
        painter.setFont(style.font);
        painter.setPen(style.isPaper ? QColor(Qt::black) : style.colours.quiet);
        painter.drawText(QRectF(x, head.top(), width + layout.unit, head.height()), Qt::AlignVCenter | Qt::AlignLeft,
                         part->name);
        x -= square + layout.unit * 0.35;
        const QRectF box(x, head.top() + (head.height() - square) / 2, square, square);
        paintSegment(painter, box, lookOf(part->key, style.colours), layout.unit);
        x -= layout.unit;
    }
    const QFont bold = boldened(style.font);
    painter.setFont(bold);
    painter.setPen(textColour(style));
    painter.drawText(QRectF(head.left(), head.top(), std::max(0.0, x - head.left()), head.height()),
                     Qt::AlignVCenter | Qt::AlignLeft,
                     QFontMetricsF(bold).elidedText(series.title, Qt::ElideRight, std::max(0.0, x - head.left())));
}

void paintRows(QPainter& painter, const BarLayout& layout, const BarSeries& series, const BarStyle& given,
               std::pair<int, int> rows, double top)
{
    const BarStyle style = withPixels(given);
    const int last = std::min(rows.second, int(series.bars.size()));
    for (int i = std::max(0, rows.first); i < last; ++i)
        paintRow(
            painter, layout, series, style, i,
            {layout.area.left(), top + layout.rowHeight * (i - rows.first), layout.area.width(), layout.rowHeight});
}

void paintBars(QPainter& painter, const QRectF& area, const BarSeries& series, const BarStyle& style)
{
    const BarLayout layout = layoutBars(series, area, style);
    paintHead(painter, layout, series, style);
    paintRows(painter, layout, series, style, {0, int(series.bars.size())}, area.top() + layout.headHeight);
}

} // namespace redvest::ui
