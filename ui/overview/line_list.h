// SPDX-FileCopyrightText: 2026 RedVest contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// A short list inside a card: a text, a number at the right, and each line opens something.

#pragma once

#include "ui/parts/look/cards.h"

#include <QTableWidget>

namespace redvest::ui {

struct Line
{
    QString id;
    QString text;
    QString number;
    Tone tone = Tone::Plain;
};

class LineList final : public QTableWidget
{
    Q_OBJECT
public:
    explicit LineList(QWidget* parent = nullptr);
    /// `nothing` is said where there are no lines.
    void setLines(const std::vector<Line>& lines, const QString& nothing);

Q_SIGNALS:
    /// A line was clicked, or Enter was pressed on it.
    void opened(const QString& id);

protected:
    void keyPressEvent(QKeyEvent* event) override;
    void paintEvent(QPaintEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    void open(int row);
    /// Numbers have the colours of their tone in the palette of now.
    void colour();

    QString m_nothing;
};

} // namespace redvest::ui
