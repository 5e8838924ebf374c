// SPDX-FileCopyrightText: 2026 RedVest contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// Where everything on the board lies: time across, lines down, the head and the first column standing still. Numbers
// only; nothing is painted and nothing is asked of the store.

#pragma once

#include "ui/rota/board_model.h"

#include <QFontMetrics>
#include <QPoint>
#include <QRect>

namespace redvest::ui {

class BoardLayout
{
public:
    /// The lines of the model at this size of text.
    void measure(const BoardModel& model, const QFontMetrics& metrics);
    /// In a viewport of that size, scrolled so far.
    void place(QSize viewport, QPoint scrolled);

    [[nodiscard]] int nameWidth() const { return m_nameWidth; }
    [[nodiscard]] int headHeight() const { return m_headHeight; }
    [[nodiscard]] int laneHeight() const { return m_laneHeight; }
    [[nodiscard]] QSize viewport() const { return m_viewport; }
    /// Of all lines under the head, and of the whole time beside the first column.
    [[nodiscard]] int contentHeight() const { return m_tops.empty() ? 0 : m_tops.back(); }
    [[nodiscard]] int contentWidth() const { return m_contentWidth; }
    [[nodiscard]] int hours() const { return m_hours; }

    // In pixels of the viewport:
    [[nodiscard]] QRect lineRect(int line) const; ///< across the whole viewport
    /// Where a line begins that is in sight, as last measured; nothing for others.
    [[nodiscard]] std::optional<int> topInSight(int line) const;
    [[nodiscard]] QRect rectOf(const BoardModel& model, BoardCell cell) const;
    [[nodiscard]] QRect body() const; ///< beside the first column, under the head
    [[nodiscard]] int xOf(Instant at) const;
    [[nodiscard]] Instant timeAt(int x) const;
    /// First line in sight and the one after the last.
    [[nodiscard]] std::pair<int, int> linesInSight() const;
    [[nodiscard]] int lineAt(int y) const; ///< -1 on the head and under the last line
    /// Of the point: shift -1 on a name, a heading, or where no shift is.
    [[nodiscard]] BoardCell cellAt(const BoardModel& model, QPoint point) const;
    /// How far to scroll so that all of the cell is in sight.
    [[nodiscard]] QPoint scrolledTo(const BoardModel& model, BoardCell cell) const;

private:
    Span m_period;
    std::vector<int> m_tops{0}; ///< of each line, and the end of the last, not scrolled
    int m_wishedName = 0;
    int m_nameWidth = 0;
    int m_headHeight = 0;
    int m_laneHeight = 0;
    int m_leastWidth = 0;
    int m_contentWidth = 1;
    int m_hours = 24;
    QSize m_viewport;
    QPoint m_scrolled;
};

} // namespace redvest::ui
