// SPDX-FileCopyrightText: 2026 RedVest contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// Sign-in sheets from the list of shifts: printed for those selected, and typed back.

#pragma once

#include "core/domain/rota.h"

#include <QObject>

class QStackedWidget;

namespace redvest::ui {

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
    void leave();

    Session& m_session;
    QStackedWidget* m_views;
    TablePage* m_shifts;
    QWidget* m_page;
    SheetDesk* m_desk = nullptr; ///< null until needed
};

} // namespace redvest::ui
