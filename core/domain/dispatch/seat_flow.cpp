// SPDX-FileCopyrightText: 2026 RedVest contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/domain/dispatch/seat_flow.h"

#include "core/domain/dispatch/cost_sum.h"

#include <algorithm>
#include <numeric>
#include <tuple>

namespace redvest::dispatch {

namespace {

/// How often each choice may be looked at until the easy seats are open, and how often more until all are. Where it is
/// more often, the network simplex was faster.
constexpr double kLooksAtFirst = 10;
constexpr double kLooks = 60;

} // namespace

SeatFlow::SeatFlow(const WindowModel& model)
    : m_lists(model)
    , m_search(model.seats.size())
    , m_seats(model.seats.size(), 0)
    , m_empty(model.seats.size(), 0)
    , m_firstTaker(model.seats.size(), -1)
    , m_dutyOf(model.people(), -1)
    , m_paid(model.people(), 0)
    , m_nextTaker(model.people(), -1)
    , m_lastTaker(model.people(), -1)
{
    for (int d = 0; d < int(model.seats.size()); ++d) {
        m_under.push_back(counted(model.underCost[std::size_t(d)]));
        m_price.push_back(std::min(m_under.back(), m_lists.cheapest(d)));
    }
}

Cost SeatFlow::personPrice(int person) const
{
    const int duty = dutyOf(person);
    return duty < 0 ? 0 : seatPrice(duty) - paid(person);
}

void SeatFlow::open(int duty, int seats)
{
    for (; seats > 0; --seats) {
        if (openOne(duty)) {
            m_seats[std::size_t(duty)] += seats - 1;
            m_empty[std::size_t(duty)] += seats - 1;
            return;
        }
    }
}

bool SeatFlow::openAll(const std::vector<int>& seats, std::int64_t easy)
{
    std::size_t choices = 0;
    for (int d = 0; d < duties(); ++d)
        choices += m_lists.size(d);
    const auto all = std::accumulate(seats.begin(), seats.end(), std::int64_t(0));
    std::int64_t opened = 0;
    for (int d = 0; d < duties(); ++d) {
        open(d, seats[std::size_t(d)]);
        opened += seats[std::size_t(d)];
        if (opened <= easy)
            continue;
        const double share = double(opened - easy) / double(all - easy);
        if (double(m_looked) > double(choices) * (kLooksAtFirst + kLooks * share))
            return false;
    }
    return true;
}

bool SeatFlow::openOne(int duty)
{
    // Bare arrays: this loop is all the time there is.
    const int* dutyOf = m_dutyOf.data();
    const Cost* paid = m_paid.data();
    const Cost* price = m_price.data();
    const Cost* under = m_under.data();
    const DutySearch::Step* steps = m_search.steps();
    Cost best = kNever; // of the paths to an end, and that end
    int end = -1;
    int newcomer = -1; // -1: a seat stays empty
    Cost newcomerCost = 0;

    // Ends are looked for as soon as a duty is reached: the sooner one is found, the fewer duties are looked at.
    const auto reach = [&](int d, const DutySearch::Step& step) {
        m_search.reach(d, step);
        const Cost base = step.distance - price[d];
        if (base + under[d] < best) {
            best = base + under[d];
            end = d;
            newcomer = -1;
        }
        const std::size_t freePlace = m_lists.firstFree(d, dutyOf);
        const SeatLists::Entry* entries = m_lists.entries(d);
        if (freePlace < m_lists.size(d) && base + entries[freePlace].cost <= best) {
            best = base + entries[freePlace].cost;
            end = d;
            newcomer = entries[freePlace].person;
            newcomerCost = entries[freePlace].cost;
        }
    };

    ++m_seats[std::size_t(duty)];
    m_search.begin();
    reach(duty, {});
    for (auto [distance, d] = m_search.next(); d >= 0 && distance < best; std::tie(distance, d) = m_search.next()) {
        const Cost base = distance - price[d];
        const std::size_t freePlace = m_lists.firstFree(d, dutyOf);
        const SeatLists::Entry* entries = m_lists.entries(d);
        std::size_t i = 0;
        for (; i < freePlace && base + entries[i].cost < best; ++i) {
            const int person = entries[i].person;
            const int from = dutyOf[person];
            const Cost through = base + entries[i].cost + price[from] - paid[person];
            if (through < steps[from].distance && through < best)
                reach(from, {through, entries[i].cost, person, d});
        }
        m_looked += i;
    }
    for (const int d : m_search.given()) {
        const Cost distance = m_search.step(d).distance;
        if (distance >= best)
            break;
        m_price[std::size_t(d)] += best - distance;
    }
    // The end gains a person or an empty seat, and each duty on the way back one from the duty before it.
    if (newcomer < 0)
        ++m_empty[std::size_t(end)];
    for (int d = end; d != duty;) {
        const DutySearch::Step step = m_search.step(d);
        leave(step.person);
        if (newcomer >= 0)
            take(newcomer, d, newcomerCost);
        newcomer = step.person;
        newcomerCost = step.cost;
        d = step.from;
    }
    if (newcomer >= 0)
        take(newcomer, duty, newcomerCost);
    return newcomer < 0;
}

void SeatFlow::take(int person, int duty, Cost cost)
{
    int& first = m_firstTaker[std::size_t(duty)];
    m_dutyOf[std::size_t(person)] = duty;
    m_paid[std::size_t(person)] = cost;
    m_lastTaker[std::size_t(person)] = -1;
    m_nextTaker[std::size_t(person)] = first;
    if (first >= 0)
        m_lastTaker[std::size_t(first)] = person;
    first = person;
}

void SeatFlow::leave(int person)
{
    const int last = m_lastTaker[std::size_t(person)];
    const int next = m_nextTaker[std::size_t(person)];
    (last >= 0 ? m_nextTaker[std::size_t(last)] : m_firstTaker[std::size_t(dutyOf(person))]) = next;
    if (next >= 0)
        m_lastTaker[std::size_t(next)] = last;
    m_dutyOf[std::size_t(person)] = -1;
}

int SeatFlow::addPerson()
{
    m_dutyOf.push_back(-1);
    m_paid.push_back(0);
    m_nextTaker.push_back(-1);
    m_lastTaker.push_back(-1);
    return int(m_dutyOf.size()) - 1;
}

void SeatFlow::setSeats(int duty, int seats, int empty)
{
    m_seats[std::size_t(duty)] = seats;
    m_empty[std::size_t(duty)] = empty;
}

void SeatFlow::setUnderCost(int duty, Cost cost)
{
    m_under[std::size_t(duty)] = cost;
}

void SeatFlow::setSeatPrice(int duty, Cost price)
{
    m_price[std::size_t(duty)] = price;
}

Cost SeatFlow::highestPrice(int duty)
{
    Cost highest = underCost(duty);
    const SeatLists::Entry* entries = m_lists.entries(duty);
    for (std::size_t i = 0; i < m_lists.size(duty); ++i)
        highest = std::min(highest, entries[i].cost + personPrice(entries[i].person));
    return highest;
}

WindowPlan SeatFlow::plan()
{
    WindowPlan plan;
    plan.dutyOf = m_dutyOf;
    plan.seatPrice = m_price;
    CostSum value;
    for (int d = 0; d < duties(); ++d) {
        value.add(underCost(d), empty(d));
        if (seats(d) == 0)
            plan.seatPrice[std::size_t(d)] = highestPrice(d);
    }
    plan.personPrice.reserve(m_dutyOf.size());
    for (int p = 0; p < int(m_dutyOf.size()); ++p) {
        plan.personPrice.push_back(personPrice(p));
        if (dutyOf(p) >= 0)
            value.add(paid(p), 1);
    }
    plan.value = value.value();
    return plan;
}

} // namespace redvest::dispatch
