// SPDX-FileCopyrightText: 2026 RedVest contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// How charts look: the colour and the hatching of a part, text on a ground, lengths. Pure; no state, no events.

#pragma once

#include "ui/parts/look/theme.h"

#include <QFont>
#include <QRectF>

class QPainter;

namespace redvest::ui {

/// All lengths of a chart follow from the pixel size of `font`.
struct ChartStyle
{
    QFont font{};
    Palette colours = lightPalette();
    bool isPaper = false; ///< black text, white ground
    [[nodiscard]] double unit() const { return double(font.pixelSize()); }
    [[nodiscard]] QColor ink() const { return isPaper ? QColor(Qt::black) : colours.text; }
    [[nodiscard]] QColor quiet() const { return isPaper ? QColor(Qt::black) : colours.quiet; }
};

/// For files and paper: light colours on white; text is placed without hinting, so that it scales.
ChartStyle fileStyle();

enum class Hatch { None, Rising, Falling, Crossed };

struct Look
{
    QColor colour;
    Hatch hatch = Hatch::None;
};

/// By the key of a part: "filled", "gap", "callable", "trainable", "structural".
Look lookOf(const QString& key, const Palette& colours);

/// Black or white, whichever is easier to read on `ground`.
QColor inkOn(const QColor& ground);
QColor mixed(const QColor& a, const QColor& b, double share);

/// The lines of the hatching over `r`, which is filled already; cut at its edges.
void paintHatch(QPainter& painter, const QRectF& r, const Look& look, double unit);

QFont scaled(QFont font, double factor);
QFont boldened(QFont font);

} // namespace redvest::ui
