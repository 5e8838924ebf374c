// SPDX-FileCopyrightText: 2026 RedVest contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/rota/board_steps.h"

#include "core/report/roster_grid.h"
#include "core/usecases/rota/person_weeks.h"
#include "core/usecases/volunteers/rosters.h"
#include "ui/desk/action.h"
#include "ui/desk/in_front.h"
#include "ui/desk/page.h"
#include "ui/desk/session.h"
#include "ui/parts/look/message_strip.h"
#include "ui/parts/paper/paper_dialog.h"
#include "ui/parts/table/table_page.h"
#include "ui/rota/board_desk.h"
#include "ui/rota/day_shifts.h"
#include "ui/rota/day_strip.h"

#include <QStackedWidget>
#include <QTableView>

namespace redvest::ui {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int kWeekDays = 7;

} // namespace

BoardSteps::BoardSteps(Session& session, QStackedWidget& views, DayShifts& shifts, Page& page)
    : QObject(&page)
    , m_session(session)
    , m_views(views)
    , m_shifts(shifts)
    , m_page(page)
{
    QAction* board = makeAction(&page,
                                {.name = u"board"_s,
                                 .text = tr("Board"),
                                 .tip = tr("Posts and time at a glance; people are moved by keyboard or mouse"),
                                 .key = QKeySequence(Qt::Key_F8),
                                 .menu = MenuId::View},
                                [this] { open(); });
    actsOn(board, &shifts);
    shifts.list()->addButton(board);
    makeAction(&page,
               {.name = u"printBoard"_s,
                .text = tr("Posts by day…"),
                .tip = tr("The board on paper: posts and days with who is there of how many are needed"),
                .menu = MenuId::Print},
               [this] { print(); });
}

bool BoardSteps::find()
{
    const bool isInFront = m_desk != nullptr && m_views.currentWidget() == m_desk;
    if (isInFront)
        m_desk->find();
    return isInFront;
}

void BoardSteps::refresh()
{
    if (m_desk != nullptr)
        m_desk->refresh();
}

void BoardSteps::open()
{
    if (m_desk == nullptr) {
        m_desk = new BoardDesk(m_session, &m_page);
        m_views.addWidget(m_desk);
        connect(m_desk, &BoardDesk::closed, this, &BoardSteps::leave);
        connect(m_desk, &BoardDesk::shiftWanted, this, [this](Id<Shift> shift) { m_page.open(ShowShift{shift}); });
        connect(m_desk, &BoardDesk::newShiftWanted, this, [this](Id<Post> post) {
            m_shifts.days()->setDay(m_desk->day());
            m_page.open(EnterShift{post});
        });
    }
    m_desk->start(m_shifts.days()->day(), m_shifts.division(), Id<Shift>::fromText(m_shifts.list()->currentId()));
    m_views.setCurrentWidget(m_desk);
    m_desk->focusBoard();
}

void BoardSteps::print()
{
    const bool isInFront = m_desk != nullptr && m_views.currentWidget() == m_desk;
    const QDate monday = mondayOf(m_shifts.days()->day());
    RosterChoice choice;
    choice.period = isInFront ? m_desk->period() : Span{atLocal(monday), atLocal(monday.addDays(kWeekDays))};
    choice.scope = isInFront ? m_desk->division() : m_shifts.division();
    MessageStrip& strip = isInFront ? *m_desk->strip() : *m_shifts.list()->strip();
    std::optional<Outcome<RosterFacts>> facts;
    if (!m_session.attempt([&] { facts = roster(m_session.workspace(), choice, RosterBy::Site); }))
        return;
    if (!*facts)
        return strip.tellRefused(facts->problems());
    showPaper(report::rosterGridDocument(**facts), tr("Posts by day"), &m_page);
}

void BoardSteps::leave()
{
    m_views.setCurrentIndex(0);
    m_shifts.list()->view()->setFocus(Qt::OtherFocusReason);
    m_shifts.list()->strip()->takeOver(*m_desk->strip());
}

} // namespace redvest::ui
