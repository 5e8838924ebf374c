// SPDX-FileCopyrightText: 2026 RedVest contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/parts/chart/bar_values.h"

#include <QFontMetricsF>

#include <algorithm>
#include <array>

using namespace Qt::Literals::StringLiterals;

namespace redvest::ui {
namespace {

bool hits(const std::optional<MarkPlace>& mark, double left, double right)
{
    return mark && right > mark->at - mark->width / 2 && left < mark->at + mark->width / 2;
}

/// Left edge of a number within segment `i`; nothing when it does not fit there beside the mark.
std::optional<double> roomWithin(const RowValues& row, std::size_t i, double width, double gap)
{
    const QRectF& r = row.segments[i].first;
    if (r.width() < width + 2 * gap)
        return std::nullopt;
    // The first part's stands at its beginning: the mark of what was before lies near its end.
    const double first = r.left() + gap * 0.5;
    const double last = r.right() - gap * 1.5 - width;
    for (const double left : i == 0 ? std::array{first, last} : std::array{last, first}) {
        if (!hits(row.mark, left, left + width + gap))
            return left;
    }
    return std::nullopt;
}

} // namespace

void layValues(const RowValues& row, const ChartStyle& style, std::vector<PlacedText>& texts)
{
    const QFont font = scaled(style.font, 0.82);
    const QFontMetricsF metrics(font);
    const double gap = style.unit() * 0.25;
    double x = row.segments.empty() ? 0 : row.segments.back().first.right() + gap;
    bool isFirst = true;
    for (std::size_t i = 0; i < row.segments.size(); ++i) {
        const auto& [r, look] = row.segments[i];
        const QString text = thousands(row.values[i]);
        const double width = metrics.horizontalAdvance(text);
        if (const auto left = roomWithin(row, i, width, gap)) {
            texts.push_back({text,
                             {*left, r.top(), width + gap, r.height()},
                             font,
                             inkOn(look.colour),
                             Qt::AlignCenter,
                             look.hatch == Hatch::None ? QColor() : look.colour});
            continue;
        }
        const QString outside = isFirst ? text : u"+"_s + text;
        const double room = metrics.horizontalAdvance(outside);
        if (hits(row.mark, x - gap, x + room))
            x = row.mark->at + row.mark->width / 2 + gap;
        if (x + room > row.end)
            continue;
        texts.push_back({outside, {x, r.top(), room, r.height()}, font, style.quiet()});
        x += room;
        isFirst = false;
    }
}

} // namespace redvest::ui
