// SPDX-FileCopyrightText: 2026 RedVest contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/rota/shift_steps.h"

#include "core/usecases/rota/replacements.h"
#include "core/usecases/rota/rota.h"
#include "core/usecases/rota/seat_moves.h"
#include "core/usecases/rota/standbys.h"
#include "ui/desk/session.h"
#include "ui/parts/look/looks.h"
#include "ui/parts/look/message_strip.h"
#include "ui/parts/look/theme.h"
#include "ui/rota/rota_words.h"

#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QSet>
#include <QVBoxLayout>

#include <algorithm>

namespace redvest::ui {

using namespace Qt::Literals::StringLiterals;

namespace {

std::vector<Id<Assignment>> seatsOf(const std::vector<AssignmentRow>& rows)
{
    std::vector<Id<Assignment>> ids;
    for (const AssignmentRow& row : rows)
        ids.push_back(row.assignment.id);
    return ids;
}

std::vector<std::pair<Id<Volunteer>, QString>> namesOf(const std::vector<AssignmentRow>& rows)
{
    std::vector<std::pair<Id<Volunteer>, QString>> names;
    for (const AssignmentRow& row : rows)
        names.emplace_back(row.assignment.volunteer, row.name);
    return names;
}

std::vector<std::pair<Id<Volunteer>, QString>> namesOf(const std::vector<MovedPerson>& people)
{
    std::vector<std::pair<Id<Volunteer>, QString>> names;
    for (const MovedPerson& person : people)
        names.emplace_back(person.volunteer, person.name);
    return names;
}

/// Both halves of each move.
Outcome<AssignmentSteps> stepsOf(Outcome<SeatsMoved> moved)
{
    if (!moved)
        return moved.problems();
    AssignmentSteps steps{moved->changes, moved->left};
    steps.steps.insert(steps.steps.end(), moved->taken.begin(), moved->taken.end());
    return steps;
}

std::vector<Id<Shift>> shiftsOf(const AssignmentSteps& done)
{
    std::vector<Id<Shift>> shifts;
    for (const AssignmentStep& step : done.steps) {
        const Id<Shift> shift = (step.after ? step.after : step.before)->shift;
        if (std::find(shifts.begin(), shifts.end(), shift) == shifts.end())
            shifts.push_back(shift);
    }
    return shifts;
}

} // namespace

ShiftSteps::ShiftSteps(Session& session, MessageStrip& strip, QWidget* parent)
    : QWidget(parent)
    , m_session(session)
    , m_strip(strip)
    , m_question(plainLabel(this))
    , m_reason(new QLineEdit(this))
{
    m_reason->setObjectName(u"overrideReason"_s);
    m_reason->setMaxLength(200);
    m_reason->installEventFilter(this);
    m_question->setObjectName(u"overrideQuestion"_s);
    m_question->setWordWrap(true);
    setRole(m_question, "warn");
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(space::kTight);
    column->addWidget(m_question);
    column->addWidget(m_reason);
    hide();
}

void ShiftSteps::assign(Id<Shift> shift, const std::vector<CandidateRow>& people, AssignmentState state)
{
    const auto doubtful =
        std::find_if(people.begin(), people.end(), [](const CandidateRow& r) { return r.verdict.fit != Fit::Fits; });
    const bool isLawful =
        std::all_of(people.begin(), people.end(), [](const CandidateRow& r) { return r.verdict.isLawful(); });
    Names names;
    for (const CandidateRow& row : people)
        names.emplace_back(row.id, row.name);
    if (doubtful == people.end() || !isLawful)
        return assignNow(shift, names, state, {});
    ask(tr("%1: %2. Why all the same? Enter puts the person on the shift, Esc does not.")
            .arg(doubtful->name, doubtful->verdict.text()),
        [this, shift, names, state](const QString& reason) { assignNow(shift, names, state, reason); });
}

void ShiftSteps::assignNow(Id<Shift> shift, const Names& people, AssignmentState state, const QString& reason)
{
    std::vector<Id<Volunteer>> ids;
    for (const auto& [id, name] : people)
        ids.push_back(id);
    const Problems problems = carryOut([&](Workspace& ws) { return assignAll(ws, ids, shift, reason, state); }, people,
                                       tr("Put on the shift: %1."));
    if (!problems.empty())
        refused(problems);
    Q_EMIT left();
}

void ShiftSteps::setState(const std::vector<AssignmentRow>& people, AssignmentState state,
                          const std::function<void()>& then)
{
    const auto served = std::find_if(people.begin(), people.end(), [](const AssignmentRow& r) {
        return r.assignment.state == AssignmentState::Served;
    });
    const auto now = [this, people, state, then](const QString& note) {
        setStateNow(people, state, note);
        then();
    };
    if (served == people.end())
        return now({});
    ask(tr("%1 has served on this shift. Why is that to be changed?").arg(served->name), now);
}

void ShiftSteps::setStateNow(const std::vector<AssignmentRow>& people, AssignmentState state, const QString& note)
{
    const Problems problems =
        carryOut([&](Workspace& ws) { return setAssignmentStates(ws, seatsOf(people), state, note); }, namesOf(people),
                 tr("%1: ") + stateName(state) + u'.');
    if (!problems.empty())
        refused(problems);
}

void ShiftSteps::remove(const std::vector<AssignmentRow>& people)
{
    const Problems problems = carryOut([&](Workspace& ws) { return unassignAll(ws, seatsOf(people)); }, namesOf(people),
                                       tr("Taken off the shift: %1."));
    if (!problems.empty())
        refused(problems);
}

void ShiftSteps::removeAsking(const std::vector<AssignmentRow>& people)
{
    QStringList names;
    for (const AssignmentRow& row : people)
        names << row.name;
    const Tried work = [people](Workspace& ws, const QString& reason) {
        return unassignAll(ws, seatsOf(people), reason);
    };
    ask(tr("Take %1 off the shift? Say why: Enter does it, Esc does not.").arg(names.join(u'、')),
        [this, work, names = namesOf(people)](const QString& reason) {
            tryOrAsk(work, names, tr("Taken off the shift: %1."), reason);
        });
    m_isOfBoard = true;
}

void ShiftSteps::take(Id<Shift> shift, const std::vector<MovedPerson>& people, AssignmentState state)
{
    std::vector<Id<Assignment>> seats;
    std::vector<Id<Volunteer>> free;
    for (const MovedPerson& person : people) {
        if (person.seat.isNull())
            free.push_back(person.volunteer);
        else
            seats.push_back(person.seat);
    }
    const Tried work = [=](Workspace& ws, const QString& reason) {
        return seats.empty() ? assignAll(ws, free, shift, reason, state)
                             : stepsOf(moveSeats(ws, seats, shift, reason, state));
    };
    tryOrAsk(work, namesOf(people),
             seats.empty()                        ? tr("Put on the shift: %1.")
             : state == AssignmentState::Accepted ? tr("Moved to the other shift: %1.")
                                                  : tr("Moved to the other shift: %1. They are asked anew there."),
             {});
}

void ShiftSteps::replace(const AssignmentRow& person)
{
    const Id<Assignment> seat = person.assignment.id;
    std::vector<Successor> next;
    if (!m_session.attempt([&] { next = successors(m_session.workspace(), seat, 1); }))
        return;
    if (next.empty() || next.front().verdict.fit == Fit::DoesNotFit)
        return m_strip.showProblem(tr("Nobody stands by for this shift who fits, and nobody else fits either."));
    const auto replaced = [name = person.name](const SeatReplaced& done) {
        return tr("%1 takes the seat of %2 and is %3: %4.")
            .arg(done.successor.name, name, stateName(done.came.after->state), done.why);
    };
    ask(tr("%1 falls out; %2 takes the seat (%3). Why? Enter does it, Esc does not.")
            .arg(person.name, next.front().name, successorText(next.front())),
        [this, seat, replaced, by = next.front().volunteer](const QString& reason) {
            m_session.carryOut([&](Workspace& ws) { return replaceSeat(ws, seat, {}, reason, by); }, m_strip, replaced);
            Q_EMIT left();
        });
}

void ShiftSteps::standBy(Id<Shift> shift, const std::vector<CandidateRow>& people)
{
    std::vector<Id<Volunteer>> ids;
    for (const CandidateRow& row : people)
        ids.push_back(row.id);
    if (ids.empty())
        return;
    m_session.carryOut([&](Workspace& ws) { return addStandbys(ws, ids, {.day = {}, .shift = shift}); }, m_strip,
                       tr("On the stand-by list of this shift: %1 people.").arg(ids.size()));
}

void ShiftSteps::exchange(const MovedPerson& one, const MovedPerson& other, AssignmentState state)
{
    const Tried work = [=](Workspace& ws, const QString& reason) {
        return stepsOf(swapSeats(ws, one.seat, other.seat, reason, state));
    };
    tryOrAsk(work, namesOf(std::vector{one, other}),
             state == AssignmentState::Accepted ? tr("Exchanged: %1.")
                                                : tr("Exchanged: %1. They are asked anew there."),
             {});
}

void ShiftSteps::tryOrAsk(const Tried& work, const Names& people, const QString& said, const QString& reason)
{
    const Problems problems = carryOut([&](Workspace& ws) { return work(ws, reason); }, people, said);
    if (reason.isEmpty() && isReasonMissing(problems)) {
        const QString more = problems.size() > 1 ? u' ' + tr("(%1 reasons in all)").arg(problems.size()) : QString();
        ask(problems.front().text + more + u' ' + tr("Enter does it all the same, Esc does not."),
            [this, work, people, said](const QString& why) { tryOrAsk(work, people, said, why); });
        m_isOfBoard = true;
        return;
    }
    if (!problems.empty())
        refused(problems);
    Q_EMIT settled();
}

Problems ShiftSteps::carryOut(const std::function<Outcome<AssignmentSteps>(Workspace&)>& work, const Names& people,
                              const QString& said)
{
    const auto words = [&](const AssignmentSteps& done) {
        QStringList names;
        QSet<Id<Volunteer>> met; // of a move there are two steps
        for (const AssignmentStep& step : done.steps) {
            const Id<Volunteer> who = (step.after ? step.after : step.before)->volunteer;
            if (met.contains(who))
                continue;
            met.insert(who);
            const auto at = std::find_if(people.begin(), people.end(), [&](const auto& p) { return p.first == who; });
            names << (at == people.end() ? QString() : at->second);
        }
        return said.arg(names.join(u'、'));
    };
    Problems refused;
    const auto done = m_session.carryOut(work, m_strip, words, [&](const Problems& problems) { refused = problems; });
    if (done)
        Q_EMIT stepped(shiftsOf(*done));
    return refused;
}

/// Where law stands against it, the reasons that could be set aside are noise.
void ShiftSteps::refused(const Problems& problems)
{
    Problems final;
    for (const Problem& p : problems) {
        if (p.field != u"override")
            final.push_back(p);
    }
    m_strip.tellRefused(final.empty() ? problems : final);
}

void ShiftSteps::ask(const QString& question, const Answered& answered)
{
    m_question->setText(question);
    m_answered = answered;
    m_isOfBoard = false;
    show();
    Q_EMIT asked();
    // The reason given last is offered: one shortage makes the same exception many times.
    m_reason->setFocus(Qt::OtherFocusReason);
    m_reason->selectAll();
}

void ShiftSteps::dismiss()
{
    m_answered = {};
    hide();
}

void ShiftSteps::leave()
{
    if (m_isOfBoard)
        Q_EMIT settled();
    else
        Q_EMIT left();
}

bool ShiftSteps::eventFilter(QObject* watched, QEvent* event)
{
    if (event->type() != QEvent::KeyPress)
        return QWidget::eventFilter(watched, event);
    return reasonKey(static_cast<QKeyEvent*>(event)->key());
}

bool ShiftSteps::reasonKey(int key)
{
    if (key == Qt::Key_Escape) {
        dismiss();
        leave();
        return true;
    }
    if (key != Qt::Key_Return && key != Qt::Key_Enter)
        return false;
    const QString reason = m_reason->text().trimmed();
    if (reason.isEmpty())
        return true; // the question stands until it is answered
    const auto answered = m_answered;
    dismiss();
    if (answered)
        answered(reason);
    return true;
}

} // namespace redvest::ui
