// SPDX-FileCopyrightText: 2026 RedVest contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// What the colours and hatchings of the board mean, in one line, or in several where there is little room.

#pragma once

#include "ui/rota/board_painter.h"

#include <QWidget>

namespace redvest::ui {

class BoardLegend final : public QWidget
{
    Q_OBJECT
public:
    explicit BoardLegend(QWidget* parent = nullptr);

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] bool hasHeightForWidth() const override { return true; }
    [[nodiscard]] int heightForWidth(int width) const override;

protected:
    void paintEvent(QPaintEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    /// Where each entry stands in that width, its sign and its name.
    [[nodiscard]] std::vector<QRect> places(int width) const;

    BoardPainter m_painter;
};

} // namespace redvest::ui
