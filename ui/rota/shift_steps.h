// SPDX-FileCopyrightText: 2026 RedVest contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// The steps of people on a shift: put on it, taken a state on, taken off it. With the line, no dialog, that asks for
// the reason where one is owed: law is never set aside, what else stands against a person may be.

#pragma once

#include "core/usecases/rota/assignments.h"

#include <QWidget>

#include <functional>

class QLabel;
class QLineEdit;

namespace redvest::ui {

class MessageStrip;
class Session;

class ShiftSteps final : public QWidget
{
    Q_OBJECT
public:
    /// Hidden until it has something to ask. What was done is told in `strip`.
    ShiftSteps(Session& session, MessageStrip& strip, QWidget* parent = nullptr);

    /// All of them or none. Who does not fit is refused with the reasons, or asked about first, once for all.
    void assign(Id<Shift> shift, const std::vector<CandidateRow>& people, AssignmentState state);
    /// Who has served is asked about first. `then` is called when it was tried.
    void setState(const std::vector<AssignmentRow>& people, AssignmentState state, const std::function<void()>& then);
    void remove(const std::vector<AssignmentRow>& people);
    /// The person falls out, and who stands by, or could best come, takes the seat; the reason is asked first.
    void replace(const AssignmentRow& person);
    /// Puts them on the stand-by list of the shift.
    void standBy(Id<Shift> shift, const std::vector<CandidateRow>& people);
    /// Nothing is asked any more.
    void dismiss();

Q_SIGNALS:
    void left(); ///< asked or done: the keyboard may go back to the people who could come

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    using Answered = std::function<void(const QString& reason)>;
    using Names = std::vector<std::pair<Id<Volunteer>, QString>>;

    void ask(const QString& question, const Answered& answered);
    void assignNow(Id<Shift> shift, const Names& people, AssignmentState state, const QString& reason);
    void setStateNow(const std::vector<AssignmentRow>& people, AssignmentState state, const QString& note);
    /// `said`: with a place for the names.
    void carryOut(const std::function<Outcome<AssignmentSteps>(Workspace&)>& work, const Names& people,
                  const QString& said);
    void refused(const Problems& problems);
    bool reasonKey(int key);

    Session& m_session;
    MessageStrip& m_strip;
    QLabel* m_question;
    QLineEdit* m_reason;
    Answered m_answered;
};

} // namespace redvest::ui
