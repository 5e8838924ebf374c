// SPDX-FileCopyrightText: 2026 RedVest contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/storage/queries/supplies_queries.h"
#include "core/storage/schema/supplies.h"
#include "core/usecases/sheets/exports.h"
#include "core/usecases/supplies/supplies.h"
#include "core/usecases/undo/undo.h"
#include "tests/core/usecases/sheets/import/import_desk.h"

#include <catch2/catch.hpp>

#include <algorithm>

using namespace redvest;
using namespace redvest::testing;
using namespace Qt::Literals::StringLiterals;

namespace {

const QString kHeader = u"日期,类型,物资名称,数量,仓库,对方仓库,批号,有效期,领用人,备注\n"_s;

/// A desk that knows gloves and masks, and a store.
struct LedgerDesk : ImportDesk
{
    LedgerDesk()
    {
        (void)importText(ImportKind::Items, u"物资名称,单位,包装,安全库存\n手套,双,,0\n口罩,只,50只/盒,0\n"_s);
        REQUIRE(saveStore(*ws, std::nullopt, Store{{}, u"总库"_s, {}, {}, {}, false}).ok());
        REQUIRE(saveStore(*ws, std::nullopt, Store{{}, u"北站仓"_s, {}, {}, {}, false}).ok());
    }
    ImportReport ledger(const QString& rows) { return importText(ImportKind::Movements, kHeader + rows); }
    /// Of everything in all stores at the end of the last day.
    [[nodiscard]] qint64 stock() const
    {
        qint64 sum = 0;
        for (const storage::StockFacts& facts : storage::stockOn(ws->read(), ws->today(), {}))
            sum += facts.quantity;
        return sum;
    }
};

} // namespace

TEST_CASE("A count in a file says what is there, and a signed one corrects it", "[import][supplies]")
{
    LedgerDesk desk;
    const QString counted = u"2022-04-17,入库,手套,500,总库,,,,,\n2022-04-18,盘点,手套,480,总库,,,,,\n"_s;
    CHECK(desk.ledger(counted).added == 2);
    CHECK(desk.stock() == 480);
    CHECK(desk.ledger(counted).unchanged == 2);
    CHECK(desk.stock() == 480);
    CHECK(desk.ledger(u"2022-04-18,盘点,手套,-30,总库,,,,,\n"_s).added == 1);
    CHECK(desk.stock() == 450);
    CHECK(desk.ledger(u"2022-04-18,盘点,手套,+5,总库,,,,,\n"_s).added == 1);
    CHECK(desk.stock() == 455);
    CHECK(codes(desk.ledger(u"2022-04-18,盘点,手套,-456,总库,,,,,\n"_s).problems) == "not_enough");
}

TEST_CASE("A count in a file finds the only batch there is, and asks where there are several", "[import][supplies]")
{
    LedgerDesk desk;
    CHECK(desk.ledger(u"2022-04-17,入库,手套,50,总库,,A1,2023-01-01,,\n"_s).added == 1);
    CHECK(desk.ledger(u"2022-04-17,盘点,手套,40,总库,,,,,\n"_s).added == 1);
    CHECK(desk.stock() == 40);
    CHECK(desk.ledger(u"2022-04-17,入库,手套,10,总库,,A2,2023-02-01,,\n"_s).added == 1);
    const ImportReport report = desk.ledger(u"2022-04-18,盘点,手套,45,总库,,,,,\n"_s);
    CHECK(codes(report.problems) == "lot_missing");
    CHECK(report.problems.at(0).text.contains(u"A1、A2"_s));
    CHECK(desk.stock() == 50);
}

TEST_CASE("A file takes no more than is there, nor what the form would refuse", "[import][supplies]")
{
    const auto [row, code] = GENERATE(
        table<const char16_t*, const char16_t*>({{u"2022-04-18,出库,手套,11,总库,,,,甲,", u"not_enough"},
                                                 {u"2022-04-16,出库,手套,1,总库,,,,甲,", u"not_enough"},
                                                 {u"2022-04-18,调拨,手套,11,总库,北站仓,,,,", u"not_enough"},
                                                 {u"2022-04-18,报废,手套,11,总库,,,,,破损", u"not_enough"},
                                                 {u"2030-01-01,入库,手套,5,总库,,,,,", u"day"},
                                                 {u"2022-04-18,出库,口罩,5,总库,,M1,2022-04-01,甲,", u"expired_lot"},
                                                 {u"2022-04-18,出库,口罩,5,总库,,M1,,甲,", u"expired_lot"},
                                                 {u"2022-04-18,出库,口罩,5,总库,,,,甲,", u"not_enough"},
                                                 {u"2022-04-18,入库,手套,5,总厍,,,,,", u"unknown_store"},
                                                 {u"2022-04-18,调拨,手套,5,总库,南仓,,,,", u"unknown_store"},
                                                 {u"2022-04-18,入库,手套,-5,总库,,,,,", u"count_negative"}}));
    LedgerDesk desk;
    REQUIRE(
        desk.ledger(u"2022-04-17,入库,手套,10,总库,,,,,\n2022-04-01,入库,口罩,1盒,总库,,M1,2022-04-01,,\n"_s).added ==
        2);
    const qint64 entries = desk.journalEntries();
    const ImportReport report = desk.ledger(QString::fromUtf16(row) + u'\n');
    CHECK(codes(report.problems) == QString::fromUtf16(code).toStdString());
    CHECK(desk.stock() == 60);
    CHECK(desk.rows(u"store"_s) == 2);
    CHECK(desk.journalEntries() == entries);
    // A rehearsal says the same.
    CHECK(codes(desk.importText(ImportKind::Movements, kHeader + QString::fromUtf16(row), {.dryRun = true}).problems) ==
          QString::fromUtf16(code).toStdString());
}

TEST_CASE("An expired lot goes out of a file where the note says why", "[import][supplies]")
{
    LedgerDesk desk;
    CHECK(desk.ledger(u"2022-04-01,入库,口罩,50,总库,,M1,2022-04-01,,\n"
                      "2022-04-18,出库,口罩,5,总库,,M1,2022-04-01,甲,演练用\n"_s)
              .added == 2);
    CHECK(desk.stock() == 45);
}

TEST_CASE("Goods without a batch in the file leave by the earliest expiry", "[import][supplies]")
{
    LedgerDesk desk;
    REQUIRE(desk.ledger(u"2022-04-17,入库,手套,10,总库,,B,2023-05-01,,\n2022-04-17,入库,手套,10,总库,,A,2023-01-01,,\n"
                        "2022-04-17,入库,手套,10,总库,,X,2022-04-17,,\n"_s)
                .added == 3);
    const QString taken = u"2022-04-18,出库,手套,15,总库,,,,甲,\n"_s;
    CHECK(desk.ledger(taken).added == 1);
    QMap<QString, qint64> left;
    for (const LotStock& lot :
         suggestLots(*desk.ws, desk.ws->read().all(storage::itemTable(), u"name = '手套'"_s).at(0).id,
                     desk.ws->read().all(storage::storeTable(), u"name = '总库'"_s).at(0).id, 100, desk.ws->today()))
        left[lot.batch] = lot.quantity;
    CHECK(left == QMap<QString, qint64>{{u"B"_s, 5}});
    CHECK(desk.ledger(taken).unchanged == 1);
    CHECK(codes(desk.ledger(u"2022-04-18,出库,手套,6,总库,,,,乙,\n"_s).problems) == "not_enough");
}

TEST_CASE("The rows of a ledger are taken by their day and told in the order of the file", "[import][supplies]")
{
    LedgerDesk desk;
    const ImportReport report = desk.ledger(u"2022-04-18,出库,手套,99,总库,,,,甲,\n"
                                            "2022-04-18,盘点,手套,3,总库,,,,,\n"
                                            "2022-04-18,出库,手套,5,总库,,,,甲,\n"
                                            "2022-04-17,出库,手套,99,总库,,,,甲,\n"
                                            "2022-04-16,入库,手套,10,总库,,,,,\n"_s);
    CHECK(report.added == 3);
    CHECK(desk.stock() == 3);
    REQUIRE(report.problems.size() == 2);
    CHECK(report.problems[0].row == 2);
    CHECK(report.problems[1].row == 5);
    std::vector<int> rows;
    report.rejectedRows.each([&](int row, const QStringList&, const QString&) { rows.push_back(row); });
    CHECK(rows == std::vector<int>{2, 5});
}

TEST_CASE("A ledger in which lines were taken back reads the same at another desk", "[import][supplies][export]")
{
    LedgerDesk desk;
    REQUIRE(desk.ledger(u"2022-04-16,入库,手套,10,总库,,,,,\n"_s).added == 1);
    const ImportReport wrong = desk.ledger(u"2022-04-17,入库,手套,100,总库,,,,,\n"
                                           "2022-04-17,调拨,手套,4,总库,北站仓,,,,\n"
                                           "2022-04-18,盘点,手套,120,总库,,,,,\n"_s);
    REQUIRE(wrong.added == 3);
    REQUIRE(undoEntry(*desk.ws, wrong.changes.entry).ok());
    REQUIRE(desk.stock() == 10);
    const auto list = listing(*desk.ws, ListKind::Movements, {});
    REQUIRE(list.ok());
    const qsizetype quantity = list->keys.indexOf(u"quantity"_s);
    REQUIRE(quantity >= 0);
    QStringList quantities;
    for (const QStringList& row : list->rows)
        quantities += row.at(quantity);
    quantities.sort();
    CHECK(quantities == QStringList{u"+14"_s, u"-100"_s, u"-14"_s, u"-4"_s, u"10"_s, u"100"_s, u"4"_s});

    for (const QString& ending : {u"csv"_s, u"xlsx"_s}) {
        const QString path = desk.path(u"ledger."_s + ending);
        exportListing(*list, u"台账"_s, path);
        LedgerDesk other;
        const ImportReport report = other.import(ImportKind::Movements, path);
        CHECK(codes(report.problems) == "");
        CHECK(report.added == 7);
        CHECK(other.stock() == 10);
        CHECK(other.import(ImportKind::Movements, path).unchanged == 7);
        CHECK(desk.import(ImportKind::Movements, path).unchanged == 7);
        qint64 takenBack = 0;
        for (const Movement& m : other.ws->read().all(storage::movementTable()))
            takenBack += m.reverses.isNull() ? 0 : 1;
        CHECK(takenBack == 3);
    }
}

TEST_CASE("What was undone comes in again, and only once", "[import][supplies][undo]")
{
    const auto [rows, stock] = GENERATE(table<const char16_t*, int>(
        {{u"2022-04-17,入库,手套,1000,总库,,,,,\n", 1000},
         {u"2022-04-17,入库,手套,1000,总库,,,,,\n2022-04-18,盘点,手套,980,总库,,,,,\n", 980},
         {u"2022-04-17,入库,手套,5,总库,,A,2023-01-01,,\n2022-04-17,入库,手套,5,总库,,B,2023-02-01,,\n"
          "2022-04-18,出库,手套,7,总库,,,,甲,\n",
          3}}));
    LedgerDesk desk;
    const QString file = QString::fromUtf16(rows);
    for (int round = 0; round < 3; ++round) {
        const ImportReport report = desk.ledger(file);
        CHECK(codes(report.problems) == "");
        CHECK(report.added == file.count(u'\n'));
        CHECK(desk.stock() == stock);
        CHECK(desk.ledger(file).unchanged == file.count(u'\n'));
        REQUIRE(undoEntry(*desk.ws, report.changes.entry).ok());
        CHECK(desk.stock() == 0);
    }
}

TEST_CASE("A whole ledger that was undone leaves nothing at another desk either", "[import][supplies][export]")
{
    LedgerDesk desk;
    const ImportReport report = desk.ledger(u"2022-04-14,入库,手套,1000,总库,,,,,\n"
                                            "2022-04-15,盘点,手套,1020,总库,,,,,\n"
                                            "2022-04-16,盘点,手套,1020,总库,,,,,\n"
                                            "2022-04-17,出库,手套,20,总库,,,,,\n"
                                            "2022-04-18,盘点,手套,1000,总库,,,,,\n"
                                            "2022-04-18,出库,手套,10,总库,,,,,\n"
                                            "2022-04-19,盘点,手套,10,总库,,,,,\n"_s);
    REQUIRE(report.added == 7);
    REQUIRE(undoEntry(*desk.ws, report.changes.entry).ok());
    const QString path = desk.path(u"ledger.csv"_s);
    exportListing(*listing(*desk.ws, ListKind::Movements, {}), u"台账"_s, path);
    LedgerDesk other;
    const ImportReport taken = other.import(ImportKind::Movements, path);
    CHECK(codes(taken.problems) == "");
    CHECK(taken.added == 14);
    CHECK(other.stock() == 0);
    const auto lines = other.ws->read().all(storage::movementTable());
    CHECK(std::count_if(lines.begin(), lines.end(), [](const Movement& m) { return !m.reverses.isNull(); }) == 7);
    CHECK(other.import(ImportKind::Movements, path).unchanged == 14);
    CHECK(desk.import(ImportKind::Movements, path).unchanged == 14);
    // What was taken back gives nothing away in between: this issue has nothing to be taken from.
    CHECK(codes(other.ledger(u"2022-04-17,出库,手套,1,总库,,,,甲,\n"_s).problems) == "not_enough");
}

TEST_CASE("A desk without stores takes a ledger that takes back lines, and says once which stores it made",
          "[import][supplies]")
{
    ImportDesk desk;
    (void)desk.importText(ImportKind::Items, u"物资名称,单位\n手套,双\n"_s);
    const ImportReport report = desk.importText(ImportKind::Movements, u"日期,类型,物资名称,数量,仓库,冲销\n"
                                                                       "2022-04-17,出库,手套,10,总库,\n"
                                                                       "2022-04-17,出库,手套,-10,总库,是\n"
                                                                       "2022-04-17,出库,手套,10,总库,也许\n"_s);
    CHECK(report.added == 2);
    CHECK(codes(report.problems) == "unknown_word");
    CHECK(codes(report.warnings).find("store_made") != std::string::npos);
    CHECK(codes(report.warnings).find("store_made") == codes(report.warnings).rfind("store_made"));
    CHECK(desk.rows(u"store"_s) == 1);
}

TEST_CASE("Within a day goods arrive before they leave, in whatever order the file has them", "[import][supplies]")
{
    LedgerDesk desk;
    const QString rows = u"2022-04-17,出库,手套,4,北站仓,,,,甲,\n"
                         "2022-04-17,调拨,手套,5,总库,北站仓,,,,\n"
                         "2022-04-17,盘点,手套,-2,总库,,,,,\n"
                         "2022-04-17,报废,手套,1,北站仓,,,,,破损\n"
                         "2022-04-17,入库,手套,6,总库,,,,,\n"
                         "2022-04-17,盘点,手套,+1,总库,,,,,\n"_s;
    const ImportReport report = desk.ledger(rows);
    CHECK(codes(report.problems) == "");
    CHECK(report.added == 6);
    CHECK(desk.stock() == 0);
    CHECK(desk.ledger(rows).unchanged == 6);
}

TEST_CASE("A line entered by hand is no new one when a file says it", "[import][supplies]")
{
    LedgerDesk desk;
    MovementForm form;
    form.day = QDate(2022, 4, 17);
    form.item = desk.ws->read().all(storage::itemTable(), u"name = '手套'"_s).at(0).id;
    form.store = desk.ws->read().all(storage::storeTable(), u"name = '总库'"_s).at(0).id;
    form.quantity = 10;
    REQUIRE(addMovement(*desk.ws, form).ok());
    const QString row = u"2022-04-17,入库,手套,10,总库,,,,,\n"_s;
    CHECK(desk.ledger(row).unchanged == 1);
    CHECK(desk.stock() == 10);
    const ImportReport twice = desk.ledger(row + row);
    CHECK(twice.unchanged == 1);
    CHECK(twice.added == 1);
    CHECK(desk.stock() == 20);
}

TEST_CASE("The first ledger of a desk brings its stores and says so", "[import][supplies]")
{
    ImportDesk desk;
    (void)desk.importText(ImportKind::Items, u"物资名称,单位\n手套,双\n"_s);
    const ImportReport report =
        desk.importText(ImportKind::Movements, u"日期,类型,物资名称,数量,仓库\n2022-04-17,入库,手套,10,总库\n"
                                               "2022-04-17,入库,手套,10,总库\n"_s);
    CHECK(report.added == 2);
    CHECK(codes(report.warnings) == "store_made");
    CHECK(desk.rows(u"store"_s) == 1);
}
