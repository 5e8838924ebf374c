// SPDX-FileCopyrightText: 2026 RedVest contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// Sealed teams: fourteen days over two communities in one unit of work, judged as a whole, refused with reasons.

#include "core/usecases/rota/sealed_teams.h"

#include "core/storage/queries/rota_queries.h"
#include "core/storage/schema/rota.h"
#include "core/usecases/history/history.h"
#include "core/usecases/rota/rota.h"
#include "tests/support/rota_desk.h"

#include <catch2/catch.hpp>

using namespace redvest;
using support::RotaDesk;
using namespace Qt::Literals::StringLiterals;

namespace {

const QDate kSealedDay(2022, 3, 20);

struct SealedDesk : RotaDesk
{
    Id<Post> east = post(u"封控小区门岗"_s, u"东小区"_s);
    Id<Post> west = post(u"封控小区门岗"_s, u"西小区"_s);
    std::vector<Volunteer> team;

    SealedDesk()
    {
        for (const QString& name : {u"闭测甲"_s, u"闭测乙"_s, u"闭测丙"_s, u"闭测丁"_s})
            team.push_back(person(name));
    }
    [[nodiscard]] SealedWish wish()
    {
        SealedWish wished;
        for (const Volunteer& v : team)
            wished.people.push_back(v.id);
        wished.stays = {{east, 7}, {west, 7}};
        wished.from = kSealedDay;
        wished.parts = parsePattern(u"2x12"_s, QTime(8, 0)).value();
        wished.overrideReason = u"闭环管理十四天"_s;
        return wished;
    }
    [[nodiscard]] std::vector<ShiftRow> shifts()
    {
        return shiftRows(ws(), {{}, {atLocal(kSealedDay), atLocal(kSealedDay.addDays(30))}, {}, true});
    }
    QString refused(const SealedWish& wished)
    {
        const auto before = history(ws(), {.limit = 500}).size();
        const auto done = planSealedTeam(ws(), wished);
        REQUIRE_FALSE(done.ok());
        CHECK(history(ws(), {.limit = 500}).size() == before);
        return done.problems().front().code;
    }
};

} // namespace

TEST_CASE("A sealed team serves fourteen days at two communities in turn, in one unit of work", "[rota][sealed]")
{
    SealedDesk desk;
    const auto before = history(desk.ws(), {.limit = 500}).size();
    const auto shown = previewSealedTeam(desk.ws(), desk.wish());
    REQUIRE(shown.ok());
    CHECK(history(desk.ws(), {.limit = 500}).size() == before);
    REQUIRE(shown->stays.size() == 2);
    CHECK(shown->stays[0].to == QDate(2022, 3, 26));
    CHECK(shown->stays[1].from == QDate(2022, 3, 27));
    CHECK(shown->stays[1].to == QDate(2022, 4, 2));
    CHECK(shown->stays[0].added == 14);
    CHECK(shown->seats.size() == 56); // four people, fourteen days
    const auto done = planSealedTeam(desk.ws(), desk.wish());
    REQUIRE(done.ok());
    CHECK(history(desk.ws(), {.limit = 500}).size() == before + 1);
    const auto rows = desk.shifts();
    REQUIRE(rows.size() == 28);
    for (const ShiftRow& row : rows) {
        CHECK(row.shift.needed == 2);
        CHECK(row.people.size() == 2);
    }
    // Nobody stands on two shifts at once, and each on one a day.
    for (const Volunteer& v : desk.team) {
        const auto engaged =
            storage::engagements(desk.ws().read(), {atLocal(kSealedDay), atLocal(kSealedDay.addDays(30))}, v.id);
        CHECK(engaged.size() == 14);
        for (std::size_t i = 0; i < engaged.size(); ++i) {
            for (std::size_t j = i + 1; j < engaged.size(); ++j)
                CHECK_FALSE(engaged[i].span.touches(engaged[j].span));
        }
    }
    for (const Assignment& a : desk.ws().read().all(storage::assignmentTable()))
        CHECK(a.overrideReason == u"闭环管理十四天"_s);
}

TEST_CASE("Fourteen days in a row need a reason, and the plan says so before", "[rota][sealed]")
{
    SealedDesk desk;
    SealedWish wished = desk.wish();
    const auto shown = previewSealedTeam(desk.ws(), wished);
    REQUIRE(shown.ok());
    for (const SealedMember& member : shown->people) {
        CHECK(member.shifts == 14);
        CHECK(member.minutes == 14 * 12 * 60);
        const auto has = [&](const QString& code) {
            return std::any_of(member.reasons.begin(), member.reasons.end(),
                               [&](const Reason& r) { return r.code == code; });
        };
        CHECK(has(u"days_in_row"_s));
        CHECK(has(u"week_long"_s));
        CHECK_FALSE(has(u"overlap"_s)); // its own shifts are none of another
        CHECK(member.isLawful());
    }
    wished.overrideReason.clear();
    const auto refused = planSealedTeam(desk.ws(), wished);
    REQUIRE_FALSE(refused.ok());
    for (const Problem& problem : refused.problems())
        CHECK(problem.field == u"override"_s);
    CHECK(desk.shifts().empty());
}

TEST_CASE("Groups turn with the stays where they are to", "[rota][sealed]")
{
    SealedDesk desk;
    SealedWish wished = desk.wish();
    wished.isTurning = true;
    REQUIRE(planSealedTeam(desk.ws(), wished).ok());
    const auto onDay = [&](QDate day, int hour) {
        for (const ShiftRow& row : desk.shifts()) {
            if (row.shift.starts == atLocal(day, QTime(hour, 0)))
                return row.people;
        }
        return QStringList();
    };
    CHECK(onDay(kSealedDay, 8) == onDay(kSealedDay.addDays(7), 20));
    CHECK(onDay(kSealedDay, 20) == onDay(kSealedDay.addDays(13), 8));
    CHECK(onDay(kSealedDay, 8) != onDay(kSealedDay, 20));
}

TEST_CASE("A sealed team joins the shifts that are there and raises what they need", "[rota][sealed]")
{
    SealedDesk desk;
    const Id<Shift> there = desk.shift(desk.east, kSealedDay, 8, 20, 1);
    const Volunteer own = desk.person(u"门岗测"_s);
    desk.book(own, there);
    const auto done = planSealedTeam(desk.ws(), desk.wish());
    REQUIRE(done.ok());
    CHECK(done->plan.stays[0].there == 1);
    CHECK(done->plan.stays[0].added == 13);
    CHECK(shiftNamed(desk.ws(), there)->needed == 3);
    CHECK(shiftRow(desk.ws(), there)->pending == 2);
    // Once more it adds nobody twice.
    const auto again = planSealedTeam(desk.ws(), desk.wish());
    REQUIRE(again.ok());
    CHECK(again->plan.seats.empty());
    CHECK(again->plan.shifts.empty());
    CHECK(desk.shifts().size() == 28);
}

TEST_CASE("Hours in protective suit run on from one shift of the plan into the next", "[rota][sealed][intensity]")
{
    SealedDesk desk;
    const PostForm shown = postForm(desk.ws(), desk.east).value();
    PostForm suited = shown;
    suited.post.isInSuit = true;
    REQUIRE(savePost(desk.ws(), suited, shown).ok());
    SealedWish wished = desk.wish();
    wished.people.resize(2);
    wished.stays = {{desk.east, 1}, {desk.west, 1}};
    wished.parts = {{QTime(0, 0), 240}, {QTime(20, 0), 240}};
    const auto hasSuit = [&] {
        const auto plan = previewSealedTeam(desk.ws(), wished);
        REQUIRE(plan.ok());
        return std::any_of(plan->people.begin(), plan->people.end(), [](const SealedMember& member) {
            return std::any_of(member.reasons.begin(), member.reasons.end(),
                               [](const Reason& r) { return r.code == u"suit_long"_s; });
        });
    };
    CHECK_FALSE(hasSuit()); // four hours each, and the next day without
    wished.stays = {{desk.east, 2}};
    wished.isTurning = false;
    CHECK_FALSE(hasSuit());
    // The evening of one day and the small hours of the next, both in suit.
    wished.stays = {{desk.east, 1}, {desk.east, 1}};
    wished.isTurning = true;
    CHECK(hasSuit());
}

TEST_CASE("What cannot be is refused whole", "[rota][sealed]")
{
    SealedDesk desk;
    const auto changed = [&](const std::function<void(SealedWish&)>& change) {
        SealedWish wished = desk.wish();
        change(wished);
        return desk.refused(wished);
    };
    CHECK(changed([](SealedWish& w) { w.people.clear(); }) == u"required"_s);
    CHECK(changed([](SealedWish& w) { w.people.resize(1); }) == u"too_few"_s);
    CHECK(changed([](SealedWish& w) { w.people.front() = Id<Volunteer>::make(); }) == u"unknown_volunteer"_s);
    CHECK(changed([](SealedWish& w) { w.stays.clear(); }) == u"required"_s);
    CHECK(changed([](SealedWish& w) { w.stays.front().days = 0; }) == u"no_days"_s);
    CHECK(changed([](SealedWish& w) { w.stays.front().days = 400; }) == u"period_too_long"_s);
    CHECK(changed([](SealedWish& w) { w.stays.front().post = Id<Post>::make(); }) == u"unknown_post"_s);
    CHECK(changed([](SealedWish& w) { w.parts.clear(); }) == u"required"_s);
    CHECK(changed([](SealedWish& w) { w.state = AssignmentState::Served; }) == u"state"_s);
    const Id<Shift> off = desk.shift(desk.east, kSealedDay, 8, 20, 1);
    REQUIRE(archiveShifts(desk.ws(), {off}, true).ok());
    CHECK(changed([](SealedWish&) {}) == u"called_off"_s);
}

TEST_CASE("Who stands elsewhere at that time is refused whatever the reason", "[rota][sealed]")
{
    SealedDesk desk;
    const Id<Post> other = desk.post(u"测温验码"_s, u"北站"_s);
    desk.book(desk.team.front(), desk.shift(other, kSealedDay.addDays(3), 9, 11));
    CHECK(desk.refused(desk.wish()) == u"overlap"_s);
    CHECK(desk.shifts().size() == 1);
}
