// SPDX-FileCopyrightText: 2026 RedVest contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/parts/look/column_width.h"

#include "ui/parts/look/looks.h"

#include <QApplication>
#include <QFontMetrics>

#include <algorithm>

namespace redvest::ui {

namespace {

/// Padding of a head (theme.cpp, QHeaderView::section), its margin, and what rounding takes.
constexpr int kAroundName = 26;
constexpr int kAroundWord = 20; ///< padding of a cell, and the room the style keeps for its frame

} // namespace

int leastColumnWidth(const QString& name, const QStringList& words)
{
    const QFontMetrics metrics(QApplication::font());
    int least = name.isEmpty() ? 0 : metrics.horizontalAdvance(name) + kAroundName;
    for (const QString& word : words)
        least = std::max(least, metrics.horizontalAdvance(word) + kAroundWord);
    return least;
}

int columnWidth(int designed, const QString& name, const QStringList& words)
{
    return designed <= 0 ? 0 : std::max(scaledToText(designed), leastColumnWidth(name, words));
}

} // namespace redvest::ui
