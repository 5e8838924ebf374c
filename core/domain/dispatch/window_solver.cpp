// SPDX-FileCopyrightText: 2026 RedVest contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/domain/dispatch/window_solver.h"

#include <algorithm>
#include <tuple>

namespace redvest::dispatch {

WindowSolver::WindowSolver(const WindowModel& model) : m_choices(model.choices), m_flow(model)
{
    m_rows.reserve(model.people() + model.people() / 8); // for those who come
    for (std::size_t p = 0; p < model.people(); ++p)
        m_rows.push_back({std::size_t(model.firstChoice[p]), std::size_t(model.firstChoice[p + 1]), -1});
    if (isCrowded(model)) {
        load(model, solveWindow(model));
        return;
    }
    for (int d = 0; d < m_flow.duties(); ++d)
        m_flow.open(d, model.seats[std::size_t(d)]);
}

void WindowSolver::load(const WindowModel& model, const WindowPlan& plan)
{
    std::vector<int> empty = model.seats;
    for (std::size_t p = 0; p < model.people(); ++p) {
        const int duty = plan.dutyOf[p];
        if (duty < 0)
            continue;
        m_flow.take(int(p), duty, plan.seatPrice[std::size_t(duty)] - plan.personPrice[p]);
        --empty[std::size_t(duty)];
    }
    for (int d = 0; d < m_flow.duties(); ++d) {
        m_flow.setSeats(d, model.seats[std::size_t(d)], empty[std::size_t(d)]);
        m_flow.setSeatPrice(d, plan.seatPrice[std::size_t(d)]);
    }
}

WindowModel WindowSolver::model() const
{
    WindowModel model;
    for (int d = 0; d < m_flow.duties(); ++d) {
        model.seats.push_back(m_flow.seats(d));
        model.underCost.push_back(m_flow.underCost(d));
    }
    model.firstChoice.push_back(0);
    for (int p = 0; p < int(m_rows.size()); ++p) {
        model.choices.insert(model.choices.end(), begin(p), end(p));
        model.firstChoice.push_back(int(model.choices.size()));
    }
    return model;
}

int WindowSolver::addPerson(const std::vector<Choice>& choices)
{
    const int person = m_flow.addPerson();
    m_rows.push_back({});
    setChoices(person, choices);
    return person;
}

void WindowSolver::setChoices(int person, const std::vector<Choice>& choices)
{
    for (const Choice* c = begin(person); c != end(person); ++c) {
        if (c->cost < kNever)
            m_flow.lists().erase(c->duty, {counted(c->cost), person});
    }
    write(person, choices);
    if (m_flow.dutyOf(person) >= 0)
        vacate(person); // in no list: nobody is offered the person meanwhile
    for (const Choice* c = begin(person); c != end(person); ++c) {
        if (c->cost < kNever)
            m_flow.lists().insert(c->duty, {counted(c->cost), person});
    }
    place(person);
}

void WindowSolver::setChoice(int person, Choice choice)
{
    std::vector<Choice> choices(begin(person), end(person));
    const auto at = std::lower_bound(choices.begin(), choices.end(), choice.duty,
                                     [](const Choice& c, int duty) { return c.duty < duty; });
    if (at != choices.end() && at->duty == choice.duty)
        at->cost = choice.cost;
    else
        choices.insert(at, choice);
    setChoices(person, choices);
}

void WindowSolver::removeChoice(int person, int duty)
{
    std::vector<Choice> choices(begin(person), end(person));
    std::erase_if(choices, [&](const Choice& c) { return c.duty == duty; });
    setChoices(person, choices);
}

void WindowSolver::setSeats(int duty, int seats)
{
    if (m_flow.seats(duty) == 0 && seats > 0)
        m_flow.setSeatPrice(duty, m_flow.highestPrice(duty));
    m_flow.open(duty, seats - m_flow.seats(duty));
    const int fewer = std::min(m_flow.empty(duty), m_flow.seats(duty) - seats);
    if (fewer > 0)
        m_flow.setSeats(duty, m_flow.seats(duty) - fewer, m_flow.empty(duty) - fewer);
    while (m_flow.seats(duty) > seats) {
        m_flow.setSeats(duty, m_flow.seats(duty) - 1, 0);
        relieve(duty);
    }
}

void WindowSolver::setUnderCost(int duty, Cost cost)
{
    const int seats = m_flow.seats(duty);
    const int empty = m_flow.empty(duty);
    m_flow.setUnderCost(duty, counted(cost));
    if (m_flow.seatPrice(duty) > counted(cost)) {
        // Whoever has it may not be worth it any more.
        std::vector<int> takers;
        for (int p = m_flow.firstTaker(duty); p >= 0; p = m_flow.nextTaker(p))
            takers.push_back(p);
        m_flow.setSeats(duty, seats, seats);
        m_flow.setSeatPrice(duty, counted(cost));
        for (const int p : takers)
            setFree(p);
        for (const int p : takers)
            place(p);
    } else if (empty > 0) {
        m_flow.setSeats(duty, seats - empty, 0);
        m_flow.open(duty, empty);
    }
}

const Choice* WindowSolver::begin(int person) const
{
    const Row& row = m_rows[std::size_t(person)];
    return row.told < 0 ? m_choices.data() + row.first : m_told[std::size_t(row.told)].data();
}

const Choice* WindowSolver::end(int person) const
{
    const Row& row = m_rows[std::size_t(person)];
    return row.told < 0 ? m_choices.data() + row.last
                        : m_told[std::size_t(row.told)].data() + m_told[std::size_t(row.told)].size();
}

void WindowSolver::write(int person, std::vector<Choice> choices)
{
    Row& row = m_rows[std::size_t(person)];
    if (row.told < 0) {
        row.told = int(m_told.size());
        m_told.emplace_back();
    }
    m_told[std::size_t(row.told)] = std::move(choices);
}

void WindowSolver::place(int person)
{
    Cost price = 0;
    for (const Choice* c = begin(person); c != end(person); ++c) {
        if (c->cost < kNever && m_flow.seats(c->duty) > 0)
            price = std::max(price, m_flow.seatPrice(c->duty) - counted(c->cost));
    }
    if (price == 0)
        return; // worth nobody's move
    m_flow.search().begin();
    End nearest{price, -1, person}; // stays free
    for (const Choice* c = begin(person); c != end(person); ++c) {
        const Cost distance = price + counted(c->cost) - m_flow.seatPrice(c->duty);
        if (c->cost < kNever && distance < nearest.distance)
            reach(c->duty, {distance, counted(c->cost), person, -1}, nearest);
    }
    const End goal = searchEnd(nearest);
    lowerPrices(goal);
    shift(goal);
}

void WindowSolver::relieve(int duty)
{
    m_flow.search().begin();
    m_flow.search().reach(duty, {});
    const End goal = searchEnd({});
    lowerPrices(goal);
    shift(goal);
}

void WindowSolver::reach(int duty, const DutySearch::Step& step, End& best)
{
    if (m_flow.seats(duty) == 0)
        return;
    m_flow.search().reach(duty, step);
    if (m_flow.empty(duty) > 0)
        best = {step.distance, duty, -1};
}

WindowSolver::End WindowSolver::searchEnd(End best)
{
    const DutySearch::Step* steps = m_flow.search().steps();
    for (auto [distance, d] = m_flow.search().next(); d >= 0 && distance < best.distance;
         std::tie(distance, d) = m_flow.search().next()) {
        for (int p = m_flow.firstTaker(d); p >= 0; p = m_flow.nextTaker(p)) {
            const Cost base = distance + m_flow.personPrice(p);
            if (base < best.distance)
                best = {base, d, p};
        }
        for (int p = m_flow.firstTaker(d); p >= 0; p = m_flow.nextTaker(p)) {
            const Cost base = distance + m_flow.personPrice(p);
            const Choice* last = end(p);
            for (const Choice* c = begin(p); c != last; ++c) {
                const Cost through = base + counted(c->cost) - m_flow.seatPrice(c->duty);
                if (through < steps[c->duty].distance && through < best.distance && c->cost < kNever)
                    reach(c->duty, {through, counted(c->cost), p, d}, best);
            }
        }
    }
    return best;
}

void WindowSolver::lowerPrices(const End& goal)
{
    for (const int d : m_flow.search().given()) {
        const Cost distance = m_flow.search().step(d).distance;
        if (distance >= goal.distance)
            break;
        m_flow.setSeatPrice(d, m_flow.seatPrice(d) - (goal.distance - distance));
    }
}

void WindowSolver::shift(const End& goal)
{
    if (goal.duty < 0)
        return; // the newcomer stays free
    if (goal.leaver >= 0)
        setFree(goal.leaver);
    else
        m_flow.setSeats(goal.duty, m_flow.seats(goal.duty), m_flow.empty(goal.duty) - 1);
    for (int d = goal.duty; d >= 0;) {
        const DutySearch::Step step = m_flow.search().step(d);
        if (step.person < 0)
            return;
        if (step.from >= 0)
            m_flow.leave(step.person);
        m_flow.take(step.person, d, step.cost);
        d = step.from;
    }
}

void WindowSolver::setFree(int person)
{
    m_flow.leave(person);
    for (const Choice* c = begin(person); c != end(person); ++c) {
        if (c->cost < kNever)
            m_flow.lists().freed(c->duty, {counted(c->cost), person});
    }
}

void WindowSolver::vacate(int person)
{
    const int duty = m_flow.dutyOf(person);
    m_flow.leave(person);
    m_flow.setSeats(duty, m_flow.seats(duty) - 1, m_flow.empty(duty));
    m_flow.open(duty, 1);
}

} // namespace redvest::dispatch
