// SPDX-FileCopyrightText: 2026 RedVest contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// A flow of people into the seats of one window that is cheapest at every moment for the seats it has so far, with the
// prices that prove it. A seat more is a shortest path over duties: from the one that gains it, by people who would
// move from their duty to another, to a free person or to a seat that stays empty. Source: successive shortest paths
// with potentials (Ahuja, Magnanti, Orlin, Network Flows, 9.7), from the side of the seats, of which there are fewer; a
// choice dearer than the nearest free person of the same duty is never looked at.

#pragma once

#include "core/domain/dispatch/duty_search.h"
#include "core/domain/dispatch/seat_lists.h"

namespace redvest::dispatch {

class SeatFlow
{
public:
    /// All seats are empty and ask for nobody yet.
    explicit SeatFlow(const WindowModel&);

    /// As many more of the duty's seats are filled, or left empty where that is cheaper.
    void open(int duty, int seats);
    /// By duty. False where it gave up, because searches look at so many choices that another way is faster: not
    /// before the first `easy` seats are open.
    [[nodiscard]] bool openAll(const std::vector<int>& seats, std::int64_t easy);

    [[nodiscard]] int duties() const { return int(m_price.size()); }
    [[nodiscard]] int dutyOf(int person) const { return m_dutyOf[std::size_t(person)]; }
    /// Of the choice that the person has taken.
    [[nodiscard]] Cost paid(int person) const { return m_paid[std::size_t(person)]; }
    [[nodiscard]] Cost seatPrice(int duty) const { return m_price[std::size_t(duty)]; }
    [[nodiscard]] Cost personPrice(int person) const;
    [[nodiscard]] int seats(int duty) const { return m_seats[std::size_t(duty)]; }
    [[nodiscard]] int empty(int duty) const { return m_empty[std::size_t(duty)]; }
    [[nodiscard]] Cost underCost(int duty) const { return m_under[std::size_t(duty)]; }
    /// Those who have it: the first, then each one's next; -1 at the end.
    [[nodiscard]] int firstTaker(int duty) const { return m_firstTaker[std::size_t(duty)]; }
    [[nodiscard]] int nextTaker(int person) const { return m_nextTaker[std::size_t(person)]; }
    [[nodiscard]] SeatLists& lists() { return m_lists; }
    [[nodiscard]] DutySearch& search() { return m_search; }
    [[nodiscard]] WindowPlan plan();

    // For whoever changes the question. Each leaves to the caller that prices prove the flow again.
    int addPerson();
    void take(int person, int duty, Cost);
    void leave(int person);
    void setSeats(int duty, int seats, int empty);
    void setUnderCost(int duty, Cost);
    void setSeatPrice(int duty, Cost);
    /// The highest price that a duty without seats may have.
    [[nodiscard]] Cost highestPrice(int duty);

private:
    /// True where the seat stayed empty at the duty itself, as every further one will.
    bool openOne(int duty);

    SeatLists m_lists;
    DutySearch m_search;
    std::vector<int> m_seats; ///< by duty, as the next ones
    std::vector<int> m_empty; ///< of them
    std::vector<Cost> m_under;
    std::vector<Cost> m_price;
    std::vector<int> m_firstTaker;
    std::vector<int> m_dutyOf; ///< by person, as the next ones
    std::vector<Cost> m_paid;
    std::vector<int> m_nextTaker;
    std::vector<int> m_lastTaker; ///< the one before
    std::size_t m_looked = 0;     ///< choices that searches have looked at
};

} // namespace redvest::dispatch
