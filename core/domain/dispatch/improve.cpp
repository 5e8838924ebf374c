// SPDX-FileCopyrightText: 2026 RedVest contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/domain/dispatch/improve.h"

#include "core/domain/dispatch/block_search.h"
#include "core/domain/dispatch/effort_watch.h"

#include <algorithm>
#include <cmath>

namespace redvest::dispatch {

namespace {

constexpr std::uint64_t kSeed = 20'220'320;
/// What is more is given back as it came: the memory would be too much, and the time never enough.
constexpr std::size_t kMostPersonDays = 2'000'000;
constexpr std::size_t kMostChoices = 5'000'000;
constexpr int kStepsBetweenLooks = 64;
constexpr int kWholes = 24;        // whole rows tried until somebody's least minutes are reached
constexpr int kFreshStart = 100;   // blocks tried then, and more where there are more days
constexpr double kPolished = 0.97; // of the effort, after which only what is cheaper is taken

/// How warm an annealing begins and ends, by what things cost.
struct Warmth
{
    double hot = 1;
    double cold = 0.1;
};

Warmth warmthOf(const Staffing& staffing)
{
    std::vector<Cost> small; // a wish, somebody too many
    std::vector<Cost> large; // an empty seat
    for (const Duty& duty : staffing.duties) {
        if (duty.underCost > 0 && duty.needed > 0)
            large.push_back(duty.underCost);
        if (duty.overCost > 0 && duty.overCost < kNever)
            small.push_back(duty.overCost);
    }
    for (const Worker& worker : staffing.people) {
        for (const Choice& choice : worker.choices) {
            if (choice.cost != 0 && choice.cost < kNever)
                small.push_back(std::abs(choice.cost));
        }
    }
    const auto middle = [](std::vector<Cost>& costs) {
        const auto place = costs.begin() + std::ptrdiff_t(costs.size() / 2);
        std::nth_element(costs.begin(), place, costs.end());
        return double(*place);
    };
    if (small.empty() && large.empty())
        return {};
    const double fine = small.empty() ? middle(large) / 100 : middle(small);
    const double coarse = large.empty() ? fine : middle(large);
    return {std::max(3 * fine, 0.15 * coarse), 0.3 * fine};
}

class Annealer
{
public:
    Annealer(const Staffing& staffing, const Effort& effort, Cost bound)
        : m_staffing(staffing)
        , m_effort(effort)
        , m_bound(bound)
        , m_begun(secondsOfThread())
        , m_model(staffing)
        , m_state(m_model)
        , m_search(m_model)
        , m_dice(kSeed)
    {}

    Roster run(const Roster& start)
    {
        for (std::size_t person = 0; person < m_staffing.people.size(); ++person) {
            const Worker& worker = m_staffing.people[person];
            if (isAllowed(m_staffing, worker, start[person]))
                m_state.load(int(person), start[person]);
            if (!worker.choices.empty())
                m_movers.push_back(int(person));
        }
        m_best = start;
        m_bestValue = isRosterAllowed(m_staffing, start) ? costOf(m_staffing, start) : kNever;
        m_isChanged.assign(m_staffing.people.size(), true);
        for (int person = 0; person < int(m_staffing.people.size()); ++person)
            m_changed.push_back(person);
        for (const int person : m_movers)
            raise(person);
        m_isRaised = true;
        note();
        if (!m_movers.empty() && m_staffing.days > 0)
            anneal();
        return isBetter(m_best, start) ? m_best : start;
    }

private:
    [[nodiscard]] bool isBetter(const Roster& roster, const Roster& other) const
    {
        const bool isGood = isRosterAllowed(m_staffing, roster);
        if (isGood != isRosterAllowed(m_staffing, other))
            return isGood;
        return costOf(m_staffing, roster) < costOf(m_staffing, other);
    }

    [[nodiscard]] bool isShort(int person) const
    {
        return m_state.minutes(person) < m_model.people[std::size_t(person)].least;
    }
    [[nodiscard]] bool isOver() const { return secondsOfThread() - m_begun >= m_effort.seconds; }

    /// Puts the block that is found there, or leaves what was.
    bool move(const BlockWish& wish)
    {
        m_old.clear();
        const Cost before = m_state.value();
        const bool wasShort = isShort(wish.person);
        for (int day = wish.from; day < wish.to; ++day) {
            m_old.push_back(m_state.pick(wish.person, day));
            m_state.clear(wish.person, day);
        }
        if (m_search.find(m_state, wish, m_dice)) {
            put(wish, m_search.found());
            if (isGood(wish) && (wasShort || isTaken(wish, before))) {
                if (!m_isChanged[std::size_t(wish.person)])
                    m_changed.push_back(wish.person);
                m_isChanged[std::size_t(wish.person)] = true;
                if (wasShort && !isShort(wish.person) && m_isRaised) { // a roster that is allowed is worth more
                    --m_shortOnes;
                    m_bestValue = kNever;
                }
                return true;
            }
            for (int day = wish.from; day < wish.to; ++day)
                m_state.clear(wish.person, day);
        }
        put(wish, m_old);
        return false;
    }

    void put(const BlockWish& wish, const std::vector<int>& picks)
    {
        for (int day = wish.from; day < wish.to; ++day)
            m_state.put(wish.person, day, picks[std::size_t(day - wish.from)]);
    }

    /// What the search of a block does not see.
    bool isGood(const BlockWish& wish)
    {
        const PersonDays& person = m_model.people[std::size_t(wish.person)];
        for (int kind = 0; kind < m_staffing.kinds; ++kind) {
            if (m_state.ofKind(wish.person, kind) > person.mostOfKind[std::size_t(kind)]) {
                m_search.noteTooMany(wish.person, kind);
                return false;
            }
        }
        return !person.isLoose || isShort(wish.person) ||
               isAllowed(m_staffing, m_staffing.people[std::size_t(wish.person)], m_state.duties(wish.person));
    }

    /// The noise of a warm search is its lot already, but for repeats, which it knows by and by only.
    bool isTaken(const BlockWish& wish, Cost before)
    {
        const auto dearer = double(m_state.value() - before);
        if (dearer <= 0 || wish.warmth <= 0)
            return dearer <= 0;
        const Cost repeat = m_staffing.people[std::size_t(wish.person)].repeatCost;
        return repeat == 0 || m_dice.share() < std::exp(-dearer / wish.warmth);
    }

    /// Reaches the least minutes of somebody.
    void raise(int person)
    {
        const int first = -m_model.people[std::size_t(person)].firstDay;
        const auto reward = double(m_state.barrier());
        for (int attempt = 0; attempt < kWholes && isShort(person) && !isOver(); ++attempt)
            move({person, first, first + m_staffing.days, attempt < 2 ? 0 : reward * 0.02 * attempt, 0});
        const int fresh = kFreshStart + 2 * m_staffing.days; // attempts, after which the person begins anew
        for (int attempt = 1; attempt <= 4 * fresh && isShort(person) && !isOver(); ++attempt) {
            const int length = std::min(m_staffing.days, 7 + m_dice.below(22));
            const int from = first + m_dice.below(m_staffing.days - length + 1);
            move({person, from, from + length, reward * 0.1, reward});
            if (attempt % fresh == 0 && isShort(person))
                m_state.load(person, {});
        }
        m_shortOnes += isShort(person);
    }

    /// Keeps the best so far.
    void note()
    {
        if (m_state.value() >= m_bestValue || m_state.forbidden() > 0)
            return;
        m_bestValue = m_state.value();
        for (const int person : m_changed) {
            m_best[std::size_t(person)] = m_state.duties(person);
            m_isChanged[std::size_t(person)] = false;
        }
        m_changed.clear();
    }

    /// Back to the best.
    void recall()
    {
        if (m_bestValue == kNever)
            return;
        std::vector<int> left; // a start may be what the model does not know
        for (const int person : m_changed) {
            m_state.load(person, m_best[std::size_t(person)]);
            m_isChanged[std::size_t(person)] = m_state.duties(person) != m_best[std::size_t(person)];
            if (m_isChanged[std::size_t(person)])
                left.push_back(person);
        }
        m_changed = left;
    }

    /// False: time to end.
    bool look(std::int64_t step)
    {
        const double seconds = (secondsOfThread() - m_begun) / std::max(1e-9, m_effort.seconds);
        m_done = m_effort.steps > 0 ? double(step) / double(m_effort.steps) : seconds;
        if (seconds >= 1 || m_bestValue <= m_bound)
            return false;
        return !m_effort.keepGoing || m_effort.keepGoing({m_bestValue, m_bound, std::min(1.0, m_done)});
    }

    void anneal()
    {
        const Warmth range = warmthOf(m_staffing);
        double warmth = range.hot;
        for (std::int64_t step = 0; m_effort.steps <= 0 || step < m_effort.steps; ++step) {
            if (step % kStepsBetweenLooks == 0) {
                if (!look(step))
                    return;
                if (m_done >= kPolished && warmth > 0)
                    recall();
                warmth = m_done >= kPolished ? 0 : range.hot * std::pow(range.cold / range.hot, m_done / kPolished);
            }
            const int person = m_movers[std::size_t(m_dice.below(int(m_movers.size())))];
            const int first = -m_model.people[std::size_t(person)].firstDay;
            const int length = std::min(m_staffing.days, 3 + m_dice.below(15));
            const int from = std::max(0, m_dice.below(m_staffing.days + length - 1) - length + 1);
            move({person, first + from, first + std::min(m_staffing.days, from + length), warmth, 0});
            note();
        }
    }

    const Staffing& m_staffing;
    const Effort& m_effort;
    const Cost m_bound;
    const double m_begun;
    RosterModel m_model;
    RosterState m_state;
    BlockSearch m_search;
    Dice m_dice;
    std::vector<int> m_movers;
    int m_shortOnes = 0; ///< people whose least minutes were not reached
    bool m_isRaised = false;
    std::vector<int> m_old;
    double m_done = 0;
    Roster m_best;
    Cost m_bestValue = kNever;
    std::vector<int> m_changed; ///< people, since the best
    std::vector<char> m_isChanged;
};

} // namespace

bool isRosterAllowed(const Staffing& staffing, const Roster& roster)
{
    if (roster.size() != staffing.people.size() || costOf(staffing, roster) >= kNever)
        return false;
    for (std::size_t person = 0; person < roster.size(); ++person) {
        if (!isAllowed(staffing, staffing.people[person], roster[person]))
            return false;
    }
    return true;
}

Roster improve(const Staffing& staffing, Roster start, const Effort& effort, Cost bound)
{
    start.resize(staffing.people.size());
    std::size_t choices = 0;
    for (const Worker& worker : staffing.people)
        choices += worker.choices.size();
    if (choices > kMostChoices || staffing.people.size() * std::size_t(std::max(1, staffing.days)) > kMostPersonDays)
        return start;
    Annealer annealer(staffing, effort, bound);
    return annealer.run(start);
}

} // namespace redvest::dispatch
