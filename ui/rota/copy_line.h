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

private:
    void ask(const QString& question, int most, int usual);
    void answer();

    QLabel* m_question;
    QSpinBox* m_copies;
    bool m_isOfWeeks = false;
};

} // namespace redvest::ui
