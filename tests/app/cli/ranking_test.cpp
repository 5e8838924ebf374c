// SPDX-FileCopyrightText: 2026 RedVest contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// ranking and print ranking, as scripts use them.

#include "tests/support/program.h"

#include <QFile>
#include <QJsonArray>

#include <catch2/catch.hpp>

using namespace redvest::test;
using namespace Qt::Literals::StringLiterals;

namespace {

QJsonObject must(Program& program, const QStringList& words)
{
    const Ran ran = program.run(words);
    INFO(words.join(u' ').toStdString() << "\n" << ran.err.toStdString());
    REQUIRE(ran.code == 0);
    return ran.json();
}

} // namespace

TEST_CASE("The ranking of people, teams, organisations and communities", "[cli][ranking]")
{
    Program program;
    const QString people = program.write(u"people.csv"_s, "姓名,证件号码,手机号,派出单位\n"
                                                          "单测试,31019919850505006X,19900000001,区卫健委\n");
    must(program, {u"import"_s, u"volunteers"_s, people});
    const QString hours = program.write(u"hours.csv"_s, "证件号码,岗位名称,点位,日期,服务时长,凭证号\n"
                                                        "31019919850505006X,测温验码,北站,2022-03-04,4,A1\n");
    must(program, {u"import"_s, u"hours"_s, hours});
    const QJsonArray waiting = must(program, {u"hours"_s, u"list"_s}).value(u"records"_s).toArray();
    REQUIRE(waiting.size() == 1);
    must(program, {u"hours"_s, u"approve"_s, waiting.at(0).toObject().value(u"id"_s).toString()});
    const QStringList days{u"--from"_s, u"2022-03-01"_s, u"--to"_s, u"2022-04-01"_s};
    const QJsonObject ranked = must(program, QStringList{u"ranking"_s} + days);
    REQUIRE(ranked.value(u"rows"_s).toArray().size() == 1);
    const QJsonObject first = ranked.value(u"rows"_s).toArray().at(0).toObject();
    CHECK(first.value(u"rank"_s).toInt() == 1);
    CHECK(first.value(u"name"_s) == u"单测试"_s);
    CHECK(first.value(u"minutes"_s).toInt() == 240);
    CHECK(first.value(u"place"_s) == u"区卫健委"_s);
    const QJsonObject masked = must(program, QStringList{u"ranking"_s, u"--masked"_s} + days);
    CHECK(masked.value(u"rows"_s).toArray().isEmpty());
    CHECK(masked.value(u"unnamed"_s).toObject().value(u"minutes"_s).toInt() == 240);
    for (const QString& of : {u"teams"_s, u"organisations"_s, u"communities"_s}) {
        const QJsonObject other = must(program, QStringList{u"ranking"_s, u"--of"_s, of, u"--by"_s, u"times"_s} + days);
        CHECK(other.value(u"total"_s) == ranked.value(u"total"_s));
    }
    const QString paper = program.path(u"ranking.html"_s);
    must(program, QStringList{u"print"_s, u"ranking"_s, u"--of"_s, u"people"_s, u"--out"_s, paper} + days);
    QFile written(paper);
    REQUIRE(written.open(QIODevice::ReadOnly));
    CHECK(QString::fromUtf8(written.readAll()).contains(u"志愿者服务时长排名"_s));
    const QString sheet = program.path(u"ranking.csv"_s);
    must(program, QStringList{u"ranking"_s, u"--out"_s, sheet} + days);
    QFile table(sheet);
    REQUIRE(table.open(QIODevice::ReadOnly));
    CHECK(QString::fromUtf8(table.readAll()).contains(u"单测试"_s));
    CHECK(program.run({u"ranking"_s, u"--of"_s, u"dogs"_s}).code == 1);
}
