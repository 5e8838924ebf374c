// SPDX-FileCopyrightText: 2026 RedVest contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// A strip under the proposal while one is looked for: how many are missing in the best so far, how many would be at
// least, and the button that takes the best so far. Hidden while nothing is looked for.

#pragma once

#include "core/usecases/dispatch/proposal.h"

#include <QFrame>

class QLabel;
class QProgressBar;
class QPushButton;

namespace redvest::ui {

class SearchStrip final : public QFrame
{
    Q_OBJECT
public:
    explicit SearchStrip(QWidget* parent = nullptr);

    void begin();
    /// What is read before the search.
    void showReading(const QString& what);
    void showStep(const SearchStep& step);
    void showStopping();
    void end() { hide(); }

Q_SIGNALS:
    void stopWanted();

private:
    QLabel* m_what;
    QProgressBar* m_bar; ///< how far best and bound have come together
    QPushButton* m_stop;
    qint64 m_first = -1; ///< missing in the first plan; -1 before there is one
};

} // namespace redvest::ui
