// SPDX-FileCopyrightText: 2026 RedVest contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// When somebody can serve, as a grid of weekday and part of the day with two remarks under it: walked by the arrow
// keys, ticked by the space bar or the mouse. It stands under a line that says the same in words, and each shows the
// other.

#pragma once

#include "core/domain/free_times.h"

#include <QWidget>

class QPainter;

namespace redvest::ui {

class Field;

class FreeTimesGrid final : public QWidget
{
    Q_OBJECT
public:
    explicit FreeTimesGrid(QWidget* parent = nullptr);

    /// What is typed in `line`, a field with a line to type in, is shown here as far as it can be read; what is ticked
    /// here is written there. What cannot be read stays as typed, and the grid takes no ticks until it is cleared.
    void follow(Field& line);
    [[nodiscard]] const FreeTimes& times() const { return m_times; }
    /// The text followed says something that is no grid.
    [[nodiscard]] bool isUnreadable() const { return m_isUnreadable; }

    [[nodiscard]] QSize sizeHint() const override;

Q_SIGNALS:
    void ticked();

protected:
    void paintEvent(QPaintEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;
    void focusInEvent(QFocusEvent* event) override;
    void focusOutEvent(QFocusEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    void read(const QString& text);
    void toggle();
    [[nodiscard]] bool isTicked(int row, int column) const;
    [[nodiscard]] QRect cellAt(int row, int column) const;
    [[nodiscard]] static QString cellWord(int row, int column);
    void paintCell(QPainter& painter, int row, int column) const;
    void tellPlace();

    FreeTimes m_times;
    bool m_isUnreadable = false;
    int m_row = 0;    ///< a part of the day; kDayParts: the remarks
    int m_column = 0; ///< weekday - 1; of the remarks 0 and 1
};

} // namespace redvest::ui
