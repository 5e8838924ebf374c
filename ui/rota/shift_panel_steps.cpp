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

#include <algorithm>

namespace redvest::ui {

using namespace Qt::Literals::StringLiterals;

namespace {

QString nameIn(const std::vector<AssignmentRow>& people, const std::vector<CandidateRow>& candidates, Id<Volunteer> who)
{
    QString name;
    for (const AssignmentRow& row : people)
        name = row.assignment.volunteer == who ? row.name : name;
    for (const CandidateRow& row : candidates)
        name = row.id == who ? row.name : name;
    return name;
}

std::vector<Id<Assignment>> seatsOf(const std::vector<AssignmentRow>& rows)
{
    std::vector<Id<Assignment>> ids;
    for (const AssignmentRow& row : rows)
        ids.push_back(row.assignment.id);
    return ids;
}

} // namespace

std::vector<CandidateRow> ShiftPanel::chosenCandidates() const
{
    std::vector<CandidateRow> rows;
    for (const QModelIndex& at : m_candidateView->selectionModel()->selectedRows())
        rows.push_back(m_candidates.row(at.row()));
    if (const CandidateRow* row = currentCandidate(); rows.empty() && row != nullptr)
        rows.push_back(*row);
    return rows;
}

std::vector<AssignmentRow> ShiftPanel::chosenPeople() const
{
    std::vector<AssignmentRow> rows;
    for (const QModelIndex& at : m_peopleView->selectionModel()->selectedRows())
        rows.push_back(m_people.row(at.row()));
    if (const AssignmentRow* row = currentPerson(); rows.empty() && row != nullptr)
        rows.push_back(*row);
    return rows;
}

/// What law forbids is refused with its reasons; what may be set aside is asked about first, once for all.
void ShiftPanel::assignChosen(AssignmentState state)
{
    const std::vector<CandidateRow> rows = chosenCandidates();
    if (rows.empty() || m_isLooking)
        return;
    const auto doubtful =
        std::find_if(rows.begin(), rows.end(), [](const CandidateRow& r) { return r.verdict.fit != Fit::Fits; });
    const bool isLawful =
        std::all_of(rows.begin(), rows.end(), [](const CandidateRow& r) { return r.verdict.isLawful(); });
    std::vector<Id<Volunteer>> people;
    for (const CandidateRow& row : rows)
        people.push_back(row.id);
    if (doubtful != rows.end() && isLawful)
        return ask(*doubtful, [this, people, state](const QString& reason) { assignNow(people, state, reason); });
    assignNow(people, state, {});
}

void ShiftPanel::ask(const CandidateRow& row, const std::function<void(const QString&)>& answered)
{
    m_question->setText(tr("%1: %2. Why all the same? Enter puts the person on the shift, Esc does not.")
                            .arg(row.name, row.verdict.text()));
    m_answered = answered;
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

void ShiftPanel::assignNow(const std::vector<Id<Volunteer>>& people, AssignmentState state, const QString& reason)
{
    carryOut([&](Workspace& ws) { return assignAll(ws, people, m_id, reason, state); }, tr("Put on the shift: %1."));
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
    m_strip->tellRefused(final.empty() ? problems : final);
}

void ShiftPanel::setState(AssignmentState state, const QString& note)
{
    const std::vector<AssignmentRow> rows = chosenPeople();
    const auto served = std::find_if(
        rows.begin(), rows.end(), [](const AssignmentRow& r) { return r.assignment.state == AssignmentState::Served; });
    if (served != rows.end() && note.isEmpty()) {
        m_question->setText(tr("%1 has served on this shift. Why is that to be changed?").arg(served->name));
        m_answered = [this, state](const QString& reason) { setState(state, reason); };
        m_asking->show();
        m_reason->setFocus(Qt::OtherFocusReason);
        return m_reason->selectAll();
    }
    if (rows.empty())
        return;
    const int at = m_peopleView->currentIndex().row();
    carryOut([&](Workspace& ws) { return setAssignmentStates(ws, seatsOf(rows), state, note); },
             tr("%1: ") + stateName(state) + u'.');
    m_peopleView->selectRow(std::min(at, m_people.rowCount() - 1));
    m_peopleView->setFocus(Qt::OtherFocusReason);
}

void ShiftPanel::removeChosen()
{
    const std::vector<AssignmentRow> rows = chosenPeople();
    if (!rows.empty())
        carryOut([&](Workspace& ws) { return unassignAll(ws, seatsOf(rows)); }, tr("Taken off the shift: %1."));
}

void ShiftPanel::carryOut(const std::function<Outcome<AssignmentSteps>(Workspace&)>& work, const QString& said)
{
    const auto words = [&](const AssignmentSteps& done) {
        QStringList names;
        for (const AssignmentStep& step : done.steps)
            names << nameIn(m_people.rows(), m_candidates.rows(), (step.after ? step.after : step.before)->volunteer);
        return said.arg(names.join(u'、'));
    };
    m_session.carryOut(work, *m_strip, words, [this](const Problems& problems) { refused(problems); });
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
        return removeChosen(), true;
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
        assignChosen(modifiers == Qt::ControlModifier ? AssignmentState::Accepted : AssignmentState::Proposed);
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
