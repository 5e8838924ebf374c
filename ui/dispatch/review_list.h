// SPDX-FileCopyrightText: 2026 RedVest contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// The list a proposal is looked through in: Space ticks, P pins, B or Del bars; what is pinned and barred is kept until
// another question is asked.

#pragma once

#include "ui/dispatch/proposal_review.h"
#include "ui/parts/table/rows_model.h"

#include <QObject>

namespace redvest::ui {

class Session;
class TablePage;
struct FoundProposal;

class ReviewList final : public QObject
{
    Q_OBJECT
public:
    /// The table outlives it.
    ReviewList(Session& session, TablePage& table, QObject* parent);

    [[nodiscard]] const ProposalReview& review() const { return m_review; }
    [[nodiscard]] const SeatWishes& wishes() const { return m_wishes; }
    /// The keyboard is on the first row.
    void show(const FoundProposal& found);
    void clear();
    void setNow(const std::vector<SeatNow>& now);
    /// While another proposal is looked for, nothing is pinned or barred.
    void setFrozen(bool isFrozen) { m_isFrozen = isFrozen; }

    void tick();
    void pin();
    void bar();
    /// That person takes the place of the one whose row the keyboard is on. False where it is on none.
    bool choose(Id<Volunteer> person);
    /// The choice is good, or was refused: then it is as it was before.
    void settleChoice(bool isGood);
    void forgetWishes();

    void goTo(Id<Shift> shift);
    /// The people of the rows marked, and the shifts of all rows marked.
    [[nodiscard]] MarkedSeats markedSeats() const;
    /// Of the row the keyboard is on; null: none.
    [[nodiscard]] const ProposedShift* currentShift() const;

Q_SIGNALS:
    void changed(); ///< ticks, pins, bars or what became of the seats
    void moved();   ///< the keyboard is on another row

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void barThose(const QStringList& ids);
    void say(const SeatWishes& wishes);
    void readTexts();
    void letThrough();
    [[nodiscard]] std::vector<PinnedSeat> seatsOf(const QStringList& ids) const;
    [[nodiscard]] QStringList marked() const;

    TablePage& m_table;
    ProposalReview m_review;
    SeatWishes m_wishes;
    std::optional<SeatWishes> m_before; ///< somebody was chosen by hand: how it was before
    RowsModel<ReviewRow> m_model;
    QStringList m_words;          ///< sought for
    std::vector<QString> m_texts; ///< what a row is found by, in the order of the review
    bool m_isFrozen = false;
};

} // namespace redvest::ui
