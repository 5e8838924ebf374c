// SPDX-FileCopyrightText: 2026 RedVest contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// Served time from paper sheets: several sign-ins of a shift, days that do not fit, more hours than a day has.

#include "core/storage/gate/database.h"
#include "core/storage/schema/rota.h"
#include "core/usecases/figures/figures.h"
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
