// SPDX-FileCopyrightText: 2026 RedVest contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// How the page of posts and shifts comes to calls for volunteers: their register as a view of the page, and a new call
// that another page wished for.

#pragma once

#include "ui/desk/wish.h"

#include <QObject>

class QStackedWidget;

namespace redvest::ui {

class CallsDesk;
class Page;
class Session;
class TablePage;

class CallSteps final : public QObject
{
    Q_OBJECT
public:
    /// Adds the register to `views`, whose first the page's lists are, and its door to the list of shifts.
    CallSteps(Session& session, QStackedWidget* views, TablePage* shifts, Page* page);

    /// Shows the register with the dialog of a new call over it.
    void begin(const WriteCall& wanted);

private:
    void open();

    QStackedWidget* m_views;
    TablePage* m_shifts;
    CallsDesk* m_desk;
};

} // namespace redvest::ui
