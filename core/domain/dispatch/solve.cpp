// SPDX-FileCopyrightText: 2026 RedVest contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/domain/dispatch/solve.h"

#include "core/domain/dispatch/effort_watch.h"
#include "core/domain/dispatch/flow_search.h"
#include "core/domain/dispatch/improve.h"
#include "core/domain/dispatch/price_bound.h"
#include "core/domain/dispatch/window_flow.h"

#include <algorithm>
#include <numeric>

namespace redvest::dispatch {

namespace {

/// Takers that a flow keeps in memory at the most.
constexpr std::size_t kKeptTakers = 12'000'000;
constexpr int kRaises = 600;
/// Beyond so many open choices days are not searched person by person, unless rules leave no other way.
constexpr std::size_t kFewChoices = 100'000;

/// Shares of the effort after which each part ends.
struct Shares
{
    double flow = 0.65;  ///< of the whole period
    double empty = 0.7;  ///< the proof of empty seats
    double flows = 0.9;  ///< of lifted duties
    double raise = 0.95; ///< of the bound
    double people = 0.3; ///< the search person by person, unless the others took longer
};
/// Where rules of runs and weekends bind, flows tell little and the search person by person the most.
constexpr Shares kSharesByRules{0.05, 0.08, 0.15, 0.2, 1};

/// Rules that tie the days of a person together more than rest and hours do.
bool tiesDays(const WorkRules& rules)
{
    return asksForLeast(rules) || rules.mostWeekends != kNoLimit || !rules.mostOfKind.empty();
}

/// All rules are kept, but for what is pinned, and everything pinned is there.
bool keepsRules(const Staffing& staffing, const Roster& roster)
{
    if (roster.size() != staffing.people.size() || costOf(staffing, roster) >= kNever)
        return false;
    for (std::size_t p = 0; p < roster.size(); ++p) {
        const std::vector<int>& pinned = staffing.people[p].pinned;
        if (!std::includes(roster[p].begin(), roster[p].end(), pinned.begin(), pinned.end()) ||
            !isAllowed(staffing, staffing.people[p], roster[p]))
            return false;
    }
    return true;
}

/// What a caller hands over: each person's in order and once, of what there is, and what is pinned with it.
Roster readStart(const Staffing& staffing, const Roster& given)
{
    Roster roster = pinnedOnly(staffing);
    for (std::size_t p = 0; p < std::min(given.size(), roster.size()); ++p) {
        const std::vector<Choice>& choices = staffing.people[p].choices;
        for (const int duty : given[p]) {
            const bool isChoice = std::binary_search(choices.begin(), choices.end(), Choice{duty, 0},
                                                     [](const Choice& a, const Choice& b) { return a.duty < b.duty; });
            if (isChoice)
                roster[p].push_back(duty);
        }
        std::sort(roster[p].begin(), roster[p].end());
        roster[p].erase(std::unique(roster[p].begin(), roster[p].end()), roster[p].end());
    }
    return roster;
}

class Solver
{
public:
    Solver(const Staffing& staffing, const Effort& effort)
        : m_staffing(staffing)
        , m_watch(effort)
        , m_times(sameTimes(staffing.duties))
        , m_open(openChoices(staffing, m_times))
        , m_limits(personLimits(staffing, m_times, m_open))
    {}
    Solution run(const std::optional<Roster>& start);

private:
    void consider(Roster roster);
    void boundBy(Cost bound);
    [[nodiscard]] bool isOneWindow() const;
    void solveOneWindow();
    void solvePeriod();
    void searchPeople(double share);
    [[nodiscard]] Roster allowedOf(const Roster& flow, const std::vector<Cost>& prices);
    void boundEmpty(double share);
    [[nodiscard]] std::int64_t seatsWithoutTakers() const;

    const Staffing& m_staffing;
    EffortWatch m_watch;
    const SameTimes m_times;
    const OpenChoices m_open;
    const PersonLimits m_limits;
    Solution m_best;
    bool m_hasBest = false;
};

void Solver::consider(Roster roster)
{
    const bool isFeasible = keepsRules(m_staffing, roster);
    const Cost value = costOf(m_staffing, roster);
    if (m_hasBest && (isFeasible != m_best.isFeasible ? m_best.isFeasible : value >= m_best.value))
        return;
    m_hasBest = true;
    m_best.roster = std::move(roster);
    m_best.isFeasible = isFeasible;
    m_best.value = value;
    m_watch.tell(m_best.value, m_best.bound);
}

void Solver::boundBy(Cost bound)
{
    m_best.bound = std::max(m_best.bound, bound);
    m_watch.tell(m_best.value, m_best.bound);
}

/// Nobody could take two, and nobody has to take one.
bool Solver::isOneWindow() const
{
    for (std::size_t p = 0; p < m_staffing.people.size(); ++p) {
        if (m_limits.most[p] > 1 || asksForLeast(m_staffing.rules[std::size_t(m_staffing.people[p].rules)]))
            return false;
    }
    return std::all_of(m_staffing.duties.begin(), m_staffing.duties.end(),
                       [](const Duty& duty) { return duty.overCost >= kNever; });
}

void Solver::solveOneWindow()
{
    WindowModel model;
    const std::vector<int> heads = headsOf(m_staffing, pinnedOnly(m_staffing));
    for (std::size_t d = 0; d < heads.size(); ++d) {
        model.seats.push_back(std::max(0, m_staffing.duties[d].needed - heads[d]));
        model.underCost.push_back(m_staffing.duties[d].underCost);
    }
    model.firstChoice.push_back(0);
    for (std::size_t p = 0; p < m_staffing.people.size(); ++p) {
        const Worker& worker = m_staffing.people[p];
        const Cost repeat = worker.repeatCost * Cost(worker.pinned.size());
        for (std::size_t i = 0; i < worker.choices.size() && m_limits.most[p] > 0; ++i) {
            const Choice& choice = worker.choices[i];
            if (m_open.isOpen[m_open.first[p] + i])
                model.choices.push_back({choice.duty, choice.cost + repeat});
        }
        model.firstChoice.push_back(int(model.choices.size()));
    }
    const WindowPlan plan = solveWindow(model);
    Roster roster = pinnedOnly(m_staffing);
    for (std::size_t p = 0; p < roster.size(); ++p) {
        if (const int duty = plan.dutyOf[p]; duty >= 0)
            roster[p].insert(std::lower_bound(roster[p].begin(), roster[p].end(), duty), duty);
    }
    boundBy(costOf(m_staffing, roster));
    consider(std::move(roster));
    m_best.seatPrice = plan.seatPrice;
}

/// The flow's, without what breaks the rules that it left aside: of each person what is worth most comes first.
Roster Solver::allowedOf(const Roster& flow, const std::vector<Cost>& prices)
{
    Roster roster = pinnedOnly(m_staffing);
    AddingRules rules(m_staffing, m_times, AddingBy::MostRules);
    std::vector<Choice> wanted;
    for (std::size_t p = 0; p < flow.size(); ++p) {
        const Worker& worker = m_staffing.people[p];
        wanted.clear();
        for (const int duty : flow[p]) {
            const auto choice = std::lower_bound(worker.choices.begin(), worker.choices.end(), duty,
                                                 [](const Choice& c, int number) { return c.duty < number; });
            wanted.push_back({duty, choice->cost - prices[std::size_t(duty)]});
        }
        std::stable_sort(wanted.begin(), wanted.end(),
                         [](const Choice& a, const Choice& b) { return a.cost < b.cost; });
        for (const Choice& choice : wanted) {
            if (rules.begin(int(p), roster[p]) && rules.may(choice.duty))
                roster[p].insert(std::lower_bound(roster[p].begin(), roster[p].end(), choice.duty), choice.duty);
        }
    }
    return roster;
}

void Solver::solvePeriod()
{
    const bool isTied = std::any_of(m_staffing.people.begin(), m_staffing.people.end(), [&](const Worker& worker) {
        return tiesDays(m_staffing.rules[std::size_t(worker.rules)]);
    });
    const Shares shares = isTied ? kSharesByRules : Shares{};
    std::vector<Cost> prices;
    PriceBound bound(m_staffing, m_times, m_open, m_limits, FlowCosts::AsGiven);
    {
        PeriodFlow flow(m_staffing, m_times, m_open, m_limits, FlowCosts::AsGiven, kKeptTakers);
        flow.run([&] { return m_watch.goesOnUntil(shares.flow); });
        prices = flow.prices();
        boundBy(bound.at(prices));
        consider(allowedOf(flow.roster(), prices));
    }
    boundEmpty(shares.empty);
    if (m_best.isFeasible && m_best.value > m_best.bound && m_watch.goesOnUntil(shares.flows))
        consider(searchByFlows(m_staffing, m_times, m_open, m_best.roster, m_best.bound, m_watch, shares.flows));
    if (!m_best.isFeasible || m_best.value > m_best.bound) {
        int raises = kRaises;
        boundBy(bound.raise(prices, m_best.value, [&] { return raises-- > 0 && m_watch.goesOnUntil(shares.raise); }));
    }
    if (isTied || m_open.isOpen.size() <= kFewChoices)
        searchPeople(shares.people);
    m_best.seatPrice = std::move(prices);
}

void Solver::searchPeople(double share)
{
    if ((!m_best.isFeasible || m_best.value > m_best.bound) && !m_watch.isOutOfSteps() && m_watch.goesOnUntil(share))
        consider(improve(m_staffing, m_best.roster, m_watch.rest(share), m_best.bound));
}

/// Seats beyond the people who could take them.
std::int64_t Solver::seatsWithoutTakers() const
{
    std::vector<int> takers = headsOf(m_staffing, pinnedOnly(m_staffing));
    for (std::size_t p = 0; p < m_staffing.people.size(); ++p) {
        const std::vector<Choice>& choices = m_staffing.people[p].choices;
        for (std::size_t i = 0; i < choices.size() && m_limits.most[p] > 0; ++i)
            takers[std::size_t(choices[i].duty)] += m_open.isOpen[m_open.first[p] + i] ? 1 : 0;
    }
    std::int64_t empty = 0;
    for (std::size_t d = 0; d < takers.size(); ++d)
        empty += std::max(0, m_staffing.duties[d].needed - takers[d]);
    return empty;
}

void Solver::boundEmpty(double share)
{
    const std::int64_t empty = emptySeats(m_staffing, m_best.roster);
    m_best.leastEmpty = std::min(empty, seatsWithoutTakers());
    if (m_best.leastEmpty == empty || !m_watch.goesOnUntil(share))
        return;
    PeriodFlow flow(m_staffing, m_times, m_open, m_limits, FlowCosts::SeatsOnly, kKeptTakers);
    flow.run([&] { return m_watch.goesOnUntil(share); });
    PriceBound bound(m_staffing, m_times, m_open, m_limits, FlowCosts::SeatsOnly);
    m_best.leastEmpty = std::max<std::int64_t>(m_best.leastEmpty, bound.at(flow.prices()));
}

Solution Solver::run(const std::optional<Roster>& start)
{
    m_best.bound = std::numeric_limits<Cost>::min() / 4;
    if (start)
        consider(readStart(m_staffing, *start));
    consider(greedy(m_staffing));
    if (isOneWindow()) {
        solveOneWindow();
        boundEmpty(1);
    } else {
        solvePeriod();
    }
    m_best.empty = emptySeats(m_staffing, m_best.roster);
    for (std::size_t d = 0; d < m_best.seatPrice.size(); ++d)
        m_best.seatPrice[d] = std::clamp<Cost>(m_best.seatPrice[d], 0, m_staffing.duties[d].underCost);
    m_best.seatPrice.resize(m_staffing.duties.size(), 0);
    m_best.isOptimal = m_best.isFeasible && m_best.value == m_best.bound;
    m_best.isStopped = m_watch.isStopped();
    return std::move(m_best);
}

} // namespace

Solution solve(const Staffing& staffing, const Effort& effort, const std::optional<Roster>& start)
{
    return Solver(staffing, effort).run(start);
}

} // namespace redvest::dispatch
