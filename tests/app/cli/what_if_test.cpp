// SPDX-FileCopyrightText: 2026 RedVest contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// what-if: words, keys and exit codes. What comes of a supposition is tested in core/usecases/dispatch.

#include "tests/support/program.h"

#include <QJsonArray>

#include <catch2/catch.hpp>

using namespace redvest::test;
using namespace Qt::Literals::StringLiterals;

namespace {

struct Supposing
{
    Program program;
    QString anna = made({u"volunteer"_s, u"new"_s, u"姓名=单测甲"_s, u"证件类型=护照"_s, u"证件号码=E12345671"_s,
                         u"手机号=19900000001"_s, u"居住街镇=彭浦镇"_s, u"性别=男"_s, u"出生日期=1990-01-01"_s});
    QString shift;

    Supposing()
    {
        (void)made(
            {u"post"_s, u"new"_s, u"岗位名称=测温验码"_s, u"类别=测温验码"_s, u"点位=北站"_s, u"所属街镇=彭浦镇"_s});
        shift = made({u"shift"_s, u"new"_s, u"岗位名称=测温验码"_s, u"点位=北站"_s, u"日期=2099-03-20"_s,
                      u"时段=8:00-12:00"_s, u"需求人数=4"_s});
    }
    QString made(const QStringList& words)
    {
        const Ran ran = program.run(QStringList{u"set"_s} + words);
        INFO(ran.err.toStdString() << ran.out.toStdString());
        REQUIRE(ran.code == 0);
        return ran.json().value(u"id"_s).toString();
    }
    Ran ask(const QStringList& more)
    {
        return program.run(QStringList{u"what-if"_s, u"--from"_s, u"2099-03-20"_s, u"--to"_s, u"2099-03-21"_s} + more);
    }
    QString refused(const QStringList& more)
    {
        const Ran ran = ask(more);
        CHECK(ran.code == 2);
        return ran.json().value(u"problems"_s).toArray()[0][u"code"_s].toString();
    }
};

} // namespace

TEST_CASE("what-if tells both sides, who moves and by street", "[cli][whatif]")
{
    Supposing s;
    const Ran ran = s.ask({u"--more"_s, u"2"_s, u"--with-skill"_s, u"急救"_s, u"--needed"_s, s.shift + u"=5"_s});
    INFO(ran.err.toStdString() << ran.out.toStdString());
    REQUIRE(ran.code == 0);
    const QJsonObject json = ran.json();
    CHECK(json[u"before"_s][u"gap"_s].toInt() == 4);
    CHECK(json[u"before"_s][u"left"_s].toInt() == 3);
    CHECK(json[u"after"_s][u"gap"_s].toInt() == 5);
    CHECK(json[u"after"_s][u"left"_s].toInt() == 2);
    CHECK(json[u"after"_s][u"callable"_s].toInt() == 3);
    CHECK(json[u"after"_s][u"structural"_s].toInt() == 2);
    REQUIRE(json[u"moves"_s].toArray().size() == 2);
    CHECK(json[u"moves"_s].toArray()[0][u"volunteer"_s].isNull());
    CHECK(json[u"moves"_s].toArray()[0][u"to"_s].toString() == s.shift);
    REQUIRE(json[u"streets"_s].toArray().size() == 1);
    CHECK(json[u"streets"_s].toArray()[0][u"after"_s].toInt() == 2);
    CHECK(json[u"optimal"_s].toBool());
    CHECK_FALSE(json[u"sentences"_s].toArray().isEmpty());
    const Ran closed = s.ask({u"--close"_s, u"测温验码"_s});
    REQUIRE(closed.code == 0);
    CHECK(closed.json()[u"after"_s][u"gap"_s].toInt() == 0);
    CHECK(closed.json()[u"moves"_s].toArray()[0][u"volunteer"_s].toString() == s.anna);
    const Ran taught = s.ask({u"--skill"_s, u"急救="_s + s.anna});
    REQUIRE(taught.code == 0);
    CHECK(taught.json()[u"taught"_s].toArray()[0].toString() == s.anna);
}

TEST_CASE("what-if says what it cannot read", "[cli][whatif]")
{
    Supposing s;
    CHECK(s.refused({}) == u"nothing_supposed");
    CHECK(s.refused({u"--more"_s, u"many"_s}) == u"bad_supposition");
    CHECK(s.refused({u"--more"_s, u"20@"_s}) == u"bad_supposition");
    CHECK(s.refused({u"--more"_s, u"20@999"_s}) == u"unknown_division");
    CHECK(s.refused({u"--skill"_s, u"急救"_s}) == u"bad_supposition");
    CHECK(s.refused({u"--skill"_s, u"急救=0"_s}) == u"bad_count");
    CHECK(s.refused({u"--needed"_s, u"nothing=3"_s}) == u"bad_supposition");
    CHECK(s.ask({u"--course"_s, u"没有这门课=3"_s}).code == 2);
    CHECK(s.ask({u"--close"_s, u"没有这个岗"_s}).code == 2);
}
