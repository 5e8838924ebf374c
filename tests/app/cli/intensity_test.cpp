// SPDX-FileCopyrightText: 2026 RedVest contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// findings --kind rest, and breaks as the commands of shifts take them. The rules are tested in core/usecases/rota.

#include "tests/support/program.h"

#include <QDateTime>
#include <QJsonArray>

#include <catch2/catch.hpp>

using namespace redvest::test;
using namespace Qt::Literals::StringLiterals;

namespace {

/// A person, a post, and two shifts of one day to come with an hour between them.
struct TwoShifts
{
    Program program;
    QString day = QDateTime::currentDateTimeUtc().addSecs(8 * 3600).date().addDays(2).toString(Qt::ISODate);
    QString person = made({u"volunteer"_s, u"new"_s, u"姓名=单测试"_s, u"证件号码=31019919850505006X"_s,
                           u"手机号=19900000001"_s, u"居住街镇=彭浦镇"_s});
    QString post =
        made({u"post"_s, u"new"_s, u"岗位名称=测温验码"_s, u"类别=测温验码"_s, u"点位=北站"_s, u"所属街镇=彭浦镇"_s});
    QString morning = shift(u"08:00"_s, u"12:00"_s);
    QString noon = shift(u"13:00"_s, u"17:00"_s);

    QString shift(const QString& from, const QString& to)
    {
        return made({u"shift"_s, u"new"_s, u"岗位名称=测温验码"_s, u"点位=北站"_s, u"日期="_s + day, u"开始="_s + from,
                     u"结束="_s + to, u"需求人数=2"_s});
    }
    QString made(const QStringList& words)
    {
        const Ran ran = program.run(QStringList{u"set"_s} + words);
        INFO(ran.err.toStdString() << ran.out.toStdString());
        REQUIRE(ran.code == 0);
        return ran.json().value(u"id"_s).toString();
    }
    static QStringList codesOf(const Ran& ran)
    {
        CHECK(ran.code == 2);
        QStringList codes;
        for (const auto& problem : ran.json().value(u"problems"_s).toArray())
            codes << problem[u"code"_s].toString();
        return codes;
    }
};

} // namespace

TEST_CASE("findings tells who is on coming shifts with too little rest, and why all the same", "[cli][findings]")
{
    TwoShifts office;
    const auto rest = [&] { return office.program.run({u"findings"_s, u"--kind"_s, u"rest"_s}); };
    REQUIRE(office.program.run({u"assign"_s, office.person, office.morning}).code == 0);
    CHECK(rest().json().value(u"count"_s) == 0);
    CHECK(TwoShifts::codesOf(office.program.run({u"assign"_s, office.person, office.noon})) ==
          QStringList{u"rest_short"_s});
    REQUIRE(office.program.run({u"assign"_s, office.person, office.noon, u"--override"_s, u"本人同意"_s}).code == 0);
    const Ran told = rest();
    REQUIRE(told.code == 0);
    CHECK(told.json().value(u"count"_s) == 2);
    const QJsonObject second = told.json().value(u"rows"_s).toArray().at(1).toObject();
    CHECK(second.value(u"shift"_s) == office.noon);
    CHECK(second.value(u"codes"_s).toArray() == QJsonArray{u"rest_short"_s});
    CHECK(second.value(u"override"_s) == u"本人同意"_s);
    // The morning has no reason of its own: somebody should look at the two.
    const QJsonArray all = office.program.run({u"findings"_s}).json().value(u"findings"_s).toArray();
    CHECK(all.contains(QJsonObject{{u"kind"_s, u"rest"_s}, {u"count"_s, 1}}));
}

TEST_CASE("Shifts of a pattern, and many at once, take breaks", "[cli][findings]")
{
    TwoShifts office;
    const QString after = QDate::fromString(office.day, Qt::ISODate).addDays(1).toString(Qt::ISODate);
    const QStringList plan{u"plan-shifts"_s, office.post, u"--pattern"_s, u"2x12"_s, u"--start"_s,
                           u"08:00"_s,       u"--from"_s, office.day,     u"--to"_s, after};
    const Ran planned = office.program.run(plan + QStringList{u"--breaks"_s, u"14:00-14:30,02:00-02:30"_s});
    CHECK(planned.code == 0);
    CHECK(TwoShifts::codesOf(office.program.run(plan + QStringList{u"--breaks"_s, u"午饭"_s})) ==
          QStringList{u"break_form"_s});
    const auto breaksOf = [&](const QString& start) {
        const Ran list = office.program.run({u"list"_s, u"shifts"_s});
        for (const auto& row : list.json().value(u"rows"_s).toArray()) {
            if (row[u"start"_s] == start && row[u"day"_s] == office.day)
                return row[u"breaks"_s].toString();
        }
        return u"no such shift"_s;
    };
    CHECK(breaksOf(u"20:00"_s) == u"02:00–02:30"_s);
    const QStringList change{u"change-shifts"_s, office.noon, u"--breaks"_s};
    REQUIRE(office.program.run(change + QStringList{u"15"_s}).code == 0);
    CHECK(breaksOf(u"13:00"_s) == u"15分钟"_s);
    REQUIRE(office.program.run(change + QStringList{u"无"_s}).code == 0);
    CHECK(breaksOf(u"13:00"_s).isEmpty());
    CHECK(TwoShifts::codesOf(office.program.run(change + QStringList{u"10"_s})) == QStringList{u"break_short"_s});
}
