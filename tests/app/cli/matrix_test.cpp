// SPDX-FileCopyrightText: 2026 RedVest contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// Rules on courses, the matrix, whom to train first, sign-up, extension and the findings of training, as scripts use
// them.

#include "tests/support/program.h"

#include <QJsonArray>

#include <catch2/catch.hpp>

using namespace redvest::test;
using namespace Qt::Literals::StringLiterals;

namespace {

const QString kNumber = u"31019919850505006X"_s;

struct School
{
    Program program;
    QString person = made({u"volunteer"_s, u"new"_s, u"姓名=单测试"_s, u"证件号码="_s + kNumber,
                           u"手机号=19900000001"_s, u"居住街镇=彭浦镇"_s});
    QString course = made({u"course"_s, u"new"_s, u"课程名称=防护"_s, u"合格有效期=10"_s});
    QDate today = QDate::fromString(must({u"matrix"_s}).value(u"day"_s).toString(), Qt::ISODate);
    QString past = made({u"session"_s, u"new"_s, u"课程=防护"_s, u"批次=第一批"_s, u"日期="_s + day(-5)});

    /// So many days from today.
    [[nodiscard]] QString day(int after) const { return today.addDays(after).toString(Qt::ISODate); }
    QJsonObject must(const QStringList& words)
    {
        const Ran ran = program.run(words);
        INFO(ran.err.toStdString());
        REQUIRE(ran.code == 0);
        return ran.json();
    }
    QString made(const QStringList& words) { return must(QStringList{u"set"_s} + words).value(u"id"_s).toString(); }
    QString refused(const QStringList& words)
    {
        const Ran ran = program.run(words);
        INFO(ran.out.toStdString());
        CHECK(ran.code == 2);
        return ran.json().value(u"problems"_s).toArray().at(0).toObject().value(u"code"_s).toString();
    }
    void pass()
    {
        made({u"training"_s, u"new"_s, u"证件号码="_s + kNumber, u"课程=防护"_s, u"批次=第一批"_s, u"结果=合格"_s});
    }
    QJsonObject cell()
    {
        const QJsonObject row = must({u"matrix"_s}).value(u"rows"_s).toArray().at(0).toObject();
        return row.value(u"cells"_s).toArray().at(0).toObject();
    }
};

} // namespace

TEST_CASE("A rule on courses is set, bars people, and goes to the archive", "[cli][training]")
{
    School school;
    school.made({u"post"_s, u"new"_s, u"岗位名称=测温"_s, u"类别=测温验码"_s, u"点位=北站"_s, u"所属街镇=彭浦镇"_s});
    const QString shift = school.made({u"shift"_s, u"new"_s, u"岗位名称=测温"_s, u"点位=北站"_s,
                                       u"日期="_s + school.day(2), u"开始=08:00"_s, u"结束=12:00"_s, u"需求人数=1"_s});
    const QString rule =
        school.made({u"course-rule"_s, u"new"_s, u"课程=防护"_s, u"适用范围=岗位类别"_s, u"范围名称=测温验码"_s});
    const QJsonObject listed = school.must({u"list"_s, u"course-rules"_s}).value(u"rows"_s).toArray().at(0).toObject();
    CHECK(listed.value(u"category"_s) == u"岗位类别"_s);
    CHECK(listed.value(u"name"_s) == u"测温验码"_s);
    CHECK(school.refused({u"assign"_s, kNumber, shift}) == u"training_missing");
    CHECK(school.refused({u"archive"_s, u"course"_s, school.course, u"--reason"_s, u"停用"_s}) == u"course_in_use");
    const QJsonObject first = school.must({u"train-first"_s});
    CHECK(first.value(u"gap"_s).toInt() == 1);
    const QJsonObject row = first.value(u"rows"_s).toArray().at(0).toObject();
    CHECK(row.value(u"name"_s) == u"防护"_s);
    CHECK(row.value(u"seats"_s).toInt() == 1);
    CHECK(row.value(u"people"_s).toArray().at(0).toObject().value(u"volunteer"_s) == school.person);
    school.must({u"archive"_s, u"course-rule"_s, rule, u"--reason"_s, u"改为岗位要求"_s});
    CHECK(school.program.run({u"assign"_s, kNumber, shift}).code == 0);
}

TEST_CASE("The matrix tells states, ends within so many days, and goes into a file", "[cli][training]")
{
    School school;
    CHECK(school.cell().value(u"state"_s) == u"missing"_s);
    school.pass(); // ten days from five days ago on: until in four days
    CHECK(school.cell().value(u"state"_s) == u"expiring"_s);
    CHECK(school.cell().value(u"until"_s) == school.day(4));
    const QJsonObject later = school.must({u"matrix"_s, u"--days"_s, u"1"_s});
    CHECK(later.value(u"courses"_s).toArray().at(0).toObject().value(u"people"_s).toObject().value(u"valid"_s) == 1);
    const QString out = school.program.path(u"matrix.txt"_s);
    school.must({u"matrix"_s, u"--out"_s, out});
    CHECK(school.refused({u"matrix"_s, u"--team"_s, u"无此队"_s}) == u"unknown_team");
    CHECK(school.refused({u"matrix"_s, u"--days"_s, u"9999"_s}) == u"days");
    CHECK(school.refused({u"matrix"_s, u"--out"_s, out}) == u"file_exists");
}

TEST_CASE("People are signed up up to the seats, and passes extended by a document", "[cli][training]")
{
    School school;
    const QString next = school.made(
        {u"session"_s, u"new"_s, u"课程=防护"_s, u"批次=第二批"_s, u"日期="_s + school.day(8), u"名额=1"_s});
    school.must({u"sign-up"_s, u"add"_s, next, kNumber});
    const QJsonObject listed = school.must({u"sign-up"_s, u"list"_s, next});
    CHECK(listed.value(u"count"_s).toInt() == 1);
    const QString other = school.made({u"volunteer"_s, u"new"_s, u"姓名=王测甲"_s, u"证件号码=310199198505050019"_s,
                                       u"手机号=19900000002"_s, u"居住街镇=彭浦镇"_s});
    CHECK(school.refused({u"sign-up"_s, u"add"_s, next, other}) == u"over_capacity");
    school.must({u"sign-up"_s, u"remove"_s, next, kNumber, u"--reason"_s, u"有事"_s});
    school.must({u"sign-up"_s, u"add"_s, next, other});
    school.pass();
    CHECK(school.must({u"findings"_s, u"--kind"_s, u"expiring"_s}).value(u"count"_s).toInt() == 1);
    CHECK(school.must({u"findings"_s, u"--kind"_s, u"expiring"_s, u"--days"_s, u"2"_s}).value(u"count"_s).toInt() == 0);
    const QJsonObject done = school.must({u"extend-training"_s, u"防护"_s, u"--until"_s, school.day(90), u"--reason"_s,
                                          u"统一延期"_s, u"--document"_s, u"静文明办〔2022〕7号"_s});
    CHECK(done.value(u"extended"_s).toInt() == 1);
    CHECK(school.cell().value(u"until"_s) == school.day(90));
    school.must({u"undo"_s, done.value(u"changeset"_s).toString()});
    CHECK(school.cell().value(u"until"_s) == school.day(4));
    CHECK(school.refused({u"extend-training"_s, u"防护"_s, u"--until"_s, school.day(-1), u"--reason"_s, u"x"_s,
                          u"--document"_s, u"y"_s}) == u"until");
}

TEST_CASE("Who is to be trained again is a finding", "[cli][training]")
{
    School school;
    school.pass();
    CHECK(school.must({u"findings"_s, u"--kind"_s, u"retrain"_s}).value(u"count"_s).toInt() == 0);
    school.made({u"edition"_s, u"new"_s, u"课程=防护"_s, u"版本名称=第八版"_s, u"施行日期="_s + school.day(3)});
    const QJsonObject found = school.must({u"findings"_s, u"--kind"_s, u"retrain"_s});
    REQUIRE(found.value(u"count"_s).toInt() == 1);
    CHECK(found.value(u"rows"_s).toArray().at(0).toObject().value(u"name"_s) == u"单测试"_s);
}
