// SPDX-FileCopyrightText: 2026 RedVest contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// A line, no dialog: how far the shifts of a day or a week are copied.

#pragma once

#include <QWidget>

class QLabel;
class QSpinBox;

namespace redvest::ui {

class CopyLine final : public QWidget
{
    Q_OBJECT
public:
    /// Hidden until it asks.
    explicit CopyLine(QWidget* parent);

    void askForDays();
    void askForWeeks();

Q_SIGNALS:
    void daysChosen(int count);
    void weeksChosen(int count);
    /// It is hidden again, answered or not: the keyboard goes back to where it was asked.
    void left();

protected:
    /// Enter answers, Esc leaves.
    void keyPressEvent(QKeyEvent* event) override;

private:
    void ask(const QString& question, int most, int usual);
    void answer();
    void leave();

    QLabel* m_question;
    QSpinBox* m_copies;
    bool m_isOfWeeks = false;
};

} // namespace redvest::ui
