// SPDX-FileCopyrightText: 2026 RedVest contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/storage/damage/health.h"
#include "core/storage/gate/database.h"
#include "core/storage/schema/rota.h"
#include "core/storage/schema/supplies.h"
#include "core/storage/schema/training.h"
#include "core/usecases/training/extension.h"
#include "core/usecases/undo/undo.h"
#include "tests/core/usecases/sheets/import/import_desk.h"

#include <catch2/catch.hpp>

using namespace redvest;
using namespace redvest::testing;
using namespace Qt::Literals::StringLiterals;

namespace {

const QString kPerson = u"310199198505050019"_s; // as ImportDesk::fill made it
const QString kItems = u"物资名称,规格,类别,单位,包装,安全库存\nN95口罩,成人,口罩,只,50只/盒,1000\n手套,,手套,双,,\n"_s;
const QString kMovements = u"日期,类型,物资名称,规格,数量,单位,仓库,对方仓库,批号,有效期,捐赠单位,价值,领用人,备注\n"
                           "2022-04-18,入库,N95口罩,成人,1200,只,总库,,A1,2024-01-31,某企业,3.5万元,,\n"
                           "2022-04-18,出库,N95口罩,成人,100,只,总库,,A1,2024-01-31,,,甲乙,\n"
                           "2022-04-18,出库,N95口罩,成人,100,只,总库,,A1,2024-01-31,,,甲乙,\n"
                           "2022-04-18,调拨,手套,,20,双,总库,南广场,,,,,,\n"
                           "2022-04-17,入库,手套,,50,双,总库,,,,,,,\n"
                           "2022-04-18,盘点,手套,,-3,双,总库,,,,,,,\n"_s;

} // namespace

TEST_CASE("Hours are taken from times or a duration and linked to their shift", "[import]")
{
    ImportDesk desk;
    desk.fill();
    const QString header = u"证件号码,岗位名称,点位,日期,签到,签退,服务时长,凭证号\n"_s;
    const QString text = header + u"%1,测温,南广场,2022-04-18,20:05,次日08:00,11小时55分,\n"
                                  "%1,测温,南广场,2022-04-17,,,4.5,7号\n"_s.arg(kPerson);
    const ImportReport report = desk.importText(ImportKind::Hours, text);
    CHECK(codes(report.problems) == "");
    CHECK(report.added == 2);
    const auto all = desk.ws->read().all(storage::serviceRecordTable(), {}, {}, u"ORDER BY day"_s);
    REQUIRE(all.size() == 2);
    CHECK(all[0].minutes == 270);
    CHECK(all[0].shift.isNull());
    CHECK(all[0].postName == u"测温"_s);
    CHECK(all[1].minutes == 715);
    CHECK_FALSE(all[1].shift.isNull());
    const qint64 entries = desk.journalEntries();
    CHECK(desk.importText(ImportKind::Hours, text).unchanged == 2);
    CHECK(desk.journalEntries() == entries);
}

TEST_CASE("Hours that contradict themselves are refused", "[import]")
{
    const auto [row, code] = GENERATE(table<const char16_t*, const char16_t*>(
        {{u"310199198505050019,2022-04-18,08:00,12:00,5", u"duration_differs"},
         {u"310199198505050019,2022-04-18,,,", u"hours_missing"},
         {u"310199198505050019,2022-04-18,,,-1", u"duration_negative"},
         {u"310199198505050019,2022-04-18,,,30", u"duration_range"},
         {u"310199198505050019,2022-04-20,08:00,12:00,", u"date_future"},
         {u"310199200404190000,2022-04-18,08:00,12:00,", u"id_damaged_zeros"}}));
    ImportDesk desk;
    desk.fill();
    const ImportReport report =
        desk.importText(ImportKind::Hours, u"证件号码,日期,签到,签退,服务时长\n"_s + QString::fromUtf16(row) + u'\n');
    CHECK(codes(report.problems) == QString::fromUtf16(code).toStdString());
    CHECK(desk.rows(u"service_record"_s) == 0);
}

TEST_CASE("A check-out before the check-in that makes a very long service is told", "[import]")
{
    ImportDesk desk;
    desk.fill();
    const QString text = u"证件号码,日期,签到,签退\n%1,2022-04-16,10:00,09:00\n%1,2022-04-12,10:00,次日09:00\n"
                         "%1,2022-04-14,20:00,08:00\n"_s.arg(kPerson);
    const ImportReport report = desk.importText(ImportKind::Hours, text);
    CHECK(codes(report.problems) == "");
    CHECK(codes(report.warnings) == "long_service");
    CHECK(report.added == 3);
}

TEST_CASE("An approved service is not changed by a file", "[import]")
{
    ImportDesk desk;
    desk.fill();
    const QString text = u"证件号码,日期,服务时长,凭证号\n%1,2022-04-18,%2,7号\n"_s;
    (void)desk.importText(ImportKind::Hours, text.arg(kPerson, u"4"_s));
    auto record = desk.ws->read().all(storage::serviceRecordTable()).at(0);
    record.state = RecordState::Approved;
    REQUIRE(desk.ws
                ->write({u"hours.approve"_s, {}},
                        [&](storage::Writer& w) {
                            w.put(storage::serviceRecordTable(), record);
                            return Problems{};
                        })
                .ok());
    const ImportReport report = desk.importText(ImportKind::Hours, text.arg(kPerson, u"5"_s));
    CHECK(report.unchanged == 1);
    CHECK(codes(report.warnings) == "already_approved");
}

TEST_CASE("Training makes the course, edition and session it names and expires by the course", "[import]")
{
    ImportDesk desk;
    desk.fill();
    const QString text =
        u"身份证号,课程,版本,批次,日期,结果,有效期至\n%1,防护培训,第八版,第一批,2022-04-01,合格,\n"_s.arg(kPerson);
    CHECK(desk.importText(ImportKind::Training, text).added == 1);
    const auto all = desk.ws->read().all(storage::trainingRecordTable());
    REQUIRE(all.size() == 1);
    CHECK(all[0].validUntil == QDate(2022, 4, 1).addDays(Course{}.validDays - 1)); // the last day counts
    CHECK(desk.rows(u"course"_s) + desk.rows(u"edition"_s) + desk.rows(u"session"_s) == 3);
    const qint64 entries = desk.journalEntries();
    CHECK(desk.importText(ImportKind::Training, text).unchanged == 1);
    CHECK(desk.journalEntries() == entries);
    const ImportReport bad = desk.importText(
        ImportKind::Training,
        u"身份证号,课程,日期,结果,有效期至\n%1,甲,2022-04-01,优秀,\n%1,甲,2022-04-01,合格,2022-03-01\n"_s.arg(kPerson));
    CHECK(codes(bad.problems) == "unknown_word expires_before_day");
}

TEST_CASE("Items and movements keep the ledger, and saying it again moves nothing", "[import]")
{
    ImportDesk desk;
    CHECK(desk.importText(ImportKind::Items, kItems).added == 2);
    CHECK(desk.importText(ImportKind::Items, kItems).unchanged == 2);
    const ImportReport report = desk.importText(ImportKind::Movements, kMovements);
    CHECK(codes(report.problems) == "");
    CHECK(report.added == 6);
    CHECK(desk.rows(u"store"_s) == 2);
    CHECK(desk.rows(u"lot"_s) == 1);
    const auto receipt = desk.ws->read().all(storage::movementTable(), u"kind = 'receipt' AND donor <> ''"_s).at(0);
    CHECK(receipt.valueCents == 3'500'000);
    const qint64 entries = desk.journalEntries();
    CHECK(desk.importText(ImportKind::Movements, kMovements).unchanged == 6);
    CHECK(desk.journalEntries() == entries);
}

TEST_CASE("Movements that cannot be are refused", "[import]")
{
    const auto [row, code] = GENERATE(
        table<const char16_t*, const char16_t*>({{u"2022-04-18,入库,手套,0,双,总库,", u"quantity_zero"},
                                                 {u"2022-04-18,入库,手套,-5,双,总库,", u"count_negative"},
                                                 {u"2022-04-18,入库,手套,5,只,总库,", u"unit_differs"},
                                                 {u"2022-04-18,入库,手套,5盒,,总库,", u"unit_differs"},
                                                 {u"2022-04-18,入库,N95口罩,5盒,只,总库,", u"unit_differs"},
                                                 {u"2022-04-18,盘点,手套,-5盒,,总库,", u"unit_differs"},
                                                 {u"2022-04-18,入库,帽子,5,只,总库,", u"unknown_item"},
                                                 {u"2022-04-18,调拨,手套,5,双,总库,", u"other_store_missing"},
                                                 {u"2022-04-18,入库,手套,5,双,总库,南广场", u"other_store_extra"},
                                                 {u"2022-04-18,丢失,手套,5,双,总库,", u"unknown_word"}}));
    ImportDesk desk;
    (void)desk.importText(ImportKind::Items, kItems);
    const ImportReport report = desk.importText(
        ImportKind::Movements, u"日期,类型,物资名称,数量,单位,仓库,对方仓库\n"_s + QString::fromUtf16(row) + u'\n');
    CHECK(codes(report.problems) == QString::fromUtf16(code).toStdString());
    CHECK(desk.rows(u"movement"_s) + desk.rows(u"store"_s) == 0);
}

TEST_CASE("Boxes of an item that knows its pack become pieces, and its unit stays once it has moved", "[import]")
{
    ImportDesk desk;
    (void)desk.importText(ImportKind::Items, kItems);
    const QString header = u"日期,类型,物资名称,数量,单位,仓库\n"_s;
    CHECK(desk.importText(ImportKind::Movements, header + QStringLiteral(u"2022-04-18,入库,N95口罩,20盒,,总库\n"
                                                                         "2022-04-18,入库,N95口罩,2,盒,南仓\n"
                                                                         "2022-04-18,入库,手套,7双,双,总库\n"))
              .added == 3);
    const auto received = desk.ws->read().all(storage::movementTable());
    qint64 sum = 0;
    for (const Movement& m : received)
        sum += m.quantity;
    CHECK(sum == 1000 + 100 + 7);
    const ImportReport report =
        desk.importText(ImportKind::Items, u"物资名称,规格,单位\n手套,,只\nN95口罩,成人,只\n"_s);
    CHECK(codes(report.problems) == "unit_in_use");
    CHECK(report.unchanged == 1);
}

TEST_CASE("Reported gaps are kept by place, post and deadline", "[import]")
{
    ImportDesk desk;
    const QString header =
        u"所属街镇,所属社区,岗位名称,需求人数,现有人数,缺口人数,岗位要求,联系人,联系电话,截止时间\n"_s;
    const QString row = u"彭浦新村街道,彭浦新村第一居委会,测温,10,4,%1,会电脑,甲乙,19900000001,2022-04-20 18:00\n"_s;
    CHECK(desk.importText(ImportKind::GapReports, header + row.arg(6)).added == 1);
    const qint64 entries = desk.journalEntries();
    CHECK(desk.importText(ImportKind::GapReports, header + row.arg(6)).unchanged == 1);
    CHECK(desk.journalEntries() == entries);
    CHECK(codes(desk.importText(ImportKind::GapReports, header + row.arg(7)).problems) == "gap_differs");
    // A list that says two things of one report is told so, also where the report is new.
    const QString other = u"彭浦新村街道,彭浦新村第一居委会,登记,%1,0,%1,,甲乙,19900000001,2022-04-20 18:00\n"_s;
    CHECK(codes(desk.importText(ImportKind::GapReports, header + other.arg(2) + other.arg(3), {.dryRun = true})
                    .problems) == "duplicate_in_file");
    const auto all = desk.ws->read().all(storage::gapReportTable());
    REQUIRE(all.size() == 1);
    CHECK(all[0].deadline == atLocal(QDate(2022, 4, 20), QTime(18, 0)));
}

TEST_CASE("An import of the ledger is undone in whatever order its lines stand", "[import][undo]")
{
    for (const bool newestFirst : {true, false}) {
        ImportDesk desk;
        (void)desk.importText(ImportKind::Items, u"物资名称,单位,安全库存\n糖,袋,0\n"_s);
        const QString in = u"2022-04-17,入库,糖,10,总库,\n"_s;
        const QString out = u"2022-04-18,出库,糖,5,总库,甲\n"_s;
        const ImportReport report = desk.importText(ImportKind::Movements, u"日期,类型,物资名称,数量,仓库,领用人\n"_s +
                                                                               (newestFirst ? out + in : in + out));
        INFO(codes(report.problems));
        REQUIRE(report.added == 2);
        const auto undone = undoEntry(*desk.ws, report.changes.entry);
        REQUIRE(undone.ok());
        CHECK(desk.rows(u"movement"_s) == 4);
        CHECK(storage::check(desk.ws->database()).empty());
    }
}

TEST_CASE("A list of before an extension takes nothing back, one that says another day does", "[import][training]")
{
    ImportDesk desk;
    desk.fill();
    const QString text = u"证件号码,课程,日期,结果,有效期至\n%1,防护服穿脱,2022-04-10,合格,%2\n"_s;
    const QString first = text.arg(kPerson, u"2022-04-30"_s);
    REQUIRE(desk.importText(ImportKind::Training, first).added == 1);
    const auto stored = [&] { return desk.ws->read().all(storage::trainingRecordTable()).front(); };
    const Extension wanted{stored().course, QDate(2022, 6, 30), {}, u"统一延期"_s, u"1号"_s};
    REQUIRE(extendTraining(*desk.ws, wanted).ok());
    CHECK(desk.importText(ImportKind::Training, first).unchanged == 1);
    CHECK(stored().validUntil == QDate(2022, 6, 30));
    CHECK(desk.importText(ImportKind::Training, text.arg(kPerson, u"2022-05-15"_s)).updated == 1);
    CHECK(stored().validUntil == QDate(2022, 5, 15));
    CHECK_FALSE(stored().isExtended());
}
