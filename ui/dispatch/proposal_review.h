// SPDX-FileCopyrightText: 2026 RedVest contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// A proposal as it is looked through: a row a shift with its people under it, which of them are ticked to be accepted,
// and what became of each seat since.

#pragma once

#include "core/usecases/dispatch/seats_now.h"
#include "ui/dispatch/seat_wishes.h"

#include <QHash>
#include <QSet>
#include <QStringList>

#include <memory>

namespace redvest::ui {

enum class ReviewKind {
    Shift,  ///< the head of those that follow
    Seat,   ///< somebody is to stand there
    GivenUp ///< somebody was to stand there, and no more
};

/// What it says lies in the review, which lives longer.
struct ReviewRow
{
    ReviewKind kind = ReviewKind::Shift;
    QString id;
    PinnedSeat seat; ///< of a shift's head without a volunteer
    const ProposedShift* shift = nullptr;
    const ProposedSeat* person = nullptr; ///< of a seat
    const UnfilledShift* open = nullptr;  ///< of a head whose seats stay open in part
    QString name;                         ///< of the person
    std::size_t place = 0;                ///< among all rows; a head stands before its people
};

/// What is to be said of a seat, first what weighs most.
enum class SeatMark { None, Barred, Stored, TakenOff, Pinned, New, Kept, GivenUp };

class ProposalReview
{
public:
    /// Everything is ticked that would change something.
    void show(Proposal proposal, const QStringList& namesGivenUp);
    void clear();
    /// Null until there is one.
    [[nodiscard]] const Proposal* proposal() const { return m_proposal.get(); }
    [[nodiscard]] const std::vector<ReviewRow>& rows() const { return m_rows; }
    [[nodiscard]] const ReviewRow* find(const QString& id) const;

    /// Those proposed and those given up, for seatsNow().
    [[nodiscard]] std::vector<PinnedSeat> seats() const;
    void setNow(const std::vector<SeatNow>& now);
    void setWishes(const SeatWishes& wishes) { m_wishes = wishes; }

    [[nodiscard]] SeatMark markOf(const ReviewRow& row) const;
    /// What the person is to the shift by now; nothing: not on it, or nobody knows yet.
    [[nodiscard]] std::optional<AssignmentState> stateOf(const ReviewRow& row) const;
    /// Accepting it would change something.
    [[nodiscard]] bool isTickable(const ReviewRow& row) const;
    /// Of a head: one of its people at least.
    [[nodiscard]] bool isTicked(const ReviewRow& row) const;
    /// Those rows, of heads all their people: in, unless they are already, then out.
    void tick(const QStringList& ids);

    /// What is accepted: all, or what is ticked.
    struct Chosen
    {
        std::vector<PinnedSeat> seats;   ///< put on
        std::vector<PinnedSeat> givenUp; ///< taken off
        [[nodiscard]] bool isEmpty() const { return seats.empty() && givenUp.empty(); }
    };
    [[nodiscard]] Chosen chosen(bool onlyTicked) const;
    /// Those proposed who are bound to their shifts by now.
    [[nodiscard]] std::vector<PinnedSeat> standing() const;

private:
    [[nodiscard]] bool isStanding(const ReviewRow& row) const;
    /// The people of a head that can be ticked.
    [[nodiscard]] QStringList under(const ReviewRow& head) const;
    [[nodiscard]] QStringList withPeople(const QStringList& ids) const;

    std::unique_ptr<const Proposal> m_proposal;
    std::unique_ptr<const Proposal> m_before; ///< whose rows may still be shown
    std::vector<ReviewRow> m_rows;
    QHash<QString, std::size_t> m_places; ///< of rows by id
    SeatWishes m_wishes;
    QSet<QString> m_out;                      ///< ids of rows that were ticked out
    QHash<QString, AssignmentState> m_states; ///< by id of the row
    bool m_isNowKnown = false;
};

} // namespace redvest::ui
