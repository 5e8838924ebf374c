// SPDX-FileCopyrightText: 2026 RedVest contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// One shift, opened beside the table: who is on it and who could be. All of it by keyboard, nothing modal.

#pragma once

#include "core/usecases/rota/assignments.h"
#include "ui/desk/jobs.h"
#include "ui/parts/table/rows_model.h"

#include <QReadWriteLock>
#include <QTimer>
#include <QWidget>

class QLabel;
class QLineEdit;
class QTableView;

namespace redvest::ui {

class MessageStrip;
class RevealStrip;
class SectionCard;
class Session;

class ShiftPanel final : public QWidget
{
    Q_OBJECT
public:
    /// What was done is told in `strip`, which is the page's.
    ShiftPanel(Session& session, MessageStrip& strip, QWidget* parent = nullptr);
    ~ShiftPanel() override;

    /// A null id, or one that is gone, empties the panel.
    void showShift(Id<Shift> id);
    [[nodiscard]] Id<Shift> shift() const { return m_id; }
    /// Reads everything shown anew.
    void refresh();
    /// While the keyboard is on the people of the shift: the id of that assignment; "" otherwise.
    [[nodiscard]] QString assignmentInFocus() const;
    /// The keyboard goes to the people who could be asked.
    void focusCandidates();
    [[nodiscard]] bool isLooking() const { return m_isLooking; } ///< candidates are on their way

Q_SIGNALS:
    void left(); ///< Esc: the keyboard may go back to the table

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;
    void showEvent(QShowEvent* event) override;

private:
    /// What a worker that reads this session's data may still count on.
    struct Alive
    {
        QReadWriteLock lock;
        bool isGone = false;
    };

    QTableView* makeTable(const QString& name, QAbstractItemModel& model);
    void buildPeople(SectionCard* card);
    void buildCandidates(SectionCard* card);
    void heed(const ChangeSet& changes);
    void showHead();
    void showPeople();
    void showWhy();
    void look();
    void assignChosen(AssignmentState state);
    void ask(const CandidateRow& row, const std::function<void(const QString& reason)>& answered);
    void assignNow(const std::vector<Id<Volunteer>>& people, AssignmentState state, const QString& reason);
    void setState(AssignmentState state, const QString& note = {});
    void removeChosen();
    /// `said`: with a place for the names.
    void carryOut(const std::function<Outcome<AssignmentSteps>(Workspace&)>& work, const QString& said);
    /// The numbers of who the keyboard is on, among the people or the candidates.
    void revealCurrent();
    bool peopleKey(int key);
    bool candidateKey(int key, Qt::KeyboardModifiers modifiers);
    bool reasonKey(int key);
    void endAsking();
    void refused(const Problems& problems);
    [[nodiscard]] std::vector<AssignmentRow> chosenPeople() const;
    [[nodiscard]] std::vector<CandidateRow> chosenCandidates() const;
    [[nodiscard]] const AssignmentRow* currentPerson() const;
    [[nodiscard]] const CandidateRow* currentCandidate() const;

    Session& m_session;
    MessageStrip* m_strip;
    Id<Shift> m_id;
    std::shared_ptr<Alive> m_alive = std::make_shared<Alive>();
    NewestJob m_job;
    bool m_isLooking = false;
    bool m_isStale = false; ///< something changed while it was out of sight
    QTimer m_pause;         ///< looking waits until the typing does
    RowsModel<AssignmentRow> m_people;
    RowsModel<CandidateRow> m_candidates;
    SectionCard* m_head;
    SectionCard* m_candidateCard;
    QLabel* m_figures;
    QLabel* m_counts;
    QLabel* m_demands;
    QTableView* m_peopleView;
    QLabel* m_nobody;
    QLineEdit* m_search;
    QTableView* m_candidateView;
    QWidget* m_asking; ///< the line that asks for a reason
    QLabel* m_question;
    QLineEdit* m_reason;
    QLabel* m_why; ///< every reason of the candidate the keyboard is on
    RevealStrip* m_revealed;
    std::function<void(const QString& reason)> m_answered;
};

} // namespace redvest::ui
