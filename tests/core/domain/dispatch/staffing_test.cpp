// SPDX-FileCopyrightText: 2026 RedVest contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// What a roster costs, and each rule that says which duties one person may have together.

#include "core/domain/dispatch/staffing.h"

#include <catch2/catch.hpp>

using namespace redvest::dispatch;

namespace {

constexpr int kDay = 24 * 60;

/// One duty a day from 8 to 16, for one person, bound by nothing.
Staffing plain(int days)
{
    Staffing staffing;
    staffing.days = days;
    Worker worker;
    for (int day = 0; day < days; ++day) {
        staffing.duties.push_back({day * kDay + 480, day * kDay + 960, day, 0, 480, 1, 10, kNever});
        worker.choices.push_back({day, 1});
    }
    staffing.rules.emplace_back();
    staffing.people.push_back(worker);
    return staffing;
}

bool may(const Staffing& staffing, const std::vector<int>& duties)
{
    return isAllowed(staffing, staffing.people[0], duties);
}

} // namespace

TEST_CASE("A roster costs its choices, repeats, empty seats and people too many", "[dispatch]")
{
    Staffing staffing = plain(3);
    staffing.base = 7;
    staffing.people[0].repeatCost = 4;
    CHECK(costOf(staffing, {{}}) == 7 + 30);
    CHECK(costOf(staffing, {{0}}) == 7 + 20 + 1);
    CHECK(costOf(staffing, {{0, 2}}) == 7 + 10 + 2 + 4);
    CHECK(costOf(staffing, {{0, 1, 2}}) == 7 + 3 + 3 * 4);
    CHECK(emptySeats(staffing, {{0, 2}}) == 1);
    staffing.people.push_back(staffing.people[0]);
    CHECK(costOf(staffing, {{0}, {0}}) == kNever); // nobody above
    staffing.duties[0].overCost = 5;
    CHECK(costOf(staffing, {{0}, {0}}) == 7 + 20 + 2 + 5);
    CHECK(emptySeats(staffing, {{0}, {0}}) == 2); // one too many fills no other seat
    staffing.duties[0].needed = 0;
    CHECK(costOf(staffing, {{0}, {}}) == 7 + 20 + 1 + 5);
}

TEST_CASE("Nobody does what is no choice", "[dispatch]")
{
    Staffing staffing = plain(2);
    staffing.people[0].choices.pop_back();
    CHECK(costOf(staffing, {{1}}) == kNever);
    CHECK_FALSE(may(staffing, {1}));
    CHECK(costOf(staffing, {{}, {0}}) == kNever); // somebody who is not there
}

TEST_CASE("Rest is held between all of a person's time, and overlaps never", "[dispatch]")
{
    Staffing staffing = plain(2);
    staffing.rules[0].restMinutes = 16 * 60;
    CHECK(may(staffing, {0, 1}));
    staffing.rules[0].restMinutes = 16 * 60 + 1;
    CHECK_FALSE(may(staffing, {0, 1}));
    staffing.rules[0].restMinutes = 0;
    staffing.people[0].engaged = {{kDay, kDay + 480, 1, 480}}; // until eight
    staffing.rules[0].dutiesADay = 2;
    CHECK(may(staffing, {0, 1}));
    staffing.people[0].engaged[0].to += 1;
    CHECK_FALSE(may(staffing, {1}));
    CHECK(may(staffing, {0}));
    staffing.people[0].engaged[0] = {470, 1000, 0, 530}; // around it
    CHECK_FALSE(may(staffing, {0}));
    staffing.people[0].pinned = {0}; // both are given: not held against more
    CHECK(may(staffing, {0}));
    CHECK(may(staffing, {0, 1}));
}

TEST_CASE("A day and any seven days have their most", "[dispatch]")
{
    Staffing staffing = plain(9);
    staffing.people[0].engaged = {{0, 60, 0, 60}};
    CHECK_FALSE(may(staffing, {0})); // two on one day
    staffing.rules[0].dutiesADay = 2;
    CHECK(may(staffing, {0}));
    staffing.rules[0].dayMinutes = 539;
    CHECK_FALSE(may(staffing, {0}));
    staffing.rules[0].dayMinutes = 540;
    CHECK(may(staffing, {0}));
    staffing.people[0].engaged.clear();
    staffing.rules[0].weekMinutes = 2 * 480;
    CHECK(may(staffing, {0, 1, 7, 8}));
    CHECK_FALSE(may(staffing, {0, 3, 6}));
    CHECK(may(staffing, {0, 3, 7}));
    staffing.people[0].engaged = {{-kDay, -kDay + 480, -1, 480}}; // yesterday
    CHECK_FALSE(may(staffing, {0, 5}));
    CHECK(may(staffing, {0, 6}));
}

TEST_CASE("Totals of minutes and of a kind have a least and a most", "[dispatch]")
{
    Staffing staffing = plain(4);
    staffing.rules[0].leastMinutes = 960;
    staffing.rules[0].mostMinutes = 960;
    CHECK_FALSE(may(staffing, {0}));
    CHECK(may(staffing, {0, 1}));
    CHECK_FALSE(may(staffing, {0, 1, 2}));
    staffing.rules[0] = {};
    staffing.kinds = 2;
    staffing.duties[1].kind = 1;
    staffing.rules[0].mostOfKind = {2, 0};
    CHECK(may(staffing, {0, 2}));
    CHECK_FALSE(may(staffing, {0, 2, 3}));
    CHECK_FALSE(may(staffing, {1}));
    staffing.people[0].pinned = {1};
    CHECK(may(staffing, {1, 2}));
}

TEST_CASE("A kind may be barred on the day after another, and not later", "[dispatch]")
{
    Staffing staffing = plain(3);
    staffing.kinds = 2;
    staffing.duties[0].kind = 1;
    staffing.followers = {{true, true}, {false, true}};
    CHECK_FALSE(may(staffing, {0, 1}));
    CHECK(may(staffing, {0, 2}));
    CHECK(may(staffing, {1, 2}));
    staffing.people[0].pinned = {0, 1};
    CHECK(may(staffing, {0, 1, 2}));
}

TEST_CASE("Runs of work have a least and a most; the edge of the staffing is long enough", "[dispatch]")
{
    Staffing staffing = plain(7);
    staffing.rules[0].leastDaysInRow = 2;
    staffing.rules[0].mostDaysInRow = 3;
    CHECK(may(staffing, {}));
    CHECK(may(staffing, {0, 6})); // both touch the edge
    CHECK_FALSE(may(staffing, {1}));
    CHECK(may(staffing, {1, 2}));
    CHECK(may(staffing, {0, 1, 2}));
    CHECK_FALSE(may(staffing, {0, 1, 2, 3}));
    staffing.people[0].pinned = {3};
    CHECK(may(staffing, {3})); // only what is pinned breaks it
    CHECK_FALSE(may(staffing, {1, 3}));
}

TEST_CASE("Engagements prolong runs, and say where a run at the edge began", "[dispatch]")
{
    Staffing staffing = plain(5);
    staffing.rules[0].mostDaysInRow = 3;
    staffing.people[0].engaged = {{-2 * kDay, -2 * kDay + 60, -2, 60}, {-kDay, -kDay + 60, -1, 60}};
    CHECK(may(staffing, {0}));
    CHECK_FALSE(may(staffing, {0, 1}));
    CHECK(may(staffing, {1, 2, 3}));
    staffing.rules[0].leastDaysInRow = 2;
    staffing.rules[0].leastDaysOff = 2;
    CHECK_FALSE(may(staffing, {1, 2})); // one day off after yesterday
    CHECK(may(staffing, {2, 3}));
    staffing.people[0].engaged = {{-3 * kDay, -3 * kDay + 60, -3, 60}};
    CHECK_FALSE(may(staffing, {0})); // it is known to begin today
    CHECK(may(staffing, {0, 1}));
}

TEST_CASE("Days off between two runs have a least", "[dispatch]")
{
    Staffing staffing = plain(6);
    staffing.rules[0].leastDaysOff = 2;
    CHECK_FALSE(may(staffing, {1, 3}));
    CHECK(may(staffing, {1, 4}));
    CHECK(may(staffing, {1})); // one day off at the beginning
    staffing.people[0].pinned = {1, 3};
    CHECK(may(staffing, {1, 3}));
    CHECK_FALSE(may(staffing, {1, 3, 5}));
}

TEST_CASE("A weekend counts once, with Saturday or Sunday", "[dispatch]")
{
    Staffing staffing = plain(15);
    staffing.rules[0].mostWeekends = 1;
    CHECK(may(staffing, {5, 6}));
    CHECK(may(staffing, {6, 7}));
    CHECK_FALSE(may(staffing, {6, 12}));
    staffing.firstWeekday = 7; // day 0 is a Sunday
    CHECK(may(staffing, {5, 7}));
    CHECK_FALSE(may(staffing, {0, 6}));
    staffing.people[0].engaged = {{6 * kDay, 6 * kDay + 60, 6, 60}};
    CHECK(may(staffing, {7}));
    CHECK_FALSE(may(staffing, {0}));
    staffing.people[0].engaged.push_back({0, 60, 0, 60}); // above already: a weekend that counts may have more
    CHECK(may(staffing, {7}));
    CHECK_FALSE(may(staffing, {13}));
}
