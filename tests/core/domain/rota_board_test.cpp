// SPDX-FileCopyrightText: 2026 RedVest contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// Lanes, levels and sums of the board, and the week of a person.

#include "core/domain/person_week.h"
#include "core/domain/rota_board.h"

#include <catch2/catch.hpp>

using namespace redvest;
using namespace Qt::Literals::StringLiterals;

namespace {

const QDate kMonday(2022, 3, 14);

Instant at(int day, int hour)
{
    return plusMinutes(atLocal(kMonday.addDays(day)), qint64(hour) * 60);
}

BoardShift shift(Instant from, Instant to, int needed = 1, int filled = 0, int pending = 0)
{
    return {Id<Shift>::make(), {from, to}, needed, filled, pending};
}

WeekSeat seat(Instant from, Instant to)
{
    WeekSeat made;
    made.assignment = Id<Assignment>::make();
    made.shift = Id<Shift>::make();
    made.span = {from, to};
    return made;
}

PersonWeek counted(const std::vector<WeekSeat>& seats)
{
    PersonWeek week;
    week.from = kMonday;
    countWeek(week, seats);
    return week;
}

} // namespace

TEST_CASE("Shifts of a post that touch each other lie in lanes, others in one", "[rota][board]")
{
    std::vector<BoardShift> shifts{shift(at(0, 0), at(0, 8)), shift(at(0, 6), at(0, 10)), shift(at(0, 8), at(0, 16)),
                                   shift(at(0, 9), at(0, 12)), shift(at(0, 16), at(1, 0))};
    CHECK(assignLanes(shifts) == 3);
    std::vector<int> lanes;
    for (const BoardShift& s : shifts)
        lanes.push_back(s.lane);
    CHECK(lanes == std::vector<int>{0, 1, 0, 2, 0});
    std::vector<BoardShift> none;
    CHECK(assignLanes(none) == 1);
}

TEST_CASE("The level of a shift says how much it presses", "[rota][board]")
{
    const auto level = [](int needed, int filled, int pending) {
        return levelOf(shift(at(0, 8), at(0, 12), needed, filled, pending));
    };
    CHECK(level(2, 2, 0) == BoardLevel::Full);
    CHECK(level(2, 3, 0) == BoardLevel::Full);
    CHECK(level(0, 0, 0) == BoardLevel::Full);
    CHECK(level(4, 2, 2) == BoardLevel::Asked);
    CHECK(level(4, 2, 1) == BoardLevel::Short);
    CHECK(level(4, 1, 1) == BoardLevel::Bare);
    CHECK(level(1, 0, 0) == BoardLevel::Bare);
    BoardShift off = shift(at(0, 8), at(0, 12), 4);
    off.isCalledOff = true;
    CHECK(levelOf(off) == BoardLevel::CalledOff);
    CHECK(off.gap() == 0);
}

TEST_CASE("A surplus of one shift offsets nothing, and what is called off misses nobody", "[rota][board]")
{
    BoardPost post;
    post.shifts = {shift(at(0, 8), at(0, 12), 2, 5), shift(at(1, 8), at(1, 12), 4, 1), shift(at(2, 8), at(2, 12), 9)};
    post.shifts[2].isCalledOff = true;
    CHECK(sumWithin(post, {at(0, 0), at(7, 0)}) == BoardSum{6, 6, 3});
    CHECK(sumWithin(post, {at(0, 0), at(1, 0)}) == BoardSum{2, 5, 0});
    CHECK(sumWithin(post, {at(0, 12), at(1, 8)}) == BoardSum{});
}

TEST_CASE("Hours of a week are merged and split at midnight; rest and overlaps are said", "[rota][week]")
{
    const PersonWeek week = counted({seat(at(1, 20), at(2, 4)), seat(at(0, 8), at(0, 12)), seat(at(0, 11), at(0, 14)),
                                     seat(at(2, 10), at(2, 12)), seat(at(-1, 20), at(0, 1))});
    REQUIRE(week.seats.size() == 5);
    CHECK(week.dayMinutes[0] == (1 + 6) * 60);
    CHECK(week.dayMinutes[1] == 4 * 60);
    CHECK(week.dayMinutes[2] == (4 + 2) * 60);
    CHECK(week.minutes == 17 * 60);
    CHECK(week.seats[1].isOverlapping);
    CHECK(week.seats[2].isOverlapping);
    CHECK_FALSE(week.seats[2].restMinutes); // it began before the other was over
    CHECK(week.seats[1].restMinutes == 7 * 60);
    CHECK(week.seats[3].restMinutes == 30 * 60);
    CHECK(week.leastRest == 6 * 60);
    CHECK(week.isRestShort(week.seats[4]));
    CHECK_FALSE(week.isRestShort(week.seats[3]));
    CHECK_FALSE(week.isDayLong(0));
    CHECK_FALSE(week.isWeekLong());
}

TEST_CASE("The shift before the week counts for the rest of the first one only", "[rota][week]")
{
    const PersonWeek week = counted({seat(at(-1, 8), at(-1, 22)), seat(at(0, 6), at(0, 16))});
    REQUIRE(week.seats.size() == 1);
    CHECK(week.seats[0].restMinutes == 8 * 60);
    CHECK(week.minutes == 10 * 60);
    CHECK(week.isDayLong(0));
    CHECK(counted({}).minutes == 0);
    CHECK_FALSE(counted({}).leastRest);
}

TEST_CASE("What spans cover together counts once, in any order", "[rota][week]")
{
    CHECK(mergedMinutes({{at(0, 10), at(0, 12)}, {at(0, 8), at(0, 11)}, {at(0, 9), at(0, 10)}}) == 4 * 60);
    CHECK(mergedMinutes({{at(0, 8), at(0, 9)}, {at(0, 9), at(0, 10)}}) == 2 * 60);
    CHECK(mergedMinutesWithin({{at(0, 8), at(2, 8)}}, dayOf(kMonday.addDays(1))) == 24 * 60);
    CHECK(mergedMinutes({}) == 0);
}
