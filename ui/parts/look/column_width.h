// SPDX-FileCopyrightText: 2026 RedVest contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// How wide the columns of a list are, so that names and words stand whole in every language and size of text.

#pragma once

#include <QStringList>

namespace redvest::ui {

/// Property of a head: the textScale() its columns were given their widths at, by whoever fits them itself.
constexpr auto kWidthsScale = "widthsScale";

/// Pixels that a column's name takes, and the longest of the words it shows, with the room around them.
[[nodiscard]] int leastColumnWidth(const QString& name, const QStringList& words = {});
/// `designed` pixels at the size of text people have, and never less than that; 0 (what is left) stays 0.
[[nodiscard]] int columnWidth(int designed, const QString& name, const QStringList& words = {});

} // namespace redvest::ui
