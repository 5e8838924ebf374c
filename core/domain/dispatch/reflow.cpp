// SPDX-FileCopyrightText: 2026 RedVest contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/domain/dispatch/reflow.h"

#include "core/domain/dispatch/window_flow.h"

#include <algorithm>

namespace redvest::dispatch {

/// The flow, and whom and what its numbers mean.
struct Reflow::Window
{
    WindowModel model;
    std::vector<int> dutyAt;   ///< by duty of the window; places above what is needed come after the asked ones
    std::vector<int> aboveAt;  ///< by duty asked: its place above what is needed; -1: none
    std::vector<int> personAt; ///< by person of the window
    std::vector<int> liftedOf; ///< the same: -1: none
    Cost before = 0;           ///< what the lifted duties and the seats cost as they stand
};

Reflow::Reflow(const Staffing& staffing, const SameTimes& times, const OpenChoices& open, Roster roster)
    : m_staffing(staffing)
    , m_times(times)
    , m_open(open)
    , m_rules(staffing, m_times, AddingBy::AllRules)
    , m_roster(std::move(roster))
    , m_heads(headsOf(staffing, m_roster))
    , m_placeOf(staffing.duties.size(), -1)
{}

/// Where somebody above what is needed may still be worth it, a place of its own that nobody has to fill.
int Reflow::aboveOf(int duty, Window& window) const
{
    int& above = window.aboveAt[std::size_t(m_placeOf[std::size_t(duty)])];
    if (above < 0) {
        above = int(window.dutyAt.size());
        window.dutyAt.push_back(duty);
    }
    return above;
}

void Reflow::addChoices(std::size_t person, int lifted, Cost repeat, Window& window)
{
    const Worker& worker = m_staffing.people[person];
    const int first = window.dutyAt.front();
    const int last = window.dutyAt[window.aboveAt.size() - 1];
    auto choice = std::lower_bound(worker.choices.begin(), worker.choices.end(), first,
                                   [](const Choice& c, int duty) { return c.duty < duty; });
    for (; choice != worker.choices.end() && choice->duty <= last; ++choice) {
        const auto at = std::size_t(choice - worker.choices.begin());
        const int place = m_placeOf[std::size_t(choice->duty)];
        if (place < 0 || !m_open.isOpen[m_open.first[person] + at])
            continue;
        if (choice->duty != lifted && !m_rules.may(choice->duty))
            continue;
        const Duty& duty = m_staffing.duties[std::size_t(choice->duty)];
        const Cost cost = choice->cost + repeat;
        if (cost <= duty.underCost || choice->duty == lifted)
            window.model.choices.push_back({place, cost});
        if (duty.overCost < kNever && (cost + duty.overCost < 0 || choice->duty == lifted))
            window.model.choices.push_back({aboveOf(choice->duty, window), cost + duty.overCost});
    }
}

void Reflow::addPeople(const LiftedDuties& wish, Window& window)
{
    std::vector<int> rest;
    window.model.firstChoice.push_back(0);
    for (std::size_t p = 0; p < m_roster.size(); ++p) {
        const Worker& worker = m_staffing.people[p];
        if (worker.choices.empty())
            continue;
        rest = m_roster[p];
        int lifted = wish.lifted[p];
        if (lifted >= 0)
            rest.erase(std::find(rest.begin(), rest.end(), lifted));
        // who may not even do without it keeps it
        if (!m_rules.begin(int(p), rest) || (lifted >= 0 && !m_rules.may(lifted)))
            continue;
        const Cost repeat = worker.repeatCost * Cost(rest.size());
        const std::size_t before = window.model.choices.size();
        addChoices(p, lifted, repeat, window);
        if (window.model.choices.size() == before)
            continue;
        window.model.firstChoice.push_back(int(window.model.choices.size()));
        window.personAt.push_back(int(p));
        window.liftedOf.push_back(lifted);
        if (lifted >= 0) {
            const auto choice = std::lower_bound(worker.choices.begin(), worker.choices.end(), lifted,
                                                 [](const Choice& c, int duty) { return c.duty < duty; });
            window.before += choice->cost + repeat;
            --m_heads[std::size_t(lifted)];
        }
    }
}

/// Heads are without the lifted ones by now.
void Reflow::addSeats(const LiftedDuties& wish, Window& window)
{
    std::vector<int> lifted(wish.asked.size(), 0);
    for (const int duty : window.liftedOf) {
        if (duty >= 0)
            ++lifted[std::size_t(m_placeOf[std::size_t(duty)])];
    }
    for (std::size_t place = 0; place < wish.asked.size(); ++place) {
        const Duty& duty = m_staffing.duties[std::size_t(wish.asked[place])];
        const int heads = m_heads[std::size_t(wish.asked[place])];
        const int seats = std::max(0, duty.needed - heads);
        window.model.seats.push_back(seats);
        window.model.underCost.push_back(duty.underCost);
        window.before += std::max(0, seats - lifted[place]) * duty.underCost;
        if (lifted[place] > seats && duty.overCost < kNever)
            window.before += (lifted[place] - seats) * duty.overCost;
    }
    for (std::size_t place = wish.asked.size(); place < window.dutyAt.size(); ++place) {
        window.model.seats.push_back(int(window.personAt.size()));
        window.model.underCost.push_back(0);
    }
}

Cost Reflow::fill(const LiftedDuties& wish)
{
    if (wish.asked.empty())
        return 0;
    Window window;
    window.dutyAt = wish.asked;
    window.aboveAt.assign(wish.asked.size(), -1);
    for (std::size_t place = 0; place < wish.asked.size(); ++place)
        m_placeOf[std::size_t(wish.asked[place])] = int(place);
    window.model.choices.reserve(m_choices);
    addPeople(wish, window);
    m_choices = window.model.choices.size();
    addSeats(wish, window);
    for (const int duty : wish.asked)
        m_placeOf[std::size_t(duty)] = -1;
    const WindowPlan plan = solveWindow(window.model);
    const bool isBetter = plan.value < window.before;
    const bool isTaken = plan.value <= window.before;
    for (std::size_t i = 0; i < window.personAt.size(); ++i) {
        const int lifted = window.liftedOf[i];
        const int place = plan.dutyOf[i];
        const int taken = !isTaken ? lifted : (place < 0 ? -1 : window.dutyAt[std::size_t(place)]);
        std::vector<int>& has = m_roster[std::size_t(window.personAt[i])];
        if (taken >= 0)
            ++m_heads[std::size_t(taken)];
        if (taken == lifted)
            continue;
        if (lifted >= 0)
            has.erase(std::find(has.begin(), has.end(), lifted));
        if (taken >= 0)
            has.insert(std::lower_bound(has.begin(), has.end(), taken), taken);
    }
    return isBetter ? window.before - plan.value : 0;
}

} // namespace redvest::dispatch
