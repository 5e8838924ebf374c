// SPDX-FileCopyrightText: 2026 RedVest contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// Served time from paper sheets: several sign-ins of a shift, days that do not fit, more hours than a day has.

#include "core/storage/gate/database.h"
#include "core/storage/schema/rota.h"
#include "core/storage/schema/volunteers.h"
#include "core/usecases/figures/figures.h"
#include "core/usecases/rota/rota.h"
#include "core/usecases/sheets/exports.h"
#include "core/usecases/volunteers/volunteers.h"
#include "tests/core/usecases/sheets/import/import_desk.h"

#include <catch2/catch.hpp>

using namespace redvest;
using namespace redvest::testing;
using namespace Qt::Literals::StringLiterals;

namespace {

const QString kFirst = idNumber(QDate(1985, 5, 5), 1), kSecond = idNumber(QDate(1990, 1, 2), 2);

struct Sheets : ImportDesk
{
    Sheets() { fill(); }
    ImportReport hours(const QString& rows)
    {
        return importText(ImportKind::Hours, u"证件号码,岗位名称,点位,日期,签到,签退,服务时长,凭证号\n"_s + rows);
    }
    void approveAll()
    {
        REQUIRE(ws->write({u"test"_s, {}}, [](storage::Writer& w) {
                      for (ServiceRecord r : w.all(storage::serviceRecordTable())) {
                          r.state = RecordState::Approved;
                          w.put(storage::serviceRecordTable(), r);
                      }
                      return Problems{};
                  }).ok());
    }
    [[nodiscard]] Figures of(int day) const { return figures(*ws, {{}, dayOf(QDate(2022, 4, day)), {}}).value(); }
};

} // namespace

TEST_CASE("Two sign-ins of one shift in two files are both kept, and one person-time", "[import][hours]")
{
    Sheets desk;
    CHECK(desk.hours(kFirst + u",测温,南广场,2022-04-18,08:00,11:00,,\n"_s).added == 1);
    CHECK(desk.hours(kFirst + u",测温,南广场,2022-04-18,13:00,16:00,,\n"_s).added == 1);
    CHECK(desk.hours(kFirst + u",测温,南广场,2022-04-18,08:00,11:00,,\n"_s).unchanged == 1);
    CHECK(desk.hours(kFirst + u",测温,南广场,2022-04-18,13:00,16:00,,\n"_s).unchanged == 1);
    CHECK(desk.hours(kFirst + u",测温,南广场,2022-04-18,13:10,16:00,,\n"_s).updated == 1);
    desk.approveAll();
    CHECK(desk.of(18).personTimes == 1);
    CHECK(desk.of(18).minutes == 350);
}

TEST_CASE("Of several records of a day hours without their times do not say which", "[import][hours]")
{
    Sheets desk;
    CHECK(desk.hours(u"%1,,,2022-04-18,08:00,11:00,,\n%1,,,2022-04-18,13:00,16:00,,\n"_s.arg(kFirst)).added == 2);
    CHECK(codes(desk.hours(kFirst + u",,,2022-04-18,,,6,\n"_s).problems) == "several_records");
}

TEST_CASE("They are both kept from one file too, and on two evidence numbers they are one person-time",
          "[import][hours]")
{
    Sheets desk;
    const QString two = u"%1,测温,南广场,2022-04-18,08:00,11:00,,%2\n%1,测温,南广场,2022-04-18,13:00,16:00,,%3\n"_s;
    CHECK(desk.hours(two.arg(kFirst, QString(), QString())).added == 2);
    CHECK(desk.hours(two.arg(kSecond, u"A1"_s, u"A2"_s)).added == 2);
    desk.approveAll();
    CHECK(desk.of(18).personTimes == 2);
    CHECK(desk.of(18).minutes == 720);
}

TEST_CASE("A sign-in of another day than the row's is refused, one of the evening before is not", "[import][hours]")
{
    Sheets desk;
    CHECK(desk.hours(kFirst + u",,,2022-04-18,2022-04-17 23:58,2022-04-18 06:00,,A\n"_s).added == 1);
    CHECK(codes(desk.hours(kFirst + u",,,2022-04-17,2022-04-18 08:00,2022-04-18 12:00,,B\n"_s).problems) ==
          "other_day");
    desk.approveAll();
    CHECK(desk.of(17).personTimes == 0);
    CHECK(desk.of(17).minutes == 2);
    CHECK(desk.of(18).personTimes == 1);
    CHECK(desk.of(18).minutes == 360);
}

TEST_CASE("More hours than the day has are a finding", "[import][hours]")
{
    Sheets desk;
    const ImportReport report = desk.hours(u"%1,,,2022-04-18,,,14,A\n%1,,,2022-04-18,,,14,B\n"_s.arg(kFirst));
    CHECK(report.added == 2);
    CHECK(codes(report.warnings) == "full_day");
    CHECK(report.findings == 1);
}

TEST_CASE("The hours after midnight belong to the shift of the evening, however the sheet says their day",
          "[import][hours]")
{
    const QString after =
        GENERATE(u"2022-04-19,1:00,8:00"_s, u"2022-04-18,次日1:00,次日8:00"_s, u"2022-04-18,次日1:00,8:00"_s,
                 u"2022-04-18,1:00,8:00"_s, u"2022-04-18,2022-04-19 01:00,2022-04-19 08:00"_s);
    Sheets desk;
    CHECK(desk.hours(kFirst + u",测温,南广场,2022-04-18,20:00,23:00,,\n"_s).added == 1);
    const QString row = kFirst + u",测温,南广场,"_s + after + u",,\n"_s;
    const ImportReport report = desk.hours(row);
    CHECK(codes(report.problems) == "");
    CHECK(report.added == 1);
    CHECK(desk.hours(row).unchanged == 1);
    desk.approveAll();
    CHECK(desk.of(18).personTimes == 1);
    CHECK(desk.of(19).personTimes == 0);
    CHECK(desk.of(18).minutes == 180);
    CHECK(desk.of(19).minutes == 420);
    for (const ServiceRecord& r : desk.ws->read().all(storage::serviceRecordTable())) {
        CHECK_FALSE(r.shift.isNull());
        CHECK(r.day == QDate(2022, 4, 18));
    }
}

TEST_CASE("Hours after midnight that were taken in before their shift was are the same ones", "[import][hours]")
{
    Sheets desk;
    const QString row = kFirst + u",夜查,南广场,2022-04-19,1:00,8:00,,\n"_s;
    CHECK(desk.hours(row).added == 1);
    (void)desk.importText(ImportKind::Posts, u"岗位名称,类别,点位,所属街镇\n夜查,测温验码,南广场,天目西路街道\n"_s);
    (void)desk.importText(ImportKind::Shifts,
                          u"岗位名称,点位,日期,开始,结束,需求人数\n夜查,南广场,2022-04-18,20:00,次日08:00,1\n"_s);
    CHECK(desk.hours(row).updated == 1);
    CHECK(desk.hours(row).unchanged == 1);
    CHECK(desk.rows(u"service_record"_s) == 1);
}

TEST_CASE("Next day's hours of no shift are filed under the row's day, a date that differs is not", "[import][hours]")
{
    Sheets desk;
    CHECK(desk.hours(kFirst + u",,,2022-04-17,次日1:00,次日3:00,,A\n"_s).added == 1);
    CHECK(codes(desk.hours(kFirst + u",,,2022-04-17,2022-04-18 01:00,2022-04-18 03:00,,B\n"_s).problems) ==
          "other_day");
    desk.approveAll();
    CHECK(desk.of(17).personTimes == 1);
}

TEST_CASE("Nobody is signed out by a list that does not say when, and the time is counted all the same",
          "[import][hours]")
{
    Sheets desk;
    const QString row = kFirst + u",测温,南广场,2022-04-18,20:00,,6,\n"_s;
    CHECK(desk.hours(row).added == 1);
    const auto all = desk.ws->read().all(storage::serviceRecordTable());
    REQUIRE(all.size() == 1);
    CHECK(all[0].starts.isSet());
    CHECK_FALSE(all[0].ends.isSet());
    CHECK(desk.hours(row).unchanged == 1);
    CHECK(desk.hours(kFirst + u",测温,南广场,2022-04-18,22:00,23:00,,B1\n"_s).added == 1);
    desk.approveAll();
    CHECK(desk.of(18).minutes == 240); // what overlaps once, split at midnight
    CHECK(desk.of(19).minutes == 120);
    const auto list = listing(*desk.ws, ListKind::Hours, {.period = dayOf(QDate(2022, 4, 17))});
    REQUIRE(list.ok());
    CHECK(list->rows.empty());
}

TEST_CASE("A list does not approve, and says once how much was approved elsewhere", "[import][hours]")
{
    Sheets desk;
    const QString header = u"证件号码,日期,服务时长,凭证号,审核状态\n"_s;
    const QString rows =
        u"%1,2022-04-18,1,A,已审核\n%1,2022-04-18,2,B,已审核\n%1,2022-04-18,3,C,待审核\n"_s.arg(kFirst);
    const ImportReport report = desk.importText(ImportKind::Hours, header + rows);
    CHECK(report.added == 3);
    CHECK(codes(report.warnings) == "approval_left");
    REQUIRE(report.warnings.size() == 1);
    CHECK(report.warnings[0].text.startsWith(u'2'));
    CHECK(report.findings == 1);
    for (const ServiceRecord& r : desk.ws->read().all(storage::serviceRecordTable()))
        CHECK(r.state == RecordState::Submitted);
    desk.approveAll();
    CHECK(codes(desk.importText(ImportKind::Hours, header + rows).warnings) == "");
}

TEST_CASE("What law forbids is told of hours that were served, and the hours are kept", "[import][hours]")
{
    Sheets desk;
    const QString minor = idNumber(QDate(2008, 1, 1), 4);
    (void)desk.importText(ImportKind::Volunteers, u"姓名,证件号码\n小明,%1\n"_s.arg(minor));
    (void)desk.importText(ImportKind::Posts,
                          u"岗位名称,类别,点位,所属街镇,风险等级\n测温,测温验码,南广场,天目西路街道,高\n"_s);
    const QString row = minor + u",测温,南广场,2022-04-18,08:00,12:00,,\n"_s;
    const ImportReport report = desk.hours(row);
    CHECK(codes(report.problems) == "");
    CHECK(report.added == 1);
    CHECK(codes(report.warnings) == "minor_at_risk guardian_consent");
    CHECK(codes(desk.hours(row).warnings) == "");
}

TEST_CASE("Hours on a shift that is called off, and of somebody archived, are refused", "[import][hours]")
{
    Sheets desk;
    const QString known = kFirst + u",测温,南广场,2022-04-18,20:00,23:00,,\n"_s;
    REQUIRE(desk.hours(known).added == 1);
    const auto shifts = desk.ws->read().all(storage::shiftTable(), {}, {}, u"ORDER BY starts"_s);
    REQUIRE(shifts.size() == 2);
    REQUIRE(archiveShift(*desk.ws, shifts[0].id, true).ok());
    CHECK(codes(desk.hours(kFirst + u",测温,南广场,2022-04-18,08:00,12:00,,\n"_s).problems) == "called_off");
    const auto people = desk.ws->read().all(storage::volunteerTable());
    for (const Volunteer& v : people)
        REQUIRE(archiveVolunteer(*desk.ws, v.id, {}).ok());
    CHECK(codes(desk.hours(kSecond + u",,,2022-04-18,,,4,\n"_s).problems) == "archived");
    CHECK(desk.hours(known).unchanged == 1); // what is there already is not told of again
    CHECK(desk.rows(u"service_record"_s) == 1);
}
