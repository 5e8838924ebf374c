// SPDX-FileCopyrightText: 2026 RedVest contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/domain/dispatch/person_limits.h"

#include <algorithm>
#include <map>
#include <numeric>

namespace redvest::dispatch {

namespace {

struct CutTimes
{
    std::vector<int> slotOf;
    int slots = 0;
};

CutTimes cutByDay(const Staffing& staffing, const SameTimes& times)
{
    CutTimes cut;
    std::map<int, int> slotOfDay;
    for (const int duty : times.example) {
        const auto [at, isNew] = slotOfDay.emplace(staffing.duties[std::size_t(duty)].day, cut.slots);
        cut.slots += isNew ? 1 : 0;
        cut.slotOf.push_back(at->second);
    }
    return cut;
}

/// All that begin before the earliest end and its rest belong together, and so on with the others.
CutTimes cutByRest(const Staffing& staffing, const SameTimes& times, int rest)
{
    const auto duty = [&](int number) -> const Duty& {
        return staffing.duties[std::size_t(times.example[std::size_t(number)])];
    };
    std::vector<int> byEnd(std::size_t(times.count()));
    std::iota(byEnd.begin(), byEnd.end(), 0);
    std::stable_sort(byEnd.begin(), byEnd.end(), [&](int a, int b) { return duty(a).to < duty(b).to; });
    CutTimes cut;
    cut.slotOf.assign(std::size_t(times.count()), -1);
    int next = 0; // numbers are by beginning
    for (const int first : byEnd) {
        if (cut.slotOf[std::size_t(first)] >= 0)
            continue;
        for (; next < times.count() && duty(next).from < duty(first).to + std::int64_t(rest); ++next)
            cut.slotOf[std::size_t(next)] = cut.slots;
        ++cut.slots;
    }
    return cut;
}

/// What is asked of the open choices of one person.
struct OpenSpan
{
    int slots = 0;
    int days = 0;
    int firstDay = 0;
    int lastDay = 0;
    int leastMinutes = 0; ///< the shortest of them
};

/// So many of at least that length go into a limit.
std::int64_t timesInto(int limit, int minutes)
{
    return limit == kNoLimit || minutes <= 0 ? kNoLimit : std::max(0, limit) / minutes;
}

/// `isFree`: nothing is fixed; beside fixed days a row may be longer.
int mostOf(const WorkRules& rules, const OpenSpan& open, bool isFree)
{
    const std::int64_t perDay =
        std::min<std::int64_t>(std::max(0, rules.dutiesADay), timesInto(rules.dayMinutes, open.leastMinutes));
    const std::int64_t span = open.lastDay - open.firstDay + 1;
    std::int64_t days = open.days;
    if (isFree && rules.mostDaysInRow != kNoLimit) {
        const std::int64_t row = std::max(0, rules.mostDaysInRow);
        days = std::min(days, span / (row + 1) * row + std::min(row, span % (row + 1)));
    }
    std::int64_t most = std::min<std::int64_t>(open.slots, days * perDay);
    most = std::min(most, timesInto(rules.mostMinutes, open.leastMinutes));
    if (rules.weekMinutes != kNoLimit)
        most = std::min(most, (span + 6) / 7 * timesInto(rules.weekMinutes, open.leastMinutes));
    return int(most);
}

class OpenSpans
{
public:
    OpenSpans(const Staffing& staffing, const SameTimes& times)
        : m_staffing(staffing)
        , m_times(times)
        , m_seenSlot(std::size_t(times.count()), 0)
        , m_seenTime(std::size_t(times.count()), 0)
    {}
    OpenSpan of(std::size_t person, const OpenChoices& open, const std::vector<int>& slotOf)
    {
        ++m_turn;
        OpenSpan span;
        m_days.clear();
        const Worker& worker = m_staffing.people[person];
        for (std::size_t i = 0; i < worker.choices.size(); ++i) {
            const auto time = std::size_t(m_times.of[std::size_t(worker.choices[i].duty)]);
            if (!open.isOpen[open.first[person] + i] || m_seenTime[time] == m_turn)
                continue;
            m_seenTime[time] = m_turn;
            const Duty& duty = m_staffing.duties[std::size_t(worker.choices[i].duty)];
            span.leastMinutes = m_days.empty() ? duty.minutes : std::min(span.leastMinutes, duty.minutes);
            m_days.push_back(duty.day);
            int& seen = m_seenSlot[std::size_t(slotOf[time])];
            span.slots += seen == m_turn ? 0 : 1;
            seen = m_turn;
        }
        std::sort(m_days.begin(), m_days.end());
        span.days = int(std::unique(m_days.begin(), m_days.end()) - m_days.begin());
        span.firstDay = span.days == 0 ? 0 : m_days.front();
        span.lastDay = span.days == 0 ? 0 : m_days[std::size_t(span.days - 1)];
        return span;
    }

private:
    const Staffing& m_staffing;
    const SameTimes& m_times;
    std::vector<int> m_seenSlot, m_seenTime, m_days;
    int m_turn = 0;
};

} // namespace

PersonLimits personLimits(const Staffing& staffing, const SameTimes& times, const OpenChoices& open)
{
    PersonLimits limits;
    for (const WorkRules& rules : staffing.rules) {
        CutTimes cut = cutByRest(staffing, times, std::max(0, rules.restMinutes));
        if (rules.dutiesADay <= 1) {
            CutTimes days = cutByDay(staffing, times);
            if (days.slots <= cut.slots)
                cut = std::move(days);
        }
        limits.slots.push_back(cut.slots);
        limits.slotOf.push_back(std::move(cut.slotOf));
    }
    OpenSpans spans(staffing, times);
    limits.most.reserve(staffing.people.size());
    for (std::size_t p = 0; p < staffing.people.size(); ++p) {
        const Worker& worker = staffing.people[p];
        const auto rules = std::size_t(worker.rules);
        const OpenSpan span = spans.of(p, open, limits.slotOf[rules]);
        const bool isFree = worker.pinned.empty() && worker.engaged.empty();
        limits.most.push_back(span.slots == 0 ? 0 : mostOf(staffing.rules[rules], span, isFree));
    }
    return limits;
}

} // namespace redvest::dispatch
