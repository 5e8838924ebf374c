// SPDX-FileCopyrightText: 2026 RedVest contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// print badge, name-cards, enrolment-list and person-report, with their keys, exit codes and problems.

#include "core/domain/badge_number.h"
#include "tests/support/program.h"

#include <QFile>
#include <QJsonArray>

#include <catch2/catch.hpp>

using namespace redvest;
using namespace redvest::test;
using namespace Qt::Literals::StringLiterals;

namespace {

const QString kNumber = u"31019919850505006X"_s;

struct Office
{
    Program program;
    QString first = made({u"volunteer"_s, u"new"_s, u"姓名=单测试"_s, u"证件号码=31019919850505006X"_s,
                          u"手机号=19900000001"_s, u"居住街镇=彭浦镇"_s});
    QString second =
        made({u"volunteer"_s, u"new"_s, u"姓名=阿卜杜热合曼·阿卜杜拉"_s, u"证件类型=护照"_s, u"证件号码=E12345671"_s,
              u"手机号=19900000002"_s, u"居住街镇=彭浦镇"_s, u"性别=男"_s, u"出生日期=1990-01-01"_s});
    QString team = made({u"team"_s, u"new"_s, u"队伍名称=彭浦先锋队"_s});

    Office() { REQUIRE(program.run({u"members"_s, u"join"_s, team, first, second}).code == 0); }

    QString made(const QStringList& words)
    {
        const Ran ran = program.run(QStringList{u"set"_s} + words);
        INFO(ran.err.toStdString() << ran.out.toStdString());
        REQUIRE(ran.code == 0);
        return ran.json().value(u"id"_s).toString();
    }
    Ran printed(const QStringList& words, const QString& file)
    {
        return program.run(QStringList{u"print"_s} + words + QStringList{u"--out"_s, program.path(file)});
    }
    QString content(const QString& file)
    {
        QFile read(program.path(file));
        REQUIRE(read.open(QIODevice::ReadOnly));
        return QString::fromUtf8(read.readAll());
    }
    QString refused(const QStringList& words, const QString& file = u"none.txt"_s)
    {
        const Ran ran = printed(words, file);
        CHECK(ran.code == 2);
        CHECK_FALSE(QFile::exists(program.path(file)));
        return ran.json().value(u"problems"_s).toArray().at(0).toObject().value(u"code"_s).toString();
    }
};

} // namespace

TEST_CASE("Badges are printed of people, a team or a division, and name the person by a number of their own",
          "[cli][papers]")
{
    Office office;
    const QString badge = badgeNumberInGroups(Id<Volunteer>::fromText(office.first));
    const Ran of = office.printed({u"badge"_s, u"--team"_s, u"彭浦先锋队"_s, u"--post"_s, u"测温验码"_s,
                                   u"--valid-until"_s, u"2099-06-30"_s, u"--with-document"_s},
                                  u"胸卡.txt"_s);
    REQUIRE(of.code == 0);
    CHECK(of.json().value(u"people"_s).toInt() == 2);
    CHECK(of.json().value(u"form"_s) == u"badge"_s);
    const QString text = office.content(u"胸卡.txt"_s);
    for (const QString& said : {badge, u"单测试"_s, u"阿卜杜热合曼·阿卜杜拉"_s, u"测温验码"_s, u"2099年6月30日"_s,
                                u"31****************"_s, u"彭浦先锋队"_s})
        CHECK(text.contains(said));
    CHECK_FALSE(text.contains(kNumber));
    // By the number on the badge, and two of them.
    const Ran both = office.printed(
        {u"badge"_s, u"--person"_s, badge, u"--person"_s, office.second, u"--paper"_s, u"card"_s}, u"胸卡.pdf"_s);
    REQUIRE(both.code == 0);
    CHECK(both.json().value(u"people"_s).toInt() == 2);
    CHECK(office.printed({u"badge"_s, u"--person"_s, kNumber}, u"胸卡.html"_s).code == 0);
    CHECK(office.refused({u"badge"_s}) == u"required");
    CHECK(office.refused({u"badge"_s, u"--team"_s, office.team, u"--person"_s, office.first}) == u"required");
    CHECK(office.refused({u"badge"_s, u"--team"_s, office.team, u"--paper"_s, u"b4"_s}) == u"bad_value");
    CHECK(office.refused({u"badge"_s, u"--team"_s, office.team, u"--valid-until"_s, u"2001-01-01"_s}) == u"too_early");
    CHECK(office.refused({u"badge"_s, u"--team"_s, u"没有的队"_s}) == u"unknown_team");
    CHECK(office.refused({u"badge"_s, u"--person"_s, u"没有的人"_s}) == u"unknown_volunteer");
    CHECK(office.refused({u"badge"_s, u"--shift"_s, u"没有的班次"_s}) == u"unknown_shift");
}

TEST_CASE("Name cards and enrolment lists are printed, in full for a reason only", "[cli][papers]")
{
    Office office;
    REQUIRE(
        office
            .printed({u"name-cards"_s, u"--team"_s, office.team, u"--paper"_s, u"a5"_s, u"--second-line"_s, u"team"_s},
                     u"席卡.txt"_s)
            .code == 0);
    CHECK(office.content(u"席卡.txt"_s).contains(u"单测试  彭浦先锋队"_s));
    CHECK(office.refused({u"name-cards"_s, u"--team"_s, office.team, u"--second-line"_s, u"title"_s}) == u"bad_value");
    REQUIRE(office.printed({u"enrolment-list"_s, u"--team"_s, office.team}, u"名册.txt"_s).code == 0);
    const QString masked = office.content(u"名册.txt"_s);
    CHECK(masked.contains(u"199****0001"_s));
    CHECK_FALSE(masked.contains(kNumber));
    CHECK(office.refused({u"enrolment-list"_s, u"--team"_s, office.team, u"--full-ids"_s}) == u"reason_required");
    REQUIRE(office
                .printed({u"enrolment-list"_s, u"--team"_s, office.team, u"--full-ids"_s, u"--reason"_s, u"报送"_s},
                         u"全.txt"_s)
                .code == 0);
    CHECK(office.content(u"全.txt"_s).contains(kNumber));
    const QJsonArray noted =
        office.program.run({u"log"_s, u"--verb"_s, u"export.full"_s}).json().value(u"entries"_s).toArray();
    REQUIRE(noted.size() == 1);
    CHECK(noted[0][u"reason"_s] == u"报送"_s);
}

TEST_CASE("A copy is of one person, and says who printed it", "[cli][papers]")
{
    Office office;
    REQUIRE(
        office.printed({u"person-report"_s, u"--person"_s, office.first, u"--reason"_s, u"本人申请"_s}, u"回执.txt"_s)
            .code == 0);
    const QString text = office.content(u"回执.txt"_s);
    CHECK(text.contains(u"一、登记信息"_s));
    CHECK(text.contains(kNumber));
    CHECK(text.contains(u"打印人："_s));
    CHECK(office.refused({u"person-report"_s, u"--person"_s, office.first, u"--person"_s, office.second, u"--reason"_s,
                          u"本人申请"_s}) == u"required");
}

TEST_CASE("A list is searched, and somebody put into a team, by the number on the badge", "[cli][badge]")
{
    Office office;
    const QString badge = badgeNumberOf(Id<Volunteer>::fromText(office.second));
    const Ran listed = office.program.run({u"list"_s, u"volunteers"_s, u"--search"_s, badge});
    REQUIRE(listed.code == 0);
    CHECK(listed.json().value(u"rows"_s).toArray().size() == 1);
    const QString other = office.made({u"team"_s, u"new"_s, u"队伍名称=翻译队"_s});
    REQUIRE(office.program.run({u"members"_s, u"join"_s, other, badge}).code == 0);
    REQUIRE(office.program.run({u"set"_s, u"volunteer"_s, badge, u"备注=已领胸卡"_s}).code == 0);
}
