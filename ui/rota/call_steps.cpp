// SPDX-FileCopyrightText: 2026 RedVest contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/rota/call_steps.h"

#include "ui/desk/action.h"
#include "ui/desk/in_front.h"
#include "ui/parts/table/list_keyboard.h"
#include "ui/parts/table/table_page.h"
#include "ui/rota/calls_desk.h"

#include <QAction>
#include <QStackedWidget>
#include <QTableView>

namespace redvest::ui {

using namespace Qt::Literals::StringLiterals;

CallSteps::CallSteps(Session& session, QStackedWidget* views, TablePage* shifts, Page* page)
    : QObject(page)
    , m_views(views)
    , m_shifts(shifts)
    , m_desk(new CallsDesk(session, page, page))
{
    m_views->addWidget(m_desk);
    connect(m_desk, &CallsDesk::closed, this, [this] {
        m_views->setCurrentIndex(0);
        m_shifts->view()->setFocus(Qt::OtherFocusReason);
    });
    QAction* calls = makeAction(page,
                                {.name = u"calls"_s,
                                 .text = tr("Calls for volunteers…"),
                                 .tip = tr("Calls made of open gaps, and who answered"),
                                 .opensGroup = true},
                                [this] { open(); });
    actsOn(calls, shifts);
    shifts->view()->addAction(calls);
}

void CallSteps::open()
{
    m_views->setCurrentWidget(m_desk);
    mainPartOf(*m_desk->list())->setFocus(Qt::OtherFocusReason);
}

void CallSteps::begin(const WriteCall& wanted)
{
    open();
    m_desk->startNew({wanted.division, wanted.period, wanted.category});
}

} // namespace redvest::ui
