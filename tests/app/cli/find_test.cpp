// SPDX-FileCopyrightText: 2026 RedVest contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// find: the contract of words, exit codes and keys.

#include "tests/support/program.h"

#include <QFile>
#include <QJsonArray>

#include <catch2/catch.hpp>

using namespace redvest::test;
using namespace Qt::Literals::StringLiterals;

namespace {

/// Two nurses and a driver.
struct Register
{
    Program program;

    Register()
    {
        const QString people =
            program.write(u"people.csv"_s, QByteArray("姓名,证件号码,手机号,技能\n"
                                                      "王测甲,310199198505050019,19900000001,护士(高级)\n"
                                                      "李测乙,310199198505050027,19900000002,护士\n"
                                                      "赵测丙,310199198505050035,19900000003,驾驶\n"));
        must({u"import"_s, u"volunteers"_s, people});
    }
    QJsonObject must(const QStringList& words)
    {
        const Ran ran = program.run(words);
        INFO(ran.err.toStdString());
        INFO(ran.out.toStdString());
        REQUIRE(ran.code == 0);
        return ran.json();
    }
    QString refused(const QStringList& words)
    {
        const Ran ran = program.run(words);
        CHECK(ran.code == 2);
        return ran.json().value(u"problems"_s).toArray().at(0).toObject().value(u"code"_s).toString();
    }
};

} // namespace

TEST_CASE("find lists who is asked for, and counts what each criterion leaves", "[cli][finder]")
{
    Register office;
    const QJsonObject nurses = office.must({u"find"_s, u"技能=护士"_s});
    CHECK(nurses.value(u"count"_s).toInt() == 2);
    CHECK(nurses.value(u"registered"_s).toInt() == 3);
    const QJsonObject first = nurses.value(u"people"_s).toArray().at(0).toObject();
    CHECK(first.value(u"name"_s).toString() == u"李测乙");
    CHECK(first.value(u"phone"_s).toString().contains(u'*'));
    CHECK(first.value(u"minutes_7_days"_s).isDouble());
    const QJsonObject counted = office.must({u"find"_s, u"技能=护士:中级"_s, u"丙"_s, u"--count"_s});
    CHECK(counted.value(u"count"_s).toInt() == 0);
    CHECK_FALSE(counted.contains(u"people"_s));
    const QJsonObject skill = counted.value(u"counts"_s).toArray().at(1).toObject();
    CHECK(skill.value(u"criterion"_s).toString() == u"skill");
    CHECK(skill.value(u"without"_s).toInt() == 1);
    CHECK(office.must({u"find"_s, u"--limit"_s, u"1"_s}).value(u"people"_s).toArray().size() == 1);
}

TEST_CASE("find keeps a query and asks it again", "[cli][finder]")
{
    Register office;
    office.must({u"find"_s, u"skill=护士"_s, u"--save"_s, u"护士"_s});
    const QJsonArray queries = office.must({u"find"_s, u"--queries"_s}).value(u"queries"_s).toArray();
    CHECK(queries.at(0).toObject().value(u"criteria"_s).toString() == u"技能=护士");
    CHECK(office.must({u"find"_s, u"--query"_s, u"护士"_s, u"甲"_s}).value(u"count"_s).toInt() == 1);
    CHECK(office.refused({u"find"_s, u"--query"_s, u"医生"_s}) == u"unknown_query");
    CHECK(office.refused({u"find"_s, u"王测甲"_s, u"--save"_s, u"某人"_s}) == u"sought_words");
    office.must({u"archive"_s, u"query"_s, u"护士"_s, u"--reason"_s, u"不用"_s});
    CHECK(office.refused({u"find"_s, u"--query"_s, u"护士"_s}) == u"unknown_query");
}

TEST_CASE("find writes the list and the phone list, masked unless the look is noted", "[cli][finder]")
{
    Register office;
    const QString list = office.program.path(u"list.csv"_s);
    const QString phones = office.program.path(u"phones.txt"_s);
    office.must({u"find"_s, u"技能=护士"_s, u"--out"_s, list, u"--phone-list"_s, phones});
    QFile written(phones);
    REQUIRE(written.open(QIODevice::ReadOnly));
    const QByteArray masked = written.readAll();
    CHECK(masked.contains("王测甲"));
    CHECK_FALSE(masked.contains("19900000001"));
    CHECK(QFile::exists(list));
    CHECK(office.refused({u"find"_s, u"技能=护士"_s, u"--out"_s, list}) == u"file_exists");
    const QString full = office.program.path(u"full.txt"_s);
    office.must({u"find"_s, u"技能=护士"_s, u"--phone-list"_s, full, u"--full-phones"_s});
    QFile open(full);
    REQUIRE(open.open(QIODevice::ReadOnly));
    CHECK(open.readAll().contains("19900000001"));
    CHECK(office.refused({u"find"_s, u"--full-phones"_s}) == u"phone_list_missing");
    CHECK(office.program.run({u"find"_s, u"--out"_s, u"list.doc"_s}).code == 1);
}

TEST_CASE("find says what it cannot ask", "[cli][finder]")
{
    Register office;
    CHECK(office.refused({u"find"_s, u"身高=180"_s}) == u"unknown_criterion");
    CHECK(office.refused({u"find"_s, u"居住=没有的镇"_s}) == u"unknown_division");
    CHECK(office.refused({u"find"_s, u"--on"_s, u"没有的班次"_s}) == u"unknown_shift");
    CHECK(office.refused({u"find"_s, u"--assign"_s}) == u"shift_missing");
}

TEST_CASE("find puts those who fit on the shift and tells whom it left out", "[cli][finder]")
{
    Register office;
    const QString post = office
                             .must({u"set"_s, u"post"_s, u"new"_s, u"岗位名称=测温"_s, u"类别=测温验码"_s,
                                    u"点位=南广场"_s, u"所属街镇=彭浦镇"_s})
                             .value(u"id"_s)
                             .toString();
    const QString shift = office
                              .must({u"set"_s, u"shift"_s, u"new"_s, u"岗位名称=测温"_s, u"点位=南广场"_s,
                                     u"日期=2032-03-20"_s, u"开始=08:00"_s, u"结束=12:00"_s, u"需求人数=5"_s})
                              .value(u"id"_s)
                              .toString();
    REQUIRE_FALSE(post.isEmpty());
    const QJsonObject judged = office.must({u"find"_s, u"技能=护士"_s, u"--on"_s, shift});
    CHECK(judged.value(u"people"_s).toArray().at(0).toObject().contains(u"fit"_s));
    const QJsonObject done = office.must({u"find"_s, u"技能=护士"_s, u"--on"_s, shift, u"--assign"_s});
    const qsizetype put = done.value(u"assigned"_s).toArray().size();
    CHECK(put + done.value(u"left_out"_s).toArray().size() == 2);
    const QJsonObject listed = office.must({u"list"_s, u"assignments"_s});
    CHECK(listed.value(u"count"_s).toInt() == put);
}
