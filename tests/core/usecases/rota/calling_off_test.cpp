// SPDX-FileCopyrightText: 2026 RedVest contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/usecases/rota/calling_off.h"

#include "core/report/people_to_tell.h"
#include "core/usecases/history/history.h"
#include "tests/support/rota_desk.h"

#include <catch2/catch.hpp>

using namespace redvest;
using support::RotaDesk;
using S = AssignmentState;
using namespace Qt::Literals::StringLiterals;

namespace {

const QDate kDay(2022, 3, 20);

QStringList namesOf(const std::vector<PersonToTell>& people)
{
    QStringList names;
    for (const PersonToTell& person : people)
        names << person.name;
    return names;
}

/// Two shifts: on the first one accepted, one invited and one who declined; on the second the one who accepted.
struct Booked
{
    RotaDesk desk;
    Id<Post> post = desk.post(u"测温验码"_s, u"南广场"_s);
    Id<Shift> morning = desk.shift(post, kDay, 8, 12);
    Id<Shift> night = desk.shift(post, kDay, 20, 28);
    Volunteer sure = desk.person(u"王测甲"_s);
    Volunteer asked = desk.person(u"李测乙"_s);

    Booked()
    {
        desk.book(asked, morning, S::Invited);
        desk.book(sure, morning, S::Accepted);
        desk.book(sure, night, S::Accepted);
        const AssignmentStep no = desk.book(desk.person(u"赵测丙"_s), morning, S::Invited);
        REQUIRE(setAssignmentState(desk.ws(), no.after->id, S::Declined).ok());
    }
};

} // namespace

TEST_CASE("Whom to tell of shifts called off: who counts on them, by shift, the surest first", "[rota][usecases]")
{
    Booked b;
    const auto people = peopleToTell(b.desk.ws(), {b.night, b.morning, b.morning, Id<Shift>::make()});
    CHECK(namesOf(people) == QStringList{u"王测甲"_s, u"李测乙"_s, u"王测甲"_s});
    CHECK(people[0].shift == b.morning);
    CHECK(people[0].phone == u"199****0001"_s);
    CHECK(people[1].state == S::Invited);
    CHECK(people[2].shift == b.night);
    // Whether it is called off already changes nothing in who is told.
    REQUIRE(archiveShifts(b.desk.ws(), {b.morning, b.night}, true, u"封控"_s).ok());
    CHECK(peopleToTell(b.desk.ws(), {b.morning, b.night}) == people);
    CHECK(peopleToTell(b.desk.ws(), {}).empty());
}

TEST_CASE("Phones of whom to tell are shown in full and each look is noted", "[rota][usecases]")
{
    Booked b;
    const auto before = history(b.desk.ws(), {.limit = 1000}).size();
    const auto told = phonesToTell(b.desk.ws(), {b.morning, b.night});
    REQUIRE(told.ok());
    REQUIRE(told->people.size() == 3);
    CHECK(told->people[0].phone == u"19900000001"_s);
    CHECK(told->people[1].phone == u"19900000002"_s);
    CHECK_FALSE(told->changes.entry.isEmpty());
    CHECK(history(b.desk.ws(), {.limit = 1000}).size() == before + 1);
    CHECK(history(b.desk.ws(), {.record = b.asked.id.text(), .limit = 1000}).size() >= 1);
    const auto nobody = phonesToTell(b.desk.ws(), {b.desk.shift(b.post, kDay.addDays(1), 8, 12)});
    REQUIRE_FALSE(nobody.ok());
    CHECK(nobody.problems().front().code == u"no_phone"_s);
}

TEST_CASE("The list of whom to tell says name, phone, state, post and time on paper and as text", "[rota][report]")
{
    Booked b;
    const auto people = peopleToTell(b.desk.ws(), {b.morning, b.night});
    const QStringList lines = report::peopleToTellText(people).split(u'\n', Qt::SkipEmptyParts);
    REQUIRE(lines.size() == 4);
    CHECK(lines[0] == u"姓名\t手机号\t状态\t岗位名称\t点位\t班次"_s);
    CHECK(lines[2] == u"李测乙\t199****0002\t已邀请\t测温验码\t南广场\t2022-03-20 08:00–12:00"_s);
    CHECK(lines[3].endsWith(u"2022-03-20 20:00–次日04:00"_s));
    const report::Document paper = report::peopleToTellDocument(people, u"静安区文明办"_s, u"封控"_s);
    CHECK(paper.title == u"班次取消通知名单"_s);
    REQUIRE(paper.blocks.size() == 2);
    CHECK(std::get<report::Paragraph>(paper.blocks[0]).text == u"取消原因：封控。"_s);
    const auto& table = std::get<report::TableBlock>(paper.blocks[1]);
    REQUIRE(table.rows.size() == 3);
    for (const QStringList& row : table.rows)
        CHECK(row.size() == qsizetype(table.columns.size()));
}
