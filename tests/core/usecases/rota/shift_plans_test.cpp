// SPDX-FileCopyrightText: 2026 RedVest contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// Many shifts at once: made by a pattern, a week copied, changed together.

#include "core/usecases/rota/shift_plans.h"

#include "core/usecases/rota/shift_changes.h"
#include "core/usecases/rota/shift_copies.h"
#include "core/usecases/undo/undo.h"
#include "tests/support/rota_desk.h"

#include <catch2/catch.hpp>

using namespace redvest;
using support::RotaDesk;
using namespace Qt::Literals::StringLiterals;

namespace {

const QDate kMonday(2022, 3, 21);

ShiftPlanWish fortnight(const std::vector<Id<Post>>& posts, const QString& pattern = u"3x8"_s)
{
    ShiftPlanWish wish{posts, {}, 2, u"两周"_s};
    wish.pattern.parts = parsePattern(pattern).value();
    wish.pattern.from = kMonday;
    wish.pattern.to = kMonday.addDays(13);
    return wish;
}

std::vector<ShiftRow> rowsOf(RotaDesk& desk, int days = 15)
{
    return shiftRows(desk.ws(), {{}, {atLocal(kMonday), atLocal(kMonday.addDays(days))}, {}, true});
}

QString codeOf(const Problems& problems)
{
    return problems.front().code;
}

} // namespace

TEST_CASE("A fortnight round the clock for two posts is shown, made and taken back in one step", "[rota][shift_plans]")
{
    RotaDesk desk;
    const Id<Post> north = desk.post(u"测温"_s, u"北出口"_s);
    const Id<Post> south = desk.post(u"引导"_s, u"南出口"_s);
    const ShiftPlanWish wish = fortnight({north, south, north});
    const auto shown = previewShiftPlan(desk.ws(), wish);
    REQUIRE(shown.ok());
    CHECK(shown->posts.size() == 2);
    CHECK(shown->total.added == 84);
    CHECK(shown->seats == 168);
    CHECK(rowsOf(desk).empty()); // shown only
    const auto done = planShifts(desk.ws(), wish);
    REQUIRE(done.ok());
    CHECK(done->plan.total.added == 84);
    const auto rows = rowsOf(desk);
    REQUIRE(rows.size() == 84);
    CHECK(rows.front().shift.needed == 2);
    CHECK(rows.front().shift.note == u"两周"_s);
    CHECK(rows.back().shift.ends == atLocal(kMonday.addDays(14), QTime(7, 0)));
    REQUIRE(undoEntry(desk.ws(), done->changes.entry).ok());
    CHECK(rowsOf(desk).empty());
}

TEST_CASE("What a post has at that time is passed by, called off or not, and overlaps are counted",
          "[rota][shift_plans]")
{
    RotaDesk desk;
    const Id<Post> post = desk.post(u"测温"_s, u"北出口"_s);
    desk.shift(post, kMonday, 7, 15);
    REQUIRE(archiveShift(desk.ws(), desk.shift(post, kMonday, 15, 23), true).ok());
    desk.shift(post, kMonday.addDays(1), 9, 11);
    const auto done = planShifts(desk.ws(), fortnight({post}));
    REQUIRE(done.ok());
    CHECK(done->plan.total.there == 2);
    CHECK(done->plan.total.calledOff == 1);
    CHECK(done->plan.total.overlapping == 1);
    CHECK(done->plan.total.added == 40);
    CHECK(rowsOf(desk).size() == 43);
    const auto again = planShifts(desk.ws(), fortnight({post}));
    REQUIRE(again.ok());
    CHECK(again->plan.total.added == 0);
    CHECK(again->changes.isEmpty());
    CHECK(rowsOf(desk).size() == 43);
}

TEST_CASE("A plan that cannot be made says why and makes nothing", "[rota][shift_plans]")
{
    RotaDesk desk;
    const Id<Post> post = desk.post(u"测温"_s, u"北出口"_s);
    CHECK(codeOf(planShifts(desk.ws(), fortnight({})).problems()) == u"required"_s);
    CHECK(codeOf(planShifts(desk.ws(), fortnight({Id<Post>::make()})).problems()) == u"unknown_post"_s);
    ShiftPlanWish wish = fortnight({post});
    wish.needed = -1;
    CHECK(codeOf(planShifts(desk.ws(), wish).problems()) == u"negative"_s);
    wish.needed = 20'000;
    CHECK(codeOf(previewShiftPlan(desk.ws(), wish).problems()) == u"too_many"_s);
    wish = fortnight({post});
    wish.pattern.to = kMonday.addYears(1);
    CHECK(codeOf(planShifts(desk.ws(), wish).problems()) == u"period_too_long"_s);
    wish = fortnight({post});
    wish.pattern.parts = {{QTime(8, 0), 400 * 60}};
    CHECK(codeOf(planShifts(desk.ws(), wish).problems()) == u"shift_length"_s);
    REQUIRE(archivePost(desk.ws(), post, true).ok());
    const auto archived = planShifts(desk.ws(), fortnight({post}));
    CHECK(codeOf(archived.problems()) == u"archived"_s);
    CHECK(archived.problems().front().text.contains(u"测温"_s));
    CHECK(rowsOf(desk).empty());
}

TEST_CASE("A week is copied to other weeks without people, nothing doubled", "[rota][shift_plans]")
{
    RotaDesk desk;
    const Id<Post> post = desk.post(u"测温"_s, u"北出口"_s);
    const Id<Shift> first = desk.shift(post, kMonday, 8, 12, 4);
    desk.shift(post, kMonday.addDays(6), 20, 32);
    desk.shift(post, kMonday.addDays(7), 8, 12); // of the next week: there already
    desk.book(desk.person(u"王测甲"_s), first);
    const auto copied = copyWeek(desk.ws(), {}, kMonday, {kMonday.addDays(7), kMonday.addDays(14)});
    REQUIRE(copied.ok());
    CHECK(copied->added.size() == 3);
    CHECK(copied->skipped == 1);
    const auto rows = shiftRows(desk.ws(), {{}, dayOf(kMonday.addDays(14)), {}});
    REQUIRE(rows.size() == 2); // and the night before
    CHECK(rows[1].shift.needed == 4);
    CHECK(rows[1].filled == 0);
    REQUIRE(undoEntry(desk.ws(), copied->changes.entry).ok());
    CHECK(codeOf(copyWeek(desk.ws(), {}, kMonday, {}).problems()) == u"required"_s);
    CHECK(codeOf(copyWeek(desk.ws(), {}, kMonday, {kMonday.addDays(8)}).problems()) == u"weekday"_s);
    CHECK(codeOf(copyWeek(desk.ws(), {}, kMonday, {kMonday}).problems()) == u"week_overlaps"_s);
    CHECK(codeOf(copyWeek(desk.ws(), {}, kMonday, {kMonday.addDays(7), kMonday.addDays(7)}).problems()) ==
          u"week_overlaps"_s);
}

TEST_CASE("Shifts of a post that was archived since are not copied", "[rota][shift_plans]")
{
    RotaDesk desk;
    const Id<Post> post = desk.post(u"测温"_s, u"北出口"_s);
    const QDate past(2022, 3, 7);
    desk.shift(post, past, 8, 12);
    REQUIRE(archivePost(desk.ws(), post, true).ok());
    const auto copied = copyWeek(desk.ws(), {}, past, {kMonday});
    REQUIRE(copied.ok());
    CHECK(copied->added.empty());
    CHECK(copied->archived == 1);
}

TEST_CASE("Many shifts move together, and who fits no more is told before", "[rota][shift_plans]")
{
    RotaDesk desk;
    const Id<Post> post = desk.post(u"引导"_s, u"南广场"_s);
    const Volunteer who = desk.person(u"王测甲"_s);
    const Id<Shift> evening = desk.shift(post, kMonday, 14, 18);
    const Id<Shift> next = desk.shift(post, kMonday.addDays(1), 6, 10);
    const Id<Shift> free = desk.shift(post, kMonday, 8, 12);
    desk.book(who, evening);
    desk.book(who, next);
    ShiftsChange later;
    later.startsBy = 180;
    later.endsBy = 180;
    later.needed = 5;
    // Both by three hours: the rest between them stays as it was.
    const auto both = previewShiftsChange(desk.ws(), {evening, next, free}, later);
    REQUIRE(both.ok());
    CHECK(both->shifts == 3);
    CHECK(both->unfit.empty());
    CHECK(both->changes.isEmpty());
    CHECK(shiftNamed(desk.ws(), evening)->needed == 2); // only tried
    const auto one = previewShiftsChange(desk.ws(), {evening}, later);
    REQUIRE(one.ok());
    REQUIRE(one->unfit.size() == 1);
    CHECK(one->unfit.front().name == u"王测甲"_s);
    CHECK(one->unfit.front().reasons.front().code == u"rest_short"_s);
    const auto done = changeShifts(desk.ws(), {evening, free, evening}, later, u"错峰"_s);
    REQUIRE(done.ok());
    CHECK(done->shifts == 2);
    CHECK(done->unfit == one->unfit);
    CHECK(shiftNamed(desk.ws(), evening)->starts == atLocal(kMonday, QTime(17, 0)));
    CHECK(shiftNamed(desk.ws(), free)->needed == 5);
    REQUIRE(undoEntry(desk.ws(), done->changes.entry).ok());
    CHECK(shiftNamed(desk.ws(), evening)->starts == atLocal(kMonday, QTime(14, 0)));
}

TEST_CASE("Shifts of one post move into each other's place together, and not onto one that stays",
          "[rota][shift_plans]")
{
    RotaDesk desk;
    const Id<Post> post = desk.post(u"引导"_s, u"南广场"_s);
    const Id<Shift> early = desk.shift(post, kMonday, 8, 12);
    const Id<Shift> late = desk.shift(post, kMonday, 12, 16);
    ShiftsChange later;
    later.startsBy = later.endsBy = 240;
    const auto refused = changeShifts(desk.ws(), {early}, later);
    REQUIRE_FALSE(refused.ok());
    CHECK(codeOf(refused.problems()) == u"duplicate_shift"_s);
    CHECK(changeShifts(desk.ws(), {early, late}, later).ok());
    CHECK(shiftNamed(desk.ws(), early)->starts == atLocal(kMonday, QTime(12, 0)));
}

TEST_CASE("A change of many that cannot be is refused for all of them", "[rota][shift_plans]")
{
    RotaDesk desk;
    const Id<Post> post = desk.post(u"引导"_s, u"南广场"_s);
    const Id<Shift> shift = desk.shift(post, kMonday, 8, 12);
    const Id<Shift> longer = desk.shift(post, kMonday.addDays(1), 0, 24);
    ShiftsChange change;
    CHECK(codeOf(changeShifts(desk.ws(), {}, change).problems()) == u"required"_s);
    CHECK(changeShifts(desk.ws(), {shift}, change).problems().front().field == u"change"_s);
    CHECK(codeOf(changeShifts(desk.ws(), {Id<Shift>::make()}, change).problems()) == u"unknown_shift"_s);
    change.endsBy = 60;
    CHECK(codeOf(changeShifts(desk.ws(), {shift, longer}, change).problems()) == u"too_long"_s);
    CHECK(shiftNamed(desk.ws(), shift)->ends == atLocal(kMonday, QTime(12, 0)));
    change.endsBy = -240;
    const auto empty = changeShifts(desk.ws(), {shift}, change);
    CHECK(codeOf(empty.problems()) == u"ends_before_starts"_s);
    CHECK(empty.problems().front().text.contains(u"2022-03-21"_s));
    change.endsBy = 0;
    change.needed = -3;
    CHECK(codeOf(changeShifts(desk.ws(), {shift}, change).problems()) == u"negative"_s);
}
