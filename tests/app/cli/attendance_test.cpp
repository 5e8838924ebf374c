// SPDX-FileCopyrightText: 2026 RedVest contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// checkin, checkout, print sign-in and enter-sheet: words, keys and exit codes. The rules are tested in
// core/usecases/rota.

#include "tests/support/program.h"

#include <QDateTime>
#include <QFile>
#include <QJsonArray>

#include <catch2/catch.hpp>

using namespace redvest::test;
using namespace Qt::Literals::StringLiterals;

namespace {

/// A shift of yesterday and one that runs now, with one person.
struct Site
{
    Program program;
    QString person;
    QString running;
    QString past;

    Site()
    {
        const QDateTime now = QDateTime::currentDateTimeUtc().addSecs(8 * 3600);
        person = made({u"volunteer"_s, u"new"_s, u"姓名=单测试"_s, u"证件号码=31019919850505006X"_s,
                       u"手机号=19900000001"_s, u"居住街镇=彭浦镇"_s});
        made({u"post"_s, u"new"_s, u"岗位名称=测温验码"_s, u"类别=测温验码"_s, u"点位=北站"_s, u"所属街镇=彭浦镇"_s});
        running = shift(now.addSecs(-3600), now.addSecs(2 * 3600));
        past = shift(now.addDays(-2), now.addDays(-2).addSecs(4 * 3600));
    }
    QString shift(const QDateTime& from, const QDateTime& to)
    {
        const QString ends = (from.date() == to.date() ? QString() : u"次日"_s) + to.toString(u"HH:mm"_s);
        return made({u"shift"_s, u"new"_s, u"岗位名称=测温验码"_s, u"点位=北站"_s,
                     u"日期="_s + from.date().toString(Qt::ISODate), u"开始="_s + from.toString(u"HH:mm"_s),
                     u"结束="_s + ends, u"需求人数=2"_s});
    }
    QString made(const QStringList& words)
    {
        const Ran ran = program.run(QStringList{u"set"_s} + words);
        INFO(ran.err.toStdString() << ran.out.toStdString());
        REQUIRE(ran.code == 0);
        return ran.json().value(u"id"_s).toString();
    }
    static QString codeOf(const Ran& ran)
    {
        CHECK(ran.code == 2);
        return ran.json().value(u"problems"_s).toArray()[0][u"code"_s].toString();
    }
};

} // namespace

TEST_CASE("checkin and checkout make one record", "[cli][attendance]")
{
    Site site;
    CHECK(Site::codeOf(site.program.run({u"checkin"_s, site.person})) == u"no_shift");
    REQUIRE(site.program.run({u"assign"_s, site.person, site.running, u"--override"_s, u"测试"_s}).code == 0);
    const Ran in = site.program.run({u"checkin"_s, u"31019919850505006X"_s});
    INFO(in.err.toStdString() << in.out.toStdString());
    REQUIRE(in.code == 0);
    CHECK(in.json().value(u"shift"_s) == site.running);
    CHECK(in.json().value(u"walk_in"_s) == false);
    CHECK(Site::codeOf(site.program.run({u"checkin"_s, u"单测试"_s})) == u"already_in");
    CHECK(Site::codeOf(site.program.run({u"checkout"_s, site.person, u"--break"_s, u"600"_s})) != QString());
    CHECK(site.program.run({u"checkin"_s}).code == 1);
}

TEST_CASE("A sheet is printed, filled in as a file and entered", "[cli][attendance]")
{
    Site site;
    REQUIRE(site.program.run({u"assign"_s, site.person, site.past, u"--override"_s, u"测试"_s}).code == 0);
    const QString out = site.program.path(u"sheet.txt"_s);
    const Ran printed = site.program.run(
        {u"print"_s, u"sign-in"_s, u"--shift"_s, site.past, u"--blank-lines"_s, u"2"_s, u"--out"_s, out});
    INFO(printed.err.toStdString() << printed.out.toStdString());
    REQUIRE(printed.code == 0);
    const QJsonObject sheet = printed.json().value(u"sheets"_s).toArray()[0].toObject();
    CHECK(sheet.value(u"people"_s) == 1);
    CHECK(sheet.value(u"blank_lines"_s) == 2);
    QFile file(out);
    REQUIRE(file.open(QIODevice::ReadOnly));
    const QString text = QString::fromUtf8(file.readAll());
    const QString line = text.mid(text.indexOf(u"\n"_s, text.indexOf(u"编号"_s))).section(u'\n', 1, 1).simplified();
    const QString row = line.section(u' ', 1, 2); // "482 1773"
    INFO(text.toStdString());
    const QByteArray filled = "编号,签到,签退,休息,备注\n" + sheet.value(u"code"_s).toString().toUtf8() + ",,,,\n" +
                              row.toUtf8() + ",=,,20,\n";
    const QString csv = site.program.write(u"filled.csv"_s, filled);
    const Ran entered = site.program.run({u"enter-sheet"_s, csv});
    INFO(entered.err.toStdString() << entered.out.toStdString());
    REQUIRE(entered.code == 0);
    CHECK(entered.json().value(u"written"_s) == 1);
    CHECK(site.program.run({u"enter-sheet"_s, csv}).json().value(u"unchanged"_s) == 1);
    const QJsonArray hours = site.program.run({u"hours"_s, u"list"_s}).json().value(u"records"_s).toArray();
    REQUIRE(hours.size() == 1);
    CHECK(hours[0][u"minutes"_s] == 220);
    CHECK(hours[0][u"source"_s] == u"paper"_s);
    CHECK(Site::codeOf(site.program.run(
              {u"enter-sheet"_s, site.program.write(u"bare.csv"_s, "编号,签到,签退\n" + row.toUtf8() + ",=,\n")})) ==
          u"no_sheet");
    CHECK(Site::codeOf(site.program.run({u"enter-sheet"_s, site.program.write(u"none.csv"_s, "甲,乙\n1,2\n")})) ==
          u"header_not_found");
}
