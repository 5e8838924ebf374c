// SPDX-FileCopyrightText: 2026 RedVest contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// Attendance from the list of shifts: sign-in sheets printed for those selected, or typed back, and the desk at the
// door.

#pragma once

#include "core/domain/rota.h"

#include <QObject>

class QStackedWidget;

namespace redvest::ui {

class ArrivalDesk;
class MessageStrip;
class Session;
class SheetDesk;
class TablePage;

class SheetSteps final : public QObject
{
    Q_OBJECT
public:
    /// Actions of `page`; the desk comes to the front of `views`, whose first view holds the list of shifts.
    SheetSteps(Session& session, QStackedWidget* views, TablePage* shifts, QWidget* page);

private:
    void print();
    void enter();
    void signIn();
    void leave(MessageStrip& told);

    Session& m_session;
    QStackedWidget* m_views;
    TablePage* m_shifts;
    QWidget* m_page;
    SheetDesk* m_desk = nullptr;       ///< null until needed
    ArrivalDesk* m_arrivals = nullptr; ///< null until needed
};

} // namespace redvest::ui
