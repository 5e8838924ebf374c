// SPDX-FileCopyrightText: 2026 RedVest contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// members, figures --by team and print team-list, with their keys, exit codes and problems.

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
    QString team = made({u"team"_s, u"new"_s, u"队伍名称=彭浦先锋队"_s});

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
    QJsonObject row()
    {
        const Ran ran = program.run({u"members"_s, u"list"_s, team});
        REQUIRE(ran.code == 0);
        return ran.json().value(u"rows"_s).toArray().at(0).toObject();
    }
};

} // namespace

TEST_CASE("members puts people into a team, names deputies, moves and lets go", "[cli][teams]")
{
    Office office;
    const Ran joined = office.program.run({u"members"_s, u"join"_s, u"彭浦先锋队"_s, office.person, u"--from"_s,
                                           u"2022-03-01"_s, u"--reason"_s, u"编组"_s});
    REQUIRE(joined.code == 0);
    CHECK(joined.json().value(u"people"_s).toInt() == 1);
    CHECK_FALSE(joined.json().value(u"changeset"_s).toString().isEmpty());
    CHECK(office.row().value(u"joined_on"_s) == u"2022-03-01"_s);
    CHECK(office.row().value(u"role"_s) == u"member"_s);
    const QString again =
        QString::fromUtf8(office.program.runForReading({u"members"_s, u"join"_s, office.team, office.person}).out);
    CHECK((again.contains(u"没有改动"_s) || again.contains(u"so already"_s))); // who is in stays in: nothing was done
    REQUIRE(office.program.run({u"members"_s, u"deputies"_s, office.team, office.person}).code == 0);
    CHECK(office.row().value(u"role"_s) == u"deputy"_s); // for scripts; a person reads the word of the program
    const QString read = QString::fromUtf8(office.program.runForReading({u"members"_s, u"list"_s, office.team}).out);
    CHECK((read.contains(u"副队长"_s) || read.contains(u"Deputy leader"_s)));
    REQUIRE(office.program.run({u"members"_s, u"deputies"_s, office.team, office.person, u"--no-more"_s}).code == 0);
    CHECK(office.row().value(u"role"_s) == u"member"_s);
    const QString other = office.made({u"team"_s, u"new"_s, u"队伍名称=翻译队"_s});
    REQUIRE(office.program
                .run({u"members"_s, u"join"_s, other, office.person, u"--out-of"_s, office.team, u"--from"_s,
                      u"2022-03-10"_s})
                .code == 0);
    CHECK(office.row().value(u"left_on"_s) == u"2022-03-10"_s);
    REQUIRE(office.program.run({u"members"_s, u"leave"_s, other, office.person, u"--on"_s, u"2022-03-12"_s}).code == 0);
    CHECK(office.refused({u"members"_s, u"leave"_s, other, office.person}) == u"not_a_member");
    CHECK(office.refused({u"members"_s, u"join"_s, other, office.person, u"--from"_s, u"2099-01-01"_s}) ==
          u"in_future");
    CHECK(office.refused({u"members"_s, u"join"_s, u"没有的队"_s, office.person}) == u"unknown_team");
    // Whoever left does not lead.
    CHECK(office.refused({u"set"_s, u"team"_s, other, u"队长="_s + office.person}) == u"left_team");
}

TEST_CASE("figures go by team, and the list of teams is printed", "[cli][teams]")
{
    Office office;
    for (const QString& by : {u"team"_s, u"organisation"_s, u"campaign"_s}) {
        const Ran figures = office.program.run({u"figures"_s, u"--by"_s, by});
        REQUIRE(figures.code == 0);
        CHECK(figures.json().value(u"by"_s) == by);
        CHECK(figures.json().value(u"repeated"_s).toObject().value(u"persons"_s).toInt() == 0);
    }
    CHECK(office.refused({u"figures"_s, u"--by"_s, u"weather"_s}) == u"bad_grouping");
    const QString out = office.program.path(u"名册.txt"_s);
    REQUIRE(office.program.run({u"print"_s, u"team-list"_s, u"--out"_s, out}).code == 0);
    QFile file(out);
    REQUIRE(file.open(QIODevice::ReadOnly));
    CHECK(QString::fromUtf8(file.readAll()).contains(u"彭浦先锋队"_s));
    CHECK(office.refused({u"print"_s, u"team-list"_s, u"--out"_s, out}) == u"file_exists");
}
