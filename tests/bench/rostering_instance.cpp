// SPDX-FileCopyrightText: 2026 RedVest contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/bench/rostering_instance.h"

#include <algorithm>
#include <charconv>
#include <sstream>

namespace redvest::bench {

namespace {

constexpr int kMostDays = 3660;
constexpr int kMostNumber = 100'000'000;

std::vector<std::string> split(const std::string& line, char mark)
{
    std::vector<std::string> parts{""};
    for (const char letter : line) {
        if (letter == mark)
            parts.emplace_back();
        else if (letter != '\r' && letter != ' ' && letter != '\t')
            parts.back() += letter;
    }
    return parts;
}

/// Reads one line after another into the instance.
class Reader
{
public:
    RosteringInstance instance;
    std::string problem;

    void take(const std::string& raw)
    {
        ++m_line;
        const std::vector<std::string> parts = split(raw.substr(0, raw.find('#')), ',');
        if (parts.size() == 1 && parts[0].empty())
            return;
        if (parts[0].rfind("SECTION_", 0) == 0) {
            m_section = parts[0].substr(8);
            if (m_section != "HORIZON" && instance.days == 0)
                fail("the days of the horizon must come first");
            return;
        }
        if (m_section == "HORIZON")
            instance.days = number(parts, 0, 1, kMostDays);
        else if (m_section == "SHIFTS")
            shift(parts);
        else if (m_section == "STAFF")
            employee(parts);
        else if (m_section == "DAYS_OFF")
            daysOff(parts);
        else if (m_section == "SHIFT_ON_REQUESTS" || m_section == "SHIFT_OFF_REQUESTS")
            request(parts);
        else if (m_section == "COVER")
            cover(parts);
        else
            fail(m_section.empty() ? "a section must begin before it" : "no section is named " + m_section);
    }

    void finish()
    {
        for (std::size_t shift = 0; shift < m_notBefore.size() && problem.empty(); ++shift) {
            for (const std::string& id : m_notBefore[shift]) {
                if (!id.empty())
                    instance.shifts[shift].notBefore.push_back(find(m_shifts, id, "shift"));
            }
        }
        if (problem.empty() && (instance.days == 0 || instance.shifts.empty() || instance.staff.empty()))
            fail("the file ends before horizon, shifts and staff are all told");
    }

private:
    void fail(const std::string& what)
    {
        if (problem.empty())
            problem = "Line " + std::to_string(m_line) + " is damaged: " + what + ".";
    }

    int number(const std::vector<std::string>& parts, std::size_t place, int least, int most)
    {
        if (place >= parts.size()) {
            fail("part " + std::to_string(place + 1) + " is missing");
            return least;
        }
        const std::string& text = parts[place];
        int value = 0;
        const auto read = std::from_chars(text.data(), text.data() + text.size(), value);
        if (read.ec != std::errc() || read.ptr != text.data() + text.size() || value < least || value > most) {
            fail("'" + text + "' is no number from " + std::to_string(least) + " to " + std::to_string(most));
            return least;
        }
        return value;
    }
    int day(const std::vector<std::string>& parts, std::size_t place)
    {
        return number(parts, place, 0, std::max(0, instance.days - 1));
    }
    int find(const std::map<std::string, int>& known, const std::string& id, const char* what)
    {
        const auto found = known.find(id);
        if (found == known.end()) {
            fail(std::string("no ") + what + " is named '" + id + "'");
            return 0;
        }
        return found->second;
    }
    int find(const std::map<std::string, int>& known, const std::vector<std::string>& parts, std::size_t place,
             const char* what)
    {
        return find(known, place < parts.size() ? parts[place] : "", what);
    }

    void shift(const std::vector<std::string>& parts)
    {
        RosteringShift one;
        one.id = parts[0];
        one.minutes = number(parts, 1, 1, 24 * 60);
        if (!m_shifts.emplace(one.id, int(instance.shifts.size())).second)
            fail("shift '" + one.id + "' is told twice");
        instance.shifts.push_back(one);
        m_notBefore.push_back(parts.size() > 2 ? split(parts[2], '|') : std::vector<std::string>{});
    }

    void employee(const std::vector<std::string>& parts)
    {
        RosteringEmployee one;
        one.id = parts[0];
        one.mostOfShift.assign(instance.shifts.size(), kMostNumber);
        for (const std::string& limit : split(parts.size() > 1 ? parts[1] : "", '|')) {
            const std::vector<std::string> sides = split(limit, '=');
            if (limit.empty())
                continue;
            const int of = find(m_shifts, sides, 0, "shift");
            const int most = number(sides, 1, 0, kMostNumber);
            if (problem.empty())
                one.mostOfShift[std::size_t(of)] = most;
        }
        one.mostMinutes = number(parts, 2, 0, kMostNumber);
        one.leastMinutes = number(parts, 3, 0, kMostNumber);
        one.mostInRow = number(parts, 4, 0, kMostNumber);
        one.leastInRow = number(parts, 5, 0, kMostNumber);
        one.leastOff = number(parts, 6, 0, kMostNumber);
        one.mostWeekends = number(parts, 7, 0, kMostNumber);
        if (!m_staff.emplace(one.id, int(instance.staff.size())).second)
            fail("employee '" + one.id + "' is told twice");
        instance.staff.push_back(one);
    }

    void daysOff(const std::vector<std::string>& parts)
    {
        const int of = find(m_staff, parts, 0, "employee");
        for (std::size_t place = 1; place < parts.size(); ++place) {
            const int off = day(parts, place);
            if (problem.empty())
                instance.staff[std::size_t(of)].daysOff.push_back(off);
        }
    }

    void request(const std::vector<std::string>& parts)
    {
        RosteringRequest one;
        one.employee = find(m_staff, parts, 0, "employee");
        one.day = day(parts, 1);
        one.shift = find(m_shifts, parts, 2, "shift");
        one.penalty = number(parts, 3, 0, kMostNumber);
        one.isOn = m_section == "SHIFT_ON_REQUESTS";
        instance.requests.push_back(one);
    }

    void cover(const std::vector<std::string>& parts)
    {
        RosteringCover one;
        one.day = day(parts, 0);
        one.shift = find(m_shifts, parts, 1, "shift");
        one.needed = number(parts, 2, 0, kMostNumber);
        one.under = number(parts, 3, 0, kMostNumber);
        one.over = number(parts, 4, 0, kMostNumber);
        instance.cover.push_back(one);
    }

    int m_line = 0;
    std::string m_section;
    std::map<std::string, int> m_shifts, m_staff;
    std::vector<std::vector<std::string>> m_notBefore;
};

} // namespace

RosteringInstance readRostering(const std::string& text, std::string& problem)
{
    Reader reader;
    std::istringstream lines(text);
    for (std::string line; reader.problem.empty() && std::getline(lines, line);)
        reader.take(line);
    if (reader.problem.empty())
        reader.finish();
    problem = reader.problem;
    return problem.empty() ? reader.instance : RosteringInstance();
}

dispatch::Staffing asStaffing(const RosteringInstance& instance)
{
    constexpr int kDay = 24 * 60;
    dispatch::Staffing staffing;
    const std::size_t shifts = instance.shifts.size();
    staffing.days = instance.days;
    staffing.kinds = int(shifts);
    staffing.followers.assign(shifts, std::vector<bool>(shifts, true));
    for (std::size_t shift = 0; shift < shifts; ++shift) {
        for (const int later : instance.shifts[shift].notBefore)
            staffing.followers[shift][std::size_t(later)] = false;
    }
    for (int day = 0; day < instance.days; ++day) {
        for (int shift = 0; shift < int(shifts); ++shift) {
            dispatch::Duty duty;
            duty.day = day;
            duty.kind = shift;
            duty.minutes = instance.shifts[std::size_t(shift)].minutes;
            duty.from = day * kDay;
            duty.to = duty.from + duty.minutes;
            duty.overCost = 0;
            staffing.duties.push_back(duty);
        }
    }
    const auto number = [&](int day, int shift) { return std::size_t(day) * shifts + std::size_t(shift); };
    for (const RosteringCover& cover : instance.cover) {
        dispatch::Duty& duty = staffing.duties[number(cover.day, cover.shift)];
        duty.needed = cover.needed;
        duty.underCost = cover.under;
        duty.overCost = cover.over;
    }
    std::vector<std::vector<dispatch::Cost>> costs(instance.staff.size(),
                                                   std::vector<dispatch::Cost>(staffing.duties.size(), 0));
    for (const RosteringRequest& request : instance.requests) {
        costs[std::size_t(request.employee)][number(request.day, request.shift)] +=
            request.isOn ? -request.penalty : request.penalty;
        staffing.base += request.isOn ? request.penalty : 0;
    }
    for (std::size_t person = 0; person < instance.staff.size(); ++person) {
        const RosteringEmployee& employee = instance.staff[person];
        dispatch::WorkRules rules;
        rules.mostMinutes = employee.mostMinutes;
        rules.leastMinutes = employee.leastMinutes;
        rules.mostDaysInRow = employee.mostInRow;
        rules.leastDaysInRow = employee.leastInRow;
        rules.leastDaysOff = employee.leastOff;
        rules.mostWeekends = employee.mostWeekends;
        rules.mostOfKind = employee.mostOfShift;
        staffing.rules.push_back(rules);
        dispatch::Worker worker;
        worker.rules = int(person);
        for (std::size_t duty = 0; duty < staffing.duties.size(); ++duty) {
            const auto& off = employee.daysOff;
            if (std::find(off.begin(), off.end(), staffing.duties[duty].day) == off.end() &&
                employee.mostOfShift[duty % shifts] > 0)
                worker.choices.push_back({int(duty), costs[person][duty]});
        }
        staffing.people.push_back(worker);
    }
    return staffing;
}

} // namespace redvest::bench
