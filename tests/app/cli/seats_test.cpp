// SPDX-FileCopyrightText: 2026 RedVest contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// move-seat, swap-seats, several people by assign and print person-week: words, keys and exit codes. The rules are
// tested in core/usecases/rota.

#include "tests/support/program.h"

#include <QFile>
#include <QJsonArray>

#include <catch2/catch.hpp>

using namespace redvest::test;
using namespace Qt::Literals::StringLiterals;

namespace {

struct Exits
{
    Program program;
    QString anna = person(u"单测甲"_s, u"E12345671"_s);
    QString ben = person(u"单测乙"_s, u"E12345672"_s);
    QString early, late;

    Exits()
    {
        (void)made(
            {u"post"_s, u"new"_s, u"岗位名称=测温验码"_s, u"类别=测温验码"_s, u"点位=北站"_s, u"所属街镇=彭浦镇"_s});
        early = shift(u"8:00-12:00"_s);
        late = shift(u"10:00-14:00"_s);
    }
    QString person(const QString& name, const QString& number)
    {
        return made({u"volunteer"_s, u"new"_s, u"姓名="_s + name, u"证件类型=护照"_s, u"证件号码="_s + number,
                     u"手机号=19900000001"_s, u"居住街镇=彭浦镇"_s, u"性别=男"_s, u"出生日期=1990-01-01"_s});
    }
    QString shift(const QString& times)
    {
        return made({u"shift"_s, u"new"_s, u"岗位名称=测温验码"_s, u"点位=北站"_s, u"日期=2099-03-20"_s,
                     u"时段="_s + times, u"需求人数=2"_s});
    }
    QString made(const QStringList& words)
    {
        const Ran ran = program.run(QStringList{u"set"_s} + words);
        INFO(ran.err.toStdString() << ran.out.toStdString());
        REQUIRE(ran.code == 0);
        return ran.json().value(u"id"_s).toString();
    }
    QString seat(const QString& person, const QString& shift)
    {
        const Ran ran = program.run({u"assign"_s, person, shift, u"--override"_s, u"演练"_s});
        REQUIRE(ran.code == 0);
        return ran.json().value(u"assignment"_s).toString();
    }
    static QString codeOf(const Ran& ran)
    {
        CHECK(ran.code == 2);
        return ran.json().value(u"problems"_s).toArray()[0][u"code"_s].toString();
    }
};

} // namespace

TEST_CASE("move-seat gives one shift up for another, swap-seats exchanges two", "[cli][rota]")
{
    Exits s;
    const QString held = s.seat(s.anna, s.early);
    const Ran moved = s.program.run({u"move-seat"_s, held, u"--to"_s, s.late, u"--override"_s, u"换班"_s});
    INFO(moved.err.toStdString() << moved.out.toStdString());
    REQUIRE(moved.code == 0);
    const QJsonObject seat = moved.json().value(u"seats"_s).toArray()[0].toObject();
    CHECK(seat.value(u"from_shift"_s) == s.early);
    CHECK(seat.value(u"shift"_s) == s.late);
    CHECK(seat.value(u"state"_s) == u"proposed"_s);
    CHECK(Exits::codeOf(s.program.run({u"move-seat"_s, held, u"--to"_s, s.late})) == u"unknown_assignment");
    CHECK(Exits::codeOf(s.program.run({u"move-seat"_s, held, u"--to"_s, u"没有"_s})) == u"unknown_shift");
    const QString other = s.seat(s.ben, s.early);
    const QString mine = seat.value(u"assignment"_s).toString();
    const Ran swapped =
        s.program.run({u"swap-seats"_s, mine, other, u"--override"_s, u"换班"_s, u"--state"_s, u"accepted"_s});
    INFO(swapped.err.toStdString() << swapped.out.toStdString());
    REQUIRE(swapped.code == 0);
    CHECK(swapped.json().value(u"seats"_s).toArray().size() == 2);
    CHECK(swapped.json().value(u"seats"_s).toArray()[0][u"state"_s].toString() == u"accepted");
    CHECK(s.program.run({u"swap-seats"_s, mine}).code == 1);
    CHECK(s.program.run({u"undo"_s, swapped.json().value(u"changeset"_s).toString()}).code == 0);
}

TEST_CASE("A published day is moved in by saying why, without setting any rule aside", "[cli][rota][publish]")
{
    Exits s;
    const QString held = s.seat(s.anna, s.early);
    REQUIRE(s.program.run({u"publish"_s, u"2099-03-20"_s}).code == 0);
    CHECK(Exits::codeOf(s.program.run({u"move-seat"_s, held, u"--to"_s, s.late})) == u"published_day");
    const Ran moved = s.program.run({u"move-seat"_s, held, u"--to"_s, s.late, u"--reason"_s, u"现场要求"_s});
    INFO(moved.err.toStdString() << moved.out.toStdString());
    REQUIRE(moved.code == 0);
    CHECK(moved.json().value(u"seats"_s).toArray()[0][u"override_reason"_s].toString().isEmpty());
}

TEST_CASE("assign puts several people on a shift, all or none", "[cli][rota]")
{
    Exits s;
    CHECK(Exits::codeOf(s.program.run({u"assign"_s, s.anna, s.early, u"--also"_s, u"没有的人"_s})) ==
          u"unknown_volunteer");
    const Ran both = s.program.run(
        {u"assign"_s, s.anna, s.early, u"--also"_s, s.ben, u"--state"_s, u"accepted"_s, u"--override"_s, u"演练"_s});
    INFO(both.err.toStdString() << both.out.toStdString());
    REQUIRE(both.code == 0);
    CHECK(both.json().value(u"assignments"_s).toArray().size() == 2);
    CHECK(Exits::codeOf(s.program.run({u"assign"_s, s.anna, s.early})) == u"already_assigned");
    const QString seat = both.json().value(u"assignments"_s).toArray()[0].toString();
    CHECK(s.program.run({u"unassign"_s, seat, u"--reason"_s, u"家中有事"_s}).code == 0);
}

TEST_CASE("The week of a person is printed with hours and rest", "[cli][rota][papers]")
{
    Exits s;
    (void)s.seat(s.anna, s.early);
    const QString out = s.program.path(u"周.txt"_s);
    const Ran printed = s.program.run(
        {u"print"_s, u"person-week"_s, u"--person"_s, s.anna, u"--from"_s, u"2099-03-20"_s, u"--out"_s, out});
    INFO(printed.err.toStdString() << printed.out.toStdString());
    REQUIRE(printed.code == 0);
    CHECK(printed.json().value(u"people"_s).toInt() == 1);
    QFile file(out);
    REQUIRE(file.open(QIODevice::ReadOnly));
    const QString text = QString::fromUtf8(file.readAll());
    CHECK(text.contains(u"单测甲"_s));
    CHECK(text.contains(u"08:00–12:00"_s));
    CHECK(Exits::codeOf(s.program.run({u"print"_s, u"person-week"_s, u"--person"_s, s.anna, u"--from"_s, u"昨天前"_s,
                                       u"--out"_s, s.program.path(u"x.txt"_s)})) != QString());
}
