// SPDX-FileCopyrightText: 2026 RedVest contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/domain/dispatch/same_times.h"

#include <algorithm>
#include <numeric>
#include <tuple>

namespace redvest::dispatch {

SameTimes sameTimes(const std::vector<Duty>& duties)
{
    const auto key = [&](int duty) {
        const Duty& d = duties[std::size_t(duty)];
        return std::make_tuple(d.from, d.to, d.day, d.kind, d.minutes);
    };
    std::vector<int> order(duties.size());
    std::iota(order.begin(), order.end(), 0);
    std::stable_sort(order.begin(), order.end(), [&](int a, int b) { return key(a) < key(b); });
    SameTimes times;
    times.of.assign(duties.size(), 0);
    for (const int duty : order) {
        if (times.example.empty() || key(times.example.back()) != key(duty))
            times.example.push_back(duty);
        times.of[std::size_t(duty)] = times.count() - 1;
    }
    return times;
}

bool canFollow(const Staffing& staffing, const WorkRules& rules, const Duty& first, const Duty& second)
{
    if (second.from < first.to + std::int64_t(rules.restMinutes))
        return false;
    if (first.day == second.day && rules.dutiesADay <= 1)
        return false;
    return staffing.followers.empty() || second.day != first.day + 1 ||
           staffing.followers[std::size_t(first.kind)][std::size_t(second.kind)];
}

bool asksForLeast(const WorkRules& rules)
{
    return rules.leastMinutes > 0 || rules.leastDaysInRow > 1 || rules.leastDaysOff > 1;
}

AddingRules::AddingRules(const Staffing& staffing, const SameTimes& times, AddingBy by)
    : m_staffing(staffing)
    , m_times(times)
    , m_turnOf(std::size_t(times.count()), 0)
    , m_answer(std::size_t(times.count()), false)
{
    m_frame.days = staffing.days;
    m_frame.firstWeekday = staffing.firstWeekday;
    m_frame.kinds = staffing.kinds;
    m_frame.followers = staffing.followers;
    m_frame.duties = staffing.duties;
    m_frame.rules = staffing.rules;
    if (by == AddingBy::AllRules)
        return;
    for (WorkRules& rules : m_frame.rules) {
        rules.leastMinutes = 0;
        rules.leastDaysInRow = 1;
        rules.leastDaysOff = 1;
    }
}

bool AddingRules::begin(int person, const std::vector<int>& has)
{
    m_worker = &m_staffing.people[std::size_t(person)];
    m_has = has;
    ++m_turn;
    m_isOpen = isAllowed(m_frame, *m_worker, m_has);
    return m_isOpen;
}

bool AddingRules::may(int duty)
{
    if (!m_isOpen || std::binary_search(m_has.begin(), m_has.end(), duty))
        return false;
    const auto number = std::size_t(m_times.of[std::size_t(duty)]);
    if (m_turnOf[number] != m_turn) {
        m_turnOf[number] = m_turn;
        m_answer[number] = false;
        if (!isBarredByOne(m_frame.duties[std::size_t(duty)])) {
            m_asked = m_has;
            m_asked.insert(std::lower_bound(m_asked.begin(), m_asked.end(), duty), duty);
            m_answer[number] = isAllowed(m_frame, *m_worker, m_asked);
        }
    }
    return m_answer[number];
}

bool AddingRules::isBarredByOne(const Duty& duty) const
{
    const WorkRules& rules = m_frame.rules[std::size_t(m_worker->rules)];
    return std::any_of(m_has.begin(), m_has.end(), [&](int other) {
        const Duty& has = m_frame.duties[std::size_t(other)];
        return (has.day == duty.day && rules.dutiesADay <= 1) ||
               (has.from < duty.to + std::int64_t(rules.restMinutes) &&
                duty.from < has.to + std::int64_t(rules.restMinutes));
    });
}

OpenChoices openChoices(const Staffing& staffing, const SameTimes& times)
{
    OpenChoices open;
    open.first.reserve(staffing.people.size() + 1);
    open.first.push_back(0);
    for (const Worker& worker : staffing.people)
        open.first.push_back(open.first.back() + worker.choices.size());
    open.isOpen.assign(open.first.back(), false);
    AddingRules rules(staffing, times, AddingBy::MostRules);
    for (std::size_t p = 0; p < staffing.people.size(); ++p) {
        const Worker& worker = staffing.people[p];
        if (worker.choices.empty() || !rules.begin(int(p), worker.pinned))
            continue;
        for (std::size_t i = 0; i < worker.choices.size(); ++i)
            open.isOpen[open.first[p] + i] = worker.choices[i].cost < kNever && rules.may(worker.choices[i].duty);
    }
    return open;
}

std::vector<int> headsOf(const Staffing& staffing, const Roster& roster)
{
    std::vector<int> heads(staffing.duties.size(), 0);
    for (const std::vector<int>& has : roster) {
        for (const int duty : has)
            ++heads[std::size_t(duty)];
    }
    return heads;
}

Roster pinnedOnly(const Staffing& staffing)
{
    Roster roster;
    roster.reserve(staffing.people.size());
    for (const Worker& worker : staffing.people)
        roster.push_back(worker.pinned);
    return roster;
}

} // namespace redvest::dispatch
