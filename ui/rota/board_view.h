// SPDX-FileCopyrightText: 2026 RedVest contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// The board: posts × time, painted as far as it is in sight. Head and names stand still, one cell has the keyboard,
// people can be dropped on a shift.

#pragma once

#include "ui/rota/board_painter.h"
#include "ui/rota/seat_drag.h"

#include <QAbstractScrollArea>

namespace redvest::ui {

class BoardView final : public QAbstractScrollArea
{
    Q_OBJECT
public:
    /// The model must outlive it.
    explicit BoardView(BoardModel& model, QWidget* parent = nullptr);

    [[nodiscard]] const BoardModel& model() const { return m_model; }
    [[nodiscard]] BoardCell current() const { return m_current; }
    [[nodiscard]] Id<Shift> currentShift() const; ///< null on a heading and where the post has none
    [[nodiscard]] Id<Post> currentPost() const;   ///< null on a heading
    /// The keyboard goes there, and what it is on comes in sight. A line that is not there is passed over.
    void setCurrent(BoardCell cell);
    /// To that shift; false when it is not shown.
    bool goTo(Id<Shift> shift);
    /// The line of the current time; unset: none.
    void setNow(Instant now);
    [[nodiscard]] QRect rectOf(BoardCell cell) const; ///< in pixels of the viewport
    /// Shifts in sight, from above and by start; names of posts without one, and headings, too.
    [[nodiscard]] std::vector<BoardCell> cellsInSight() const;
    [[nodiscard]] BoardCell cellAt(QPoint point) const; ///< of the viewport
    [[nodiscard]] BoardPainter& painter() { return m_painter; }

Q_SIGNALS:
    void currentChanged();
    void opened();                         ///< Enter, or a double click
    void drawn();                          ///< the shift with the keyboard is drawn away with the mouse
    void menuWanted(const QPoint& global); ///< about what the keyboard is on
    void typed(const QString& text);       ///< somebody begins to search
    void dropped(const std::vector<redvest::ui::MovedPerson>& people, redvest::Id<redvest::Shift> shift,
                 redvest::AssignmentState state); ///< with Ctrl: they have accepted

protected:
    void paintEvent(QPaintEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    void scrollContentsBy(int dx, int dy) override;
    void changeEvent(QEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;
    void mouseMoveEvent(QMouseEvent* event) override;
    void mouseReleaseEvent(QMouseEvent* event) override;
    void mouseDoubleClickEvent(QMouseEvent* event) override;
    void contextMenuEvent(QContextMenuEvent* event) override;
    void dragEnterEvent(QDragEnterEvent* event) override;
    void dragMoveEvent(QDragMoveEvent* event) override;
    void dragLeaveEvent(QDragLeaveEvent* event) override;
    void dropEvent(QDropEvent* event) override;
    void focusInEvent(QFocusEvent* event) override;
    void focusOutEvent(QFocusEvent* event) override;
    bool viewportEvent(QEvent* event) override;

private:
    void dress();
    void arrange();
    void follow();
    void take(BoardCell cell);
    void showLine(int line);
    void setTarget(BoardCell cell);
    bool walk(int key, bool isFar);
    void goToLine(int line, int step);
    void scrollNear(QPoint point);

    BoardModel& m_model;
    BoardLayout m_layout;
    BoardPainter m_painter;
    BoardCell m_current;
    BoardCell m_target; ///< what something is dragged over
    Id<Post> m_post;    ///< of the current cell, to find it again
    Id<Shift> m_shift;
    Instant m_column; ///< the time the keyboard walks down along
    Instant m_now;
    std::optional<QPoint> m_pressed;
};

} // namespace redvest::ui
