// SPDX-FileCopyrightText: 2026 RedVest contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// hours …: the contract of its words, exit codes and keys. The rules themselves are tested in core/usecases/hours_test.

#include "tests/support/program.h"

#include <QJsonArray>

#include <catch2/catch.hpp>

using namespace redvest::test;
using namespace Qt::Literals::StringLiterals;

namespace {

/// Two records of one person wait for approval.
struct Waiting
{
    Program program;
    QStringList ids;

    Waiting()
    {
        const QString people =
            program.write(u"people.csv"_s, "姓名,证件号码,手机号\n单测试,31019919850505006X,19900000001\n");
        REQUIRE(program.run({u"import"_s, u"volunteers"_s, people}).code == 0);
        const QString hours = program.write(u"hours.csv"_s, "证件号码,岗位名称,点位,日期,服务时长,凭证号\n"
                                                            "31019919850505006X,测温验码,北站,2022-03-14,4,A1\n"
                                                            "31019919850505006X,测温验码,北站,2022-03-15,2.5,A2\n");
        REQUIRE(program.run({u"import"_s, u"hours"_s, hours}).code == 0);
        for (const QJsonValue& row : list({}))
            ids << row[u"id"_s].toString();
        REQUIRE(ids.size() == 2);
    }
    QJsonArray list(const QStringList& more)
    {
        const Ran ran = program.run(QStringList{u"hours"_s, u"list"_s} + more);
        REQUIRE(ran.code == 0);
        return ran.json().value(u"records"_s).toArray();
    }
};

} // namespace

TEST_CASE("hours list tells what waits, with stable keys", "[cli][hours]")
{
    Waiting desk;
    const QJsonObject first = desk.list({}).at(0).toObject();
    CHECK(first.keys() == QStringList{u"approved_by"_s, u"corrected"_s, u"corrects"_s, u"day"_s, u"division"_s,
                                      u"entered_by"_s, u"evidence"_s, u"id"_s, u"may_approve"_s, u"minutes"_s,
                                      u"name"_s, u"post"_s, u"public_from"_s, u"public_to"_s, u"site"_s, u"source"_s,
                                      u"stage"_s, u"state"_s, u"volunteer"_s});
    CHECK(first.value(u"day"_s) == u"2022-03-14"_s);
    CHECK(first.value(u"minutes"_s) == 240);
    CHECK(first.value(u"source"_s) == u"import"_s);
    CHECK(first.value(u"may_approve"_s) == true);
    CHECK(desk.list({u"--from"_s, u"2022-03-15"_s, u"--to"_s, u"2022-03-16"_s}).size() == 1);
    CHECK(desk.list({u"--source"_s, u"paper"_s}).isEmpty());
    CHECK(desk.program.run({u"hours"_s, u"list"_s, u"--state"_s, u"lost"_s}).code == 1);
}

TEST_CASE("hours approve, reject and reopen are whole or not at all", "[cli][hours]")
{
    Waiting desk;
    const auto run = [&](const QStringList& words) { return desk.program.run(QStringList{u"hours"_s} + words); };
    CHECK(run({u"approve"_s}).code == 1);
    CHECK(run({u"approve"_s, desk.ids[0], u"00000000-0000-7000-8000-000000000000"_s}).code == 2);
    const Ran mistyped = run({u"approve"_s, u"7号"_s});
    CHECK(mistyped.code == 2);
    CHECK((mistyped.out + mistyped.err).contains("7号"));
    CHECK(desk.list({u"--state"_s, u"approved"_s}).isEmpty());
    const Ran approved = run({u"approve"_s, desk.ids[0]});
    REQUIRE(approved.code == 0);
    CHECK(approved.json().value(u"records"_s) == 1);
    CHECK_FALSE(approved.json().value(u"changeset"_s).toString().isEmpty());
    CHECK(run({u"approve"_s, desk.ids[0]}).code == 2);
    CHECK(run({u"reject"_s, desk.ids[1]}).code == 1); // without --reason
    CHECK(run({u"reject"_s, desk.ids[1], u"--reason"_s, u"无签到表"_s}).code == 0);
    CHECK(desk.list({}).isEmpty());
    CHECK(run({u"reopen"_s, desk.ids[0], desk.ids[1], u"--reason"_s, u"核错了"_s}).code == 0);
    CHECK(desk.list({}).size() == 2);
    CHECK(run({u"reopen"_s, desk.ids[0], u"--reason"_s, u"again"_s}).code == 2);
}

TEST_CASE("hours publish and correct, the list for the notice board, and what is not publicised", "[cli][hours]")
{
    Waiting desk;
    const auto run = [&](const QStringList& words) { return desk.program.run(words); };
    const auto count = [&](const QString& kind) {
        return run({u"findings"_s, u"--kind"_s, kind}).json().value(u"count"_s).toInt();
    };
    CHECK(run({u"hours"_s, u"publish"_s}).code == 2); // nothing is approved
    REQUIRE(run({u"hours"_s, u"approve"_s, desk.ids[0]}).code == 0);
    CHECK(count(u"unpublished"_s) == 1);
    CHECK(count(u"overlap"_s) == 0);
    CHECK(run({u"hours"_s, u"publish"_s, desk.ids[1]}).code == 2);
    CHECK(run({u"hours"_s, u"publish"_s, u"--days"_s, u"3"_s}).code == 2);
    const Ran published = run({u"hours"_s, u"publish"_s});
    REQUIRE(published.code == 0);
    CHECK(published.json().value(u"records"_s) == 1);
    CHECK(count(u"unpublished"_s) == 0);
    const QJsonObject record = desk.list({u"--state"_s, u"approved"_s}).at(0).toObject();
    CHECK(record.value(u"stage"_s) == u"publicised"_s);
    CHECK(record.value(u"public_to"_s) == published.json().value(u"public_to"_s));
    const Ran paper = run({u"print"_s, u"hours-publication"_s, u"--out"_s, desk.program.path(u"list.html"_s)});
    REQUIRE(paper.code == 0);
    CHECK(paper.json().value(u"records"_s) == 1);
    CHECK(paper.json().value(u"minutes"_s) == 240);
    CHECK(paper.json().value(u"unnamed"_s) == 1);
    const Ran early =
        run({u"hours"_s, u"correct"_s, desk.ids[0], u"--minutes"_s, u"60"_s, u"--reason"_s, u"签到表有误"_s});
    CHECK(early.code == 2);
    CHECK(early.json().value(u"problems"_s).toArray().at(0).toObject().value(u"code"_s) == u"not_final"_s);
}
