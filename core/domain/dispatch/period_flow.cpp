// SPDX-FileCopyrightText: 2026 RedVest contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/domain/dispatch/period_flow.h"

#include "core/domain/dispatch/period_passes.h"

#include <algorithm>
#include <numeric>

namespace redvest::dispatch {

namespace {

constexpr std::size_t kSortedAtOnce = 32;

/// Evens out who is kept of many that cost the same.
std::uint32_t scattered(int person, int duty)
{
    std::uint32_t x = std::uint32_t(person) * 2654435761U ^ std::uint32_t(duty) * 2246822519U;
    x ^= x >> 15;
    x *= 3266489917U;
    return x ^ (x >> 13);
}

} // namespace

PeriodFlow::PeriodFlow(const Staffing& staffing, const SameTimes& times, const OpenChoices& open,
                       const PersonLimits& limits, FlowCosts costs, std::size_t keptTakers)
    : m_staffing(staffing)
    , m_times(times)
    , m_limits(limits)
    , m_isSeatsOnly(costs == FlowCosts::SeatsOnly)
    , m_duties(int(staffing.duties.size()))
    , m_firstSlot(1, 0)
{
    for (std::size_t p = 0; p < staffing.people.size(); ++p) {
        const Worker& worker = staffing.people[p];
        const int slots = limits.most[p] > 0 ? limits.slots[std::size_t(worker.rules)] : 0;
        m_firstSlot.push_back(m_firstSlot.back() + slots);
        m_has.push_back(int(worker.pinned.size()));
    }
    m_slots.resize(std::size_t(m_firstSlot.back()));
    for (std::size_t p = 0; p < staffing.people.size(); ++p) {
        for (int slot = m_firstSlot[p]; slot < m_firstSlot[p + 1]; ++slot)
            m_slots[std::size_t(slot)].person = int(p);
    }
    m_dutyPlaces.resize(std::size_t(m_duties));
    m_people.resize(staffing.people.size());
    const std::vector<int> heads = headsOf(staffing, pinnedOnly(staffing));
    for (int d = 0; d < m_duties; ++d)
        m_empty.push_back(std::max(0, staffing.duties[std::size_t(d)].needed - heads[std::size_t(d)]));
    m_wanted = m_empty;
    collect(open, keptTakers);
    for (int d = 0; d < m_duties; ++d) {
        if (m_empty[std::size_t(d)] == 0) // such a price that it pays nobody: collect() has found it
            continue;
        sortFurther(d);
        Cost& price = m_dutyPlaces[std::size_t(d)].price;
        price = underOf(d);
        if (m_firstArc[std::size_t(d)] < m_firstArc[std::size_t(d) + 1])
            price = std::min(price, m_arcs[m_firstArc[std::size_t(d)]].cost);
    }
}

Cost PeriodFlow::underOf(int duty) const
{
    return m_isSeatsOnly ? 1 : m_staffing.duties[std::size_t(duty)].underCost;
}

/// Of one duty more. A repeat that is cheaper than none counts as none.
Cost PeriodFlow::nextCost(int person) const
{
    const Worker& worker = m_staffing.people[std::size_t(person)];
    return m_isSeatsOnly ? 0 : std::max<Cost>(0, worker.repeatCost) * m_has[std::size_t(person)];
}

void PeriodFlow::collect(const OpenChoices& open, std::size_t keptTakers)
{
    std::vector<std::size_t> takers(std::size_t(m_duties), 0);
    for (std::size_t p = 0; p < m_staffing.people.size(); ++p) {
        const std::vector<Choice>& choices = m_staffing.people[p].choices;
        for (std::size_t i = 0; i < choices.size() && m_limits.most[p] > 0; ++i) {
            if (!open.isOpen[open.first[p] + i])
                continue;
            const auto d = std::size_t(choices[i].duty);
            ++takers[d];
            m_dutyPlaces[d].price = std::min(m_dutyPlaces[d].price, takenCost(choices[i]));
        }
    }
    const std::size_t all = std::accumulate(takers.begin(), takers.end(), std::size_t(0));
    const auto seats = std::size_t(std::accumulate(m_empty.begin(), m_empty.end(), std::int64_t(0)));
    const std::size_t each = 32;
    const std::size_t perSeat = std::max<std::size_t>(4, (keptTakers - std::min(keptTakers, each * takers.size())) /
                                                             std::max<std::size_t>(1, seats));
    for (std::size_t d = 0; d < takers.size(); ++d) {
        if (m_empty[d] == 0)
            takers[d] = 0;
        else if (all > keptTakers)
            takers[d] = std::min(takers[d], each + perSeat * std::size_t(m_empty[d]));
    }
    m_firstArc.assign(1, 0);
    for (const std::size_t kept : takers)
        m_firstArc.push_back(m_firstArc.back() + kept);
    m_arcs.resize(m_firstArc.back());
    placeKept(open, takers);
    m_sortedTo.assign(m_firstArc.begin(), m_firstArc.end() - 1);
}

void PeriodFlow::placeKept(const OpenChoices& open, const std::vector<std::size_t>& kept)
{
    std::vector<std::size_t> placed(kept.size(), 0);
    for (std::size_t p = 0; p < m_staffing.people.size(); ++p) {
        const Worker& worker = m_staffing.people[p];
        const std::vector<int>& slotOf = m_limits.slotOf[std::size_t(worker.rules)];
        for (std::size_t i = 0; i < worker.choices.size() && m_limits.most[p] > 0; ++i) {
            const Choice& choice = worker.choices[i];
            const auto d = std::size_t(choice.duty);
            if (kept[d] == 0 || !open.isOpen[open.first[p] + i])
                continue;
            const Arc arc{takenCost(choice), m_firstSlot[p] + slotOf[std::size_t(m_times.of[d])]};
            const auto isCheaper = [&](const Arc& a, const Arc& b) {
                return a.cost != b.cost ? a.cost < b.cost
                                        : scattered(a.slot, choice.duty) < scattered(b.slot, choice.duty);
            };
            const auto first = m_arcs.begin() + std::ptrdiff_t(m_firstArc[d]);
            if (placed[d] < kept[d]) {
                first[std::ptrdiff_t(placed[d]++)] = arc;
                if (placed[d] == kept[d])
                    std::make_heap(first, first + std::ptrdiff_t(kept[d]), isCheaper);
            } else if (isCheaper(arc, *first)) {
                const auto last = first + std::ptrdiff_t(kept[d]);
                std::pop_heap(first, last, isCheaper);
                *(last - 1) = arc;
                std::push_heap(first, last, isCheaper);
            }
        }
    }
}

void PeriodFlow::sortFurther(int duty)
{
    const auto isCheaper = [&](const Arc& a, const Arc& b) {
        return a.cost != b.cost ? a.cost < b.cost : scattered(a.slot, duty) < scattered(b.slot, duty);
    };
    std::size_t& sorted = m_sortedTo[std::size_t(duty)];
    const std::size_t end = m_firstArc[std::size_t(duty) + 1];
    const std::size_t to = std::min(end, sorted + std::max(kSortedAtOnce, sorted - m_firstArc[std::size_t(duty)]));
    const auto at = [&](std::size_t i) { return m_arcs.begin() + std::ptrdiff_t(i); };
    if (to < end)
        std::nth_element(at(sorted), at(to), at(end), isCheaper);
    std::sort(at(sorted), at(to), isCheaper);
    sorted = to;
}

void PeriodFlow::reachDuty(int duty, Cost distance, int from)
{
    Place& place = m_dutyPlaces[std::size_t(duty)];
    if (distance >= m_best || distance >= place.distance)
        return;
    if (place.distance == kNever)
        m_seenDuties.push_back(duty);
    place.distance = distance;
    place.from = from;
    m_heap.push_back({distance, duty});
    std::push_heap(m_heap.begin(), m_heap.end());
}

/// A slot has one way on, which is gone at once: to the duty that it holds, or to its person.
void PeriodFlow::reachSlot(int slot, Cost distance, int from, Cost cost)
{
    Slot& at = m_slots[std::size_t(slot)];
    if (distance >= m_best || distance >= at.distance)
        return;
    if (at.distance == kNever)
        m_seenSlots.push_back(slot);
    at.distance = distance;
    at.from = from;
    at.reachCost = cost;
    const Cost before = distance - at.price;
    if (at.duty >= 0)
        reachDuty(at.duty, before - at.cost + m_dutyPlaces[std::size_t(at.duty)].price, slot);
    else
        reachPerson(at.person, before + m_people[std::size_t(at.person)].price, slot);
}

/// From a person it goes to the end, if there is room, and to what may be given up instead.
void PeriodFlow::reachPerson(int person, Cost distance, int from)
{
    const auto p = std::size_t(person);
    Place& at = m_people[p];
    if (distance >= m_best || distance >= at.distance)
        return;
    if (at.distance == kNever)
        m_seenPeople.push_back(person);
    at.distance = distance;
    at.from = from;
    const Cost before = distance - at.price;
    const int pinned = int(m_staffing.people[p].pinned.size());
    if (m_has[p] - pinned < m_limits.most[p])
        m_best = std::min(m_best, before + nextCost(person));
    for (int slot = m_firstSlot[p]; m_has[p] > pinned && slot < m_firstSlot[p + 1]; ++slot) {
        const Slot& held = m_slots[std::size_t(slot)];
        if (held.duty >= 0)
            reachSlot(slot, before + held.price, -1, 0);
    }
}

void PeriodFlow::scanDuty(int duty, Cost distance)
{
    const Cost before = distance - m_dutyPlaces[std::size_t(duty)].price;
    m_best = std::min(m_best, before + underOf(duty));
    const std::size_t end = m_firstArc[std::size_t(duty) + 1];
    for (std::size_t i = m_firstArc[std::size_t(duty)]; i < end && m_best > distance; ++i) {
        if (i == m_sortedTo[std::size_t(duty)])
            sortFurther(duty);
        const Arc& arc = m_arcs[i];
        if (before + arc.cost >= m_best) // prices of slots are 0 or more
            return;
        const Slot& slot = m_slots[std::size_t(arc.slot)];
        if (slot.duty != duty)
            reachSlot(arc.slot, before + arc.cost + slot.price, duty, arc.cost);
    }
}

/// From all seats that are wanted at once. Prices rise by what is missing to the nearest end, or by `atMost` where that
/// is as far: then a way to it costs nothing above the prices. False: no end is as near.
bool PeriodFlow::raisePrices(Cost atMost)
{
    m_heap.clear();
    m_best = atMost;
    for (int duty = 0; duty < m_duties; ++duty) {
        if (m_wanted[std::size_t(duty)] > 0)
            reachDuty(duty, 0, -1);
    }
    while (!m_heap.empty() && m_heap.front().distance < m_best) {
        const Label label = m_heap.front();
        std::pop_heap(m_heap.begin(), m_heap.end());
        m_heap.pop_back();
        if (label.distance == m_dutyPlaces[std::size_t(label.duty)].distance)
            scanDuty(label.duty, label.distance);
    }
    const bool isFound = m_best < atMost;
    settle();
    return isFound;
}

void PeriodFlow::settle()
{
    const auto raise = [&](auto& seen, auto& places) {
        for (const int number : seen) {
            auto& place = places[std::size_t(number)];
            place.price += std::max<Cost>(0, m_best - place.distance);
            place.distance = kNever;
        }
        seen.clear();
    };
    raise(m_seenSlots, m_slots);
    raise(m_seenDuties, m_dutyPlaces);
    raise(m_seenPeople, m_people);
}

void PeriodFlow::run(const std::function<bool()>& goesOn)
{
    PeriodPasses(*this).run(goesOn);
}

Roster PeriodFlow::roster() const
{
    Roster roster = pinnedOnly(m_staffing);
    for (const Slot& slot : m_slots) {
        if (slot.duty >= 0)
            roster[std::size_t(slot.person)].push_back(slot.duty);
    }
    for (std::vector<int>& has : roster)
        std::sort(has.begin(), has.end());
    return roster;
}

std::vector<Cost> PeriodFlow::prices() const
{
    std::vector<Cost> prices;
    prices.reserve(m_dutyPlaces.size());
    for (const Place& place : m_dutyPlaces)
        prices.push_back(place.price);
    return prices;
}

} // namespace redvest::dispatch
