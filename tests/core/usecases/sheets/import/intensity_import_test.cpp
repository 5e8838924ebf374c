// SPDX-FileCopyrightText: 2026 RedVest contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// Breaks, protective suits and health declarations as lists say them, and what an import of assignments warns of.

#include "core/storage/gate/database.h"
#include "core/storage/schema/rota.h"
#include "core/storage/schema/volunteers.h"
#include "tests/core/usecases/sheets/import/import_desk.h"

#include <catch2/catch.hpp>

using namespace redvest;
using namespace redvest::testing;
using namespace Qt::Literals::StringLiterals;

namespace {

const QString kShifts = u"岗位名称,点位,日期,开始,结束,需求人数,休息\n"_s;

QString breaksAt(const ImportDesk& desk, int hour)
{
    const Instant starts = atLocal(QDate(2022, 4, 18), QTime(hour, 0));
    for (const Shift& shift : desk.ws->read().all(storage::shiftTable())) {
        if (shift.starts == starts)
            return shift.breaks;
    }
    return u"no such shift"_s;
}

} // namespace

TEST_CASE("A list of shifts says their breaks, and what it leaves blank stays", "[import][intensity]")
{
    ImportDesk desk;
    desk.fill();
    const QString row = u"测温,南广场,2022-04-18,08:00,16:00,2,%1\n"_s;
    CHECK(desk.importText(ImportKind::Shifts, kShifts + row.arg(u"12:00-12:30"_s)).updated == 1);
    CHECK(breaksAt(desk, 8) == u"12:00–12:30"_s);
    CHECK(desk.importText(ImportKind::Shifts, kShifts + row.arg(u"12点至12点半"_s)).unchanged == 1);
    CHECK(desk.importText(ImportKind::Shifts, kShifts + row.arg(QString())).unchanged == 1);
    CHECK(desk.importText(ImportKind::Shifts, kShifts + row.arg(u"30分钟"_s)).updated == 1);
    CHECK(breaksAt(desk, 8) == u"30分钟"_s);
    CHECK(desk.importText(ImportKind::Shifts, kShifts + row.arg(u"无"_s)).updated == 1);
    CHECK(breaksAt(desk, 8).isEmpty());
    CHECK(codes(desk.importText(ImportKind::Shifts, kShifts + row.arg(u"17:00-17:30"_s)).problems) == "break_outside");
    CHECK(codes(desk.importText(ImportKind::Shifts, kShifts + row.arg(u"午饭"_s)).problems) == "break_form");
    CHECK(
        desk.importText(ImportKind::Shifts, kShifts + u"测温,南广场,2022-04-18,17:00,19:00,2,18:00-18:30\n"_s).added ==
        1);
    CHECK(breaksAt(desk, 17) == u"18:00–18:30"_s);
    // Shortened so that the break lies outside: said with what to do, not forgotten.
    CHECK(codes(desk.importText(ImportKind::Shifts, kShifts + u"测温,南广场,2022-04-18,17:00,18:00,2,\n"_s).problems) ==
          "break_outside");
}

TEST_CASE("A list needs no more people on a shift than the form takes", "[import]")
{
    ImportDesk desk;
    desk.fill();
    const QString row = u"测温,南广场,2022-04-19,08:00,16:00,%1,\n"_s;
    CHECK(codes(desk.importText(ImportKind::Shifts, kShifts + row.arg(10'001)).problems) == "count_range");
    CHECK(desk.importText(ImportKind::Shifts, kShifts + row.arg(10'000)).added == 1);
}

TEST_CASE("A list of posts says which work is done in protective suit", "[import][intensity]")
{
    ImportDesk desk;
    desk.fill();
    const QString row = u"岗位名称,类别,点位,所属街镇,穿防护服\n测温,测温验码,南广场,天目西路街道,%1\n"_s;
    const auto isInSuit = [&] { return desk.ws->read().all(storage::postTable()).at(0).isInSuit; };
    CHECK(desk.importText(ImportKind::Posts, row.arg(u"是"_s)).updated == 1);
    CHECK(isInSuit());
    CHECK(desk.importText(ImportKind::Posts, row.arg(QString())).unchanged == 1);
    CHECK(isInSuit());
    CHECK(desk.importText(ImportKind::Posts, row.arg(u"否"_s)).updated == 1);
    CHECK_FALSE(isInSuit());
    CHECK(codes(desk.importText(ImportKind::Posts, row.arg(u"有时"_s)).problems) == "yes_no_form");
}

TEST_CASE("A list of people says when they declared their health; an older one takes nothing back",
          "[import][intensity]")
{
    ImportDesk desk;
    desk.fill();
    const QString row =
        u"姓名,证件号码,手机号,健康申报时间\n甲乙,%1,19900000001,%2\n"_s.arg(idNumber(QDate(1985, 5, 5), 1));
    const auto declared = [&] {
        for (const Volunteer& v : desk.ws->read().all(storage::volunteerTable())) {
            if (v.name == u"甲乙")
                return v.healthDeclaredAt;
        }
        return Instant{};
    };
    CHECK(desk.importText(ImportKind::Volunteers, row.arg(u"2022-04-19 07:30"_s)).updated == 1);
    CHECK(declared() == atLocal(QDate(2022, 4, 19), QTime(7, 30)));
    CHECK(desk.importText(ImportKind::Volunteers, row.arg(u"2022-04-18 07:30"_s)).unchanged == 1);
    CHECK(codes(desk.importText(ImportKind::Volunteers, row.arg(u"2022-04-21 07:30"_s)).problems) == "date_future");
}

TEST_CASE("An import of assignments warns of merged time, what was served included", "[import][intensity]")
{
    ImportDesk desk;
    desk.fill();
    const QString person = idNumber(QDate(1985, 5, 5), 1);
    const QString seat = u"岗位名称,点位,日期,开始,证件号码,状态\n测温,南广场,2022-04-18,%1,%2,已接受\n"_s;
    const bool isDry = GENERATE(false, true);
    ImportOptions options;
    options.dryRun = isDry;
    SECTION("a shift without a break")
    {
        CHECK(codes(desk.importText(ImportKind::Assignments, seat.arg(u"08:00"_s, person), options).warnings) ==
              "no_break");
    }
    SECTION("one that states it")
    {
        (void)desk.importText(ImportKind::Shifts, kShifts + u"测温,南广场,2022-04-18,08:00,16:00,2,12:00-12:30\n"_s);
        CHECK(codes(desk.importText(ImportKind::Assignments, seat.arg(u"08:00"_s, person), options).warnings) == "");
    }
    SECTION("after a night that was served on no roster")
    {
        (void)desk.importText(ImportKind::Shifts, kShifts + u"测温,南广场,2022-04-18,08:00,16:00,2,12:00-12:30\n"_s);
        (void)desk.importText(ImportKind::Hours,
                              u"证件号码,日期,签到,签退\n%1,2022-04-17,22:00,次日02:00\n"_s.arg(person));
        // Two hours of that night lie on the day of the shift, and make it longer than eight.
        CHECK(codes(desk.importText(ImportKind::Assignments, seat.arg(u"08:00"_s, person), options).warnings) ==
              "rest_short day_long");
    }
}
