// SPDX-FileCopyrightText: 2026 RedVest contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// The passes of a period's flow: at the prices there are, ways from seats that are wanted to ends, over arcs that cost
// nothing above the prices. Depth first, each arc once a pass.

#include "core/domain/dispatch/period_flow.h"

#include <algorithm>
#include <numeric>

namespace redvest::dispatch {

namespace {

constexpr std::int64_t kSeatsBetweenAsking = 256;
/// A pass that fills fewer than one of so many wanted seats is not tried again before prices are looked at.
constexpr std::int64_t kFewFilled = 16;

} // namespace

void PeriodFlow::run(const std::function<bool()>& goesOn)
{
    m_slotPass.assign(m_slots.size(), 0);
    m_personPass.assign(m_people.size(), 0);
    m_isOnWay.assign(std::size_t(m_duties), false);
    Cost atMost = 1;
    for (;;) {
        std::int64_t wanted = std::accumulate(m_wanted.begin(), m_wanted.end(), std::int64_t(0));
        if (wanted == 0 || !goesOn())
            return;
        if (!raisePrices(atMost)) {
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
std::int64_t PeriodFlow::fillAll(const std::function<bool()>& goesOn)
{
    ++m_pass;
    m_isOnWay.assign(std::size_t(m_duties), false);
    m_nearArc.assign(m_firstArc.begin(), m_firstArc.end() - 1);
    m_nextArc = m_nearArc;
    std::int64_t decided = 0, asked = 0;
    for (int duty = 0; duty < m_duties; ++duty) {
        int& wanted = m_wanted[std::size_t(duty)];
        if (wanted > 0 && m_dutyPlaces[std::size_t(duty)].price >= underOf(duty)) {
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
bool PeriodFlow::fillOne(int duty)
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

bool PeriodFlow::leadsOn(const Arc& arc, int duty) const
{
    const Slot& slot = m_slots[std::size_t(arc.slot)];
    return m_slotPass[std::size_t(arc.slot)] != m_pass && slot.duty != duty &&
           arc.cost + slot.price == m_dutyPlaces[std::size_t(duty)].price;
}

bool PeriodFlow::isEnd(int person) const
{
    const auto p = std::size_t(person);
    return m_has[p] - int(m_staffing.people[p].pinned.size()) < m_limits.most[p] &&
           nextCost(person) == m_people[p].price;
}

/// Whether somebody with room could take it at once.
bool PeriodFlow::hasEndNear(int duty)
{
    std::size_t& i = m_nearArc[std::size_t(duty)];
    const std::size_t end = m_firstArc[std::size_t(duty) + 1];
    for (; i < end; ++i) {
        if (i == m_sortedTo[std::size_t(duty)])
            sortFurther(duty);
        const Arc& arc = m_arcs[i];
        if (arc.cost > m_dutyPlaces[std::size_t(duty)].price)
            break;
        Slot& slot = m_slots[std::size_t(arc.slot)];
        if (slot.duty >= 0 || !leadsOn(arc, duty) || slot.price != m_people[std::size_t(slot.person)].price ||
            m_personPass[std::size_t(slot.person)] == m_pass || !isEnd(slot.person))
            continue;
        m_slotPass[std::size_t(arc.slot)] = m_pass;
        slot.from = duty;
        slot.reachCost = arc.cost;
        m_people[std::size_t(slot.person)].from = arc.slot;
        m_endPerson = slot.person;
        return true;
    }
    return false;
}

/// From the last duty on the way to another, or back where it leads nowhere. True: that other one is an end.
bool PeriodFlow::goFurther()
{
    const int duty = m_way.back();
    std::size_t& i = m_nextArc[std::size_t(duty)];
    const std::size_t end = m_firstArc[std::size_t(duty) + 1];
    for (; i < end; ++i) {
        if (i == m_sortedTo[std::size_t(duty)])
            sortFurther(duty);
        const Arc& arc = m_arcs[i];
        if (arc.cost > m_dutyPlaces[std::size_t(duty)].price)
            break;
        if (!leadsOn(arc, duty))
            continue;
        Slot& slot = m_slots[std::size_t(arc.slot)];
        const std::size_t before = m_way.size();
        if (slot.duty >= 0) {
            m_slotPass[std::size_t(arc.slot)] = m_pass;
            slot.from = duty;
            slot.reachCost = arc.cost;
            if (enter(slot.duty, arc.slot))
                return true;
        } else if (slot.price == m_people[std::size_t(slot.person)].price &&
                   m_personPass[std::size_t(slot.person)] != m_pass) {
            m_slotPass[std::size_t(arc.slot)] = m_pass;
            m_personPass[std::size_t(slot.person)] = m_pass;
            slot.from = duty;
            slot.reachCost = arc.cost;
            m_people[std::size_t(slot.person)].from = arc.slot;
            if (enterHeld(slot.person))
                return true;
        }
        if (m_way.size() > before)
            return false;
    }
    m_way.pop_back(); // it stays marked: nothing leads on from there in this pass
    const int slot = m_dutyPlaces[std::size_t(duty)].from;
    return !m_way.empty() && m_slots[std::size_t(slot)].from < 0 && enterHeld(m_slots[std::size_t(slot)].person);
}

/// The slot that holds the duty would give it up. True: the duty is an end.
bool PeriodFlow::enter(int duty, int from)
{
    const Slot& slot = m_slots[std::size_t(from)];
    Place& place = m_dutyPlaces[std::size_t(duty)];
    if (m_isOnWay[std::size_t(duty)] || place.price != slot.cost + slot.price)
        return false;
    place.from = from;
    if (place.price >= underOf(duty)) {
        m_endDuty = duty;
        return true;
    }
    m_isOnWay[std::size_t(duty)] = true;
    m_way.push_back(duty);
    return false;
}

/// The next of those that the person has would be given up. True: it is an end.
bool PeriodFlow::enterHeld(int person)
{
    const auto p = std::size_t(person);
    for (int slot = m_firstSlot[p]; slot < m_firstSlot[p + 1]; ++slot) {
        Slot& held = m_slots[std::size_t(slot)];
        if (held.duty < 0 || m_slotPass[std::size_t(slot)] == m_pass || held.price != m_people[p].price)
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
