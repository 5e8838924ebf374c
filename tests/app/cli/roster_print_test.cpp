// SPDX-FileCopyrightText: 2026 RedVest contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// print roster, phone-list, duty-card and chat-text; sites and posts with all they say: words, keys and exit codes.

#include "tests/support/program.h"

#include <QFile>
#include <QJsonArray>

#include <catch2/catch.hpp>

using namespace redvest::test;
using namespace Qt::Literals::StringLiterals;

namespace {

struct Station
{
    Program program;
    QString person;
    QString site;
    QString post;
    QString shift;

    Station()
    {
        person = made({u"volunteer"_s, u"new"_s, u"姓名=单测试"_s, u"证件号码=31019919850505006X"_s,
                       u"手机号=19900000001"_s, u"居住街镇=彭浦镇"_s, u"书面协议签订日期=2022-03-01"_s});
        site = made({u"site"_s, u"new"_s, u"点位名称=北站"_s, u"点位类型=车站出口"_s, u"所属街镇=彭浦镇"_s,
                     u"地址=秣陵路100号"_s});
        post =
            made({u"post"_s, u"new"_s, u"岗位名称=测温验码"_s, u"类别=测温验码"_s, u"点位=北站"_s, u"所属街镇=彭浦镇"_s,
                  u"所需语种=英语(四级)"_s, u"年龄下限=18"_s, u"年龄上限=60"_s, u"书面协议=是"_s});
        shift = made({u"shift"_s, u"new"_s, u"岗位名称=测温验码"_s, u"点位=北站"_s, u"日期=2022-03-20"_s,
                      u"开始=08:00"_s, u"结束=12:00"_s, u"需求人数=2"_s});
        const Ran booked = program.run({u"assign"_s, person, shift, u"--override"_s, u"测试"_s});
        REQUIRE(booked.code == 0);
        const QString seat = booked.json().value(u"assignment"_s).toString();
        REQUIRE(program.run({u"answer"_s, seat, u"accepted"_s}).code == 0);
    }
    QString made(const QStringList& words)
    {
        const Ran ran = program.run(QStringList{u"set"_s} + words);
        INFO(ran.err.toStdString() << ran.out.toStdString());
        REQUIRE(ran.code == 0);
        return ran.json().value(u"id"_s).toString();
    }
    Ran print(const QString& form, const QStringList& words, const QString& out)
    {
        return program.run(QStringList{u"print"_s, form} + words + QStringList{u"--out"_s, out});
    }
    static QString textOf(const QString& path)
    {
        QFile file(path);
        REQUIRE(file.open(QIODevice::ReadOnly));
        return QString::fromUtf8(file.readAll());
    }
    static QString codeOf(const Ran& ran)
    {
        CHECK(ran.code == 2);
        return ran.json().value(u"problems"_s).toArray()[0][u"code"_s].toString();
    }
};

} // namespace

TEST_CASE("Rosters are printed by site, by day and by person", "[cli][roster]")
{
    Station s;
    const QStringList days{u"--from"_s, u"2022-03-20"_s, u"--to"_s, u"2022-03-21"_s};
    for (const QString& by : {u"site"_s, u"day"_s, u"person"_s}) {
        const QString out = s.program.path(by + u".txt"_s);
        const Ran ran = s.print(u"roster"_s, QStringList{u"--by"_s, by} + days, out);
        INFO(ran.err.toStdString() << ran.out.toStdString());
        REQUIRE(ran.code == 0);
        CHECK(ran.json().value(u"by"_s).toString() == by);
        CHECK(ran.json().value(u"shifts"_s).toInt() == 1);
        CHECK(ran.json().value(u"people"_s).toInt() == 1);
        CHECK(ran.json().value(u"missing"_s).toInt() == 1);
        CHECK(Station::textOf(out).contains(u"单测试"_s));
        CHECK_FALSE(Station::textOf(out).contains(u"19900000001"_s));
    }
    CHECK(Station::codeOf(s.print(u"roster"_s, QStringList{u"--by"_s, u"hours"_s} + days,
                                  s.program.path(u"a.txt"_s))) == u"bad_value"_s);
    CHECK(Station::codeOf(s.print(u"ranking"_s, {u"--by"_s, u"site"_s}, s.program.path(u"b.txt"_s))) == u"bad_value"_s);
}

TEST_CASE("The board is printed as posts by day, without names", "[cli][roster]")
{
    Station s;
    const QString out = s.program.path(u"board.txt"_s);
    const Ran ran = s.print(u"board"_s, {u"--from"_s, u"2022-03-14"_s, u"--to"_s, u"2022-03-21"_s}, out);
    INFO(ran.err.toStdString() << ran.out.toStdString());
    REQUIRE(ran.code == 0);
    CHECK(ran.json().value(u"missing"_s).toInt() == 1);
    CHECK(Station::textOf(out).contains(u"08:00–12:00 1/2 缺1"_s));
    CHECK_FALSE(Station::textOf(out).contains(u"单测试"_s));
}

TEST_CASE("The sheet of a day is printed, and none of a day that is yet to begin", "[cli][roster]")
{
    Station s;
    const QString out = s.program.path(u"daily.txt"_s);
    const QString tomorrow = QDate::currentDate().addDays(2).toString(Qt::ISODate); // however far midnight is
    REQUIRE(s.print(u"daily"_s, {u"--day"_s, u"2022-03-20"_s}, out).code == 0);
    CHECK(Station::textOf(out).contains(u"志愿服务日报"_s));
    CHECK(Station::codeOf(s.print(u"daily"_s, {u"--day"_s, tomorrow}, s.program.path(u"no.txt"_s))) == u"future"_s);
}

TEST_CASE("Phone list, duty card and chat text are made of the same shifts", "[cli][roster]")
{
    Station s;
    const QString masked = s.program.path(u"masked.txt"_s), full = s.program.path(u"full.txt"_s),
                  card = s.program.path(u"card.txt"_s), chat = s.program.path(u"chat.txt"_s);
    REQUIRE(s.print(u"phone-list"_s, {u"--shift"_s, s.shift}, masked).code == 0);
    CHECK(Station::textOf(masked).contains(u"199****0001"_s));
    CHECK(Station::codeOf(s.print(u"phone-list"_s, {u"--shift"_s, s.shift, u"--full-ids"_s}, full)) ==
          u"reason_required"_s);
    CHECK_FALSE(QFile::exists(full));
    REQUIRE(s.print(u"phone-list"_s, {u"--shift"_s, s.shift, u"--full-ids"_s, u"--reason"_s, u"通知"_s}, full).code ==
            0);
    CHECK(Station::textOf(full).contains(u"19900000001"_s));
    REQUIRE(s.print(u"duty-card"_s, {u"--person"_s, s.person, u"--day"_s, u"2022-03-20"_s}, card).code == 0);
    CHECK(Station::textOf(card).contains(u"秣陵路100号"_s));
    REQUIRE(s.print(u"chat-text"_s, {u"--site"_s, u"北站"_s, u"--day"_s, u"2022-03-20"_s}, chat).code == 0);
    CHECK(Station::textOf(chat).contains(u"03月20日 北站 测温验码 08:00–12:00 单**（缺1人）"_s));
    CHECK(Station::codeOf(s.print(u"chat-text"_s, {u"--site"_s, u"西站"_s, u"--day"_s, u"2022-03-20"_s},
                                  s.program.path(u"x.txt"_s))) == u"unknown_site"_s);
}

TEST_CASE("A post keeps what it asks for, and ages that cannot be are refused", "[cli][roster]")
{
    Station s;
    const auto row = s.program.run({u"list"_s, u"posts"_s}).json().value(u"rows"_s).toArray()[0].toObject();
    CHECK(row.value(u"languages"_s).toString() == u"英语(四级)"_s);
    CHECK(row.value(u"needs_agreement"_s).toString() == u"是"_s);
    CHECK(Station::codeOf(s.program.run({u"set"_s, u"post"_s, s.post, u"年龄下限=12"_s})) == u"age_range"_s);
    CHECK(Station::codeOf(s.program.run({u"set"_s, u"post"_s, s.post, u"年龄上限=17"_s})) == u"age_range"_s);
    CHECK(Station::codeOf(s.program.run({u"set"_s, u"volunteer"_s, s.person, u"书面协议有效期至=2022-02-01"_s})) ==
          u"agreement_ends_early"_s);
    const auto sites = s.program.run({u"list"_s, u"sites"_s}).json().value(u"rows"_s).toArray();
    REQUIRE(sites.size() == 1);
    CHECK(sites[0].toObject().value(u"category"_s).toString() == u"车站出口"_s);
    CHECK(Station::codeOf(s.program.run({u"archive"_s, u"site"_s, s.site, u"--reason"_s, u"撤点"_s})) ==
          u"posts_left"_s);
}
