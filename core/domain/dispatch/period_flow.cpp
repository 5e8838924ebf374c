// SPDX-FileCopyrightText: 2026 RedVest contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/domain/dispatch/period_flow.h"

#include <algorithm>
#include <numeric>

namespace redvest::dispatch {

namespace {

constexpr Cost kUnseen = kNever;
constexpr std::size_t kSortedAtOnce = 32;
constexpr std::int64_t kSeatsBetweenAsking = 64;

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
        m_personOf.insert(m_personOf.end(), std::size_t(slots), int(p));
        m_has.push_back(int(worker.pinned.size()));
    }
    m_slots = m_firstSlot.back();
    m_dutyOf.assign(std::size_t(m_slots), -1);
    m_costOf.assign(std::size_t(m_slots), 0);
    m_takenAt.assign(std::size_t(m_slots), 0);
    const std::size_t nodes = std::size_t(m_duties) + std::size_t(m_slots) + staffing.people.size();
    m_price.assign(nodes, 0);
    m_distance.assign(nodes, kUnseen);
    m_from.assign(nodes, -1);
    const std::vector<int> heads = headsOf(staffing, pinnedOnly(staffing));
    for (int d = 0; d < m_duties; ++d)
        m_empty.push_back(std::max(0, staffing.duties[std::size_t(d)].needed - heads[std::size_t(d)]));
    collect(open, keptTakers);
    for (int d = 0; d < m_duties; ++d) {
        sortFurther(d);
        m_price[std::size_t(d)] = underOf(d);
        if (m_firstArc[std::size_t(d)] < m_firstArc[std::size_t(d) + 1])
            m_price[std::size_t(d)] = std::min(underOf(d), m_arcs[m_firstArc[std::size_t(d)]].cost);
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
        for (std::size_t i = 0; i < choices.size() && m_limits.most[p] > 0; ++i)
            takers[std::size_t(choices[i].duty)] += open.isOpen[open.first[p] + i] ? 1 : 0;
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

void PeriodFlow::run(const std::function<bool()>& goesOn)
{
    std::vector<int> order(std::size_t(m_duties), 0);
    std::iota(order.begin(), order.end(), 0);
    std::stable_sort(order.begin(), order.end(), [&](int a, int b) { return underOf(a) > underOf(b); });
    std::int64_t asked = 0;
    for (const int duty : order) {
        while (m_empty[std::size_t(duty)] > 0) {
            if (asked++ % kSeatsBetweenAsking == 0 && !goesOn())
                return;
            if (!fillOne(duty))
                break;
        }
    }
}

bool PeriodFlow::reach(int node, Cost distance, int from)
{
    if (distance >= m_best || distance >= m_distance[std::size_t(node)])
        return false;
    if (m_distance[std::size_t(node)] == kUnseen)
        m_seen.push_back(node);
    m_distance[std::size_t(node)] = distance;
    m_from[std::size_t(node)] = from;
    m_heap.push_back({distance, node});
    std::push_heap(m_heap.begin(), m_heap.end());
    return true;
}

void PeriodFlow::end(int node, Cost distance)
{
    if (distance < m_best) {
        m_best = distance;
        m_bestNode = node;
    }
}

void PeriodFlow::scanDuty(int duty, Cost distance)
{
    const Cost before = distance - m_price[std::size_t(duty)];
    end(duty, before + underOf(duty));
    for (std::size_t i = m_firstArc[std::size_t(duty)];; ++i) {
        if (i == m_sortedTo[std::size_t(duty)]) {
            if (i == m_firstArc[std::size_t(duty) + 1])
                return;
            sortFurther(duty);
        }
        const Arc& arc = m_arcs[i];
        if (before + arc.cost >= m_best) // prices of slots are 0 or more
            return;
        const auto slot = std::size_t(arc.slot);
        if (m_dutyOf[slot] == duty)
            continue;
        const int node = slotNode(arc.slot);
        if (!reach(node, before + arc.cost + m_price[std::size_t(node)], duty))
            continue;
        m_takenAt[slot] = arc.cost;
        // an end at hand shortens the search
        if (m_dutyOf[slot] < 0 && m_has[std::size_t(m_personOf[slot])] == 0 &&
            m_price[std::size_t(personNode(m_personOf[slot]))] == 0)
            scanSlot(arc.slot, m_distance[std::size_t(node)]);
    }
}

void PeriodFlow::scanSlot(int slot, Cost distance)
{
    const Cost before = distance - m_price[std::size_t(slotNode(slot))];
    if (const int duty = m_dutyOf[std::size_t(slot)]; duty >= 0) {
        reach(duty, before - m_costOf[std::size_t(slot)] + m_price[std::size_t(duty)], slotNode(slot));
    } else {
        const int person = personNode(m_personOf[std::size_t(slot)]);
        if (reach(person, before + m_price[std::size_t(person)], slotNode(slot)))
            scanPerson(m_personOf[std::size_t(slot)], before + m_price[std::size_t(person)]);
    }
}

void PeriodFlow::scanPerson(int person, Cost distance)
{
    const auto p = std::size_t(person);
    const Cost before = distance - m_price[std::size_t(personNode(person))];
    const int pinned = int(m_staffing.people[p].pinned.size());
    if (m_has[p] - pinned < m_limits.most[p])
        end(personNode(person), before + nextCost(person));
    if (m_has[p] == pinned)
        return;
    for (int slot = m_firstSlot[p]; slot < m_firstSlot[p + 1]; ++slot) {
        if (m_dutyOf[std::size_t(slot)] >= 0)
            reach(slotNode(slot), before + m_price[std::size_t(slotNode(slot))], personNode(person));
    }
}

/// False: the seat is better left empty.
bool PeriodFlow::fillOne(int duty)
{
    m_heap.clear();
    m_best = underOf(duty) - m_price[std::size_t(duty)] + 1;
    m_bestNode = -1;
    reach(duty, 0, -1);
    while (!m_heap.empty() && m_heap.front().distance < m_best) {
        const Label label = m_heap.front();
        std::pop_heap(m_heap.begin(), m_heap.end());
        m_heap.pop_back();
        if (label.distance > m_distance[std::size_t(label.node)])
            continue;
        if (label.node < m_duties)
            scanDuty(label.node, label.distance);
        else if (label.node < m_duties + m_slots)
            scanSlot(label.node - m_duties, label.distance);
        else
            scanPerson(label.node - m_duties - m_slots, label.distance);
    }
    const bool isFilled = m_bestNode != duty;
    if (isFilled)
        augment(duty);
    settle();
    return isFilled;
}

/// Back along the path: each slot takes the duty that led to it, or gives its own up where its person led to it.
void PeriodFlow::augment(int duty)
{
    int node = m_bestNode;
    if (node < m_duties)
        ++m_empty[std::size_t(node)];
    else
        ++m_has[std::size_t(node - m_duties - m_slots)];
    while (node != duty) {
        const int before = m_from[std::size_t(node)];
        if (node >= m_duties && node < m_duties + m_slots) {
            const auto slot = std::size_t(node - m_duties);
            const bool isTaken = before < m_duties;
            m_dutyOf[slot] = isTaken ? before : -1;
            m_costOf[slot] = isTaken ? m_takenAt[slot] : 0;
        }
        node = before;
    }
    --m_empty[std::size_t(duty)];
}

void PeriodFlow::settle()
{
    for (const int node : m_seen) {
        if (m_distance[std::size_t(node)] < m_best)
            m_price[std::size_t(node)] += m_best - m_distance[std::size_t(node)];
        m_distance[std::size_t(node)] = kUnseen;
    }
    m_seen.clear();
}

Roster PeriodFlow::roster() const
{
    Roster roster = pinnedOnly(m_staffing);
    for (int slot = 0; slot < m_slots; ++slot) {
        if (m_dutyOf[std::size_t(slot)] >= 0)
            roster[std::size_t(m_personOf[std::size_t(slot)])].push_back(m_dutyOf[std::size_t(slot)]);
    }
    for (std::vector<int>& has : roster)
        std::sort(has.begin(), has.end());
    return roster;
}

std::vector<Cost> PeriodFlow::prices() const
{
    return {m_price.begin(), m_price.begin() + m_duties};
}

} // namespace redvest::dispatch
