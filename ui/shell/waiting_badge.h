// SPDX-FileCopyrightText: 2026 RedVest contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// The numbers beside the pages' names: what waits there for whoever sits here. Counted off the window's thread, at the
// start, when a change touches what is counted, when another day begins and when everything is read anew, whether the
// page was shown yet or not, and whatever it is narrowed to.

#pragma once

#include "core/domain/history.h"
#include "ui/desk/jobs.h"

#include <QDate>
#include <QObject>
#include <QStringList>

#include <functional>
#include <vector>

namespace redvest {
class Workspace;
}

namespace redvest::ui {

class MainWindow;
class Session;

class WaitingBadge final : public QObject
{
    Q_OBJECT
public:
    /// Both must outlive it.
    WaitingBadge(MainWindow& window, Session& session);

    /// All of them. Nothing while the desk is locked: who signs in has everything read anew.
    void count();
    /// The same when the day is another than the one counted last.
    void countOnNewDay();

Q_SIGNALS:
    void counted(qint64 waiting, const QString& page);

private:
    struct Counted
    {
        QString page;
        QStringList tables; ///< whose changes change the number
        std::function<qint64(const Workspace&)> waiting;
        std::unique_ptr<NewestJob> job = std::make_unique<NewestJob>();
    };

    void count(Counted& counted);

    MainWindow& m_window;
    Session& m_session;
    std::vector<Counted> m_all;
    QDate m_day; ///< of the last count
};

} // namespace redvest::ui
