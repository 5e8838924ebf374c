// SPDX-FileCopyrightText: 2026 RedVest contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/rota/sheet_steps.h"

#include "core/report/sign_in_sheet.h"
#include "core/usecases/rota/sign_in_sheets.h"
#include "ui/desk/action.h"
#include "ui/desk/in_front.h"
#include "ui/desk/session.h"
#include "ui/parts/look/message_strip.h"
#include "ui/parts/paper/paper_dialog.h"
#include "ui/parts/table/list_keyboard.h"
#include "ui/parts/table/table_page.h"
#include "ui/rota/arrival_desk.h"
#include "ui/rota/sheet_desk.h"

#include <QAction>
#include <QStackedWidget>
#include <QTableView>

namespace redvest::ui {

using namespace Qt::Literals::StringLiterals;

SheetSteps::SheetSteps(Session& session, QStackedWidget* views, TablePage* shifts, QWidget* page)
    : QObject(page)
    , m_session(session)
    , m_views(views)
    , m_shifts(shifts)
    , m_page(page)
{
    QAction* sheet = makeAction(
        page, {.name = u"signInSheet"_s, .text = tr("Sign-in sheet…"), .menu = MenuId::Print, .opensGroup = true},
        [this] { print(); });
    QAction* typed = makeAction(page,
                                {.name = u"enterSheet"_s,
                                 .text = tr("Enter sheet…"),
                                 .right = Right::EnterRota,
                                 .tip = tr("Types a sign-in sheet back that was filled in by hand"),
                                 .opensGroup = true},
                                [this] { enter(); });
    QAction* door = makeAction(page,
                               {.name = u"signInDesk"_s,
                                .text = tr("Sign in and out…"),
                                .right = Right::EnterRota,
                                .tip = tr("Signs in who comes to the selected shift, and out who leaves it")},
                               [this] { signIn(); });
    for (QAction* action : {sheet, typed, door}) {
        actsOn(action, shifts);
        shifts->view()->addAction(action);
    }
}

void SheetSteps::print()
{
    SheetChoice choice;
    for (const QString& id : m_shifts->selectedIds())
        choice.shifts.push_back(Id<Shift>::fromText(id));
    if (choice.shifts.empty())
        return askForRow(*m_shifts, tr("Choose a shift first."));
    std::optional<Outcome<SheetsToPrint>> sheets;
    if (!m_session.attempt([&] { sheets = sheetsToPrint(m_session.workspace(), choice); }))
        return;
    if (!*sheets)
        return m_shifts->strip()->tellRefused(sheets->problems());
    showPaper(report::signInDocument(**sheets), tr("Sign-in sheet"), m_page);
}

void SheetSteps::enter()
{
    if (m_desk == nullptr) {
        m_desk = new SheetDesk(m_session, m_page);
        m_views->addWidget(m_desk);
        connect(m_desk, &SheetDesk::closed, this, [this] { leave(*m_desk->strip()); });
    }
    m_views->setCurrentWidget(m_desk);
    m_desk->start(Id<Shift>::fromText(m_shifts->currentId()));
}

void SheetSteps::signIn()
{
    const auto shift = Id<Shift>::fromText(m_shifts->currentId());
    if (shift.isNull())
        return askForRow(*m_shifts, tr("Choose a shift first."));
    if (m_arrivals == nullptr) {
        m_arrivals = new ArrivalDesk(m_session, m_page);
        m_views->addWidget(m_arrivals);
        connect(m_arrivals, &ArrivalDesk::closed, this, [this] { leave(*m_arrivals->strip()); });
    }
    m_views->setCurrentWidget(m_arrivals);
    m_arrivals->start(shift);
}

void SheetSteps::leave(MessageStrip& told)
{
    m_views->setCurrentIndex(0);
    m_shifts->view()->setFocus(Qt::OtherFocusReason);
    m_shifts->strip()->takeOver(told);
}

} // namespace redvest::ui
