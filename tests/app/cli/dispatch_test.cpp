// SPDX-FileCopyrightText: 2026 RedVest contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// dispatch: words, keys and exit codes. What is proposed is tested in core/usecases/dispatch.

#include "tests/support/program.h"

#include <QJsonArray>
#include <QSet>

#include <catch2/catch.hpp>

using namespace redvest::test;
using namespace Qt::Literals::StringLiterals;

namespace {

struct Dispatching
{
    Program program;
    QString anna = person(u"单测甲"_s, u"E12345671"_s);
    QString ben = person(u"单测乙"_s, u"E12345672"_s);
    QString early, late;

    Dispatching()
    {
        (void)made(
            {u"post"_s, u"new"_s, u"岗位名称=测温验码"_s, u"类别=测温验码"_s, u"点位=北站"_s, u"所属街镇=彭浦镇"_s});
        early = shift(u"8:00-12:00"_s, 1);
        late = shift(u"9:00-13:00"_s, 3);
    }
    QString person(const QString& name, const QString& number)
    {
        return made({u"volunteer"_s, u"new"_s, u"姓名="_s + name, u"证件类型=护照"_s, u"证件号码="_s + number,
                     u"手机号=19900000001"_s, u"居住街镇=彭浦镇"_s, u"性别=男"_s, u"出生日期=1990-01-01"_s});
    }
    QString shift(const QString& times, int needed)
    {
        return made({u"shift"_s, u"new"_s, u"岗位名称=测温验码"_s, u"点位=北站"_s, u"日期=2099-03-20"_s,
                     u"时段="_s + times, u"需求人数=%1"_s.arg(needed)});
    }
    QString made(const QStringList& words)
    {
        const Ran ran = program.run(QStringList{u"set"_s} + words);
        INFO(ran.err.toStdString() << ran.out.toStdString());
        REQUIRE(ran.code == 0);
        return ran.json().value(u"id"_s).toString();
    }
    QStringList day(const QStringList& more = {}) const
    {
        return QStringList{u"dispatch"_s, u"--from"_s, u"2099-03-20"_s, u"--to"_s, u"2099-03-21"_s} + more;
    }
    static QString codeOf(const Ran& ran)
    {
        CHECK(ran.code == 2);
        return ran.json().value(u"problems"_s).toArray()[0][u"code"_s].toString();
    }
};

} // namespace

TEST_CASE("dispatch tells seats, what stays open and why, and how good it is", "[cli][dispatch]")
{
    Dispatching s;
    const Ran ran = s.program.run(s.day());
    INFO(ran.err.toStdString() << ran.out.toStdString());
    REQUIRE(ran.code == 0);
    const QJsonObject plan = ran.json();
    CHECK(plan[u"gap_before"_s].toInt() == 4);
    CHECK(plan[u"gap_after"_s].toInt() == 2);
    CHECK(plan[u"bound"_s].toInt() == 2);
    CHECK(plan[u"filled"_s].toInt() == 2);
    CHECK(plan[u"optimal"_s].toBool());
    const QJsonArray seats = plan[u"assignments"_s].toArray();
    REQUIRE(seats.size() == 2);
    QSet<QString> people;
    for (const QJsonValue seat : seats) {
        people.insert(seat[u"volunteer"_s].toString());
        CHECK(seat[u"distance_class"_s].toString() == u"same_street");
        CHECK(seat[u"warnings"_s].isArray());
        const QString shift = seat[u"shift"_s].toString();
        CHECK((shift == s.early || shift == s.late));
    }
    CHECK(people == QSet<QString>{s.anna, s.ben});
    const QJsonArray open = plan[u"unfilled"_s].toArray();
    int missing = 0;
    for (const QJsonValue shift : open) {
        missing += shift[u"seats"_s].toInt();
        const QJsonArray reasons = shift[u"reasons"_s].toArray();
        REQUIRE_FALSE(reasons.isEmpty());
        CHECK_FALSE(reasons[0][u"code"_s].toString().isEmpty());
        CHECK(reasons[0][u"count"_s].toInt() > 0);
    }
    CHECK(missing == 2);
    const Ran gaps = s.program.run({u"gaps"_s, u"--from"_s, u"2099-03-20"_s, u"--to"_s, u"2099-03-21"_s});
    CHECK(gaps.json()[u"gap"_s].toInt() == 4);
    // Nothing was put on, and what is read by people says as much.
    const Ran read = s.program.runForReading(s.day());
    CHECK(read.code == 0);
    CHECK(QString::fromUtf8(read.out).contains(u"单测甲"_s));
}

TEST_CASE("dispatch --apply puts them on as proposed, once", "[cli][dispatch]")
{
    Dispatching s;
    const Ran ran = s.program.run(s.day({u"--apply"_s}));
    INFO(ran.err.toStdString() << ran.out.toStdString());
    REQUIRE(ran.code == 0);
    CHECK(ran.json()[u"applied"_s].toInt() == 2);
    CHECK(ran.json()[u"left_out"_s].toArray().isEmpty());
    const QString entry = ran.json()[u"changeset"_s].toString();
    CHECK_FALSE(entry.isEmpty());
    const Ran again = s.program.run(s.day({u"--apply"_s}));
    CHECK(again.code == 0);
    CHECK(again.json()[u"applied"_s].toInt() == 0);
    for (const QJsonValue seat : again.json()[u"assignments"_s].toArray())
        CHECK(seat[u"kept"_s].toBool());
    CHECK(s.program.run({u"undo"_s, entry}).code == 0);
    CHECK_FALSE(s.program.run(s.day()).json()[u"assignments"_s].toArray()[0][u"kept"_s].toBool());
}

TEST_CASE("dispatch --explain tells of everybody why or why not", "[cli][dispatch]")
{
    Dispatching s;
    const Ran ran = s.program.run(s.day({u"--explain"_s, s.early}));
    INFO(ran.err.toStdString() << ran.out.toStdString());
    REQUIRE(ran.code == 0);
    const QJsonObject explained = ran.json()[u"explain"_s].toObject();
    CHECK(explained[u"shift"_s].toString() == s.early);
    const QJsonArray people = explained[u"candidates"_s].toArray();
    REQUIRE(people.size() == 2);
    for (const QJsonValue one : people)
        CHECK_FALSE(one[u"text"_s].toString().isEmpty());
    CHECK(Dispatching::codeOf(s.program.run(s.day({u"--explain"_s, u"没有"_s}))) == u"unknown_shift");
}

TEST_CASE("dispatch refuses what is no period and no place, and takes its weights from the office", "[cli][dispatch]")
{
    Dispatching s;
    CHECK(Dispatching::codeOf(s.program.run(
              {u"dispatch"_s, u"--from"_s, u"2099-03-21"_s, u"--to"_s, u"2099-03-20"_s})) == u"empty_period");
    CHECK(Dispatching::codeOf(s.program.run(
              {u"dispatch"_s, u"--from"_s, u"2099-01-01"_s, u"--to"_s, u"2099-12-31"_s})) == u"long_period");
    CHECK(Dispatching::codeOf(s.program.run(s.day({u"--scope"_s, u"999999"_s}))) == u"unknown_division");
    CHECK(s.program.run({u"dispatch"_s}).code == 1);
    const QStringList office{u"set"_s, u"office"_s, u"office"_s};
    const std::pair<QString, QString> all[]{
        {u"urgent_seat"_s, u"急岗权重=9"_s},     {u"other_street"_s, u"跨街镇权重=2"_s},
        {u"other_district"_s, u"跨区权重=50"_s}, {u"fair_share"_s, u"均衡权重=0"_s},
        {u"warning_weight"_s, u"提醒权重=7"_s},  {u"change_weight"_s, u"变动权重=3"_s},
        {u"fair_days"_s, u"均衡天数=30"_s}};
    for (const auto& [word, value] : all) {
        INFO(word.toStdString());
        CHECK(s.program.run(office + QStringList{value}).json()[u"changed"_s].toBool());
        CHECK(s.program.run(office + QStringList{word + u'='}).json()[u"changed"_s].toBool());
    }
    CHECK(Dispatching::codeOf(s.program.run(office + QStringList{u"fair_days=61"_s})) == u"fair_days");
}

TEST_CASE("dispatch asks for whole teams", "[cli][dispatch]")
{
    Dispatching s;
    const QString team = s.made({u"team"_s, u"new"_s, u"队伍名称=测试突击队"_s});
    REQUIRE(s.program.run({u"members"_s, u"join"_s, team, s.anna, u"--from"_s, u"2022-03-01"_s}).code == 0);
    const Ran ran = s.program.run(s.day({u"--team"_s, u"测试突击队"_s}));
    INFO(ran.err.toStdString() << ran.out.toStdString());
    REQUIRE(ran.code == 0);
    const QJsonArray teams = ran.json()[u"teams"_s].toArray();
    REQUIRE(teams.size() == 1);
    CHECK(teams[0][u"team"_s].toString() == team);
    CHECK(teams[0][u"together"_s].toInt() == 1);
    CHECK(teams[0][u"elsewhere"_s].toInt() == 0);
    CHECK(teams[0][u"site"_s].toString() == u"北站");
    CHECK(teams[0][u"without"_s].toArray().isEmpty());
    CHECK(s.codeOf(s.program.run(s.day({u"--team"_s, u"无此队"_s}))) == u"unknown_team");
}
