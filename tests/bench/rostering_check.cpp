// SPDX-FileCopyrightText: 2026 RedVest contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/bench/rostering_check.h"

#include <algorithm>
#include <set>

namespace redvest::bench {

namespace {

void checkEmployee(const RosteringInstance& instance, const RosteringEmployee& employee, const std::vector<int>& row,
                   std::vector<std::string>& broken)
{
    const auto say = [&](const std::string& what) { broken.push_back(employee.id + ": " + what); };
    std::vector<int> counts(instance.shifts.size(), 0);
    int minutes = 0;
    std::set<int> weekends;
    std::string line; // a letter a day: W works, o is off
    for (int day = 0; day < instance.days; ++day) {
        const int shift = row[std::size_t(day)];
        line += shift < 0 ? 'o' : 'W';
        if (shift < 0)
            continue;
        ++counts[std::size_t(shift)];
        minutes += instance.shifts[std::size_t(shift)].minutes;
        if (day % 7 >= 5)
            weekends.insert(day / 7);
        if (std::count(employee.daysOff.begin(), employee.daysOff.end(), day) > 0)
            say("works on the day off " + std::to_string(day));
        const int next = day + 1 < instance.days ? row[std::size_t(day) + 1] : -1;
        const std::vector<int>& banned = instance.shifts[std::size_t(shift)].notBefore;
        if (next >= 0 && std::count(banned.begin(), banned.end(), next) > 0)
            say("shift " + instance.shifts[std::size_t(next)].id + " after " + instance.shifts[std::size_t(shift)].id +
                " on day " + std::to_string(day + 1));
    }
    for (std::size_t shift = 0; shift < counts.size(); ++shift) {
        if (counts[shift] > employee.mostOfShift[shift])
            say("too many of shift " + instance.shifts[shift].id);
    }
    if (minutes > employee.mostMinutes)
        say("more minutes than the most");
    if (minutes < employee.leastMinutes)
        say("fewer minutes than the least");
    if (int(weekends.size()) > employee.mostWeekends)
        say("too many weekends");
    for (std::size_t from = 0; from < line.size();) {
        std::size_t to = from;
        while (to < line.size() && line[to] == line[from])
            ++to;
        const int length = int(to - from);
        const bool isInside = from > 0 && to < line.size();
        const std::string where = " on day " + std::to_string(from);
        if (line[from] == 'W' && length > employee.mostInRow)
            say("too many days in a row" + where);
        if (line[from] == 'W' && isInside && length < employee.leastInRow)
            say("too few days in a row" + where);
        if (line[from] == 'o' && isInside && length < employee.leastOff)
            say("too few days off" + where);
        from = to;
    }
}

} // namespace

RosteringVerdict checkRostering(const RosteringInstance& instance, const std::vector<std::vector<int>>& shiftOf)
{
    RosteringVerdict verdict;
    if (shiftOf.size() != instance.staff.size()) {
        verdict.broken.emplace_back("the roster has another number of people");
        return verdict;
    }
    for (std::size_t person = 0; person < shiftOf.size(); ++person)
        checkEmployee(instance, instance.staff[person], shiftOf[person], verdict.broken);
    for (const RosteringRequest& request : instance.requests) {
        const bool has = shiftOf[std::size_t(request.employee)][std::size_t(request.day)] == request.shift;
        if (has != request.isOn)
            verdict.value += request.penalty;
    }
    for (const RosteringCover& cover : instance.cover) {
        int present = 0;
        for (const std::vector<int>& row : shiftOf)
            present += row[std::size_t(cover.day)] == cover.shift;
        verdict.value += present < cover.needed ? static_cast<long long>(cover.needed - present) * cover.under
                                                : static_cast<long long>(present - cover.needed) * cover.over;
    }
    return verdict;
}

} // namespace redvest::bench
