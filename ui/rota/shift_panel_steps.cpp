// SPDX-FileCopyrightText: 2026 RedVest contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// What the panel does: the steps of people, by key.

#include "core/usecases/rota/rota.h"
#include "ui/desk/session.h"
#include "ui/parts/look/message_strip.h"
#include "ui/parts/reveal/reveal_strip.h"
#include "ui/rota/rota_words.h"
#include "ui/rota/shift_panel.h"

#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QTableView>

namespace redvest::ui {

using namespace Qt::Literals::StringLiterals;

void ShiftPanel::assignCurrent(AssignmentState state)
{
    const CandidateRow* row = currentCandidate();
    if (row == nullptr || m_isLooking)
        return;
    if (row->verdict.fit != Fit::Fits && row->verdict.isLawful())
        return ask(*row, state);
    assignNow(row->id, state, {}); // what law forbids is refused with its reasons
}

void ShiftPanel::ask(const CandidateRow& row, AssignmentState state)
{
    m_question->setText(tr("%1: %2. Why all the same? Enter puts the person on the shift, Esc does not.")
                            .arg(row.name, row.verdict.text()));
    m_answered = [this, id = row.id, state](const QString& reason) { assignNow(id, state, reason); };
    m_asking->show();
    // The reason given last is offered: one shortage makes the same exception many times.
    m_reason->setFocus(Qt::OtherFocusReason);
    m_reason->selectAll();
}

void ShiftPanel::endAsking()
{
    m_answered = {};
    m_asking->hide();
}

void ShiftPanel::assignNow(Id<Volunteer> id, AssignmentState state, const QString& reason)
{
    m_session.attempt([&] {
        const auto outcome = assign(m_session.workspace(), id, m_id, reason, state);
        if (!outcome)
            return refused(outcome.problems());
        done(*outcome, tr("Put on the shift: %1."));
    });
    m_candidateView->setFocus(Qt::OtherFocusReason);
}

/// Where law stands against it, the reasons that could be set aside are noise.
void ShiftPanel::refused(const Problems& problems)
{
    Problems final;
    for (const Problem& p : problems) {
        if (p.field != u"override")
            final.push_back(p);
    }
    m_strip->showProblem(sentences(final.empty() ? problems : final));
}

void ShiftPanel::setState(AssignmentState state, const QString& note)
{
    const AssignmentRow* row = currentPerson();
    if (row == nullptr)
        return;
    if (row->assignment.state == AssignmentState::Served && note.isEmpty()) {
        m_question->setText(tr("%1 has served on this shift. Why is that to be changed?").arg(row->name));
        m_answered = [this, state](const QString& reason) { setState(state, reason); };
        m_asking->show();
        m_reason->setFocus(Qt::OtherFocusReason);
        return m_reason->selectAll();
    }
    const int at = m_peopleView->currentIndex().row();
    m_session.attempt([&, id = row->assignment.id] {
        const auto outcome = setAssignmentState(m_session.workspace(), id, state, note);
        if (!outcome)
            return refused(outcome.problems());
        done(*outcome, tr("%1: ") + stateName(state) + u'.');
    });
    m_peopleView->selectRow(std::min(at, m_people.rowCount() - 1));
    m_peopleView->setFocus(Qt::OtherFocusReason);
}

void ShiftPanel::removeCurrent()
{
    const AssignmentRow* row = currentPerson();
    if (row == nullptr)
        return;
    m_session.attempt([&, id = row->assignment.id] {
        const auto outcome = unassign(m_session.workspace(), id);
        if (!outcome)
            return refused(outcome.problems());
        done(*outcome, tr("Taken off the shift: %1."));
    });
}

void ShiftPanel::done(const AssignmentStep& step, const QString& text)
{
    QString name;
    const Id<Volunteer> who = step.after ? step.after->volunteer : step.before->volunteer;
    for (const AssignmentRow& row : m_people.rows())
        name = row.assignment.volunteer == who ? row.name : name;
    for (const CandidateRow& row : m_candidates.rows())
        name = row.id == who ? row.name : name;
    m_strip->showMessage(text.arg(name), [this, step] {
        m_session.attempt([&] {
            const auto undone = undoAssignment(m_session.workspace(), step);
            if (!undone)
                return refused(undone.problems());
            m_session.noteChange(*undone);
            refresh();
        });
    });
    m_session.noteChange(step.changes);
    refresh();
}

bool ShiftPanel::eventFilter(QObject* watched, QEvent* event)
{
    if (event->type() != QEvent::KeyPress)
        return QWidget::eventFilter(watched, event);
    const auto* key = static_cast<QKeyEvent*>(event);
    const auto modifiers = key->modifiers() & ~Qt::KeypadModifier;
    if (watched == m_reason)
        return reasonKey(key->key());
    if (key->key() == Qt::Key_Escape) {
        if (watched == m_search && !m_search->text().isEmpty())
            m_search->clear();
        else
            Q_EMIT left();
        return true;
    }
    if (watched == m_peopleView && modifiers == Qt::NoModifier)
        return peopleKey(key->key());
    if (watched == m_search && (key->key() == Qt::Key_Down || key->key() == Qt::Key_Up)) {
        m_candidateView->setFocus(Qt::OtherFocusReason);
        return true;
    }
    return watched == m_peopleView ? false : candidateKey(key->key(), modifiers);
}

bool ShiftPanel::peopleKey(int key)
{
    if (key == Qt::Key_Delete)
        return removeCurrent(), true;
    for (const StateKey& step : stateKeys()) {
        if (step.key == key)
            return setState(step.state), true;
    }
    return false;
}

bool ShiftPanel::candidateKey(int key, Qt::KeyboardModifiers modifiers)
{
    if (key != Qt::Key_Return && key != Qt::Key_Enter)
        return false;
    if (m_pause.isActive())
        look(); // what was typed counts, not what was found before
    else
        assignCurrent(modifiers == Qt::ControlModifier ? AssignmentState::Accepted : AssignmentState::Proposed);
    return true;
}

bool ShiftPanel::reasonKey(int key)
{
    if (key == Qt::Key_Escape) {
        endAsking();
        m_candidateView->setFocus(Qt::OtherFocusReason);
        return true;
    }
    if (key != Qt::Key_Return && key != Qt::Key_Enter)
        return false;
    const QString reason = m_reason->text().trimmed();
    if (reason.isEmpty())
        return true; // the question stands until it is answered
    const auto answered = m_answered;
    endAsking();
    if (answered)
        answered(reason);
    return true;
}

QString ShiftPanel::assignmentInFocus() const
{
    const AssignmentRow* row = m_peopleView->hasFocus() ? currentPerson() : nullptr;
    return row ? row->assignment.id.text() : QString();
}

void ShiftPanel::revealCurrent()
{
    const AssignmentRow* person = currentPerson();
    const CandidateRow* candidate = currentCandidate();
    if (m_candidateView->hasFocus() && candidate != nullptr)
        m_revealed->show(candidate->id);
    else if (person != nullptr)
        m_revealed->show(person->assignment.volunteer);
}

} // namespace redvest::ui
