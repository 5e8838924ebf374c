// SPDX-FileCopyrightText: 2026 RedVest contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// Public rostering instances, as the benchmark reads and checks them.

#include "core/domain/dispatch/improve.h"
#include "tests/bench/rostering_check.h"

#include <catch2/catch.hpp>

using namespace redvest::bench;
namespace dispatch = redvest::dispatch;

namespace {

const std::string kText = "# two people, one week\n"
                          "SECTION_HORIZON\n7\n"
                          "SECTION_SHIFTS\nE,480,\nL,600,E\n"
                          "SECTION_STAFF\n"
                          "A,E=7|L=2,3000,960,4,2,2,1\n"
                          "B,E=0|L=7,3000,0,5,1,1,0\n"
                          "SECTION_DAYS_OFF\nA,0\n"
                          "SECTION_SHIFT_ON_REQUESTS\nA,2,E,3\n"
                          "SECTION_SHIFT_OFF_REQUESTS\nB,1,L,2\n"
                          "SECTION_COVER\n2,E,1,100,1\n1,L,1,50,1\n";

RosteringInstance read(const std::string& text)
{
    std::string problem;
    RosteringInstance instance = readRostering(text, problem);
    INFO(problem);
    REQUIRE(problem.empty());
    return instance;
}

std::string problemOf(std::string text, const std::string& from, const std::string& to)
{
    const std::size_t place = text.find(from);
    REQUIRE(place != std::string::npos);
    std::string problem;
    const RosteringInstance instance = readRostering(text.replace(place, from.size(), to), problem);
    CHECK(instance.staff.empty());
    return problem;
}

} // namespace

TEST_CASE("An instance is read as it is written", "[dispatch]")
{
    const RosteringInstance instance = read(kText);
    CHECK(instance.days == 7);
    REQUIRE(instance.shifts.size() == 2);
    CHECK(instance.shifts[1].notBefore == std::vector<int>{0});
    REQUIRE(instance.staff.size() == 2);
    CHECK(instance.staff[0].mostOfShift == std::vector<int>{7, 2});
    CHECK(instance.staff[0].daysOff == std::vector<int>{0});
    CHECK(instance.staff[1].mostWeekends == 0);
    CHECK(instance.requests.size() == 2);
    CHECK(instance.cover.size() == 2);
}

TEST_CASE("Damaged text is refused with a sentence and its line", "[dispatch]")
{
    CHECK(problemOf(kText, "\n7\n", "\nmany\n") == "Line 3 is damaged: 'many' is no number from 1 to 3660.");
    CHECK(problemOf(kText, "L,600,E", "E,600,") == "Line 6 is damaged: shift 'E' is told twice.");
    CHECK(problemOf(kText, "A,0\n", "C,0\n") == "Line 11 is damaged: no employee is named 'C'.");
    CHECK(problemOf(kText, "A,2,E,3", "A,7,E,3") == "Line 13 is damaged: '7' is no number from 0 to 6.");
    CHECK(problemOf(kText, ",5,1,1,0", ",5,1,1") == "Line 9 is damaged: part 8 is missing.");
    CHECK(problemOf(kText, "SECTION_COVER", "SECTION_COVERS") == "Line 17 is damaged: no section is named COVERS.");
    CHECK(problemOf(kText, "L,600,E", "L,600,X") == "Line 18 is damaged: no shift is named 'X'.");
    std::string problem;
    (void)readRostering("", problem);
    CHECK(problem == "Line 0 is damaged: the file ends before horizon, shifts and staff are all told.");
}

TEST_CASE("The checker counts penalties and names what is broken", "[dispatch]")
{
    const RosteringInstance instance = read(kText);
    const std::vector<int> off(7, -1);
    RosteringVerdict verdict = checkRostering(instance, {{-1, 0, 0, -1, -1, -1, -1}, off});
    CHECK(verdict.broken.empty());
    CHECK(verdict.value == 50);
    verdict = checkRostering(instance, {off, {-1, 1, -1, -1, -1, 1, -1}});
    CHECK(verdict.value == 3 + 2 + 100);
    CHECK(verdict.broken == std::vector<std::string>{"A: fewer minutes than the least", "B: too many weekends"});
    verdict = checkRostering(instance, {{0, 1, 0, 0, 0, -1, 0}, off});
    CHECK(verdict.broken.size() == 4); // day off, succession, five in a row, one day off
}

TEST_CASE("The staffing of an instance costs and allows what the checker says", "[dispatch]")
{
    const RosteringInstance instance = read(kText);
    const dispatch::Staffing staffing = asStaffing(instance);
    dispatch::Effort effort;
    effort.seconds = 1000;
    effort.steps = 500;
    const dispatch::Roster roster = dispatch::improve(staffing, {}, effort);
    std::vector<std::vector<int>> rows(2, std::vector<int>(7, -1));
    for (std::size_t person = 0; person < roster.size(); ++person) {
        for (const int duty : roster[person])
            rows[person][std::size_t(duty / 2)] = duty % 2;
    }
    const RosteringVerdict verdict = checkRostering(instance, rows);
    CHECK(verdict.broken.empty());
    CHECK(verdict.value == dispatch::costOf(staffing, roster));
    CHECK(verdict.value == 2);
}
