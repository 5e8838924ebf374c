// SPDX-FileCopyrightText: 2026 RedVest contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// Follows the colours of the system while the program runs: who wants them (appearance.h) has them as soon as the
// system turns dark or light.

#pragma once

#include "ui/parts/look/appearance.h"

#include <QObject>

class QTimer;

namespace redvest::ui {

class SystemColours final : public QObject
{
    Q_OBJECT
public:
    /// The application's own. `isDark`: what the system says, asked when it may say something else than before.
    explicit SystemColours(QApplication& app, IsDark isDark = isSystemDark);

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void follow();

    QApplication& m_app;
    IsDark m_isDark;
    QTimer* m_soon; ///< a system tells each window by itself
};

} // namespace redvest::ui
