// SPDX-FileCopyrightText: 2026 RedVest contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// Rosters by site, day and person: who is on them, what is masked, what is refused, and that full numbers are noted.

#include "core/usecases/volunteers/rosters.h"

#include "core/base/failure.h"
#include "core/report/post_papers.h"
#include "core/report/roster_grid.h"
#include "core/report/rosters.h"
#include "core/report/sign_in_sheet.h"
#include "core/report/to_html.h"
#include "core/report/to_text.h"
#include "core/usecases/history/history.h"
#include "core/usecases/rota/post_papers.h"
#include "core/usecases/rota/rota.h"
#include "core/usecases/rota/sign_in_sheets.h"
#include "tests/support/rota_desk.h"

#include <algorithm>

#include <catch2/catch.hpp>

using namespace redvest;
using support::RotaDesk;
using namespace Qt::Literals::StringLiterals;

namespace {

const QDate kRosterDay(2022, 3, 20);

/// Two sites on two days: one shift full, one short of somebody, one over midnight that nobody is on.
struct RosterDesk : RotaDesk
{
    Id<Post> exit = post(u"测温验码"_s, u"北出口"_s);
    Id<Post> hall = post(u"秩序引导"_s, u"接种点"_s, street);
    Id<Shift> morning = shift(exit, kRosterDay, 8, 16, 2);
    Id<Shift> night = shift(exit, kRosterDay, 20, 32, 1);
    Id<Shift> next = shift(hall, kRosterDay.addDays(1), 9, 17, 1);
    Volunteer wang = phoned(u"王测甲"_s, u"19900001234"_s);
    Volunteer li = phoned(u"李测乙"_s, u"19900005678"_s);

    RosterDesk()
    {
        const PostForm shown = postForm(ws(), exit).value();
        PostForm wanted = shown;
        wanted.site.address = u"秣陵路100号"_s;
        wanted.post.contact = u"单测试"_s;
        wanted.post.kit = u"二级防护包"_s;
        wanted.post.duties = u"为进站人员测温"_s;
        wanted.post.protection = u"口罩每4小时更换"_s;
        REQUIRE(savePost(ws(), wanted, shown).ok());
        book(wang, morning);
        book(li, morning, AssignmentState::Invited);
        book(li, next);
    }
    Volunteer phoned(const QString& name, const QString& phone)
    {
        Volunteer v = person(name);
        v.phone = phone;
        put(v);
        return v;
    }
    [[nodiscard]] static Span days(int count) { return {atLocal(kRosterDay), atLocal(kRosterDay.addDays(count))}; }
    RosterFacts facts(RosterBy by, RosterChoice choice = {})
    {
        if (choice.shifts.empty())
            choice.period = days(2);
        const auto made = roster(ws(), choice, by);
        REQUIRE(made.ok());
        return *made;
    }
    QString refused(const RosterChoice& choice, RosterBy by = RosterBy::Site)
    {
        const auto made = roster(ws(), choice, by);
        REQUIRE_FALSE(made.ok());
        return made.problems().front().code;
    }
};

} // namespace

TEST_CASE("A roster by site has a page a site, with its days, shifts and people", "[papers][roster]")
{
    RosterDesk desk;
    const RosterFacts facts = desk.facts(RosterBy::Site);
    REQUIRE(facts.groups.size() == 2);
    CHECK(facts.shifts == 3);
    CHECK(facts.people == 2);
    CHECK(facts.missing == 2); // one of the morning, one of the night
    const QString text = report::toText(report::rosterDocument(facts));
    for (const QString& said : {u"点位排班表"_s, u"北出口"_s, u"秣陵路100号"_s, u"王测甲"_s, u"199****1234"_s,
                                u"李测乙"_s, u"已邀请"_s, u"缺1人"_s, u"次日08:00"_s, u"星期日"_s, u"单测试"_s}) {
        INFO(said.toStdString());
        CHECK(text.contains(said));
        CHECK(report::toHtml(report::rosterDocument(facts)).contains(said));
    }
    CHECK_FALSE(text.contains(u"19900001234"_s));
}

TEST_CASE("A roster by day has every site of the day; the night belongs to the day it begins on", "[papers][roster]")
{
    RosterDesk desk;
    const RosterFacts facts = desk.facts(RosterBy::Day);
    REQUIRE(facts.groups.size() == 2);
    CHECK(facts.groups[0].day == kRosterDay);
    CHECK(facts.groups[0].shifts.size() == 2);
    CHECK(facts.groups[1].shifts.size() == 1);
    qint64 missing = 0;
    for (const RosterGroup& group : facts.groups)
        missing += group.missing;
    CHECK(missing == facts.missing); // days tile the period
}

TEST_CASE("A roster by person has a page for each who is asked, and only his own name on it", "[papers][roster]")
{
    RosterDesk desk;
    const RosterFacts facts = desk.facts(RosterBy::Person);
    REQUIRE(facts.groups.size() == 2);
    CHECK(facts.groups[0].name == u"李测乙"_s);
    CHECK(facts.groups[0].shifts.size() == 2);
    CHECK(facts.groups[0].minutes == 16 * 60);
    for (const RosterGroup& group : facts.groups) {
        for (const RosterShift& shift : group.shifts)
            CHECK(shift.people.size() == 1);
    }
    const RosterFacts own = desk.facts(RosterBy::Person, {.period = RosterDesk::days(2), .people = {desk.wang.id}});
    REQUIRE(own.groups.size() == 1);
    const QString card = report::toText(report::personCardsDocument(own));
    for (const QString& said : {u"志愿者上岗卡"_s, u"王测甲"_s, u"北出口"_s, u"秣陵路100号"_s, u"单测试"_s,
                                u"二级防护包"_s, u"为进站人员测温"_s, u"口罩每4小时更换"_s}) {
        INFO(said.toStdString());
        CHECK(card.contains(said));
    }
    CHECK_FALSE(card.contains(u"李测乙"_s));
}

TEST_CASE("A roster is of the marked shifts, of a site, a post or a street", "[papers][roster]")
{
    RosterDesk desk;
    CHECK(desk.facts(RosterBy::Site, {.shifts = {desk.night}}).shifts == 1);
    CHECK(desk.facts(RosterBy::Site, {.site = u"接种点"_s}).shifts == 1);
    CHECK(desk.facts(RosterBy::Site, {.posts = {desk.exit}}).shifts == 2);
    CHECK(desk.facts(RosterBy::Site, {.scope = desk.community}).shifts == 2);
    CHECK(desk.facts(RosterBy::Site, {.scope = desk.street}).shifts == 3);
}

TEST_CASE("A roster that cannot be made says why", "[papers][roster]")
{
    RosterDesk desk;
    CHECK(desk.refused({}) == u"required"_s);
    CHECK(desk.refused({.period = {atLocal(kRosterDay.addDays(1)), atLocal(kRosterDay)}}) == u"period_backwards"_s);
    CHECK(desk.refused({.shifts = {Id<Shift>::make()}}) == u"unknown_shift"_s);
    CHECK(desk.refused({.period = RosterDesk::days(2), .site = u"没有"_s}) == u"unknown_site"_s);
    CHECK(desk.refused({.period = RosterDesk::days(2), .scope = u"999999"_s}) == u"unknown_division"_s);
    CHECK(desk.refused({.shifts = {desk.night}}, RosterBy::Person) == u"nobody"_s);
    CHECK(desk.refused({.period = RosterDesk::days(2), .people = {Id<Volunteer>::make()}}) == u"nobody"_s);
    REQUIRE(archiveShifts(desk.ws(), {desk.night}, true).ok());
    CHECK(desk.refused({.shifts = {desk.night}}) == u"nothing_chosen"_s);
}

TEST_CASE("Phones in full need a reason, and that they were taken along is noted", "[papers][roster]")
{
    RosterDesk desk;
    const RosterChoice choice{.period = RosterDesk::days(2)};
    const auto before = history(desk.ws(), {.limit = 100}).size();
    CHECK(rosterInFull(desk.ws(), choice, RosterBy::Day, u"通讯录"_s, u" "_s).problems().front().code ==
          u"reason_required"_s);
    CHECK(history(desk.ws(), {.limit = 100}).size() == before);
    bool isMade = false;
    const auto full = rosterInFull(desk.ws(), choice, RosterBy::Day, u"通讯录"_s, u"通知上岗"_s,
                                   [&](const RosterFacts&) { isMade = true; });
    REQUIRE(full.ok());
    CHECK(isMade);
    const QString text = report::toText(report::phoneListDocument(full->roster));
    CHECK(text.contains(u"19900001234"_s));
    CHECK(text.contains(u"共3人次，2人"_s));
    CHECK(history(desk.ws(), {.limit = 100}).size() == before + 1);
    // A list that could not be written is not noted.
    CHECK_THROWS(rosterInFull(desk.ws(), choice, RosterBy::Day, u"通讯录"_s, u"通知上岗"_s,
                              [](const RosterFacts&) { throw Failure(u"disk"_s); }));
    CHECK(history(desk.ws(), {.limit = 100}).size() == before + 1);
}

TEST_CASE("The text for a chat group has a line a shift, with masked names and who is missing", "[papers][roster]")
{
    RosterDesk desk;
    const QStringList lines = report::chatText(desk.facts(RosterBy::Day)).split(u'\n');
    REQUIRE(lines.size() == 3);
    CHECK(lines[0] == u"03月20日 北出口 测温验码 08:00–16:00 王**（待答复1人，缺1人）"_s);
    CHECK(lines[1] == u"03月20日 北出口 测温验码 20:00–次日08:00 （缺1人）"_s);
    CHECK(lines[2] == u"03月21日 接种点 秩序引导 09:00–17:00 李**"_s);
    CHECK(report::chatText(desk.facts(RosterBy::Site)) == lines.join(u'\n')); // the same whatever the pages
}

TEST_CASE("Rosters, cards and sheets say that the work is done in protective suit, and when the breaks are",
          "[papers][roster]")
{
    RosterDesk desk;
    const PostForm shown = postForm(desk.ws(), desk.exit).value();
    PostForm wanted = shown;
    wanted.post.isInSuit = true;
    REQUIRE(savePost(desk.ws(), wanted, shown).ok());
    Shift shift = desk.facts(RosterBy::Site, {.shifts = {desk.morning}}).groups.front().shifts.front().row.shift;
    const Shift before = shift;
    shift.breaks = u"12:00–12:30"_s;
    REQUIRE(saveShift(desk.ws(), shift, before).ok());
    const RosterChoice choice{.shifts = {desk.morning}};
    const QString times = u"08:00–16:00 休息12:00–12:30"_s;
    for (const RosterBy by : {RosterBy::Site, RosterBy::Day, RosterBy::Person}) {
        const QString text = report::toText(report::rosterDocument(desk.facts(by, choice)));
        INFO(text.toStdString());
        CHECK(text.contains(times));
        CHECK(text.contains(u"穿防护服"_s));
    }
    const QString card = report::toText(report::personCardsDocument(desk.facts(RosterBy::Person, choice)));
    CHECK(card.contains(times));
    CHECK(card.contains(u"二级防护包、穿防护服"_s));
    const auto cards = postCards(desk.ws(), {desk.exit}, PostCardPaper::A4);
    REQUIRE(cards.ok());
    CHECK(report::toText(report::postCardsDocument(*cards)).contains(u"二级防护包、穿防护服"_s));
    const auto sheets = sheetsToPrint(desk.ws(), {{desk.morning}}, 0);
    REQUIRE(sheets.ok());
    CHECK(report::toText(report::signInDocument(*sheets)).contains(times));
}

TEST_CASE("The board on paper has a line a post and a column a day, with sums and without names", "[papers][roster]")
{
    RosterDesk desk;
    const RosterFacts facts = desk.facts(RosterBy::Site);
    const report::Document document = report::rosterGridDocument(facts);
    std::vector<report::TableBlock> tables;
    for (const report::Block& block : document.blocks) {
        if (const auto* table = std::get_if<report::TableBlock>(&block))
            tables.push_back(*table);
    }
    REQUIRE(tables.size() == 1);
    const report::TableBlock& table = tables.front();
    REQUIRE(table.columns.size() == 4); // site, post, two days
    REQUIRE(table.rows.size() == 3);    // two posts and the sum
    const QStringList exit =
        *std::find_if(table.rows.begin(), table.rows.end(), [](const QStringList& r) { return r[0] == u"北出口"_s; });
    const QStringList hall =
        *std::find_if(table.rows.begin(), table.rows.end(), [](const QStringList& r) { return r[0] == u"接种点"_s; });
    CHECK(exit[2] == u"08:00–16:00 1/2 缺1；20:00–次日08:00 0/1 缺1"_s);
    CHECK(exit[3].isEmpty());
    CHECK(hall[3] == u"09:00–17:00 1/1"_s);
    CHECK(table.rows.back() == QStringList{u"合计"_s, u"2个岗位"_s, u"1/3 缺2"_s, u"1/1"_s});
    CHECK_FALSE(report::toText(document).contains(u"王测甲"_s));
}

TEST_CASE("Weeks of the board on paper tile: the sums of their days are the roster's", "[papers][roster]")
{
    RosterDesk desk;
    desk.shift(desk.exit, kRosterDay.addDays(9), 8, 12, 3);
    const auto facts = roster(desk.ws(), {.period = RosterDesk::days(14)}, RosterBy::Site);
    REQUIRE(facts.ok());
    const QString text = report::toText(report::rosterGridDocument(*facts));
    CHECK(text.contains(u"0/3 缺3"_s));
    CHECK(text.contains(u"共4个班次，缺5人"_s));
}
