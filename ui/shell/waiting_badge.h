// SPDX-FileCopyrightText: 2026 RedVest contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// The number beside "Posts and shifts": served time that waits for whoever sits here. Counted off the window's thread,
// at the start and whenever served time changes, whether the page was shown yet or not.

#pragma once

#include "core/domain/history.h"
#include "ui/desk/jobs.h"

#include <QObject>

namespace redvest::ui {

class MainWindow;
class Session;

class WaitingBadge final : public QObject
{
    Q_OBJECT
public:
    /// Both must outlive it.
    WaitingBadge(MainWindow& window, Session& session);

    void count();

Q_SIGNALS:
    void counted(qint64 waiting);

private:
    MainWindow& m_window;
    Session& m_session;
    NewestJob m_counting;
};

} // namespace redvest::ui
