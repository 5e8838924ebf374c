// SPDX-FileCopyrightText: 2026 RedVest contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/domain/dispatch/staffing.h"

#include <algorithm>

namespace redvest::dispatch {

namespace {

/// How many have each duty; nobody has one that is not there.
std::vector<int> heads(const Staffing& staffing, const Roster& roster)
{
    std::vector<int> counts(staffing.duties.size(), 0);
    for (const std::vector<int>& duties : roster) {
        for (const int duty : duties) {
            if (duty >= 0 && std::size_t(duty) < counts.size())
                ++counts[std::size_t(duty)];
        }
    }
    return counts;
}

/// Nothing where it is no choice.
const Choice* choiceOf(const Worker& worker, int duty)
{
    const auto place = std::lower_bound(worker.choices.begin(), worker.choices.end(), duty,
                                        [](const Choice& choice, int number) { return choice.duty < number; });
    return place != worker.choices.end() && place->duty == duty ? &*place : nullptr;
}

} // namespace

Cost costOf(const Staffing& staffing, const Roster& roster)
{
    Cost cost = staffing.base;
    for (std::size_t person = 0; person < roster.size(); ++person) {
        if (roster[person].empty())
            continue;
        if (person >= staffing.people.size())
            return kNever;
        const Worker& worker = staffing.people[person];
        for (const int duty : roster[person]) {
            const Choice* const choice = choiceOf(worker, duty);
            if (choice == nullptr || choice->cost >= kNever)
                return kNever;
            cost += choice->cost;
        }
        const Cost taken = Cost(roster[person].size());
        cost += taken * (taken - 1) / 2 * worker.repeatCost;
    }
    const std::vector<int> counts = heads(staffing, roster);
    for (std::size_t duty = 0; duty < counts.size(); ++duty) {
        const Duty& asked = staffing.duties[duty];
        const int above = counts[duty] - asked.needed;
        if (above > 0 && asked.overCost >= kNever)
            return kNever;
        cost += above > 0 ? above * asked.overCost : -above * asked.underCost;
    }
    return cost;
}

std::int64_t emptySeats(const Staffing& staffing, const Roster& roster)
{
    const std::vector<int> counts = heads(staffing, roster);
    std::int64_t empty = 0;
    for (std::size_t duty = 0; duty < counts.size(); ++duty)
        empty += std::max(0, staffing.duties[duty].needed - counts[duty]);
    return empty;
}

} // namespace redvest::dispatch
