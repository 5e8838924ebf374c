// SPDX-FileCopyrightText: 2026 RedVest contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// Supplies by command: stock, units of quantities, the unit of an item, and lists searched by what one can type.

#include "tests/support/program.h"

#include <QJsonArray>

#include <catch2/catch.hpp>

using namespace redvest::test;
using namespace Qt::Literals::StringLiterals;

namespace {

const QByteArray kLedger = "日期,类型,物资名称,规格,数量,单位,仓库,对方仓库,批号,有效期,领用人\n";

/// Masks counted in 只, 50 a box, and gloves of no known pack, in two stores.
struct Stores
{
    Program program;

    Stores()
    {
        REQUIRE(import(u"items"_s, "物资名称,规格,类别,单位,包装,安全库存\n"
                                   "口罩,KN95,口罩,只,50只/盒,100\n手套,,手套,双,,\n")
                    .code == 0);
        REQUIRE(import(u"movements"_s, kLedger + "2022-03-18,入库,口罩,KN95,500,只,总库,,A1,2024-01-31,\n"
                                                 "2022-03-19,调拨,口罩,KN95,100,只,总库,北站仓,A1,2024-01-31,\n"
                                                 "2022-03-19,入库,手套,,20,双,总库,,,2022-03-19,\n")
                    .code == 0);
    }
    Ran import(const QString& kind, const QByteArray& content)
    {
        return program.run({u"import"_s, kind, program.write(u"in.csv"_s, content)});
    }
    Ran stock(const QStringList& more) { return program.run(QStringList{u"stock"_s} + more); }
    QJsonArray rows(const QStringList& more)
    {
        const Ran ran = stock(more);
        INFO(ran.err.toStdString());
        REQUIRE(ran.code == 0);
        return ran.json().value(u"rows"_s).toArray();
    }
    int found(const QString& kind, const QString& typed)
    {
        const Ran ran = program.run({u"list"_s, kind, u"--search"_s, typed});
        REQUIRE(ran.code == 0);
        return ran.json().value(u"count"_s).toInt();
    }
    static QJsonObject problem(const Ran& ran) { return ran.json().value(u"problems"_s).toArray().at(0).toObject(); }
};

QStringList in(const QString& quantity)
{
    return {u"set"_s,       u"movement"_s,        u"new"_s, u"类型=入库"_s, u"日期=2022-03-20"_s, u"物资名称=手套"_s,
            u"仓库=总库"_s, u"数量="_s + quantity};
}

} // namespace

TEST_CASE("stock tells what each store holds, lot by lot, as of a day", "[cli][supplies]")
{
    Stores desk;
    const QJsonObject all = desk.stock({u"--as-of"_s, u"2022-03-20"_s}).json();
    CHECK(all.keys() == QStringList{u"as_of"_s, u"count"_s, u"rows"_s, u"store_id"_s});
    CHECK(all.value(u"as_of"_s).toString().startsWith(u"2022-03-20T00:00"_s));
    CHECK(all.value(u"count"_s) == 3);
    const QJsonObject gloves = all.value(u"rows"_s).toArray().at(2).toObject();
    CHECK(gloves.keys() == QStringList{u"batch"_s, u"category"_s, u"expired"_s, u"expiry"_s, u"item"_s, u"item_id"_s,
                                       u"quantity"_s, u"spec"_s, u"store"_s, u"store_id"_s, u"unit"_s});
    const QJsonArray north = desk.rows({u"--store"_s, u"北站仓"_s, u"--as-of"_s, u"2022-03-20"_s});
    REQUIRE(north.size() == 1);
    CHECK(north[0][u"quantity"_s] == 100);
    CHECK(north[0][u"batch"_s] == u"A1"_s);
    CHECK(north[0][u"expiry"_s] == u"2024-01-31"_s);
    CHECK(north[0][u"expired"_s] == false);
    CHECK(desk.rows({u"--store"_s, north[0][u"store_id"_s].toString(), u"--as-of"_s, u"2022-03-20"_s}) == north);
    const QJsonArray before = desk.rows({u"--as-of"_s, u"2022-03-18"_s});
    REQUIRE(before.size() == 1);
    CHECK(before[0][u"quantity"_s] == 500);
    const Ran unknown = desk.stock({u"--store"_s, u"南站仓"_s});
    CHECK(unknown.code == 2);
    CHECK(Stores::problem(unknown).value(u"code"_s) == u"unknown_store"_s);
    CHECK(QString::fromUtf8(unknown.err).contains(u"北站仓"_s));
    CHECK(Stores::problem(desk.stock({u"--as-of"_s, u"昨天"_s})).value(u"code"_s) == u"bad_time"_s);
}

TEST_CASE("A quantity in another unit is converted by the pack or refused, typed and imported", "[cli][supplies]")
{
    Stores desk;
    const Ran typed = desk.program.run(in(u"10盒"_s));
    CHECK(typed.code == 2);
    CHECK(Stores::problem(typed).value(u"code"_s) == u"unit_differs"_s);
    CHECK(Stores::problem(typed).value(u"field"_s) == u"quantity"_s);
    CHECK(QString::fromUtf8(typed.err).contains(u"双"_s));
    const Ran imported = desk.import(u"movements"_s, kLedger + "2022-03-20,入库,手套,,10盒,,总库,,,,\n");
    CHECK(imported.code == 2);
    CHECK(Stores::problem(imported).value(u"code"_s) == u"unit_differs"_s);
    CHECK(desk.program.run(in(u"10双"_s)).code == 0);
    CHECK(desk.import(u"movements"_s, kLedger + "2022-03-20,入库,口罩,KN95,2盒,,北站仓,,A1,2024-01-31,\n").code == 0);
    CHECK(desk.rows({u"--store"_s, u"北站仓"_s}).at(0)[u"quantity"_s] == 200);
    CHECK(desk.program.run({u"set"_s, u"item"_s, u"手套"_s, u"安全库存=10盒"_s}).code == 2);
    CHECK(desk.import(u"items"_s, "物资名称,单位,安全库存\n手套,双,10盒\n").code == 2);
}

TEST_CASE("The unit of an item with lines in the ledger stays, typed and imported", "[cli][supplies]")
{
    Stores desk;
    const Ran typed = desk.program.run({u"set"_s, u"item"_s, u"手套"_s, u"单位=盒"_s});
    CHECK(typed.code == 2);
    CHECK(Stores::problem(typed).value(u"code"_s) == u"unit_in_use"_s);
    CHECK(Stores::problem(typed).value(u"field"_s) == u"unit"_s);
    const Ran imported = desk.import(u"items"_s, "物资名称,单位\n手套,盒\n");
    CHECK(imported.code == 2);
    CHECK(Stores::problem(imported).value(u"code"_s) == u"unit_in_use"_s);
    CHECK(desk.import(u"items"_s, "物资名称,单位\n手套,雙\n").code == 0);
    CHECK(desk.import(u"items"_s, "物资名称,单位\n酒精,瓶\n").code == 0);
    CHECK(desk.import(u"items"_s, "物资名称,单位\n酒精,桶\n").code == 0);
}

TEST_CASE("Lists of things are searched by pinyin, initials and either script", "[cli][supplies]")
{
    Stores desk;
    CHECK(desk.found(u"items"_s, u"kouzhao"_s) == 1);
    CHECK(desk.found(u"items"_s, u"kz"_s) == 1);
    CHECK(desk.found(u"movements"_s, u"beizhan"_s) == 1);
    CHECK(desk.found(u"stock"_s, u"st"_s) == 1);
    CHECK(desk.found(u"stock"_s, u"總庫"_s) == 2);
    CHECK(desk.found(u"items"_s, u"jiujing"_s) == 0);
}
