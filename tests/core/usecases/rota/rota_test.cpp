// SPDX-FileCopyrightText: 2026 RedVest contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/usecases/rota/rota.h"

#include "core/usecases/rota/shift_copies.h"
#include "core/usecases/undo/undo.h"
#include "tests/support/rota_desk.h"

#include <catch2/catch.hpp>

using namespace redvest;
using namespace redvest::support;
using namespace Qt::Literals::StringLiterals;

namespace {

const QDate kDay(2022, 3, 20);

QStringList fieldsOf(const Problems& problems)
{
    QStringList out;
    for (const Problem& p : problems)
        out << p.field;
    return out;
}

QStringList codesOf(const Problems& problems)
{
    QStringList out;
    for (const Problem& p : problems)
        out << p.code;
    return out;
}

RotaFilter dayFilter(QDate day)
{
    return {{}, dayOf(day), {}, false};
}

} // namespace

TEST_CASE("A post without name, category, site and street is refused with every reason at once", "[rota][usecases]")
{
    RotaDesk desk;
    PostForm form;
    form.post.phone = u"1990000"_s;
    const auto refused = savePost(desk.ws(), form);
    REQUIRE_FALSE(refused.ok());
    CHECK(fieldsOf(refused.problems()) == QStringList{u"name"_s, u"category"_s, u"site"_s, u"division"_s, u"phone"_s});
    CHECK(postRows(desk.ws(), {}).empty());
}

TEST_CASE("A site lies in a street or a community that the workspace holds", "[rota][usecases]")
{
    RotaDesk desk;
    PostForm form;
    form.post.name = u"测温"_s;
    form.post.category = u"测温验码"_s;
    form.site.name = u"南广场"_s;
    form.site.division = u"310106"_s;
    CHECK(codesOf(savePost(desk.ws(), form).problems()) == QStringList{u"division_too_high"_s});
    form.site.division = u"330106001"_s;
    CHECK(codesOf(savePost(desk.ws(), form).problems()) == QStringList{u"unknown_division"_s});
    form.site.division = desk.street;
    CHECK(savePost(desk.ws(), form).ok());
}

TEST_CASE("Two posts at one place share its site", "[rota][usecases]")
{
    RotaDesk desk;
    desk.post(u"测温"_s, u"南广场"_s);
    desk.post(u"引导"_s, u"南广场"_s);
    desk.post(u"引导"_s, u"南广场"_s, desk.otherStreet); // the same name elsewhere is another place
    CHECK(siteRows(desk.ws(), {}).size() == 2);
    CHECK(postRows(desk.ws(), desk.street).size() == 2);
    CHECK(postRows(desk.ws(), {}, u"引导"_s).size() == 2);
}

TEST_CASE("Changing a post keeps what it asks for in step and tells the other editor", "[rota][usecases]")
{
    RotaDesk desk;
    const Id<Post> id = desk.post(u"翻译"_s, u"北站"_s, {}, {{{}, {}, RequirementKind::Language, u"英语"_s}});
    const PostForm shown = postForm(desk.ws(), id).value();
    PostForm wanted = shown;
    wanted.post.name = u"外语翻译"_s;
    wanted.requirements = {{{}, {}, RequirementKind::Language, u"日语"_s}};
    REQUIRE(savePost(desk.ws(), wanted, shown).ok());
    CHECK(postRows(desk.ws(), {}).front().requirements == QStringList{u"日语"_s});
    CHECK(postRows(desk.ws(), {}).front().post.name == u"外语翻译"_s);

    wanted.post.name = u"翻译员"_s; // by somebody who still sees the first name
    CHECK(codesOf(savePost(desk.ws(), wanted, shown).problems()) == QStringList{u"stale"_s});
}

TEST_CASE("A shift needs a post, a start, an end after it, and a number that can be", "[rota][usecases]")
{
    RotaDesk desk;
    const Id<Post> post = desk.post(u"测温"_s, u"南广场"_s);
    const Instant eight = atLocal(kDay, QTime(8, 0));
    CHECK(fieldsOf(saveShift(desk.ws(), {}).problems()) == QStringList{u"post"_s, u"starts"_s, u"ends"_s});
    CHECK(codesOf(saveShift(desk.ws(), {{}, post, eight, plusMinutes(eight, -60), 2, {}, false}).problems()) ==
          QStringList{u"ends_before_starts"_s});
    CHECK(codesOf(saveShift(desk.ws(), {{}, post, eight, eight, 2, {}, false}).problems()) ==
          QStringList{u"ends_before_starts"_s});
    CHECK(codesOf(saveShift(desk.ws(), {{}, post, eight, plusMinutes(eight, 24 * 60 + 1), 2, {}, false}).problems()) ==
          QStringList{u"too_long"_s});
    CHECK(codesOf(saveShift(desk.ws(), {{}, post, eight, plusMinutes(eight, 60), -1, {}, false}).problems()) ==
          QStringList{u"negative"_s});
    CHECK(saveShift(desk.ws(), {{}, post, eight, plusMinutes(eight, 24 * 60), 0, {}, false}).ok());
    CHECK(codesOf(saveShift(desk.ws(), {{}, post, eight, plusMinutes(eight, 24 * 60), 3, {}, false}).problems()) ==
          QStringList{u"duplicate_shift"_s});
}

TEST_CASE("A list of shifts counts seats filled and seats asked for", "[rota][usecases]")
{
    RotaDesk desk;
    const Id<Shift> id = desk.shift(desk.post(u"测温"_s, u"南广场"_s), kDay, 8, 12, 3);
    desk.book(desk.person(u"王测甲"_s), id);
    desk.book(desk.person(u"李测乙"_s), id, AssignmentState::Invited);
    const auto rows = shiftRows(desk.ws(), dayFilter(kDay));
    REQUIRE(rows.size() == 1);
    CHECK(rows[0].filled == 1);
    CHECK(rows[0].pending == 1);
    CHECK(rows[0].gap() == 2);
    CHECK(rows[0].siteName == u"南广场"_s);
    CHECK(shiftRows(desk.ws(), {desk.otherStreet, dayOf(kDay), {}, false}).empty());
    CHECK(shiftRows(desk.ws(), {{}, dayOf(kDay), u"外语翻译"_s, false}).empty());
    CHECK(shiftRows(desk.ws(), dayFilter(kDay.addDays(1))).empty());
}

TEST_CASE("Moving a shift onto another of somebody who stands on both is refused by name", "[rota][usecases]")
{
    RotaDesk desk;
    const Id<Post> post = desk.post(u"测温"_s, u"南广场"_s);
    const Volunteer v = desk.person(u"王测甲"_s);
    const Id<Shift> morning = desk.shift(post, kDay, 8, 12);
    desk.book(v, morning);
    desk.book(v, desk.shift(post, kDay, 13, 17));
    const Shift shown = shiftNamed(desk.ws(), morning).value();
    Shift wanted = shown;
    wanted.ends = atLocal(kDay, QTime(14, 0));
    const auto refused = saveShift(desk.ws(), wanted, shown);
    REQUIRE(codesOf(refused.problems()) == QStringList{u"double_booked"_s});
    CHECK(refused.problems()[0].text.contains(u"王测甲"_s));
}

TEST_CASE("A shift called off leaves its people free, and cannot come back over their new ones", "[rota][usecases]")
{
    RotaDesk desk;
    const Id<Post> post = desk.post(u"测温"_s, u"南广场"_s);
    const Volunteer v = desk.person(u"王测甲"_s);
    const Id<Shift> first = desk.shift(post, kDay, 8, 12);
    desk.book(v, first);
    REQUIRE(archiveShift(desk.ws(), first, true).ok());
    CHECK(shiftRows(desk.ws(), dayFilter(kDay)).empty());
    const Id<Shift> second = desk.shift(post, kDay, 9, 13);
    desk.book(v, second);
    CHECK(codesOf(archiveShift(desk.ws(), first, false).problems()) == QStringList{u"double_booked"_s});
    REQUIRE(archiveShift(desk.ws(), second, true).ok());
    CHECK(archiveShift(desk.ws(), first, false).ok());
}

TEST_CASE("A post goes when none of its shifts lies ahead", "[rota][usecases]")
{
    RotaDesk desk;
    const Id<Post> post = desk.post(u"测温"_s, u"南广场"_s);
    const Id<Shift> shift = desk.shift(post, kDay, 8, 12);
    CHECK(codesOf(archivePost(desk.ws(), post, true).problems()) == QStringList{u"shifts_ahead"_s});
    REQUIRE(archiveShift(desk.ws(), shift, true).ok());
    CHECK(archivePost(desk.ws(), post, true).ok());
    CHECK(postRows(desk.ws(), {}).empty());
    CHECK(postRows(desk.ws(), {}, {}, true).size() == 1);
}

TEST_CASE("A day of shifts is copied once to each day, over midnight too, and without people", "[rota][usecases]")
{
    RotaDesk desk;
    const Id<Post> post = desk.post(u"卡口"_s, u"南广场"_s);
    const Id<Shift> day = desk.shift(post, kDay, 8, 20, 4);
    desk.shift(post, kDay, 20, 32, 3);
    desk.shift(post, kDay.addDays(-1), 20, 32, 3); // begins the day before: not of the day copied
    desk.book(desk.person(u"王测甲"_s), day);
    const auto copied = copyShifts(desk.ws(), {}, kDay, {kDay.addDays(1), kDay.addDays(2)});
    REQUIRE(copied.ok());
    CHECK(copied->added.size() == 4);
    const auto rows = shiftRows(desk.ws(), dayFilter(kDay.addDays(2)));
    REQUIRE(rows.size() == 3); // the night before reaches into it
    CHECK(rows[1].shift.needed == 4);
    CHECK(rows[1].filled == 0);
    CHECK(rows[2].shift.ends == atLocal(kDay.addDays(3), QTime(8, 0)));
    const auto again = copyShifts(desk.ws(), {}, kDay, {kDay.addDays(1), kDay.addDays(2)});
    CHECK(again->added.empty());
    CHECK(again->skipped == 4);
    CHECK_FALSE(copyShifts(desk.ws(), {}, kDay, {kDay}).ok());
    REQUIRE(undoEntry(desk.ws(), copied->changes.entry).ok());
    CHECK(shiftRows(desk.ws(), dayFilter(kDay.addDays(2))).empty());
}

TEST_CASE("A person is found by id, by document number and by a name only one has", "[rota][usecases]")
{
    RotaDesk desk;
    const Volunteer v = desk.person(u"王测甲"_s);
    desk.person(u"李测乙"_s);
    desk.person(u"李测乙"_s);
    CHECK(findVolunteer(desk.ws(), v.id.text()) == v.id);
    CHECK(findVolunteer(desk.ws(), v.documentNumber.toLower()) == v.id);
    CHECK(findVolunteer(desk.ws(), u" 王测甲 "_s) == v.id);
    CHECK_FALSE(findVolunteer(desk.ws(), u"李测乙"_s));
    CHECK_FALSE(findVolunteer(desk.ws(), u""_s));
    const Id<Shift> s = desk.shift(desk.post(u"测温"_s, u"南广场"_s), kDay, 8, 12);
    CHECK(findShift(desk.ws(), s.text()) == s);
    CHECK_FALSE(findShift(desk.ws(), v.id.text()));
}
