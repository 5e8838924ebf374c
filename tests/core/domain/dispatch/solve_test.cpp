// SPDX-FileCopyrightText: 2026 RedVest contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// The best roster, beside everything tried out, the rule by hand and an oracle that knows nothing of the solver.

#include "core/domain/dispatch/solve.h"

#include "tests/support/random_staffing.h"
#include "tests/support/roster_oracle.h"

#include <catch2/catch.hpp>
#include <rapidcheck.h>

#include <random>

using namespace redvest;
using namespace redvest::dispatch;
using namespace redvest::test;

namespace {

/// Steps, so that the answer does not depend on the machine.
Effort inSteps(std::int64_t steps)
{
    Effort effort;
    effort.seconds = 60;
    effort.steps = steps;
    return effort;
}

void checkBesideAll(const Staffing& staffing, const Solution& found)
{
    const BestOfAll best = bestOfAll(staffing);
    if (found.isFeasible) {
        RC_ASSERT(brokenRule(staffing, found.roster).empty());
        RC_ASSERT(best.exists);
        RC_ASSERT(found.value == summedCost(staffing, found.roster));
        RC_ASSERT(found.value >= best.value);
        RC_ASSERT(found.empty == emptySeats(staffing, found.roster));
    }
    if (best.exists) {
        RC_ASSERT(found.bound <= best.value);
        RC_ASSERT(found.leastEmpty <= best.leastEmpty);
    }
    if (found.isOptimal) {
        RC_ASSERT(found.isFeasible);
        RC_ASSERT(found.value == best.value);
        RC_ASSERT(found.value == found.bound);
    }
    RC_ASSERT(found.seatPrice.size() == staffing.duties.size());
    for (std::size_t d = 0; d < found.seatPrice.size(); ++d)
        RC_ASSERT((found.seatPrice[d] >= 0 && found.seatPrice[d] <= staffing.duties[d].underCost));
}

/// As many people as asked, all alike, and days of three shifts with as many posts.
Staffing alike(int people, int days, int posts, int needed)
{
    Staffing staffing;
    staffing.days = days;
    for (int day = 0; day < days; ++day) {
        for (int shift = 0; shift < 3; ++shift) {
            for (int post = 0; post < posts; ++post) {
                const int from = day * 1440 + shift * 480;
                staffing.duties.push_back({from, from + 480, day, 0, 480, needed, 100, kNever});
            }
        }
    }
    staffing.rules.emplace_back().restMinutes = 660;
    Worker worker;
    worker.repeatCost = 2;
    for (int duty = 0; duty < int(staffing.duties.size()); ++duty)
        worker.choices.push_back({duty, 1});
    staffing.people.assign(std::size_t(people), worker);
    return staffing;
}

/// Days of which a person takes one duty at the most, and repeats tie days together: the flow of the period is exact.
Staffing contested(std::uint32_t seed)
{
    std::mt19937 engine(seed);
    const auto below = [&](int count) { return int(engine() % std::uint32_t(count)); };
    Staffing staffing;
    staffing.days = 1 + below(5);
    staffing.rules.emplace_back();
    const int posts = 2 + below(8);
    for (int duty = 0; duty < staffing.days * posts; ++duty) {
        const int from = duty / posts * 1440;
        staffing.duties.push_back(
            {from, from + 480, duty / posts, 0, 480, below(5), below(3) == 0 ? below(12) : 60, kNever});
    }
    for (int p = 5 + below(35); p > 0; --p) {
        Worker worker;
        worker.repeatCost = below(4);
        for (int duty = 0; duty < int(staffing.duties.size()); ++duty) {
            if (below(3) == 0)
                worker.choices.push_back({duty, below(9)});
        }
        staffing.people.push_back(worker);
    }
    return staffing;
}

} // namespace

TEST_CASE("days that only repeats tie together are solved to the optimum by the flow alone", "[dispatch]")
{
    CHECK(rc::check("and proved", [](std::uint32_t seed) {
        const Staffing staffing = contested(seed);
        const Solution found = solve(staffing, inSteps(1));
        RC_ASSERT(found.isOptimal);
        RC_ASSERT(brokenRule(staffing, found.roster).empty());
    }));
}

TEST_CASE("a solved period is bounded by what everything tried out gives", "[dispatch]")
{
    CHECK(rc::check("rules of the most", [](std::uint32_t seed) {
        const Staffing staffing = StaffingDraw(seed, {}).draw();
        const Solution found = solve(staffing, inSteps(60));
        RC_ASSERT(found.isFeasible);
        checkBesideAll(staffing, found);
    }));
    CHECK(rc::check("places above what is needed, and costs below 0", [](std::uint32_t seed) {
        StaffingLot lot;
        lot.hasAbove = true;
        const Staffing staffing = StaffingDraw(seed, lot).draw();
        const Solution found = solve(staffing, inSteps(60));
        RC_ASSERT(found.isFeasible);
        checkBesideAll(staffing, found);
    }));
    CHECK(rc::check("pinned duties, engagements and rules that ask for a least", [](std::uint32_t seed) {
        StaffingLot lot;
        lot.hasAbove = true;
        lot.hasFixed = true;
        lot.hasLeast = true;
        const Staffing staffing = StaffingDraw(seed, lot).draw();
        checkBesideAll(staffing, solve(staffing, inSteps(60)));
    }));
}

TEST_CASE("one window of time is solved to its optimum", "[dispatch]")
{
    CHECK(rc::check("and says so", [](std::uint32_t seed) {
        StaffingLot lot;
        lot.isOneDay = true;
        lot.people = 5;
        lot.duties = 6;
        const Staffing staffing = StaffingDraw(seed, lot).draw();
        const Solution found = solve(staffing);
        checkBesideAll(staffing, found);
        RC_ASSERT(found.isOptimal);
    }));
}

TEST_CASE("what is solved is never worse than the rule by hand nor than the start", "[dispatch]")
{
    CHECK(rc::check("whatever the effort", [](std::uint32_t seed) {
        StaffingLot lot;
        lot.people = 12;
        lot.duties = 30;
        lot.days = 7;
        lot.hasFixed = seed % 2 == 0;
        const Staffing staffing = StaffingDraw(seed, lot).draw();
        const Roster byHand = greedy(staffing);
        Effort effort = inSteps(10);
        effort.seconds = seed % 3 == 0 ? 0 : 10;
        const Solution found = solve(staffing, effort);
        if (brokenRule(staffing, byHand).empty()) {
            RC_ASSERT(found.isFeasible);
            RC_ASSERT(found.value <= summedCost(staffing, byHand));
        }
        const Solution again = solve(staffing, Effort{0, 1, {}}, found.roster);
        RC_ASSERT(again.isFeasible == found.isFeasible);
        RC_ASSERT(again.value <= found.value);
    }));
}

TEST_CASE("the same steps give the same roster", "[dispatch]")
{
    CHECK(rc::check("twice", [](std::uint32_t seed) {
        StaffingLot lot;
        lot.people = 12;
        lot.duties = 30;
        lot.days = 7;
        const Staffing staffing = StaffingDraw(seed, lot).draw();
        const Solution one = solve(staffing, inSteps(15)), two = solve(staffing, inSteps(15));
        RC_ASSERT(one.roster == two.roster);
        RC_ASSERT(one.bound == two.bound);
    }));
}

TEST_CASE("a search that is stopped keeps the best so far", "[dispatch]")
{
    const Staffing staffing = alike(40, 7, 3, 2);
    int asked = 0;
    Cost told = 0;
    Effort effort;
    effort.keepGoing = [&](const SearchState& state) {
        told = state.value;
        ++asked;
        return false;
    };
    const Solution found = solve(staffing, effort);
    CHECK(found.isStopped);
    CHECK(asked == 1);
    CHECK(found.isFeasible);
    CHECK(found.value <= told);
    CHECK(found.value <= costOf(staffing, greedy(staffing)));
    CHECK(brokenRule(staffing, found.roster).empty());
}

TEST_CASE("a seat nobody can fill stays open and has its price", "[dispatch]")
{
    Staffing staffing = alike(3, 1, 2, 1);
    for (Worker& worker : staffing.people)
        worker.choices.erase(worker.choices.begin());
    const Solution found = solve(staffing);
    CHECK(found.isOptimal);
    CHECK(found.empty == found.leastEmpty);
    CHECK(found.empty == 3);
    CHECK(found.seatPrice[0] == 100);
    CHECK(found.roster.size() == 3);
}

TEST_CASE("nobody, nothing to do, and pinned people above what is needed have an answer", "[dispatch]")
{
    CHECK(solve(Staffing{}).isOptimal);
    Staffing nobody = alike(0, 2, 2, 3);
    const Solution empty = solve(nobody);
    CHECK(empty.isOptimal);
    CHECK(empty.empty == 36);
    CHECK(empty.leastEmpty == 36);
    Staffing idle = alike(3, 2, 0, 0);
    CHECK(solve(idle).isOptimal);
    Staffing crowded = alike(3, 1, 1, 1);
    for (Worker& worker : crowded.people)
        worker.pinned = {0};
    const Solution over = solve(crowded);
    CHECK_FALSE(over.isFeasible);
    CHECK(over.roster == Roster{{0}, {0}, {0}});
}

TEST_CASE("a hundred thousand people who are alike, and a year, end with their effort", "[dispatch]")
{
    Effort effort;
    effort.seconds = 3;
    const Staffing many = alike(100'000, 1, 2, 20);
    const Solution found = solve(many, effort);
    CHECK(found.isOptimal);
    CHECK(found.empty == 0);
    const Staffing year = alike(12, 365, 1, 2);
    const Solution roster = solve(year, effort);
    CHECK(roster.isFeasible);
    CHECK(roster.bound <= roster.value);
    CHECK(brokenRule(year, roster.roster).empty());
}
