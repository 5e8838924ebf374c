// SPDX-FileCopyrightText: 2026 RedVest contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// How hard work is on people, on every path that binds them. It is Wednesday 2022-03-16, 08:00.

#include "core/storage/gate/database.h"
#include "core/storage/schema/rota.h"
#include "core/usecases/figures/findings.h"
#include "core/usecases/rota/attendance.h"
#include "core/usecases/rota/rota.h"
#include "core/usecases/rota/shift_changes.h"
#include "core/usecases/rota/shift_plans.h"
#include "core/usecases/rota/strains.h"
#include "core/usecases/rota/unfit_seats.h"
#include "core/usecases/undo/undo.h"
#include "tests/support/rota_desk.h"

#include <catch2/catch.hpp>

using namespace redvest;
using namespace redvest::support;
using namespace Qt::Literals::StringLiterals;

namespace {

const QDate kToday(2022, 3, 16);

Instant at(QDate day, int hour, int minute = 0)
{
    return plusMinutes(atLocal(day), hour * 60 + minute);
}

template <class T>
QStringList codesOf(const Outcome<T>& outcome)
{
    QStringList codes;
    for (const Problem& p : outcome.ok() ? Problems() : outcome.problems()) {
        CHECK_FALSE(p.text.isEmpty());
        codes << p.code;
    }
    return codes;
}

struct Strained : RotaDesk
{
    Id<Post> where = post(u"测温"_s, u"南广场"_s);
    Volunteer who = person(u"王测甲"_s);

    Verdict said(Id<Shift> id) { return verdict(ws(), who.id, id).value(); }
    template <class T>
    void store(const storage::Table<T>& table, const T& record)
    {
        REQUIRE(ws().write({u"test.put"_s, {}},
                           [&](storage::Writer& writer) {
                               writer.put(table, record);
                               return Problems{};
                           })
                    .ok());
    }
    /// Served, on a shift or on none.
    ServiceRecord served(Span present, Id<Shift> on = {})
    {
        ServiceRecord record;
        record.id = Id<ServiceRecord>::make();
        record.volunteer = who.id;
        record.shift = on;
        record.day = localDate(present.from);
        record.starts = present.from;
        record.ends = present.to;
        record.minutes = int(present.minutes());
        store(storage::serviceRecordTable(), record);
        return record;
    }
    void setBreaks(Id<Shift> id, const QString& breaks)
    {
        const Shift shown = shiftNamed(ws(), id).value();
        Shift wanted = shown;
        wanted.breaks = breaks;
        REQUIRE(saveShift(ws(), wanted, shown).ok());
    }
    void wearSuit()
    {
        const PostForm shown = postForm(ws(), where).value();
        PostForm wanted = shown;
        wanted.post.isInSuit = true;
        REQUIRE(savePost(ws(), wanted, shown).ok());
    }
};

} // namespace

TEST_CASE("Whoever served last night without being expected is not rested", "[usecases][intensity]")
{
    Strained desk;
    const Id<Shift> night = desk.shift(desk.where, kToday.addDays(-1), 20, 28);
    const Id<Shift> noon = desk.shift(desk.where, kToday, 12, 16);
    CHECK(desk.said(noon).fit == Fit::Fits);
    SECTION("on a shift of the rota")
    {
        desk.served({at(kToday, -4), at(kToday, 4)}, night);
    }
    SECTION("on none")
    {
        desk.served({at(kToday, -4), at(kToday, 4)});
    }
    CHECK(desk.said(noon).has(u"rest_short"_s));
    CHECK(codesOf(assign(desk.ws(), desk.who.id, noon)).contains(u"rest_short"_s));
    REQUIRE(candidates(desk.ws(), noon).size() == 1);
    CHECK(candidates(desk.ws(), noon).front().verdict.has(u"rest_short"_s));
    CHECK(assign(desk.ws(), desk.who.id, noon, u"人手不足，本人同意"_s).ok());
}

TEST_CASE("Who left early rests from then on, and a rejected record says nothing", "[usecases][intensity]")
{
    Strained desk;
    const Id<Shift> day = desk.shift(desk.where, kToday, 0, 12);
    const Id<Shift> evening = desk.shift(desk.where, kToday, 16, 20);
    desk.book(desk.who, day, AssignmentState::Accepted);
    CHECK(desk.said(evening).has(u"rest_short"_s));
    ServiceRecord left = desk.served({at(kToday, 0), at(kToday, 4)}, day);
    CHECK_FALSE(desk.said(evening).has(u"rest_short"_s));
    CHECK_FALSE(desk.said(evening).has(u"day_long"_s));
    left.state = RecordState::Rejected;
    desk.store(storage::serviceRecordTable(), left);
    CHECK(desk.said(evening).has(u"rest_short"_s));
}

TEST_CASE("Time served at that time is in the way: elsewhere by nature, of no shift by a warning",
          "[usecases][intensity]")
{
    Strained desk;
    const Id<Shift> morning = desk.shift(desk.where, kToday, 4, 8);
    const Id<Shift> beside = desk.shift(desk.post(u"引导"_s, u"北广场"_s), kToday, 4, 8);
    SECTION("elsewhere")
    {
        desk.served({at(kToday, 4), at(kToday, 8)}, beside);
        CHECK(codesOf(assign(desk.ws(), desk.who.id, morning, u"补录"_s)).contains(u"overlap"_s));
    }
    SECTION("elsewhere, and stayed on there for a little")
    {
        const Id<Shift> before = desk.shift(desk.post(u"消杀"_s, u"北广场"_s), kToday, 0, 4);
        desk.served({at(kToday, 0), at(kToday, 4, 10)}, before);
        CHECK_FALSE(codesOf(assign(desk.ws(), desk.who.id, morning)).contains(u"overlap"_s));
    }
    SECTION("on no shift that is named")
    {
        desk.served({at(kToday, 4), at(kToday, 8)});
        CHECK(codesOf(assign(desk.ws(), desk.who.id, morning)) == QStringList{u"served_then"_s});
        CHECK(assign(desk.ws(), desk.who.id, morning, u"补录，就是这一班"_s).ok());
    }
    SECTION("on this very shift")
    {
        desk.served({at(kToday, 4), at(kToday, 8)}, morning);
        CHECK(assign(desk.ws(), desk.who.id, morning).ok());
    }
}

TEST_CASE("Two shifts in a row are one stretch without a break, and the reason for it is kept", "[usecases][intensity]")
{
    Strained desk;
    const QDate day = kToday.addDays(2);
    const Id<Shift> first = desk.shift(desk.where, day, 8, 12);
    const Id<Shift> second = desk.shift(desk.where, day, 12, 16);
    REQUIRE(assign(desk.ws(), desk.who.id, first).ok());
    CHECK(codesOf(assign(desk.ws(), desk.who.id, second)) == QStringList{u"rest_short"_s, u"no_break"_s});
    desk.wearSuit();
    CHECK(codesOf(assign(desk.ws(), desk.who.id, second)) ==
          QStringList{u"rest_short"_s, u"no_break"_s, u"suit_long"_s});
    desk.setBreaks(second, u"12:00-12:30"_s);
    CHECK(codesOf(assign(desk.ws(), desk.who.id, second)) == QStringList{u"rest_short"_s});
    const auto put = assign(desk.ws(), desk.who.id, second, u"本人同意"_s);
    REQUIRE(put.ok());
    CHECK(put->after->overrideReason == u"本人同意"_s);
}

TEST_CASE("A shift states its breaks; without any it is long for everybody", "[usecases][intensity]")
{
    Strained desk;
    const QDate day = kToday.addDays(2);
    const Id<Shift> long8 = desk.shift(desk.where, day, 8, 16);
    CHECK(desk.said(long8).has(u"no_break"_s));
    desk.setBreaks(long8, u"1200-1230"_s);
    CHECK(shiftNamed(desk.ws(), long8)->breaks == u"12:00–12:30"_s);
    CHECK(desk.said(long8).fit == Fit::Fits);
    desk.setBreaks(long8, u"45"_s);
    CHECK(shiftNamed(desk.ws(), long8)->breaks == u"45分钟"_s);
    CHECK(desk.said(long8).fit == Fit::Fits);
    desk.wearSuit(); // 3 h 37 min before and after
    CHECK(desk.said(long8).fit == Fit::Fits);
    desk.setBreaks(long8, u"09:00-09:30"_s);
    CHECK(desk.said(long8).has(u"suit_long"_s));
    Shift wanted = shiftNamed(desk.ws(), long8).value();
    const Shift shown = wanted;
    wanted.breaks = u"17:00-17:30"_s;
    CHECK(codesOf(saveShift(desk.ws(), wanted, shown)) == QStringList{u"break_outside"_s});
    wanted.breaks = u"午饭"_s;
    CHECK(codesOf(saveShift(desk.ws(), wanted, shown)) == QStringList{u"break_form"_s});
    // Who stands there is told of when the break goes.
    desk.setBreaks(long8, u"11:45-12:15"_s);
    desk.book(desk.who, long8);
    REQUIRE(unfitIfMoved(desk.ws(), shiftNamed(desk.ws(), long8).value()).empty());
    wanted = shiftNamed(desk.ws(), long8).value();
    wanted.breaks.clear();
    const auto unfit = unfitIfMoved(desk.ws(), wanted);
    REQUIRE(unfit.size() == 1);
    CHECK(unfit.front().reasons.front().code == u"no_break"_s);
}

TEST_CASE("Who is too long in a post whose work is in protective suit from now on is told of", "[usecases][intensity]")
{
    Strained desk;
    const Id<Shift> shift = desk.shift(desk.where, kToday.addDays(2), 8, 14);
    desk.book(desk.who, shift);
    const PostForm shown = postForm(desk.ws(), desk.where).value();
    PostForm wanted = shown;
    wanted.post.isInSuit = true;
    const auto saved = savePost(desk.ws(), wanted, shown);
    REQUIRE(saved.ok());
    REQUIRE(saved->notes.size() == 1);
    CHECK(saved->notes.front().code == u"suit_long"_s);
    CHECK(saved->notes.front().text.contains(u"王测甲"_s));
    CHECK(savePost(desk.ws(), wanted, wanted)->notes.empty());
}

TEST_CASE("A health declaration is asked for where the office enters them, for the day to come alone",
          "[usecases][intensity]")
{
    Strained desk;
    const Id<Shift> soon = desk.shift(desk.where, kToday, 14, 18);
    const Id<Shift> later = desk.shift(desk.where, kToday.addDays(3), 8, 12);
    CHECK(desk.said(soon).fit == Fit::Fits); // nobody enters any
    Volunteer other = desk.person(u"李测乙"_s);
    other.healthDeclaredAt = at(kToday, 7);
    desk.put(other);
    CHECK(desk.said(soon).has(u"health_missing"_s));
    CHECK(desk.said(later).fit == Fit::Fits);
    CHECK(verdict(desk.ws(), other.id, soon)->fit == Fit::Fits);
    desk.who.healthDeclaredAt = at(kToday.addDays(-1), 14);
    desk.put(desk.who);
    CHECK(desk.said(soon).fit == Fit::Fits); // to the minute
    desk.who.healthDeclaredAt = at(kToday.addDays(-1), 13, 59);
    desk.put(desk.who);
    CHECK(desk.said(soon).has(u"health_old"_s));
}

TEST_CASE("Breaks of a shift are taken off the time of who signs out, unless another is said",
          "[usecases][intensity][attendance]")
{
    Strained desk;
    const Id<Shift> early = desk.shift(desk.where, kToday, 1, 8);
    desk.setBreaks(early, u"04:00-04:30"_s);
    desk.book(desk.who, early);
    REQUIRE(checkIn(desk.ws(), {desk.who.id, early, at(kToday, 1)}).ok());
    SECTION("stayed to the end")
    {
        CHECK(checkOut(desk.ws(), {desk.who.id, at(kToday, 8)})->record.minutes == 390);
    }
    SECTION("left before the break")
    {
        CHECK(checkOut(desk.ws(), {desk.who.id, at(kToday, 3)})->record.minutes == 120);
    }
    SECTION("in the middle of it")
    {
        CHECK(checkOut(desk.ws(), {desk.who.id, at(kToday, 4, 10)})->record.minutes == 180);
    }
    SECTION("had none")
    {
        CHECK(checkOut(desk.ws(), {desk.who.id, at(kToday, 8), 0})->record.minutes == 420);
    }
}

TEST_CASE("A pattern gives each shift the breaks that lie within it", "[usecases][intensity][shift_plans]")
{
    Strained desk;
    ShiftPlanWish wish;
    wish.posts = {desk.where};
    wish.pattern = {parsePattern(u"3x8"_s).value(), kToday.addDays(1), kToday.addDays(1)};
    wish.breaks = u"11:00-11:30,19:00-19:30,03:00-03:30"_s;
    const auto plan = previewShiftPlan(desk.ws(), wish);
    REQUIRE(plan.ok());
    REQUIRE(plan->shifts.size() == 3);
    CHECK(plan->shifts[0].breaks == u"11:00–11:30"_s);
    CHECK(plan->shifts[1].breaks == u"19:00–19:30"_s);
    CHECK(plan->shifts[2].breaks == u"03:00–03:30"_s);
    wish.breaks = u"30"_s;
    CHECK(previewShiftPlan(desk.ws(), wish)->shifts[1].breaks == u"30分钟"_s);
    wish.pattern.parts = parsePattern(u"day=08:00-17:00"_s).value();
    wish.breaks = u"20:00-20:30"_s;
    CHECK(codesOf(previewShiftPlan(desk.ws(), wish)) == QStringList{u"break_outside"_s});
    wish.breaks = u"12:00-12:05"_s;
    CHECK(codesOf(planShifts(desk.ws(), wish)) == QStringList{u"break_short"_s});
    wish.breaks = u"午饭"_s;
    CHECK(codesOf(planShifts(desk.ws(), wish)) == QStringList{u"break_form"_s});
}

TEST_CASE("Breaks move along with a shift, are set for many, and an undo brings back none that do not fit",
          "[usecases][intensity][undo]")
{
    Strained desk;
    const QDate day = kToday.addDays(2);
    const Id<Shift> shift = desk.shift(desk.where, day, 8, 16);
    ShiftsChange change;
    change.breaks = u"12:00-12:30"_s;
    REQUIRE(changeShifts(desk.ws(), {shift}, change).ok());
    ShiftsChange later;
    later.startsBy = later.endsBy = 60;
    REQUIRE(changeShifts(desk.ws(), {shift}, later).ok());
    CHECK(shiftNamed(desk.ws(), shift)->breaks == u"13:00–13:30"_s);
    ShiftsChange shorter;
    shorter.endsBy = -5 * 60;
    CHECK(codesOf(changeShifts(desk.ws(), {shift}, shorter)) == QStringList{u"break_outside"_s});
    ShiftsChange none;
    none.breaks = u"无"_s;
    const auto taken = changeShifts(desk.ws(), {shift}, none);
    REQUIRE(taken.ok());
    REQUIRE(changeShifts(desk.ws(), {shift}, shorter).ok());
    CHECK(codesOf(undoEntry(desk.ws(), taken->changes.entry)).contains(u"break_outside"_s));
}

TEST_CASE("A shift of no hours or of 400 is refused on every path, with what to do", "[usecases][intensity]")
{
    Strained desk;
    const QDate day = kToday.addDays(2);
    const Id<Shift> known = desk.shift(desk.where, day, 8, 12);
    for (const auto& [minutes, code] : {std::pair(0, u"ends_before_starts"_s), std::pair(400 * 60, u"too_long"_s)}) {
        INFO(minutes);
        Shift wanted;
        wanted.post = desk.where;
        wanted.needed = 1;
        wanted.starts = at(day, 13);
        wanted.ends = plusMinutes(wanted.starts, minutes);
        CHECK(codesOf(saveShift(desk.ws(), wanted)) == QStringList{code});
        ShiftsChange change;
        change.endsBy = minutes - 240;
        CHECK(codesOf(changeShifts(desk.ws(), {known}, change)) == QStringList{code});
        ShiftPlanWish wish;
        wish.posts = {desk.where};
        wish.pattern = {{{QTime(8, 0), minutes}}, day, day};
        CHECK(codesOf(previewShiftPlan(desk.ws(), wish)).contains(u"shift_length"_s));
    }
}

TEST_CASE("Whom coming shifts are too hard on is listed, with the reason where one was given",
          "[usecases][intensity][findings]")
{
    Strained desk;
    const QDate day = kToday.addDays(1);
    const Id<Shift> first = desk.shift(desk.where, day, 8, 12);
    const Id<Shift> second = desk.shift(desk.where, day, 13, 17);
    const Id<Shift> far = desk.shift(desk.where, kToday.addDays(9), 0, 12);
    desk.book(desk.who, first);
    CHECK(strainRows(desk.ws(), {}, desk.ws().now()).empty());
    CHECK_FALSE(strainFinding(desk.ws(), {}, desk.ws().now()));
    // As a list that is imported, or another desk, does it: without a word.
    desk.store(storage::assignmentTable(),
               {assignmentId(second, desk.who.id), second, desk.who.id, AssignmentState::Accepted, {}, {}});
    desk.store(storage::assignmentTable(),
               {assignmentId(far, desk.who.id), far, desk.who.id, AssignmentState::Accepted, {}, {}});
    auto rows = strainRows(desk.ws(), {}, desk.ws().now());
    REQUIRE(rows.size() == 2); // the far one in its time
    CHECK(rows[0].shift == first);
    CHECK(rows[1].shift == second);
    CHECK(rows[0].name == u"王测甲"_s);
    REQUIRE(rows[0].reasons.size() == 1);
    CHECK(rows[0].reasons[0].code == u"rest_short"_s);
    CHECK(strainedPeople(desk.ws(), {}, desk.ws().now()) == 1);
    CHECK(strainFinding(desk.ws(), {}, desk.ws().now()) == Finding{FindingKind::Strained, 1});
    CHECK(strainedPeople(desk.ws(), desk.otherStreet, desk.ws().now()) == 0);
    // On two at once, as two desks may bring about.
    const Id<Shift> twice = desk.shift(desk.post(u"引导"_s, u"北广场"_s), day, 10, 14);
    desk.store(storage::assignmentTable(),
               {assignmentId(twice, desk.who.id), twice, desk.who.id, AssignmentState::Accepted, u"错派"_s, {}});
    rows = strainRows(desk.ws(), {}, desk.ws().now());
    REQUIRE(rows.size() == 3);
    for (const StrainRow& row : rows)
        CHECK(row.reasons.front().code == u"overlap"_s);
    CHECK(rows[1].overrideReason == u"错派"_s);
    // Once somebody said why, nobody is waited for.
    for (const Id<Shift> id : {first, second})
        desk.store(storage::assignmentTable(),
                   {assignmentId(id, desk.who.id), id, desk.who.id, AssignmentState::Accepted, u"本人同意"_s, {}});
    CHECK(strainedPeople(desk.ws(), {}, desk.ws().now()) == 0);
}
