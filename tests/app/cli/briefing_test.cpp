// SPDX-FileCopyrightText: 2026 RedVest contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// briefing: whose time it takes, and issues that are stored.

#include "tests/support/program.h"

#include <QFile>
#include <QJsonArray>

#include <catch2/catch.hpp>

using namespace redvest::test;
using namespace Qt::Literals::StringLiterals;

namespace {

QString contentOf(const QString& path)
{
    QFile file(path);
    REQUIRE(file.open(QIODevice::ReadOnly));
    return QString::fromUtf8(file.readAll());
}

void done(const Ran& ran)
{
    INFO(ran.err.toStdString());
    REQUIRE(ran.code == 0);
}

} // namespace

TEST_CASE("A briefing of the sample is of the sample's day, whatever the PC's clock says", "[cli][briefing]")
{
    Program program;
    const QString sample = program.path(u"sample.redvest"_s);
    done(program.runAt(sample, {u"sample"_s}));
    const QString out = program.path(u"简报.txt"_s);
    const Ran ran = program.runAt(sample, {u"briefing"_s, u"--out"_s, out});
    done(ran);
    CHECK(ran.json().value(u"as_of"_s).toString().startsWith(u"2022-03-20T15:"_s));
    CHECK(ran.json().value(u"needed"_s).toInt() > 1000);
    const QString text = contentOf(out);
    CHECK(text.contains(u"2022年3月20日"_s));
    CHECK(text.contains(u"缺口较大的有"_s));
}

TEST_CASE("briefing writes a stored issue with all its words, and what is said beside counts more", "[cli][briefing]")
{
    Program program;
    done(program.run({u"set"_s, u"series"_s, u"new"_s, u"简报名称=静安志愿简报"_s, u"编发单位=静安区文明办"_s}));
    done(program.run({u"set"_s, u"issue"_s, u"new"_s, u"系列=静安志愿简报"_s, u"标题=第一期"_s, u"栏目=工作动态"_s,
                      u"开头语=全区响应。"_s, u"结束语=继续招募。"_s, u"第二篇栏目=工作交流"_s,
                      u"第二篇标题=就近编组"_s, u"第二篇正文=就近编组，保障供应。"_s, u"截至=2022-03-20T15:00"_s}));
    const QString out = program.path(u"简报.txt"_s);
    const Ran ran = program.run({u"briefing"_s, u"--number"_s, u"1"_s, u"--year"_s, u"2022"_s, u"--closing"_s,
                                 u"请继续支持。"_s, u"--out"_s, out});
    done(ran);
    CHECK(ran.json().value(u"number"_s) == 1);
    CHECK(ran.json().value(u"as_of"_s).toString().startsWith(u"2022-03-20T15:00"_s));
    const QString text = contentOf(out);
    INFO(text.toStdString());
    for (const QString& words : {u"本期要目\n"_s, u"\n【工作动态】\n第一期\n　　全区响应。"_s, u"　　请继续支持。\n"_s,
                                 u"\n【工作交流】\n就近编组\n　　就近编组，保障供应。"_s})
        CHECK(text.contains(words));
    CHECK_FALSE(text.contains(u"继续招募"_s));

    const Ran missing = program.run({u"briefing"_s, u"--number"_s, u"2"_s, u"--out"_s, program.path(u"2.txt"_s)});
    CHECK(missing.code == 2);
    const QJsonObject problem = missing.json().value(u"problems"_s).toArray().at(0).toObject();
    CHECK(problem.value(u"code"_s) == u"unknown_issue"_s);
    CHECK(problem.value(u"field"_s) == u"number"_s);
}
