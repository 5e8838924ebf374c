// SPDX-FileCopyrightText: 2026 RedVest contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/support/roster_oracle.h"

#include <algorithm>
#include <map>
#include <set>

namespace redvest::test {

using namespace dispatch;

namespace {

/// Somebody's time as the rules see it.
struct SeenTime
{
    long from, to;
    int day, minutes, kind;
    bool isFree; ///< neither pinned nor an engagement
};

std::vector<SeenTime> timesOf(const Staffing& staffing, const Worker& worker, const std::vector<int>& duties)
{
    std::vector<SeenTime> times;
    for (const int number : duties) {
        const Duty& duty = staffing.duties.at(std::size_t(number));
        const bool isPinned = std::count(worker.pinned.begin(), worker.pinned.end(), number) > 0;
        times.push_back({duty.from, duty.to, duty.day, duty.minutes, duty.kind, !isPinned});
    }
    for (const Engagement& engaged : worker.engaged)
        times.push_back({engaged.from, engaged.to, engaged.day, engaged.minutes, -1, false});
    return times;
}

bool areApart(const Staffing& staffing, const WorkRules& rules, const std::vector<SeenTime>& times)
{
    for (std::size_t i = 0; i < times.size(); ++i) {
        for (std::size_t k = 0; k < times.size(); ++k) {
            const SeenTime& a = times[i];
            const SeenTime& b = times[k];
            if (i == k || (!a.isFree && !b.isFree))
                continue;
            const bool isBefore = a.to + rules.restMinutes <= b.from;
            const bool isAfter = b.to + rules.restMinutes <= a.from;
            if (!isBefore && !isAfter)
                return false;
            if (!staffing.followers.empty() && a.kind >= 0 && b.kind >= 0 && b.day == a.day + 1 &&
                !staffing.followers.at(std::size_t(a.kind)).at(std::size_t(b.kind)))
                return false;
        }
    }
    return true;
}

/// Each free time is held against what lies on its day and in the weeks around it.
bool areHoursKept(const WorkRules& rules, const std::vector<SeenTime>& times)
{
    for (const SeenTime& one : times) {
        if (!one.isFree)
            continue;
        int onDay = 0;
        long dayMinutes = 0;
        for (const SeenTime& other : times) {
            onDay += other.day == one.day ? 1 : 0;
            dayMinutes += other.day == one.day ? other.minutes : 0;
        }
        if (onDay > rules.dutiesADay || dayMinutes > rules.dayMinutes)
            return false;
        for (int first = one.day - 6; first <= one.day; ++first) {
            long week = 0;
            for (const SeenTime& other : times)
                week += other.day >= first && other.day < first + 7 ? other.minutes : 0;
            if (week > rules.weekMinutes)
                return false;
        }
    }
    return true;
}

bool areTotalsKept(const WorkRules& rules, const std::vector<SeenTime>& times)
{
    long minutes = 0;
    bool hasFree = false;
    std::map<int, int> ofKind;
    std::set<int> freeKinds;
    for (const SeenTime& one : times) {
        if (one.kind < 0)
            continue;
        minutes += one.minutes;
        hasFree |= one.isFree;
        ++ofKind[one.kind];
        if (one.isFree)
            freeKinds.insert(one.kind);
    }
    if (minutes < rules.leastMinutes || (hasFree && minutes > rules.mostMinutes))
        return false;
    return std::all_of(freeKinds.begin(), freeKinds.end(), [&](int kind) {
        return std::size_t(kind) >= rules.mostOfKind.size() || ofKind[kind] <= rules.mostOfKind.at(std::size_t(kind));
    });
}

/// Runs of days with work, where none of them is fixed by anything.
bool areRunsKept(const Staffing& staffing, const WorkRules& rules, const std::vector<SeenTime>& times)
{
    std::map<int, bool> isDayFree; // days with work
    for (const SeenTime& one : times) {
        const auto [at, isNew] = isDayFree.emplace(one.day, one.isFree);
        at->second = at->second && one.isFree;
    }
    if (isDayFree.empty())
        return true;
    const int begin = std::min(0, isDayFree.begin()->first);
    const int end = std::max(staffing.days - 1, isDayFree.rbegin()->first);
    const auto works = [&](int day) { return isDayFree.count(day) > 0; };
    for (int day = begin; day <= end; ++day) {
        if (!works(day) || works(day - 1))
            continue;
        int last = day;
        bool hasFree = false;
        for (int d = day; works(d); ++d) {
            last = d;
            hasFree |= isDayFree.at(d);
        }
        const int length = last - day + 1;
        const bool isWhole = day > begin && last < end;
        if (hasFree && (length > rules.mostDaysInRow || (isWhole && length < rules.leastDaysInRow)))
            return false;
        int next = last + 1;
        while (next <= end && !works(next))
            ++next;
        if (next <= end && next - last - 1 < rules.leastDaysOff && (isDayFree.at(last) || isDayFree.at(next)))
            return false;
    }
    return true;
}

bool areWeekendsKept(const Staffing& staffing, const WorkRules& rules, const std::vector<SeenTime>& times)
{
    std::set<int> all, fixed; // Saturdays
    for (const SeenTime& one : times) {
        const int weekday = ((staffing.firstWeekday - 1 + one.day) % 7 + 7) % 7; // Monday is 0
        const int saturday = one.day - (weekday - 5);
        if (weekday < 5 || saturday + 1 < 0 || saturday >= staffing.days)
            continue;
        all.insert(saturday);
        if (!one.isFree)
            fixed.insert(saturday);
    }
    return all.size() == fixed.size() || all.size() <= std::size_t(rules.mostWeekends);
}

std::string brokenBy(const Staffing& staffing, const Worker& worker, const std::vector<int>& duties)
{
    const WorkRules& rules = staffing.rules.at(std::size_t(worker.rules));
    const std::vector<SeenTime> times = timesOf(staffing, worker, duties);
    if (!areApart(staffing, rules, times))
        return "rest or succession";
    if (!areHoursKept(rules, times))
        return "hours of a day or week";
    if (!areTotalsKept(rules, times))
        return "totals";
    if (!areRunsKept(staffing, rules, times))
        return "runs";
    return areWeekendsKept(staffing, rules, times) ? "" : "weekends";
}

Cost costOfSeats(const Duty& duty, int heads)
{
    if (heads <= duty.needed)
        return (duty.needed - heads) * duty.underCost;
    return duty.overCost >= kNever ? kNever : (heads - duty.needed) * duty.overCost;
}

/// What one person's duties cost; nothing where one of them is no choice.
Cost costOfPerson(const Worker& worker, const std::vector<int>& duties)
{
    Cost sum = 0;
    for (std::size_t i = 0; i < duties.size(); ++i) {
        sum += worker.repeatCost * Cost(i);
        for (const Choice& choice : worker.choices)
            sum += choice.duty == duties[i] ? choice.cost : 0;
    }
    return sum;
}

/// Every set of duties that the person may have, pinned ones among them.
std::vector<std::vector<int>> setsOf(const Staffing& staffing, const Worker& worker)
{
    std::vector<std::vector<int>> sets;
    for (unsigned mask = 0; mask < 1U << worker.choices.size(); ++mask) {
        std::vector<int> duties;
        for (std::size_t i = 0; i < worker.choices.size(); ++i) {
            if (mask >> i & 1U)
                duties.push_back(worker.choices[i].duty);
        }
        if (std::includes(duties.begin(), duties.end(), worker.pinned.begin(), worker.pinned.end()) &&
            brokenBy(staffing, worker, duties).empty())
            sets.push_back(std::move(duties));
    }
    return sets;
}

} // namespace

std::string brokenRule(const Staffing& staffing, const Roster& roster)
{
    if (roster.size() != staffing.people.size())
        return "not everybody is there";
    std::vector<int> heads(staffing.duties.size(), 0);
    for (std::size_t p = 0; p < roster.size(); ++p) {
        const Worker& worker = staffing.people[p];
        const std::string who = "person " + std::to_string(p) + ": ";
        std::set<int> offered, has;
        for (const Choice& choice : worker.choices)
            offered.insert(choice.duty);
        for (const int duty : roster[p]) {
            if (offered.count(duty) == 0 || !has.insert(duty).second)
                return who + "no choice, or twice";
            ++heads.at(std::size_t(duty));
        }
        for (const int duty : worker.pinned) {
            if (has.count(duty) == 0)
                return who + "pinned and not there";
        }
        if (const std::string broken = brokenBy(staffing, worker, roster[p]); !broken.empty())
            return who + broken;
    }
    for (std::size_t d = 0; d < heads.size(); ++d) {
        if (costOfSeats(staffing.duties[d], heads[d]) >= kNever)
            return "duty " + std::to_string(d) + ": too many";
    }
    return {};
}

Cost summedCost(const Staffing& staffing, const Roster& roster)
{
    std::vector<int> heads(staffing.duties.size(), 0);
    Cost sum = staffing.base;
    for (std::size_t p = 0; p < roster.size(); ++p) {
        sum += costOfPerson(staffing.people[p], roster[p]);
        for (const int duty : roster[p])
            ++heads.at(std::size_t(duty));
    }
    for (std::size_t d = 0; d < heads.size(); ++d)
        sum += costOfSeats(staffing.duties[d], heads[d]);
    return sum;
}

BestOfAll bestOfAll(const Staffing& staffing)
{
    std::map<std::vector<int>, Cost> cheapest{{std::vector<int>(staffing.duties.size(), 0), staffing.base}};
    for (const Worker& worker : staffing.people) {
        std::map<std::vector<int>, Cost> next;
        for (const std::vector<int>& duties : setsOf(staffing, worker)) {
            const Cost cost = costOfPerson(worker, duties);
            for (const auto& [heads, before] : cheapest) {
                std::vector<int> with = heads;
                for (const int duty : duties)
                    ++with[std::size_t(duty)];
                const auto [at, isNew] = next.emplace(std::move(with), before + cost);
                at->second = std::min(at->second, before + cost);
            }
        }
        cheapest = std::move(next);
    }
    BestOfAll best;
    for (const auto& [heads, cost] : cheapest) {
        Cost value = cost;
        std::int64_t empty = 0;
        bool isAllowedHere = true;
        for (std::size_t d = 0; d < heads.size(); ++d) {
            const Cost seats = costOfSeats(staffing.duties[d], heads[d]);
            isAllowedHere = isAllowedHere && seats < kNever;
            value += isAllowedHere ? seats : 0;
            empty += std::max(0, staffing.duties[d].needed - heads[d]);
        }
        if (!isAllowedHere)
            continue;
        best.value = best.exists ? std::min(best.value, value) : value;
        best.leastEmpty = best.exists ? std::min(best.leastEmpty, empty) : empty;
        best.exists = true;
    }
    return best;
}

} // namespace redvest::test
