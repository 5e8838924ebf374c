// SPDX-FileCopyrightText: 2026 RedVest contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// One shift, opened beside the table: who is on it and who could be. All of it by keyboard, nothing modal.

#pragma once

#include "core/usecases/rota/assignments.h"
#include "ui/parts/table/rows_model.h"

#include <QWidget>

class QAction;
class QBoxLayout;
class QLabel;
class QPushButton;
class QTableView;

namespace redvest::ui {

class CandidateCard;
class MessageStrip;
class RevealStrip;
class SectionCard;
class Session;
class ShiftSteps;

class ShiftPanel final : public QWidget
{
    Q_OBJECT
public:
    /// What was done is told in `strip`, which is the page's.
    ShiftPanel(Session& session, MessageStrip& strip, QWidget* parent = nullptr);

    /// A null id, or one that is gone, empties the panel.
    void showShift(Id<Shift> id);
    [[nodiscard]] Id<Shift> shift() const { return m_id; }
    /// Reads everything shown anew.
    void refresh();
    /// While the keyboard is on the people of the shift: the id of that assignment; "" otherwise.
    [[nodiscard]] QString assignmentInFocus() const;
    /// The keyboard goes to the people who could be asked.
    void focusCandidates();
    [[nodiscard]] bool hasKeyboard() const;
    /// A button that does what Esc does, for where the panel stands in the place of the table.
    void offerWayBack(bool isOffered);
    [[nodiscard]] bool isLooking() const; ///< candidates are on their way
    [[nodiscard]] ShiftSteps& steps() const { return *m_steps; }
    /// Those selected among the people on the shift, else the one the keyboard is on.
    [[nodiscard]] std::vector<AssignmentRow> chosenPeople() const;
    /// Everybody on the shift.
    [[nodiscard]] const std::vector<AssignmentRow>& people() const { return m_people.rows(); }
    /// While the keyboard is on who could come: that person; null otherwise.
    [[nodiscard]] Id<Volunteer> candidateInFocus() const;
    /// The keyboard goes to the people on the shift, where there are any; else to who could come.
    void focusPeople();
    /// Pixels in which the columns of the people on the shift stand whole, at the size of text and in the language of
    /// now.
    [[nodiscard]] int leastWidth() const;

Q_SIGNALS:
    void entered(); ///< the keyboard comes here
    void left();    ///< Esc: the keyboard may go back to the table

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;
    void showEvent(QShowEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;

private:
    void buildPeople(SectionCard* card);
    void buildActions();
    void showMenu(const QPoint& at);
    void heed(const ChangeSet& changes);
    void showHead();
    void showPeople();
    void arrange();
    void showKeys();
    void setState(AssignmentState state);
    void removeChosen();
    void replaceCurrent();
    /// The numbers of who the keyboard is on, among the people or the candidates.
    void revealCurrent();
    bool peopleKey(int key);
    [[nodiscard]] const AssignmentRow* currentPerson() const;

    Session& m_session;
    Id<Shift> m_id;
    bool m_isStale = false; ///< something changed while it was out of sight
    RowsModel<AssignmentRow> m_people;
    SectionCard* m_head;
    QLabel* m_figures;
    QLabel* m_counts;
    QLabel* m_demands;
    QTableView* m_peopleView;
    QLabel* m_nobody;
    QLabel* m_keys; ///< what the keys do to the people above
    QPushButton* m_back;
    QBoxLayout* m_cards;
    ShiftSteps* m_steps;
    CandidateCard* m_candidates;
    RevealStrip* m_revealed;
    std::vector<QAction*> m_stateActions; ///< in the order of stateKeys()
    QAction* m_replace = nullptr;
};

} // namespace redvest::ui
