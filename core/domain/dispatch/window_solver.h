// SPDX-FileCopyrightText: 2026 RedVest contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// A window that stays solved while its question changes: each change is one or a few shortest paths from the optimum
// before, found in milliseconds. What it answers is worth as much as what solveWindow says of the changed question,
// though where several plans are best it may be another of them.

#pragma once

#include "core/domain/dispatch/seat_flow.h"

namespace redvest::dispatch {

class WindowSolver
{
public:
    explicit WindowSolver(const WindowModel&);

    /// The optimum of the question as it is now, and its proof. Takes time by the size of the window.
    [[nodiscard]] WindowPlan plan() { return m_flow.plan(); }
    [[nodiscard]] int dutyOf(int person) const { return m_flow.dutyOf(person); }
    [[nodiscard]] int empty(int duty) const { return m_flow.empty(duty); }
    /// The question as it is now.
    [[nodiscard]] WindowModel model() const;

    /// Their number: people count on from those there were. Choices: each duty once.
    int addPerson(const std::vector<Choice>&);
    /// Nobody else changes the number.
    void removePerson(int person) { setChoices(person, {}); }
    /// All the person may take.
    void setChoices(int person, const std::vector<Choice>&);
    /// Adds the choice, or changes what it costs.
    void setChoice(int person, Choice);
    void removeChoice(int person, int duty);
    void setSeats(int duty, int seats);
    void setUnderCost(int duty, Cost);

private:
    /// Where the choices of a person lie: what the window came with, or what was said since.
    struct Row
    {
        std::size_t first = 0;
        std::size_t last = 0;
        int told = -1; ///< place in m_told, of the whole row
    };
    /// Where a person who is too many ends: at `duty` in a seat that was empty, or free, having left it.
    struct End
    {
        Cost distance = kNever;
        int duty = -1;
        int leaver = -1;
    };

    [[nodiscard]] const Choice* begin(int person) const;
    [[nodiscard]] const Choice* end(int person) const;
    void write(int person, std::vector<Choice>);

    void load(const WindowModel&, const WindowPlan&);
    /// A free person takes what is best, whoever has to move for it.
    void place(int person);
    /// A duty has one person more than seats: somebody moves, or goes free.
    void relieve(int duty);
    /// Comes to a duty, if it has seats at all, on a way that is nearer than before and than the best end; an empty
    /// seat there is the best end so far.
    void reach(int duty, const DutySearch::Step&, End& best);
    End searchEnd(End);
    void lowerPrices(const End&);
    /// Moves everybody on the way from where the search began to the end.
    void shift(const End&);
    void setFree(int person);
    /// Takes the person off the duty, whose seat is filled anew.
    void vacate(int person);

    std::vector<Choice> m_choices; ///< that the window came with
    std::vector<std::vector<Choice>> m_told;
    std::vector<Row> m_rows; ///< by person
    SeatFlow m_flow;
};

} // namespace redvest::dispatch
