// SPDX-FileCopyrightText: 2026 RedVest contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/parts/chart/chart_style.h"

#include "ui/parts/look/contrast.h"

#include <QPainter>

#include <algorithm>
#include <cmath>

using namespace Qt::Literals::StringLiterals;

namespace redvest::ui {
namespace {

constexpr int kFilePixels = 14;

/// Lines at 45°, cut at the rectangle by arithmetic, because a clip is slow.
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

} // namespace

ChartStyle fileStyle()
{
    ChartStyle style{.font = uiFont(), .isPaper = true};
    style.font.setPixelSize(kFilePixels);
    style.font.setHintingPreference(QFont::PreferNoHinting);
    // Beside Latin letters the font shapes digits into forms of which a PDF does not say what they are.
    style.font.setStyleStrategy(QFont::PreferNoShaping);
    return style;
}

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

QColor inkOn(const QColor& ground)
{
    return contrast(Qt::black, ground) > contrast(Qt::white, ground) ? QColor(Qt::black) : QColor(Qt::white);
}

void paintHatch(QPainter& painter, const QRectF& r, const Look& look, double unit)
{
    if (look.hatch == Hatch::None || r.width() <= 0)
        return;
    QList<QLineF> lines;
    const double step = unit * (look.hatch == Hatch::Crossed ? 0.5 : 0.42);
    if (look.hatch != Hatch::Falling)
        addHatch(lines, r, step, true);
    if (look.hatch != Hatch::Rising)
        addHatch(lines, r, step, false);
    painter.setPen(QPen(mixed(look.colour, Qt::white, 0.55), unit * 0.08));
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

} // namespace redvest::ui
