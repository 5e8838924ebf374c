// SPDX-FileCopyrightText: 2026 RedVest contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// Who could come to a shift: looked for in a pool thread while one types, with every reason for and against. Enter and
// Ctrl+Enter choose; what becomes of who was chosen is the panel's.

#pragma once

#include "core/usecases/rota/assignments.h"
#include "ui/desk/jobs.h"
#include "ui/parts/reveal/sought_numbers.h"
#include "ui/parts/table/rows_model.h"

#include <QReadWriteLock>
#include <QTimer>
#include <QWidget>

class QLabel;
class QLineEdit;
class QTableView;

namespace redvest::ui {

class SectionCard;
class Session;

class CandidateCard final : public QWidget
{
    Q_OBJECT
public:
    /// `asking` stands between the people and the reasons.
    CandidateCard(Session& session, QWidget* asking, QWidget* parent = nullptr);
    ~CandidateCard() override;

    /// Looks for the people of that shift, anew; a null id empties the list.
    void look(Id<Shift> shift);
    [[nodiscard]] bool isLooking() const { return m_isLooking; } ///< an answer is on its way
    /// The rows selected, else the one the keyboard is on.
    [[nodiscard]] std::vector<CandidateRow> chosen() const;
    /// Who the keyboard is on in the list; null elsewhere.
    [[nodiscard]] Id<Volunteer> inFocus() const;
    void focusSearch();
    void focusList();
    /// Of its list, so that each column shows at least its name.
    [[nodiscard]] int leastWidth() const;

Q_SIGNALS:
    /// Those chosen are to stand on the shift.
    void wanted(redvest::AssignmentState state);
    void standbyWanted(); ///< T: those chosen stand by for the shift
    void left();          ///< Esc: the keyboard may go back to the table
    void failed(const QString& sentence);

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    /// What a worker that reads this session's data may still count on.
    struct Alive
    {
        QReadWriteLock lock;
        bool isGone = false;
    };

    void build();
    void showFound(std::vector<CandidateRow> found);
    void showWhy();
    void choose(AssignmentState state);
    bool chooseKey(int key, Qt::KeyboardModifiers modifiers);
    [[nodiscard]] const CandidateRow* current() const;

    Session& m_session;
    Id<Shift> m_shift;
    std::shared_ptr<Alive> m_alive = std::make_shared<Alive>();
    NewestJob m_job;
    bool m_isLooking = false;
    QTimer m_pause; ///< looking waits until the typing does
    SoughtNumbers m_sought;
    RowsModel<CandidateRow> m_rows;
    SectionCard* m_card;
    QLineEdit* m_search;
    QTableView* m_view;
    QLabel* m_why;     ///< every reason of the one the keyboard is on
    QWidget* m_asking; ///< between the people and why
};

} // namespace redvest::ui
