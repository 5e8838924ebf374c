// SPDX-FileCopyrightText: 2026 RedVest contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/rota/board_actions.h"

#include "ui/desk/session.h"
#include "ui/parts/lists/person_week_dialog.h"
#include "ui/parts/look/message_strip.h"
#include "ui/rota/board_desk.h"
#include "ui/rota/board_view.h"
#include "ui/rota/board_wheel.h"
#include "ui/rota/shift_panel.h"
#include "ui/rota/shift_steps.h"

#include <QGuiApplication>
#include <QMenu>

#include <algorithm>

namespace redvest::ui {

using namespace Qt::Literals::StringLiterals;

namespace {

MovedPerson moved(const AssignmentRow& row)
{
    return {row.assignment.id, row.assignment.volunteer, row.name};
}

QString namesOf(const std::vector<MovedPerson>& people)
{
    QStringList names;
    for (const MovedPerson& person : people)
        names << person.name;
    return names.join(u'、');
}

} // namespace

BoardActions::BoardActions(Session& session, BoardDesk& desk) : QObject(&desk), m_session(session), m_desk(desk)
{
    connect(desk.view(), &BoardView::dropped, this, &BoardActions::takeDropped);
    connect(desk.wheel(), &BoardWheel::dropped, this, &BoardActions::takeDropped);
    connect(desk.wheel(), &BoardWheel::menuWanted, this, &BoardActions::showMenu);
    connect(desk.view(), &BoardView::drawn, this, &BoardActions::draw);
    connect(desk.view(), &BoardView::menuWanted, this, &BoardActions::showMenu);
}

void BoardActions::takeDropped(const std::vector<MovedPerson>& people, Id<Shift> shift, AssignmentState state)
{
    m_desk.followNow(); // a question does not outlive another shift in the panel
    m_desk.panel()->steps().take(shift, people, state);
}

std::vector<AssignmentRow> BoardActions::meant()
{
    m_desk.followNow();
    std::vector<AssignmentRow> chosen = m_desk.panel()->chosenPeople();
    if (!chosen.empty())
        return chosen;
    for (const AssignmentRow& row : m_desk.panel()->people()) {
        if (isBinding(row.assignment.state))
            chosen.push_back(row);
    }
    if (chosen.size() == 1)
        return chosen;
    if (chosen.empty()) {
        m_desk.strip()->showProblem(tr("Nobody is on this shift. Go to one with people first."));
        return {};
    }
    m_desk.strip()->showProblem(
        tr("%1 people are on this shift. Choose whom you mean in the list, then the same key.").arg(chosen.size()));
    if (QGuiApplication::mouseButtons() == Qt::NoButton)
        m_desk.focusPeople();
    return {};
}

void BoardActions::mark()
{
    const std::vector<AssignmentRow> rows = meant();
    if (rows.empty())
        return;
    m_marked.clear();
    std::transform(rows.begin(), rows.end(), std::back_inserter(m_marked), moved);
    m_desk.strip()->showMessage(
        tr("Marked: %1. Go to the other shift: Ctrl+V moves, Ctrl+Shift+V exchanges.").arg(namesOf(m_marked)));
    m_desk.focusBoard();
}

void BoardActions::move(AssignmentState state)
{
    if (m_marked.empty())
        return m_desk.strip()->showProblem(tr("Mark somebody first: Ctrl+X on a shift."));
    const Id<Shift> shift = m_desk.view()->currentShift();
    if (shift.isNull())
        return m_desk.strip()->showProblem(tr("Go to a shift first."));
    m_desk.followNow();
    m_desk.panel()->steps().take(shift, std::exchange(m_marked, {}), state);
}

void BoardActions::exchange()
{
    if (m_marked.size() != 1)
        return m_desk.strip()->showProblem(tr("Mark one person first: Ctrl+X on a shift."));
    const std::vector<AssignmentRow> rows = meant();
    if (rows.empty())
        return;
    if (rows.size() > 1)
        return m_desk.strip()->showProblem(tr("Choose one person to exchange with."));
    m_desk.panel()->steps().exchange(std::exchange(m_marked, {}).front(), moved(rows.front()),
                                     AssignmentState::Proposed);
}

void BoardActions::remove()
{
    if (const std::vector<AssignmentRow> rows = meant(); !rows.empty())
        m_desk.panel()->steps().removeAsking(rows);
}

void BoardActions::showWeek()
{
    Id<Volunteer> person = m_desk.panel()->candidateInFocus();
    if (person.isNull()) {
        const std::vector<AssignmentRow> rows = meant();
        person = rows.empty() ? Id<Volunteer>() : rows.front().assignment.volunteer;
    }
    if (!person.isNull())
        (new PersonWeekDialog(m_session, person, m_desk.day(), &m_desk))->open();
}

void BoardActions::draw()
{
    std::vector<MovedPerson> people;
    for (const AssignmentRow& row : meant())
        people.push_back(moved(row));
    SeatDrag::start(m_desk.view()->viewport(), std::move(people));
}

bool BoardActions::key(int key, Qt::KeyboardModifiers held)
{
    const bool isCtrl = held == Qt::ControlModifier;
    const bool isCtrlShift = held == (Qt::ControlModifier | Qt::ShiftModifier);
    if (isCtrl && key == Qt::Key_X)
        return mark(), true;
    if (isCtrl && key == Qt::Key_V)
        return move(AssignmentState::Proposed), true;
    if (isCtrlShift && key == Qt::Key_V)
        return exchange(), true;
    if (held == Qt::NoModifier && key == Qt::Key_Delete)
        return remove(), true;
    if (held == Qt::NoModifier && key == Qt::Key_F7)
        return showWeek(), true;
    return false;
}

void BoardActions::showMenu(const QPoint& at)
{
    auto* menu = new QMenu(&m_desk);
    menu->setObjectName(u"boardMenu"_s);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    const auto add = [&](const QString& name, const QString& text, bool isPossible, auto does) {
        QAction* action = menu->addAction(text);
        action->setObjectName(name);
        action->setEnabled(isPossible);
        connect(action, &QAction::triggered, this, does);
    };
    const bool isOnShift = !m_desk.view()->currentShift().isNull();
    const bool hasMarked = !m_marked.empty();
    add(u"boardOpen"_s, tr("People  Enter"), isOnShift, [this] { Q_EMIT m_desk.view()->opened(); });
    add(u"boardMark"_s, tr("Mark to move  Ctrl+X"), isOnShift, [this] { mark(); });
    add(u"boardMove"_s, tr("Move here  Ctrl+V"), isOnShift && hasMarked, [this] { move(AssignmentState::Proposed); });
    add(u"boardMoveAccepted"_s, tr("Move here, has accepted"), isOnShift && hasMarked,
        [this] { move(AssignmentState::Accepted); });
    add(u"boardExchange"_s, tr("Exchange with the one here  Ctrl+Shift+V"), isOnShift && m_marked.size() == 1,
        [this] { exchange(); });
    menu->addSeparator();
    add(u"boardRemove"_s, tr("Take off the shift…  Del"), isOnShift, [this] { remove(); });
    add(u"boardWeek"_s, tr("Week of the person…  F7"), isOnShift, [this] { showWeek(); });
    add(u"boardShift"_s, tr("The shift in its list  F2"), isOnShift,
        [this] { Q_EMIT m_desk.shiftWanted(m_desk.view()->currentShift()); });
    menu->popup(at);
}

} // namespace redvest::ui
