// SPDX-FileCopyrightText: 2026 RedVest contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// reinforce and print dispatch-order: words, exit codes and keys.

#include "tests/support/program.h"

#include <QDate>
#include <QFile>
#include <QJsonArray>

#include <catch2/catch.hpp>

using namespace redvest::test;
using namespace Qt::Literals::StringLiterals;

namespace {

/// A shift in one street, the day after tomorrow, and two people in another.
struct Lent
{
    Program program;
    QDate today = QDate::fromString(program.run({u"matrix"_s}).json().value(u"day"_s).toString(), Qt::ISODate);

    Lent()
    {
        import(u"volunteers"_s, "姓名,证件号码,居住街镇,出生日期\n单测试,31019919850505006X,天目西路街道,1985-05-05\n");
        import(u"posts"_s, "岗位名称,类别,点位,所属街镇\n测温,测温验码,北站,彭浦镇\n");
        import(u"shifts"_s, "岗位名称,点位,日期,开始,结束,需求人数\n测温,北站," + day(2).toUtf8() + ",08:00,12:00,2\n");
    }
    [[nodiscard]] QString day(int after) const { return today.addDays(after).toString(Qt::ISODate); }
    void import(const QString& kind, const QByteArray& content)
    {
        const Ran ran = program.run({u"import"_s, kind, program.write(u"in.csv"_s, content)});
        INFO(ran.err.toStdString());
        REQUIRE(ran.code == 0);
    }
    Ran run(const QStringList& words)
    {
        return program.run(words + QStringList{u"--from"_s, day(2), u"--to"_s, day(3)});
    }
};

} // namespace

TEST_CASE("reinforce tells who sends whom where, and what stays missing", "[cli][dispatch]")
{
    Lent desk;
    const Ran ran = desk.run({u"reinforce"_s, u"--by"_s, u"street"_s});
    INFO(ran.err.toStdString());
    REQUIRE(ran.code == 0);
    const QJsonObject all = ran.json();
    CHECK(all.value(u"by"_s) == u"street"_s);
    CHECK(all.value(u"gap"_s) == 2);
    CHECK(all.value(u"shortage"_s) == 2);
    CHECK(all.value(u"covered"_s) == 1);
    CHECK(all.value(u"remaining"_s) == 1);
    CHECK(all.value(u"structural"_s) == 1);
    const QJsonArray orders = all.value(u"orders"_s).toArray();
    REQUIRE(orders.size() == 1);
    CHECK(orders[0].toObject().keys() == QStringList{u"category"_s, u"distance"_s, u"from"_s, u"from_name"_s,
                                                     u"seats"_s, u"shifts"_s, u"to"_s, u"to_name"_s});
    CHECK(orders[0][u"to_name"_s] == u"彭浦镇"_s);
    CHECK(orders[0][u"seats"_s] == 1);
    CHECK(orders[0][u"shifts"_s][0][u"site"_s] == u"北站"_s);
    const QJsonObject named = desk.run({u"reinforce"_s, u"--names"_s}).json();
    CHECK(named.value(u"orders"_s)[0][u"people"_s][0][u"name"_s] == u"单测试"_s);
    CHECK(desk.run({u"reinforce"_s, u"--by"_s, u"community"_s}).code == 1);
    CHECK(desk.run({u"reinforce"_s, u"--scope"_s, u"310106101"_s}).code == 2);
}

TEST_CASE("A dispatch order is printed for whoever sends people, and for nobody else", "[cli][dispatch]")
{
    Lent desk;
    const QString giver = desk.run({u"reinforce"_s}).json().value(u"orders"_s)[0][u"from"_s].toString();
    const QString out = desk.program.path(u"order.txt"_s);
    const Ran ran = desk.run({u"print"_s, u"dispatch-order"_s, u"--giver"_s, giver, u"--names"_s, u"--out"_s, out});
    INFO(ran.err.toStdString());
    REQUIRE(ran.code == 0);
    CHECK(ran.json().value(u"form"_s) == u"dispatch-order"_s);
    QFile file(out);
    REQUIRE(file.open(QIODevice::ReadOnly));
    const QString written = QString::fromUtf8(file.readAll());
    CHECK(written.contains(u"支援调度单"_s));
    CHECK(written.contains(u"单测试"_s));
    const Ran none = desk.run(
        {u"print"_s, u"dispatch-order"_s, u"--giver"_s, u"310106101"_s, u"--out"_s, desk.program.path(u"none.txt"_s)});
    CHECK(none.code == 2);
    CHECK_FALSE(QFile::exists(desk.program.path(u"none.txt"_s)));
}
