// SPDX-FileCopyrightText: 2026 RedVest contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/domain/dispatch/period_passes.h"

#include <algorithm>
#include <numeric>

namespace redvest::dispatch {

namespace {

constexpr std::int64_t kSeatsBetweenAsking = 256;
/// A pass that fills fewer than one of so many wanted seats is not tried again before prices are looked at.
constexpr std::int64_t kFewFilled = 16;

} // namespace

PeriodPasses::PeriodPasses(PeriodFlow& of)
    : m_of(of)
    , m_slotPass(of.m_slots.size(), 0)
    , m_personPass(of.m_people.size(), 0)
    , m_isOnWay(std::size_t(of.m_duties), false)
{}

void PeriodPasses::run(const std::function<bool()>& goesOn)
{
    Cost atMost = 1;
    for (;;) {
        std::int64_t wanted = std::accumulate(m_of.m_wanted.begin(), m_of.m_wanted.end(), std::int64_t(0));
        if (wanted == 0 || !goesOn())
            return;
        if (!m_of.raisePrices(atMost)) {
            atMost = std::min(atMost * 2, kNever / 2);
            continue;
        }
        atMost = 1;
        for (std::int64_t filled = wanted; wanted > 0 && filled * kFewFilled >= wanted; wanted -= filled) {
            if (!goesOn())
                return;
            filled = fillAll(goesOn);
        }
    }
}

/// How many seats were decided upon: filled, or better left empty.
std::int64_t PeriodPasses::fillAll(const std::function<bool()>& goesOn)
{
    ++m_pass;
    m_isOnWay.assign(std::size_t(m_of.m_duties), false);
    m_nearArc.assign(m_of.m_firstArc.begin(), m_of.m_firstArc.end() - 1);
    m_nextArc = m_nearArc;
    std::int64_t decided = 0, asked = 0;
    for (int duty = 0; duty < m_of.m_duties; ++duty) {
        int& wanted = m_of.m_wanted[std::size_t(duty)];
        if (wanted > 0 && m_of.m_dutyPlaces[std::size_t(duty)].price >= m_of.underOf(duty)) {
            decided += wanted;
            wanted = 0;
        }
        while (wanted > 0) {
            if (++asked % kSeatsBetweenAsking == 0 && !goesOn())
                return decided;
            if (!fillOne(duty))
                break;
            ++decided;
        }
    }
    return decided;
}

/// False: no way from there in this pass.
bool PeriodPasses::fillOne(int duty)
{
    m_way.assign(1, duty);
    m_isOnWay[std::size_t(duty)] = true;
    m_endDuty = m_endPerson = -1;
    bool isFound = false;
    while (!m_way.empty() && !isFound)
        isFound = hasEndNear(m_way.back()) || goFurther();
    if (isFound)
        augment(duty);
    for (const int passed : m_way)
        m_isOnWay[std::size_t(passed)] = false;
    m_way.clear();
    return isFound;
}

/// Back along the way: each slot takes the duty that led to it, or gives its own up where its person led to it.
void PeriodPasses::augment(int duty)
{
    int slot = -1;
    if (m_endDuty >= 0) {
        ++m_of.m_empty[std::size_t(m_endDuty)];
        slot = m_of.m_dutyPlaces[std::size_t(m_endDuty)].from;
    } else {
        ++m_of.m_has[std::size_t(m_endPerson)];
        slot = m_of.m_people[std::size_t(m_endPerson)].from;
    }
    while (slot >= 0) {
        PeriodFlow::Slot& at = m_of.m_slots[std::size_t(slot)];
        at.duty = at.from;
        at.cost = at.reachCost;
        if (at.from == duty)
            break;
        slot = at.from >= 0 ? m_of.m_dutyPlaces[std::size_t(at.from)].from : m_of.m_people[std::size_t(at.person)].from;
    }
    --m_of.m_empty[std::size_t(duty)];
    --m_of.m_wanted[std::size_t(duty)];
}

bool PeriodPasses::leadsOn(const PeriodFlow::Arc& arc, int duty) const
{
    const PeriodFlow::Slot& slot = m_of.m_slots[std::size_t(arc.slot)];
    return m_slotPass[std::size_t(arc.slot)] != m_pass && slot.duty != duty &&
           arc.cost + slot.price == m_of.m_dutyPlaces[std::size_t(duty)].price;
}

bool PeriodPasses::isEnd(int person) const
{
    const auto p = std::size_t(person);
    return m_of.m_has[p] - int(m_of.m_staffing.people[p].pinned.size()) < m_of.m_limits.most[p] &&
           m_of.nextCost(person) == m_of.m_people[p].price;
}

/// From the place on the next arc that leads on; null: no other does.
const PeriodFlow::Arc* PeriodPasses::nextArc(int duty, std::size_t& place)
{
    const std::size_t end = m_of.m_firstArc[std::size_t(duty) + 1];
    for (; place < end; ++place) {
        if (place == m_of.m_sortedTo[std::size_t(duty)])
            m_of.sortFurther(duty);
        const PeriodFlow::Arc& arc = m_of.m_arcs[place];
        if (arc.cost > m_of.m_dutyPlaces[std::size_t(duty)].price)
            return nullptr;
        if (leadsOn(arc, duty))
            return &arc;
    }
    return nullptr;
}

/// The slot is reached from the duty, once a pass.
void PeriodPasses::reach(const PeriodFlow::Arc& arc, int duty)
{
    PeriodFlow::Slot& slot = m_of.m_slots[std::size_t(arc.slot)];
    m_slotPass[std::size_t(arc.slot)] = m_pass;
    slot.from = duty;
    slot.reachCost = arc.cost;
    if (slot.duty < 0)
        m_of.m_people[std::size_t(slot.person)].from = arc.slot;
}

/// Whether a way through the slot, which holds nothing, to its person costs nothing, the first time in this pass.
bool PeriodPasses::leadsToPerson(const PeriodFlow::Slot& slot) const
{
    return slot.price == m_of.m_people[std::size_t(slot.person)].price &&
           m_personPass[std::size_t(slot.person)] != m_pass;
}

/// Whether somebody with room could take it at once.
bool PeriodPasses::hasEndNear(int duty)
{
    std::size_t& place = m_nearArc[std::size_t(duty)];
    for (const PeriodFlow::Arc* arc = nextArc(duty, place); arc != nullptr; arc = nextArc(duty, ++place)) {
        const PeriodFlow::Slot& slot = m_of.m_slots[std::size_t(arc->slot)];
        if (slot.duty >= 0 || !leadsToPerson(slot) || !isEnd(slot.person))
            continue;
        reach(*arc, duty);
        m_endPerson = slot.person;
        return true;
    }
    return false;
}

/// From the last duty on the way to another, or back where it leads nowhere. True: that other one is an end.
bool PeriodPasses::goFurther()
{
    const int duty = m_way.back();
    std::size_t& place = m_nextArc[std::size_t(duty)];
    const std::size_t before = m_way.size();
    for (const PeriodFlow::Arc* arc = nextArc(duty, place); arc != nullptr; arc = nextArc(duty, ++place)) {
        const PeriodFlow::Slot& slot = m_of.m_slots[std::size_t(arc->slot)];
        bool isEndThere = false;
        if (slot.duty >= 0) {
            reach(*arc, duty);
            isEndThere = enter(slot.duty, arc->slot);
        } else if (leadsToPerson(slot)) {
            reach(*arc, duty);
            m_personPass[std::size_t(slot.person)] = m_pass;
            isEndThere = enterHeld(slot.person);
        }
        if (isEndThere || m_way.size() > before)
            return isEndThere;
    }
    m_way.pop_back(); // it stays marked: nothing leads on from there in this pass
    const int slot = m_of.m_dutyPlaces[std::size_t(duty)].from;
    return !m_way.empty() && m_of.m_slots[std::size_t(slot)].from < 0 &&
           enterHeld(m_of.m_slots[std::size_t(slot)].person);
}

/// The slot that holds the duty would give it up. True: the duty is an end.
bool PeriodPasses::enter(int duty, int from)
{
    const PeriodFlow::Slot& slot = m_of.m_slots[std::size_t(from)];
    PeriodFlow::Place& place = m_of.m_dutyPlaces[std::size_t(duty)];
    if (m_isOnWay[std::size_t(duty)] || place.price != slot.cost + slot.price)
        return false;
    place.from = from;
    if (place.price >= m_of.underOf(duty)) {
        m_endDuty = duty;
        return true;
    }
    m_isOnWay[std::size_t(duty)] = true;
    m_way.push_back(duty);
    return false;
}

/// The next of those that the person has would be given up. True: it is an end.
bool PeriodPasses::enterHeld(int person)
{
    const auto p = std::size_t(person);
    for (int slot = m_of.m_firstSlot[p]; slot < m_of.m_firstSlot[p + 1]; ++slot) {
        PeriodFlow::Slot& held = m_of.m_slots[std::size_t(slot)];
        if (held.duty < 0 || m_slotPass[std::size_t(slot)] == m_pass || held.price != m_of.m_people[p].price)
            continue;
        m_slotPass[std::size_t(slot)] = m_pass;
        held.from = -1;
        const std::size_t before = m_way.size();
        const bool isFound = enter(held.duty, slot);
        if (isFound || m_way.size() > before)
            return isFound;
    }
    return false;
}

} // namespace redvest::dispatch
