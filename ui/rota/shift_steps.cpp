// SPDX-FileCopyrightText: 2026 RedVest contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/rota/shift_steps.h"

#include "core/usecases/rota/replacements.h"
#include "core/usecases/rota/rota.h"
#include "core/usecases/rota/standbys.h"
#include "ui/desk/session.h"
#include "ui/parts/look/looks.h"
#include "ui/parts/look/message_strip.h"
#include "ui/parts/look/theme.h"
#include "ui/rota/rota_words.h"

#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
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
    carryOut([&](Workspace& ws) { return assignAll(ws, ids, shift, reason, state); }, people,
             tr("Put on the shift: %1."));
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
    carryOut([&](Workspace& ws) { return setAssignmentStates(ws, seatsOf(people), state, note); }, namesOf(people),
             tr("%1: ") + stateName(state) + u'.');
}

void ShiftSteps::remove(const std::vector<AssignmentRow>& people)
{
    carryOut([&](Workspace& ws) { return unassignAll(ws, seatsOf(people)); }, namesOf(people),
             tr("Taken off the shift: %1."));
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

void ShiftSteps::carryOut(const std::function<Outcome<AssignmentSteps>(Workspace&)>& work, const Names& people,
                          const QString& said)
{
    const auto words = [&](const AssignmentSteps& done) {
        QStringList names;
        for (const AssignmentStep& step : done.steps) {
            const Id<Volunteer> who = (step.after ? step.after : step.before)->volunteer;
            const auto at = std::find_if(people.begin(), people.end(), [&](const auto& p) { return p.first == who; });
            names << (at == people.end() ? QString() : at->second);
        }
        return said.arg(names.join(u'、'));
    };
    m_session.carryOut(work, m_strip, words, [this](const Problems& problems) { refused(problems); });
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
    show();
    // The reason given last is offered: one shortage makes the same exception many times.
    m_reason->setFocus(Qt::OtherFocusReason);
    m_reason->selectAll();
}

void ShiftSteps::dismiss()
{
    m_answered = {};
    hide();
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
        Q_EMIT left();
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
