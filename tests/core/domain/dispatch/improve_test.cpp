// SPDX-FileCopyrightText: 2026 RedVest contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// Improving a roster under rules that tie days together: as good as trying everything where that is possible, always
// allowed, never worse than the start, the same every time.

#include "core/domain/dispatch/block_search.h"
#include "core/domain/dispatch/improve.h"

#include <catch2/catch.hpp>
#include <rapidcheck.h>

#include <algorithm>
#include <functional>
#include <optional>

using namespace redvest::dispatch;

namespace {

constexpr int kDay = 24 * 60;

template <typename Value>
Value oneOf(Dice& dice, const std::vector<Value>& values)
{
    return values[std::size_t(dice.below(int(values.size())))];
}

bool toss(Dice& dice)
{
    return dice.below(2) == 1;
}

WorkRules someRules(Dice& dice, int kinds)
{
    WorkRules rules;
    rules.restMinutes = oneOf<int>(dice, {0, 600, 1000, 1500});
    rules.dutiesADay = 1 + dice.below(2);
    rules.leastDaysInRow = 1 + dice.below(3);
    rules.mostDaysInRow = oneOf<int>(dice, {1, 2, 3, kNoLimit});
    rules.leastDaysOff = 1 + dice.below(3);
    rules.mostWeekends = oneOf<int>(dice, {0, 1, kNoLimit});
    rules.leastMinutes = oneOf<int>(dice, {0, 0, 300, 720});
    rules.mostMinutes = oneOf<int>(dice, {720, 1300, kNoLimit});
    rules.dayMinutes = oneOf<int>(dice, {500, 900, kNoLimit});
    rules.weekMinutes = oneOf<int>(dice, {900, kNoLimit, kNoLimit});
    if (toss(dice)) {
        for (int kind = 0; kind < kinds; ++kind)
            rules.mostOfKind.push_back(dice.below(3));
    }
    return rules;
}

/// Few enough people and duties to try everything.
Staffing tiny(Dice& dice, bool hasFixed)
{
    Staffing staffing;
    staffing.days = 1 + dice.below(6);
    staffing.firstWeekday = 1 + dice.below(7);
    staffing.kinds = 2;
    if (toss(dice))
        staffing.followers = {{true, toss(dice)}, {toss(dice), true}};
    const int duties = dice.below(8);
    for (int number = 0; number < duties; ++number) {
        Duty duty;
        duty.day = number * staffing.days / duties;
        duty.from = duty.day * kDay + oneOf<int>(dice, {0, 480, 960});
        duty.minutes = oneOf<int>(dice, {240, 360, 480});
        duty.to = duty.from + duty.minutes;
        duty.kind = dice.below(2);
        duty.needed = dice.below(3);
        duty.underCost = dice.below(20);
        duty.overCost = oneOf<Cost>(dice, {0, 1, 3, kNever});
        staffing.duties.push_back(duty);
    }
    std::stable_sort(staffing.duties.begin(), staffing.duties.end(),
                     [](const Duty& a, const Duty& b) { return a.from < b.from; });
    const int people = 1 + dice.below(2);
    for (int person = 0; person < people; ++person) {
        staffing.rules.push_back(someRules(dice, staffing.kinds));
        Worker worker;
        worker.rules = person;
        worker.repeatCost = oneOf<Cost>(dice, {0, 0, 2});
        for (int duty = 0; duty < duties; ++duty) {
            if (dice.below(4) > 0)
                worker.choices.push_back({duty, dice.below(9) - 4});
        }
        if (hasFixed && !worker.choices.empty() && toss(dice))
            worker.pinned = {worker.choices[std::size_t(dice.below(int(worker.choices.size())))].duty};
        if (hasFixed && toss(dice)) {
            const int day = dice.below(staffing.days + 4) - 2;
            worker.engaged = {{day * kDay + 500, day * kDay + 700, day, 200}};
        }
        staffing.people.push_back(worker);
    }
    return staffing;
}

bool hasPins(const Staffing& staffing, const Roster& roster)
{
    for (std::size_t person = 0; person < roster.size(); ++person) {
        const std::vector<int>& pinned = staffing.people[person].pinned;
        if (!std::includes(roster[person].begin(), roster[person].end(), pinned.begin(), pinned.end()))
            return false;
    }
    return true;
}

/// All rosters that are allowed and hold what is pinned.
void tryAll(const Staffing& staffing, const std::function<void(const Roster&)>& each)
{
    std::vector<Roster> ways(staffing.people.size()); // by person, sets of duties
    for (std::size_t person = 0; person < ways.size(); ++person) {
        const Worker& worker = staffing.people[person];
        for (unsigned set = 0; set < 1U << worker.choices.size(); ++set) {
            std::vector<int> duties;
            for (std::size_t place = 0; place < worker.choices.size(); ++place) {
                if ((set >> place & 1U) != 0)
                    duties.push_back(worker.choices[place].duty);
            }
            if (isAllowed(staffing, worker, duties) &&
                std::includes(duties.begin(), duties.end(), worker.pinned.begin(), worker.pinned.end()))
                ways[person].push_back(duties);
        }
    }
    Roster roster(ways.size());
    const std::function<void(std::size_t)> go = [&](std::size_t person) {
        if (person == ways.size()) {
            if (costOf(staffing, roster) < kNever)
                each(roster);
            return;
        }
        for (const std::vector<int>& duties : ways[person]) {
            roster[person] = duties;
            go(person + 1);
        }
    };
    go(0);
}

std::optional<Cost> bestOf(const Staffing& staffing)
{
    std::optional<Cost> best;
    tryAll(staffing, [&](const Roster& roster) {
        const Cost cost = costOf(staffing, roster);
        if (!best || cost < *best)
            best = cost;
    });
    return best;
}

Effort steps(std::int64_t count)
{
    Effort effort;
    effort.seconds = 1000;
    effort.steps = count;
    return effort;
}

/// People of three weeks under rules of everything; more than can be tried.
Staffing threeWeeks()
{
    Staffing staffing;
    staffing.days = 21;
    staffing.kinds = 2;
    staffing.followers = {{true, true}, {false, true}};
    for (int day = 0; day < staffing.days; ++day) {
        for (int kind = 0; kind < 2; ++kind)
            staffing.duties.push_back({day * kDay + kind, day * kDay + 480 + kind, day, kind, 480, 2, 100, 1});
    }
    WorkRules rules;
    rules.leastMinutes = 9 * 480;
    rules.mostMinutes = 12 * 480;
    rules.leastDaysInRow = 2;
    rules.mostDaysInRow = 5;
    rules.leastDaysOff = 2;
    rules.mostWeekends = 2;
    rules.mostOfKind = {12, 5};
    staffing.rules.push_back(rules);
    for (int person = 0; person < 6; ++person) {
        Worker worker;
        for (int duty = 0; duty < int(staffing.duties.size()); ++duty) {
            if (duty / 2 % 9 != person)
                worker.choices.push_back({duty, (duty * 7 + person * 3) % 11 == 0 ? 3 : 0});
        }
        staffing.people.push_back(worker);
    }
    return staffing;
}

} // namespace

TEST_CASE("Improving finds the best of all rosters where all can be tried, but for a rare one", "[dispatch]")
{
    int asked = 0;
    int reached = 0;
    for (std::uint64_t seed = 1; seed <= 120; ++seed) {
        Dice dice(seed);
        const Staffing staffing = tiny(dice, false);
        const std::optional<Cost> best = bestOf(staffing);
        if (!best)
            continue;
        const Roster found = improve(staffing, {}, steps(1000));
        const Cost cost = costOf(staffing, found);
        ++asked;
        reached += cost == *best && isRosterAllowed(staffing, found);
        INFO(seed);
        CHECK((cost >= *best || !isRosterAllowed(staffing, found)));
    }
    CHECK(asked >= 40);
    CHECK(reached * 100 >= asked * 95);
}

TEST_CASE("Improving an allowed start keeps rules and pins and is never worse", "[dispatch][property]")
{
    CHECK(rc::check([] {
        Dice dice(*rc::gen::arbitrary<std::uint64_t>());
        const Staffing staffing = tiny(dice, true);
        Roster start;
        int seen = 0;
        const int wanted = 1 + dice.below(40);
        tryAll(staffing, [&](const Roster& roster) {
            if (++seen <= wanted)
                start = roster;
        });
        RC_PRE(seen > 0);
        const Roster found = improve(staffing, start, steps(400));
        RC_ASSERT(isRosterAllowed(staffing, found));
        RC_ASSERT(hasPins(staffing, found));
        RC_ASSERT(costOf(staffing, found) <= costOf(staffing, start));
    }));
}

TEST_CASE("Improving reaches the least hours from nothing", "[dispatch]")
{
    const Staffing staffing = threeWeeks();
    const Roster found = improve(staffing, {}, steps(2000));
    CHECK(isRosterAllowed(staffing, found));
    CHECK(costOf(staffing, found) < costOf(staffing, Roster(6)));
}

TEST_CASE("Improving mends a start that breaks rules", "[dispatch]")
{
    const Staffing staffing = threeWeeks();
    Roster start(6);
    for (const Choice& choice : staffing.people[2].choices)
        start[2].push_back(choice.duty);
    CHECK_FALSE(isRosterAllowed(staffing, start));
    CHECK(isRosterAllowed(staffing, improve(staffing, start, steps(2000))));
}

TEST_CASE("The same steps give the same roster", "[dispatch]")
{
    const Staffing staffing = threeWeeks();
    CHECK(improve(staffing, {}, steps(1500)) == improve(staffing, {}, steps(1500)));
}

TEST_CASE("Improving stops when it is told to and keeps what it has", "[dispatch]")
{
    const Staffing staffing = threeWeeks();
    Effort effort;
    effort.seconds = 1000;
    int asked = 0;
    effort.keepGoing = [&](const SearchState& state) {
        CHECK(state.done <= 1);
        return ++asked < 5;
    };
    CHECK(isRosterAllowed(staffing, improve(staffing, {}, effort)));
    CHECK(asked == 5);
}

TEST_CASE("Improving answers where there is nothing or nobody, or no way", "[dispatch]")
{
    CHECK(improve({}, {}, steps(10)).empty());
    Staffing staffing = threeWeeks();
    for (Worker& worker : staffing.people)
        worker.choices.clear();
    CHECK(improve(staffing, {}, steps(10)) == Roster(6)); // the least hours cannot be reached
    staffing = threeWeeks();
    staffing.rules[0].mostDaysInRow = 1; // and at least two
    Effort effort;
    effort.seconds = 0.2;
    CHECK(improve(staffing, {}, effort).size() == 6);
}
