// SPDX-FileCopyrightText: 2026 RedVest contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// The way from the list of shifts to the board and back.

#pragma once

#include <QObject>

class QStackedWidget;

namespace redvest::ui {

class BoardDesk;
class DayShifts;
class Page;
class Session;

class BoardSteps final : public QObject
{
    Q_OBJECT
public:
    /// An action of `page`; the board comes to the front of `views`, whose first view holds the list of shifts.
    BoardSteps(Session& session, QStackedWidget& views, DayShifts& shifts, Page& page);

    /// The keyboard goes to its search; false while the board is not in front.
    bool find();
    /// Reads what the board shows anew.
    void refresh();

private:
    void open();
    /// The time and the division that the board shows; the week of the day in the list while it is not in front.
    void print();
    void leave();

    Session& m_session;
    QStackedWidget& m_views;
    DayShifts& m_shifts;
    Page& m_page;
    BoardDesk* m_desk = nullptr; ///< null until needed
};

} // namespace redvest::ui
