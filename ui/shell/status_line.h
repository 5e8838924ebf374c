// SPDX-FileCopyrightText: 2026 RedVest contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// The state of the desk at the foot of the window: office, who, online or offline; last save, last backup, what waits.

#pragma once

#include <QObject>

#include <array>

class QLabel;
class QStatusBar;

namespace redvest::ui {

/// The first three at the left, the rest at the right.
enum class StatusPart { Office, User, Connection, Saved, Backup, Waiting };

class StatusLine final : public QObject
{
    Q_OBJECT
public:
    explicit StatusLine(QStatusBar* bar);
    /// An empty text takes the part away.
    void set(StatusPart part, const QString& text);

private:
    std::array<QLabel*, 6> m_parts{};
};

} // namespace redvest::ui
