// SPDX-FileCopyrightText: 2026 RedVest contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// gaps --nature and files that are named with a wrong ending: words, exit codes and keys.

#include "tests/support/program.h"

#include <QFile>
#include <QJsonArray>

#include <catch2/catch.hpp>

using namespace redvest::test;
using namespace Qt::Literals::StringLiterals;

namespace {

/// Two posts at one time, three seats, and one person who lives here.
struct Short
{
    Program program;

    Short()
    {
        import(u"volunteers"_s, "姓名,证件号码,居住街镇,出生日期\n单测试,31019919850505006X,彭浦镇,1985-05-05\n");
        import(u"posts"_s, "岗位名称,类别,点位,所属街镇\n测温,测温验码,北站,彭浦镇\n登记,信息录入,南站,天目西路街道\n");
        import(u"shifts"_s, "岗位名称,点位,日期,开始,结束,需求人数\n"
                            "测温,北站,2022-03-20,08:00,12:00,2\n登记,南站,2022-03-20,08:00,12:00,1\n");
    }
    void import(const QString& kind, const QByteArray& content)
    {
        const Ran ran = program.run({u"import"_s, kind, program.write(u"in.csv"_s, content)});
        INFO(ran.err.toStdString());
        REQUIRE(ran.code == 0);
    }
    Ran gaps(const QStringList& more)
    {
        return program.run(QStringList{u"gaps"_s, u"--from"_s, u"2022-03-20"_s, u"--to"_s, u"2022-03-21"_s} + more);
    }
};

} // namespace

TEST_CASE("gaps --nature tells of each row and in total who could be called", "[cli][gaps]")
{
    Short desk;
    const Ran ran = desk.gaps({u"--nature"_s, u"--by"_s, u"post"_s});
    INFO(ran.err.toStdString());
    REQUIRE(ran.code == 0);
    const QJsonObject all = ran.json();
    CHECK(all.value(u"gap"_s) == 3);
    CHECK(all.value(u"callable"_s) == 1);
    CHECK(all.value(u"trainable"_s) == 0);
    CHECK(all.value(u"structural"_s) == 2);
    const QJsonArray rows = all.value(u"rows"_s).toArray();
    REQUIRE(rows.size() == 2);
    CHECK(rows[0].toObject().keys() == QStringList{u"callable"_s, u"code"_s, u"cover"_s, u"filled"_s, u"gap"_s,
                                                   u"name"_s, u"needed"_s, u"place"_s, u"structural"_s,
                                                   u"trainable"_s});
    for (const QJsonValue& row : rows)
        CHECK(row[u"callable"_s].toInt() + row[u"trainable"_s].toInt() + row[u"structural"_s].toInt() ==
              row[u"gap"_s].toInt());
    CHECK_FALSE(desk.gaps({u"--by"_s, u"post"_s}).json().contains(u"callable"_s));
    CHECK(desk.gaps({u"--nature"_s, u"--hours"_s}).code == 1);
    CHECK(desk.gaps({u"--nature"_s, u"--trend"_s, u"7"_s}).code == 1);
}

TEST_CASE("A file named with another ending than it can have is a fault of the words, everywhere alike", "[cli]")
{
    Program program;
    const QString out = program.path(u"out.gif"_s);
    for (const QStringList& words :
         {QStringList{u"gaps"_s, u"--chart"_s, out}, QStringList{u"print"_s, u"notice"_s, u"--out"_s, out},
          QStringList{u"briefing"_s, u"--series"_s, u"简报"_s, u"--out"_s, out},
          QStringList{u"export"_s, u"volunteers"_s, out}, QStringList{u"export"_s, u"gaps"_s, out},
          QStringList{u"template"_s, u"volunteers"_s, out}}) {
        CAPTURE(words.join(u' ').toStdString());
        const Ran ran = program.run(words);
        CHECK(ran.code == 1);
        CHECK(ran.err.contains("out.gif"));
        CHECK_FALSE(QFile::exists(out));
    }
    CHECK(program.run({u"gaps"_s, u"--chart"_s, program.path(u"out.PNG"_s)}).code == 0);
    CHECK(program.run({u"print"_s, u"notice"_s, u"--out"_s, program.path(u"out.HTML"_s)}).code == 0);
}
