// SPDX-FileCopyrightText: 2026 RedVest contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// Alt pressed and let go with nothing between: the way into the menus for who uses no mouse.

#pragma once

#include <QObject>

#include <functional>

class QWidget;

namespace redvest::ui {

class AltKey final : public QObject
{
    Q_OBJECT
public:
    /// Calls `alone` when that happens in the window of `part` while neither a menu nor a dialog is open.
    AltKey(QWidget* part, std::function<void()> alone);

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    [[nodiscard]] bool isAltOnly(const QEvent& event) const;

    QWidget* m_part;
    std::function<void()> m_alone;
    bool m_isDown = false; ///< Alt, and nothing else since
};

} // namespace redvest::ui
