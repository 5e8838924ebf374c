// SPDX-FileCopyrightText: 2026 RedVest contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/usecases/training/course_rules.h"

#include "core/usecases/training/training.h"
#include "core/usecases/undo/undo.h"
#include "tests/support/rota_desk.h"

#include <catch2/catch.hpp>

using namespace redvest;
using namespace redvest::support;
using namespace Qt::Literals::StringLiterals;

namespace {

QString firstCode(const Problems& problems)
{
    return problems.empty() ? QString() : problems.front().code;
}

struct Ruled : RotaDesk
{
    Volunteer trained = person(u"单测试"_s);
    Volunteer other = person(u"王测甲"_s);
    Id<Course> course{namedUuid({u"course"_s, u"防护"_s})};
    Id<Post> place = post(u"测温"_s, u"北站"_s);
    Id<Shift> coming = shift(place, QDate(2022, 3, 20), 8, 12);

    Ruled() { train(trained, u"防护"_s, QDate(2022, 3, 1), QDate(2022, 5, 29)); }
    CourseRule wish(const QString& category = u"测温验码"_s) const
    {
        return {{}, course, CourseRuleAbout::Category, category, QDate(2022, 3, 20), false};
    }
    CourseRule ruled() { return *saveCourseRule(ws(), {}, wish())->records.front().after; }
};

} // namespace

TEST_CASE("A course asked for by rule blocks an assignment and stands on the list of posts", "[training][rules]")
{
    Ruled desk;
    REQUIRE(assign(desk.ws(), desk.other.id, desk.coming, {}).ok());
    REQUIRE(unassign(desk.ws(), assignmentId(desk.coming, desk.other.id)).ok());
    desk.ruled();
    CHECK(firstCode(assign(desk.ws(), desk.other.id, desk.coming, {}).problems()) == u"training_missing");
    CHECK(assign(desk.ws(), desk.trained.id, desk.coming, {}).ok());
    CHECK(postRows(desk.ws(), {}).front().requirements.isEmpty()); // it holds from the 20th; today is the 16th
    const CourseRule stored = courseRuleRows(desk.ws()).front().rule;
    CourseRule earlier = stored;
    earlier.from = QDate(2022, 3, 1);
    REQUIRE(saveCourseRule(desk.ws(), stored, earlier).ok());
    CHECK(postRows(desk.ws(), {}).front().requirements == QStringList{u"防护"_s});
}

TEST_CASE("A shift of before the rule asks for nothing more", "[training][rules]")
{
    Ruled desk;
    const Id<Shift> before = desk.shift(desk.place, QDate(2022, 3, 19), 8, 12);
    desk.ruled();
    CHECK(assign(desk.ws(), desk.other.id, before, {}).ok());
}

TEST_CASE("Rules that cannot be are refused with the reason", "[training][rules]")
{
    Ruled desk;
    desk.ruled();
    CHECK(firstCode(saveCourseRule(desk.ws(), {}, desk.wish()).problems()) == u"rule_taken");
    CHECK(firstCode(saveCourseRule(desk.ws(), {}, desk.wish({})).problems()) == u"required");
    CourseRule unknown = desk.wish(u"信息录入"_s);
    unknown.course = Id<Course>::make();
    CHECK(firstCode(saveCourseRule(desk.ws(), {}, unknown).problems()) == u"unknown_course");
    CourseRule risk = desk.wish(u"很高"_s);
    risk.about = CourseRuleAbout::Risk;
    CHECK(firstCode(saveCourseRule(desk.ws(), {}, risk).problems()) == u"name");
    risk.name = u"中"_s;
    risk.from = {};
    const auto saved = saveCourseRule(desk.ws(), {}, risk);
    REQUIRE(saved.ok());
    CHECK(saved->records.front().after->name == u"medium");
    CHECK(saved->records.front().after->from == QDate(2022, 3, 16));
}

TEST_CASE("A course that rules or posts ask for stays in use until they are gone", "[training][rules]")
{
    Ruled desk;
    const CourseRule rule = desk.ruled();
    const Problems refused = archiveCourses(desk.ws(), {desk.course}).problems();
    REQUIRE(firstCode(refused) == u"course_in_use");
    CHECK(refused.front().text.contains(u"防护"_s));
    const auto archived = archiveCourseRules(desk.ws(), {rule.id});
    REQUIRE(archived.ok());
    CHECK(assign(desk.ws(), desk.other.id, desk.coming, {}).ok());
    REQUIRE(archiveCourses(desk.ws(), {desk.course}).ok());
    CHECK(firstCode(archiveCourseRules(desk.ws(), {rule.id}, false).problems()) == u"archived");
    CHECK_FALSE(undoEntry(desk.ws(), archived->changes.entry).ok());
    REQUIRE(archiveCourses(desk.ws(), {desk.course}, false).ok());
    desk.post(u"采样"_s, u"南站"_s, {}, {{{}, {}, RequirementKind::Training, u"防护"_s}});
    CHECK(firstCode(archiveCourses(desk.ws(), {desk.course}).problems()) == u"course_in_use");
}

TEST_CASE("A post asks for no archived course anew, and is told of one that is not there", "[training][rota]")
{
    Ruled desk;
    const Id<Post> id = desk.post(u"采样"_s, u"南站"_s, {}, {{{}, {}, RequirementKind::Training, u"消杀"_s}});
    REQUIRE(archiveCourses(desk.ws(), {desk.course}).ok());
    const PostForm shown = postForm(desk.ws(), id).value();
    PostForm wanted = shown;
    wanted.requirements.push_back({{}, id, RequirementKind::Training, u"防护"_s});
    CHECK(firstCode(savePost(desk.ws(), wanted, shown).problems()) == u"archived");
    wanted = shown;
    wanted.requirements.push_back({{}, id, RequirementKind::Training, u"急救"_s});
    const auto saved = savePost(desk.ws(), wanted, shown);
    REQUIRE(saved.ok());
    REQUIRE(firstCode(saved->notes) == u"unknown_course"); // 消杀 was asked for before
    CHECK(saved->notes.front().text.contains(u"急救"_s));
    const PostForm now = postForm(desk.ws(), id).value();
    CHECK(savePost(desk.ws(), now, now)->notes.empty());
}

TEST_CASE("A rule is about a word that posts or a list have", "[training][rules]")
{
    Ruled desk;
    const auto refused = saveCourseRule(desk.ws(), {}, desk.wish(u"测温验玛"_s));
    CHECK(firstCode(refused.problems()) == u"unknown_term");
    CHECK(refused.problems().front().text.contains(u"测温验码"_s)); // what may be meant
    CourseRule skill = desk.wish(u"无人会的本领"_s);
    skill.about = CourseRuleAbout::Skill;
    CHECK(firstCode(saveCourseRule(desk.ws(), {}, skill).problems()) == u"unknown_term");
    CHECK(courseRuleRows(desk.ws()).empty());
}
