// SPDX-FileCopyrightText: 2026 RedVest contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// The text of a query for people: read, written, and what cannot be read.

#include "core/domain/ability_level.h"
#include "core/domain/people_criteria.h"

#include <catch2/catch.hpp>

using namespace redvest;
using namespace Qt::Literals::StringLiterals;

namespace {

PeopleCriteria read(const QString& text)
{
    const Outcome<PeopleCriteria> criteria = criteriaFromText(text);
    INFO(text.toStdString());
    REQUIRE(criteria.ok());
    return *criteria;
}

QString refused(const QString& text)
{
    const Outcome<PeopleCriteria> criteria = criteriaFromText(text);
    if (criteria)
        return {};
    QStringList all;
    for (const Problem& p : criteria.problems())
        all << p.code + u' ' + p.field;
    return all.join(u", "_s);
}

Instant at(int day, int hour)
{
    return atLocal(QDate(2022, 3, day), QTime(hour, 0));
}

/// One of everything that can be asked.
PeopleCriteria everything()
{
    PeopleCriteria c;
    c.words = u"王 1234"_s;
    c.abilities = {{{QualificationKind::Skill, u"护士"_s, u"中级"_s}, {QualificationKind::Skill, u"急救"_s, {}}},
                   {{QualificationKind::Skill, u"信息 录入|甲"_s, {}}},
                   {{QualificationKind::Language, u"英语"_s, u"流利"_s}},
                   {{QualificationKind::Licence, u"C1"_s, {}}}};
    c.home = u"310106012"_s;
    c.nearTo = NearSite{u"南 广场"_s, Nearness::SameCommunity};
    c.free = {at(20, 8), at(20, 12)};
    c.courses = {{u"消杀"_s, u"采样"_s}, {u"通识"_s}};
    c.day = QDate(2022, 3, 21);
    c.insured = false;
    c.rested = {at(20, 20), at(21, 8)};
    c.shift = u"0190f3a1-0000-7000-8000-000000000000"_s;
    c.senders = QStringList{u"彭浦\"街道\""_s};
    c.teams = QStringList{u"先锋、一队"_s, u"二队:甲"_s};
    c.sources = QStringList{u"社会招募"_s};
    c.sex = Sex::Female;
    c.leastAge = 18;
    c.mostAge = 60;
    c.realNames = {Verification::Verified, Verification::Pending};
    c.neverServed = true;
    c.notServedSince = QDate(2022, 3, 1);
    return c;
}

} // namespace

TEST_CASE("A query is read from words as people type them", "[domain][finder]")
{
    const PeopleCriteria c = read(u"技能=护士：中级、急救 语种=英语 居住=310106012 有空=2022-03-20T08:00/12:00 "
                                  u"已参保=是 年龄=18- 性别=女 实名=已核验 队伍=\"一 队\" 王测"_s);
    CHECK(c.abilities.size() == 2);
    CHECK(c.abilities.front() ==
          AnyAbility{{QualificationKind::Skill, u"护士"_s, u"中级"_s}, {QualificationKind::Skill, u"急救"_s, {}}});
    CHECK(c.home == u"310106012"_s);
    CHECK(c.free == Span{at(20, 8), at(20, 12)});
    CHECK(c.insured == true);
    CHECK((c.leastAge == 18 && c.mostAge == -1));
    CHECK(c.sex == Sex::Female);
    CHECK(c.realNames == std::vector{Verification::Verified});
    CHECK(c.teams == QStringList{u"一 队"_s});
    CHECK(c.words == u"王测"_s);
    CHECK(read(u"skill=护士"_s) == read(u"技能=护士"_s));
    CHECK(read(u"\"技能=护士 中级|急救\""_s) == read(u"技能=护士:中级、急救"_s)); // as the page has them
    CHECK(read({}) == PeopleCriteria{});
}

TEST_CASE("A time over midnight ends on the next day", "[domain][finder]")
{
    const Span night{at(20, 20), at(21, 8)};
    CHECK(read(u"有空=2022-03-20T20:00/08:00"_s).free == night);
    CHECK(read(u"已休息=2022-03-20T20:00/2022-03-21T08:00"_s).rested == night);
    CHECK(criteriaText(read(u"有空=2022-03-20T20:00/08:00"_s)) == u"有空=2022-03-20T20:00/2022-03-21T08:00"_s);
}

TEST_CASE("What a query says is written in one way that is read back", "[domain][finder]")
{
    const PeopleCriteria all = everything();
    CHECK(criteriaAsked(all).size() == kPeopleCriteria);
    CHECK(read(criteriaText(all)) == all);
    CHECK(criteriaText(read(criteriaText(all))) == criteriaText(all));
    for (const PeopleCriterion criterion : criteriaAsked(all)) {
        PeopleCriteria rest = withoutCriterion(all, criterion);
        INFO(wordOf(criterion).toStdString());
        CHECK(criteriaAsked(rest).size() + 1 == kPeopleCriteria);
        CHECK(criterionText(rest, criterion).isEmpty());
        CHECK(read(criteriaText(rest)) == rest);
    }
}

TEST_CASE("What cannot be read is said by the word it stands behind", "[domain][finder]")
{
    CHECK(refused(u"身高=180"_s) == u"unknown_criterion 身高");
    CHECK(refused(u"技能="_s) == u"value_missing 技能");
    CHECK(refused(u"技能=护士:中级:高级"_s) == u"value_form 技能");
    CHECK(refused(u"有空=明天"_s) == u"value_form 有空");
    CHECK(refused(u"有空=2022-03-20T12:00/2022-03-20T08:00"_s) == u"value_form 有空");
    CHECK(refused(u"年龄=60-18"_s) == u"value_form 年龄");
    CHECK(refused(u"年龄=老"_s) == u"value_form 年龄");
    CHECK(refused(u"已参保=也许"_s) == u"value_form 已参保");
    CHECK(refused(u"实名=随便"_s) == u"value_form 实名");
    CHECK(refused(u"就近=南广场:隔壁"_s) == u"value_form 就近");
    CHECK(refused(u"未服务自=昨天 性别=它"_s) == u"value_form 未服务自, value_form 性别");
}

TEST_CASE("Training, cover and age are asked for the day of the times, or for today", "[domain][finder]")
{
    const QDate today(2022, 3, 16);
    CHECK(dayAsked({}, today) == today);
    CHECK(dayAsked(read(u"有空=2022-03-20T08:00/12:00"_s), today) == QDate(2022, 3, 20));
    CHECK(dayAsked(read(u"已休息=2022-03-21T08:00/12:00"_s), today) == QDate(2022, 3, 21));
    CHECK(dayAsked(read(u"有空=2022-03-20T08:00/12:00 日期=2022-03-25"_s), today) == QDate(2022, 3, 25));
}

TEST_CASE("A higher level reaches a lower one of its ladder and nothing of another", "[domain][finder]")
{
    CHECK(reachesLevel(u"高级"_s, u"中级"_s));
    CHECK(reachesLevel(u"流利"_s, u"熟练"_s));
    CHECK(reachesLevel(u"中级"_s, u"中级"_s));
    CHECK(reachesLevel({}, {}));
    CHECK(reachesLevel(u"N1"_s, u"N2"_s));
    CHECK(reachesLevel(u"六级"_s, u"四级"_s));
    CHECK(reachesLevel(u"自成一格"_s, u"自成一格"_s));
    CHECK_FALSE(reachesLevel(u"初级"_s, u"中级"_s));
    CHECK_FALSE(reachesLevel({}, u"初级"_s));
    CHECK_FALSE(reachesLevel(u"六级"_s, u"中级"_s));
    CHECK_FALSE(reachesLevel(u"自成一格"_s, u"初级"_s));
}
