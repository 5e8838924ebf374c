// SPDX-FileCopyrightText: 2026 RedVest contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// The rule by hand: shift by shift, the most urgent first, each seat to the cheapest person who may.

#include "core/domain/dispatch/same_times.h"
#include "core/domain/dispatch/solve.h"

#include <algorithm>
#include <numeric>

namespace redvest::dispatch {

namespace {

/// Beyond so many the takers of further shifts are collected later.
constexpr std::size_t kTakersAtOnce = 4'000'000;
/// Beyond so many pairs of people and times nobody notes who may not any more.
constexpr std::size_t kNotedPairs = 400'000'000;

struct Taker
{
    int person;
    Cost cost;
};

/// Who could take the duties of a stretch of time: a stretch at a time, so that memory is bounded.
class TakersByTime
{
public:
    explicit TakersByTime(const Staffing& staffing) : m_staffing(staffing), m_next(staffing.people.size(), 0)
    {
        m_count.assign(staffing.duties.size() + 1, 0);
        for (const Worker& worker : staffing.people) {
            for (const Choice& choice : worker.choices)
                ++m_count[std::size_t(choice.duty)];
        }
    }
    /// The next stretch: duties from begin() to end(). False: there is none.
    bool next();
    [[nodiscard]] int begin() const { return m_begin; }
    [[nodiscard]] int end() const { return m_end; }
    [[nodiscard]] const Taker* first(int duty) const { return m_takers.data() + m_place[std::size_t(duty - m_begin)]; }
    [[nodiscard]] const Taker* last(int duty) const
    {
        return m_takers.data() + m_place[std::size_t(duty - m_begin) + 1];
    }

private:
    const Staffing& m_staffing;
    std::vector<std::size_t> m_next; ///< by person: the first choice that was not handed out
    std::vector<std::size_t> m_count, m_place;
    std::vector<Taker> m_takers;
    int m_begin = 0, m_end = 0;
};

bool TakersByTime::next()
{
    const int all = int(m_staffing.duties.size());
    m_begin = m_end;
    std::size_t sum = 0;
    m_place.assign(1, 0);
    const auto isOneTime = [&](int duty) {
        return m_staffing.duties[std::size_t(duty)].from == m_staffing.duties[std::size_t(duty - 1)].from;
    };
    while (m_end < all && (m_end == m_begin || sum < kTakersAtOnce || isOneTime(m_end))) {
        sum += m_count[std::size_t(m_end++)];
        m_place.push_back(sum);
    }
    m_takers.resize(sum);
    std::vector<std::size_t> at(m_place.begin(), m_place.end() - 1);
    for (std::size_t p = 0; p < m_staffing.people.size(); ++p) {
        const std::vector<Choice>& choices = m_staffing.people[p].choices;
        std::size_t& next = m_next[p];
        for (; next < choices.size() && choices[next].duty < m_end; ++next)
            m_takers[at[std::size_t(choices[next].duty - m_begin)]++] = {int(p), choices[next].cost};
    }
    return m_end > m_begin;
}

/// The coordinator: what has been given so far.
class ByHand
{
public:
    explicit ByHand(const Staffing& staffing)
        : m_staffing(staffing)
        , m_times(sameTimes(staffing.duties))
        , m_rules(staffing, m_times, AddingBy::MostRules)
        , m_roster(pinnedOnly(staffing))
        , m_heads(headsOf(staffing, m_roster))
    {
        if (staffing.people.size() * std::size_t(m_times.count()) <= kNotedPairs)
            m_mayNot.assign(staffing.people.size() * std::size_t(m_times.count()), false);
    }
    Roster fill();

private:
    void fillDuty(int duty, const Taker* first, const Taker* last);
    bool give(int person, int duty);
    void keepRules();

    const Staffing& m_staffing;
    const SameTimes m_times;
    AddingRules m_rules;
    Roster m_roster;
    std::vector<int> m_heads;
    std::vector<bool> m_mayNot; ///< by person and time: it was refused once
    std::vector<Taker> m_line;
};

bool ByHand::give(int person, int duty)
{
    std::vector<int>& has = m_roster[std::size_t(person)];
    const std::size_t pair =
        std::size_t(person) * std::size_t(m_times.count()) + std::size_t(m_times.of[std::size_t(duty)]);
    if (!m_mayNot.empty() && m_mayNot[pair])
        return false;
    if (!m_rules.begin(person, has) || !m_rules.may(duty)) {
        // who has that very duty may still take another of the same time, as far as it goes: no note of it
        if (!m_mayNot.empty() && !std::binary_search(has.begin(), has.end(), duty))
            m_mayNot[pair] = true;
        return false;
    }
    has.insert(std::lower_bound(has.begin(), has.end(), duty), duty);
    ++m_heads[std::size_t(duty)];
    return true;
}

void ByHand::fillDuty(int duty, const Taker* first, const Taker* last)
{
    const Duty& asked = m_staffing.duties[std::size_t(duty)];
    int seats = asked.needed - m_heads[std::size_t(duty)];
    if (seats <= 0)
        return;
    m_line.clear();
    for (const Taker* taker = first; taker != last; ++taker) {
        const Cost cost = taker->cost + m_staffing.people[std::size_t(taker->person)].repeatCost *
                                            Cost(m_roster[std::size_t(taker->person)].size());
        if (cost <= asked.underCost)
            m_line.push_back({taker->person, cost});
    }
    // the cheapest in front, without sorting those who are never asked
    const auto isLater = [](const Taker& a, const Taker& b) {
        return a.cost != b.cost ? a.cost > b.cost : a.person > b.person;
    };
    std::make_heap(m_line.begin(), m_line.end(), isLater);
    for (auto end = m_line.end(); seats > 0 && end != m_line.begin();) {
        std::pop_heap(m_line.begin(), end, isLater);
        --end;
        if (give(end->person, duty))
            --seats;
    }
}

Roster ByHand::fill()
{
    TakersByTime takers(m_staffing);
    const std::vector<Duty>& duties = m_staffing.duties;
    while (takers.next()) {
        std::vector<int> order(std::size_t(takers.end() - takers.begin()));
        std::iota(order.begin(), order.end(), takers.begin());
        std::stable_sort(order.begin(), order.end(), [&](int a, int b) {
            const Duty& one = duties[std::size_t(a)];
            const Duty& two = duties[std::size_t(b)];
            return one.from != two.from ? one.from < two.from : one.underCost > two.underCost;
        });
        for (const int duty : order)
            fillDuty(duty, takers.first(duty), takers.last(duty));
    }
    keepRules();
    return std::move(m_roster);
}

/// Where a rule asks for a least that has not come about, the latest duties are given back until it holds; if it never
/// does, as with a least of hours, all of them stay.
void ByHand::keepRules()
{
    for (std::size_t p = 0; p < m_roster.size(); ++p) {
        const Worker& worker = m_staffing.people[p];
        if (!asksForLeast(m_staffing.rules[std::size_t(worker.rules)]))
            continue;
        std::vector<int> has = m_roster[p];
        const auto isPinned = [&](int duty) {
            return std::binary_search(worker.pinned.begin(), worker.pinned.end(), duty);
        };
        while (!isAllowed(m_staffing, worker, has)) {
            const auto last = std::find_if_not(has.rbegin(), has.rend(), isPinned);
            if (last == has.rend())
                break;
            has.erase(std::next(last).base());
        }
        if (isAllowed(m_staffing, worker, has))
            m_roster[p] = std::move(has);
    }
}

} // namespace

Roster greedy(const Staffing& staffing)
{
    return ByHand(staffing).fill();
}

} // namespace redvest::dispatch
