// SPDX-FileCopyrightText: 2026 RedVest contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// The one drawing of a BarSeries: horizontal stacked bars, one row a bar, name left and label right. The widget, the
// picture files and the printed page all call it, so they show the same chart. Pure painting: no state, no events.

#pragma once

#include "core/report/document.h"
#include "ui/parts/look/theme.h"

#include <QFont>
#include <QImage>
#include <QRectF>
#include <QSize>

class QPainter;

namespace redvest::ui {

/// All lengths follow from `font`, whose pixel size is meant in the painter's units.
struct BarStyle
{
    QFont font{};
    Palette colours = lightPalette();
    bool isPaper = false; ///< black text, white ground
    int highlighted = -1; ///< bar under the mouse
    int focused = -1;     ///< bar the keyboard is on
};

/// Where everything goes, for one width; made once and used for painting and for hit tests.
struct BarLayout
{
    QRectF area;
    double headHeight = 0; ///< title and legend
    double rowHeight = 0;
    double nameWidth = 0;
    double labelWidth = 0;
    double unit = 1;     ///< font size in the painter's units
    double perCount = 0; ///< length of 1
};

/// Columns are shared by all bars of `series`, whatever part of them is painted.
BarLayout layoutBars(const report::BarSeries& series, const QRectF& area, const BarStyle& style);

/// Height that title, legend and all bars need.
double heightOf(const BarLayout& layout, const report::BarSeries& series);

/// The bar at `y` when the first row begins at `top`; -1 outside.
int barAt(const BarLayout& layout, const report::BarSeries& series, double top, double y);

void paintHead(QPainter& painter, const BarLayout& layout, const report::BarSeries& series, const BarStyle& style);

/// Rows first … last-1, the first of them at y = top.
void paintRows(QPainter& painter, const BarLayout& layout, const report::BarSeries& series, const BarStyle& style,
               std::pair<int, int> rows, double top);

/// Head and as many rows as there are; rows that would leave `area` are drawn below it, so ask heightOf() first.
void paintBars(QPainter& painter, const QRectF& area, const report::BarSeries& series, const BarStyle& style);

/// A picture as wide as `size` and at least as high; it grows downwards to hold every bar. `scale` is pixels a point of
/// size and is lowered where the picture would be higher than a painter can draw (32 000 pixels).
QImage chartImage(const report::BarSeries& series, QSize size, qreal scale);

/// Writes png, svg or pdf by the ending of `path`, whole or not at all.
/// Failures: another ending, a chart too high for a picture, a file that cannot be written.
void saveChart(const report::BarSeries& series, const QString& path);

} // namespace redvest::ui
