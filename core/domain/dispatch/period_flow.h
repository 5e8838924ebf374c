// SPDX-FileCopyrightText: 2026 RedVest contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// All windows of a period at once, as far as a flow can tell: seats, slots of people of which each holds one duty, and
// people who take so many at the most, each further one dearer by the repeat. What ties neighbouring slots together
// (rest across midnight, days in a row, hours) is left aside, so that no allowed roster is cheaper.
//
// Prices rise evenly from all empty seats at once, and at each level of them as many seats are filled as can be (the
// primal-dual way, Ahuja, Magnanti, Orlin, Network Flows, 9.8): a level looks at what it can reach once, not once for
// each seat, and whenever it is stopped prices prove nearly as much as so many levels can.

#pragma once

#include "core/domain/dispatch/person_limits.h"

#include <functional>

namespace redvest::dispatch {

enum class FlowCosts : std::uint8_t {
    AsGiven,
    SeatsOnly, ///< each empty seat costs 1 and nothing else does
};

class PeriodFlow
{
public:
    /// What is handed over outlives this. Of each duty the cheapest takers are kept, so that no more than `keptTakers`
    /// are in memory (more where that is too few to go round): where some were left out, the flow need not be the best.
    PeriodFlow(const Staffing&, const SameTimes&, const OpenChoices&, const PersonLimits&, FlowCosts,
               std::size_t keptTakers);
    /// Fills seats, those that cost least first, until none is left or `goesOn`, asked now and then, says stop.
    void run(const std::function<bool()>& goesOn);
    /// With what is pinned; it may break what was left aside.
    [[nodiscard]] Roster roster() const;
    /// By duty: what one more person there would save; below 0 where even the cheapest is worth more than the seat.
    [[nodiscard]] std::vector<Cost> prices() const;

private:
    friend class PeriodPasses;

    struct Arc
    {
        Cost cost;
        int slot; ///< of a person
    };
    /// A slot of a person, all that a search asks of it beside each other.
    struct Slot
    {
        Cost price = 0;         ///< no way from it to an end is cheaper
        Cost distance = kNever; ///< of the search that is on; kNever: not seen
        Cost cost = 0;          ///< of what it holds
        Cost reachCost = 0;     ///< of the arc that led to it
        int person = 0;
        int duty = -1; ///< that it holds; -1: none
        int from = -1; ///< the duty that led to it; -1: its person did
    };
    /// A duty or a person.
    struct Place
    {
        Cost price = 0;
        Cost distance = kNever;
        int from = -1; ///< the slot that led to it
    };
    struct Label
    {
        Cost distance;
        int duty;
        bool operator<(const Label& other) const
        {
            return distance != other.distance ? distance > other.distance : duty > other.duty;
        }
    };

    void collect(const OpenChoices&, std::size_t keptTakers);
    void placeKept(const OpenChoices&, const std::vector<std::size_t>& kept);
    bool raisePrices(Cost atMost);
    void scanDuty(int duty, Cost distance);
    void reachSlot(int slot, Cost distance, int from, Cost cost);
    void reachDuty(int duty, Cost distance, int from);
    void reachPerson(int person, Cost distance, int from);
    void sortFurther(int duty);
    void settle();
    [[nodiscard]] Cost takenCost(const Choice& choice) const { return m_isSeatsOnly ? 0 : choice.cost; }
    [[nodiscard]] Cost underOf(int duty) const;
    [[nodiscard]] Cost nextCost(int person) const;

    const Staffing& m_staffing;
    const SameTimes& m_times;
    const PersonLimits& m_limits;
    const bool m_isSeatsOnly;
    int m_duties = 0;
    std::vector<int> m_firstSlot;        ///< by person, and one more
    std::vector<std::size_t> m_firstArc; ///< by duty, and one more
    std::vector<std::size_t> m_sortedTo; ///< by duty: arcs before it are the cheapest, in order
    std::vector<Arc> m_arcs;
    std::vector<Slot> m_slots;
    std::vector<Place> m_dutyPlaces, m_people;
    std::vector<int> m_has;    ///< by person: duties, pinned ones among them
    std::vector<int> m_empty;  ///< by duty: seats
    std::vector<int> m_wanted; ///< by duty: of them, those not decided upon yet
    std::vector<int> m_seenSlots, m_seenDuties, m_seenPeople;
    std::vector<Label> m_heap;
    Cost m_best = 0; ///< reduced length of the best way to an end
};

} // namespace redvest::dispatch
