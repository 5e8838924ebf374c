// SPDX-FileCopyrightText: 2026 RedVest contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// stars, set honour|care|story, their lists and print letter, with keys, exit codes and problems.

#include "tests/support/program.h"

#include <QFile>
#include <QJsonArray>

#include <catch2/catch.hpp>

using namespace redvest::test;
using namespace Qt::Literals::StringLiterals;

namespace {

struct Office
{
    Program program;
    QString person = made({u"volunteer"_s, u"new"_s, u"姓名=单测试"_s, u"证件号码=31019919850505006X"_s,
                           u"手机号=19900000001"_s, u"居住街镇=彭浦镇"_s});

    QString made(const QStringList& words)
    {
        const Ran ran = program.run(QStringList{u"set"_s} + words);
        INFO(ran.err.toStdString());
        REQUIRE(ran.code == 0);
        return ran.json().value(u"id"_s).toString();
    }
    QString refused(const QStringList& words)
    {
        const Ran ran = program.run(words);
        CHECK(ran.code == 2);
        return ran.json().value(u"problems"_s).toArray().at(0).toObject().value(u"code"_s).toString();
    }
    QJsonArray rows(const QStringList& words)
    {
        const Ran ran = program.run(words);
        INFO(ran.err.toStdString());
        REQUIRE(ran.code == 0);
        return ran.json().value(u"rows"_s).toArray();
    }
};

} // namespace

TEST_CASE("stars grants and takes back, and set office says from how many hours on", "[cli][honours]")
{
    Office office;
    CHECK(office.rows({u"stars"_s, u"list"_s}).isEmpty());
    CHECK(office.refused({u"stars"_s, u"grant"_s, office.person, u"--level"_s, u"2"_s}) == u"above_hours");
    const Ran granted =
        office.program.run({u"stars"_s, u"grant"_s, office.person, u"--level"_s, u"2"_s, u"--on"_s, u"2022-03-05"_s,
                            u"--issuer"_s, u"静安区文明办"_s, u"--reason"_s, u"全国平台时长"_s});
    REQUIRE(granted.code == 0);
    CHECK(granted.json().value(u"people"_s).toInt() == 1);
    const QJsonObject row = office.rows({u"stars"_s, u"list"_s}).at(0).toObject();
    CHECK(row.value(u"granted"_s).toInt() == 2);
    CHECK(row.value(u"eligible"_s).toInt() == 0);
    CHECK(row.value(u"granted_on"_s).toString() == u"2022-03-05");
    CHECK(office.rows({u"stars"_s, u"list"_s, u"--eligible"_s}).isEmpty());
    CHECK(office.refused({u"stars"_s, u"list"_s, u"--scope"_s, u"999999"_s}) == u"unknown_division");
    CHECK(office.refused({u"stars"_s, u"revoke"_s, office.person}) == u"reason_missing");
    REQUIRE(office.program.run({u"stars"_s, u"revoke"_s, office.person, u"--reason"_s, u"误录"_s}).code == 0);
    CHECK(office.rows({u"stars"_s, u"list"_s}).isEmpty());
    CHECK(office.program.run({u"stars"_s, u"grant"_s, office.person, u"--level"_s, u"6"_s}).code == 1);

    const QStringList set{u"set"_s, u"office"_s, u"office"_s};
    CHECK(
        office.program.run(set + QStringList{u"星级小时=30、60、100、200、300"_s}).json().value(u"changed"_s).toBool());
    CHECK_FALSE(
        office.program.run(set + QStringList{u"star_hours=30 60 100 200 300"_s}).json().value(u"changed"_s).toBool());
    CHECK(office.refused(set + QStringList{u"star_hours=30 30 100 200 300"_s}) == u"star_hours");
    CHECK(office.refused(set + QStringList{u"star_hours=30 60"_s}) == u"value_form");
    CHECK(office.program.run(set + QStringList{u"star_hours="_s}).json().value(u"changed"_s).toBool());
}

TEST_CASE("Honours, care and stories are set, listed and archived", "[cli][honours]")
{
    Office office;
    const QString award = office.made({u"honour"_s, u"new"_s, u"证件号码=31019919850505006X"_s, u"荣誉类型=表彰"_s,
                                       u"荣誉名称=优秀志愿者"_s, u"颁发单位=静安区文明办"_s, u"日期=2022-03-05"_s});
    CHECK(office.rows({u"list"_s, u"honours"_s}).at(0).toObject().value(u"honour"_s).toString() == u"优秀志愿者");
    CHECK(office.made({u"honour"_s, award, u"文号=静文明〔2022〕7号"_s}) == award);
    REQUIRE(office.program.run({u"archive"_s, u"honour"_s, award, u"--reason"_s, u"录错"_s}).code == 0);
    CHECK(office.rows({u"list"_s, u"honours"_s}).isEmpty());

    const QString care = office.made({u"care"_s, u"new"_s, u"志愿者="_s + office.person, u"日期=2022-03-05"_s,
                                      u"关爱类型=老人照料"_s, u"关爱内容=上门照看"_s, u"经办人=居委"_s});
    CHECK(office.rows({u"list"_s, u"care"_s}).at(0).toObject().value(u"given"_s).toString() == u"***");
    REQUIRE(office.program.run({u"archive"_s, u"care"_s, care, u"--reason"_s, u"录错"_s}).code == 0);

    const QString story = office.made(
        {u"story"_s, u"new"_s, u"志愿者="_s + office.person, u"标题=一夜"_s, u"正文=守了一夜"_s, u"日期=2022-03-05"_s});
    CHECK(office.rows({u"list"_s, u"stories"_s}).isEmpty());
    CHECK(QString::fromUtf8(office.program.run({u"list"_s, u"stories"_s}).err).contains(u"另有1篇")); // and kept back
    REQUIRE(office.made({u"story"_s, story, u"同意公开日期=2022-03-06"_s}) == story);
    CHECK(office.rows({u"list"_s, u"stories"_s}).size() == 1);
    const QString out = office.program.path(u"事迹.csv"_s);
    REQUIRE(office.program.run({u"export"_s, u"stories"_s, out}).code == 0);
    REQUIRE(office.made({u"story"_s, story, u"撤回同意日期=2022-03-07"_s}) == story);
    CHECK(office.rows({u"list"_s, u"stories"_s}).isEmpty());
    CHECK(office.refused({u"set"_s, u"story"_s, u"new"_s, u"标题=谁"_s, u"正文=无名"_s, u"日期=2022-03-05"_s}) ==
          u"required");
}

TEST_CASE("print letter writes a page for each and notes who got one", "[cli][honours]")
{
    Office office;
    const QString other =
        office.made({u"volunteer"_s, u"new"_s, u"姓名=不上测"_s, u"证件号码=E12345678"_s, u"证件类型=护照"_s,
                     u"性别=女"_s, u"出生日期=1985-05-05"_s, u"手机号=19900000002"_s, u"居住街镇=彭浦镇"_s});
    const QString out = office.program.path(u"感谢信.txt"_s);
    const QStringList words{u"print"_s,    u"letter"_s,     u"--person"_s,   office.person,
                            u"--person"_s, other,           u"--occasion"_s, u"春季疫情防控志愿服务"_s,
                            u"--day"_s,    u"2022-03-05"_s, u"--out"_s,      out};
    const Ran printed = office.program.run(words);
    INFO(printed.err.toStdString());
    REQUIRE(printed.code == 0);
    CHECK(printed.json().value(u"letters"_s).toInt() == 2);
    CHECK(printed.json().value(u"noted"_s).toInt() == 2);
    QFile file(out);
    REQUIRE(file.open(QIODevice::ReadOnly));
    const QString text = QString::fromUtf8(file.readAll());
    CHECK(text.contains(u"尊敬的单测试："_s));
    CHECK(text.contains(u"尊敬的不上测："_s));
    CHECK(office.rows({u"list"_s, u"honours"_s}).size() == 2);
    const Ran both = office.program.run({u"set"_s, u"honour"_s, u"new"_s, u"证件号码=31019919850505006X、E12345678"_s,
                                         u"荣誉名称=优秀志愿者"_s, u"颁发单位=静安区文明办"_s, u"日期=2022-03-05"_s});
    REQUIRE(both.code == 0);
    CHECK(both.json().value(u"ids"_s).toArray().size() == 2);
    CHECK(office.rows({u"list"_s, u"honours"_s}).size() == 4);
    const Ran again = office.program.run(words + QStringList{u"--force"_s});
    CHECK(again.json().value(u"noted"_s).toInt() == 0);
    CHECK(office.refused({u"print"_s, u"letter"_s, u"--person"_s, office.person, u"--out"_s,
                          office.program.path(u"b.txt"_s)}) == u"required");
    CHECK(office.refused({u"print"_s, u"letter"_s, u"--person"_s, office.person, u"--occasion"_s, u"服务"_s,
                          u"--campaign"_s, u"没有的行动"_s, u"--out"_s, office.program.path(u"c.txt"_s)}) ==
          u"unknown_campaign");
}
