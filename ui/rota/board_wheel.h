// SPDX-FileCopyrightText: 2026 RedVest contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// The 24 hours of one site as a wheel: midnight on top, a ring a post, an arc a shift. What goes round the clock
// closes, and where the wheel is open nobody stands.

#pragma once

#include "ui/rota/board_painter.h"
#include "ui/rota/seat_drag.h"

#include <QPainterPath>
#include <QWidget>

namespace redvest::ui {

class BoardWheel final : public QWidget
{
    Q_OBJECT
public:
    /// The model must outlive it; its period is one day.
    explicit BoardWheel(BoardModel& model, QWidget* parent = nullptr);

    /// The posts of the site that this cell's post is at; the keyboard is on its shift.
    void setCell(BoardCell cell);
    void setNow(Instant now);
    /// Of the arc of that shift; empty where it is not shown.
    [[nodiscard]] QPainterPath arcOf(BoardCell cell) const;
    /// The shift whose arc lies there; shift -1 for none.
    [[nodiscard]] BoardCell cellAt(QPointF point) const;

Q_SIGNALS:
    void cellChosen(redvest::ui::BoardCell cell);
    void opened();
    void menuWanted(const QPoint& global); ///< about the cell that has the keyboard
    void dropped(const std::vector<redvest::ui::MovedPerson>& people, redvest::Id<redvest::Shift> shift,
                 redvest::AssignmentState state); ///< with Ctrl: they have accepted

protected:
    void paintEvent(QPaintEvent* event) override;
    void changeEvent(QEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;
    void mouseDoubleClickEvent(QMouseEvent* event) override;
    void contextMenuEvent(QContextMenuEvent* event) override;
    void dragEnterEvent(QDragEnterEvent* event) override;
    void dragMoveEvent(QDragMoveEvent* event) override;
    void dropEvent(QDropEvent* event) override;
    bool event(QEvent* event) override;
    [[nodiscard]] QSize minimumSizeHint() const override;

private:
    void dress();
    [[nodiscard]] QRectF dial() const;
    [[nodiscard]] double thickness() const;
    [[nodiscard]] double angleOf(Instant at) const; ///< degrees clockwise from the top
    [[nodiscard]] QPointF onDial(double angle, double radius) const;
    void paintHours(QPainter& painter) const;
    void paintArc(QPainter& painter, BoardCell cell);
    void paintNames(QPainter& painter) const;

    BoardModel& m_model;
    BoardPainter m_painter;
    std::vector<int> m_lines; ///< of the posts of the site, the outermost first
    BoardCell m_cell;
    Instant m_now;
};

} // namespace redvest::ui
