// SPDX-FileCopyrightText: 2026 RedVest contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// Charts as files: the scene that the window shows, with a caption around it.

#pragma once

#include "core/report/gap_charts.h"

#include <QImage>
#include <QSize>

namespace redvest::ui {

/// A picture as wide as `size` and at least as high; it grows downwards to hold every bar. `scale` is pixels a point of
/// size and is lowered where the picture would be higher than a painter can draw (32 000 pixels).
/// Failures: a chart too high for any picture.
QImage chartImage(const report::BarSeries& series, QSize size, qreal scale);

/// Writes png, svg or pdf by the ending of `path`, for its owner only, with title, period, as-of, total and office.
/// Failures: another ending, a chart too high for a picture, those of OutputFile.
void saveChart(const report::BarSeries& series, const QString& path);
/// The same with columns in the order of time.
void saveTrend(const report::BarSeries& series, const QString& path);
void saveHeat(const report::HeatSeries& series, const QString& path);

} // namespace redvest::ui
