// SPDX-FileCopyrightText: 2026 RedVest contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// A small card in the middle of the screen while the program has no window: what is being done, how long it still
// takes, and, where waiting is somebody's choice, the way out.

#pragma once

#include <QDialog>

class QLabel;
class QProgressBar;

namespace redvest::ui {

class WaitCard final : public QDialog
{
    Q_OBJECT
public:
    explicit WaitCard(const QString& sentence, QWidget* parent = nullptr);
    /// Rejects the dialog.
    void offerWayOut(const QString& text);
    /// "about 3 s left"; nothing is said of what takes longer than was expected. The bar moves to and fro then.
    void setTime(qint64 passedMs, qint64 expectedMs);

private:
    QLabel* m_time;
    QProgressBar* m_bar;
};

} // namespace redvest::ui
