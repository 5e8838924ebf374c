// SPDX-FileCopyrightText: 2026 RedVest contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/domain/course_rule.h"

#include <catch2/catch.hpp>

using namespace redvest;
using namespace Qt::Literals::StringLiterals;

namespace {

const QDate kDay(2022, 3, 20);

NamedCourseRule rule(CourseRuleAbout about, const QString& name, const QString& course, QDate from = kDay)
{
    return {{Id<CourseRule>::make(), Id<Course>::make(), about, name, from, false}, course};
}

QStringList names(const std::vector<Requirement>& all)
{
    QStringList said;
    for (const Requirement& r : all)
        said << wordOf(r.kind) + u' ' + r.name;
    return said;
}

Post postOf(const QString& category, RiskClass risk)
{
    Post post;
    post.id = Id<Post>::make();
    post.category = category;
    post.risk = risk;
    return post;
}

} // namespace

TEST_CASE("A rule asks for its course by category, skill and risk class, from its day on", "[training][rules]")
{
    const Post post = postOf(u"环境消杀"_s, RiskClass::Medium);
    const std::vector<Requirement> own{{{}, post.id, RequirementKind::Skill, u"消杀"_s}};
    const auto asked = [&](const NamedCourseRule& r, QDate day = kDay) {
        return names(requirementsOn(post, own, {r}, day)).contains(u"training "_s + r.course);
    };
    CHECK(asked(rule(CourseRuleAbout::Category, u"环境消杀"_s, u"消杀规范"_s)));
    CHECK_FALSE(asked(rule(CourseRuleAbout::Category, u"测温验码"_s, u"消杀规范"_s)));
    CHECK(asked(rule(CourseRuleAbout::Skill, u"消杀"_s, u"消杀规范"_s)));
    CHECK_FALSE(asked(rule(CourseRuleAbout::Skill, u"急救"_s, u"消杀规范"_s)));
    CHECK(asked(rule(CourseRuleAbout::Risk, u"low"_s, u"防护"_s)));
    CHECK(asked(rule(CourseRuleAbout::Risk, u"medium"_s, u"防护"_s)));
    CHECK_FALSE(asked(rule(CourseRuleAbout::Risk, u"high"_s, u"防护"_s)));
    const NamedCourseRule later = rule(CourseRuleAbout::Category, u"环境消杀"_s, u"消杀规范"_s, kDay.addDays(1));
    CHECK_FALSE(asked(later));
    CHECK(asked(later, kDay.addDays(1)));
    NamedCourseRule archived = rule(CourseRuleAbout::Category, u"环境消杀"_s, u"消杀规范"_s);
    archived.rule.isArchived = true;
    CHECK_FALSE(asked(archived));
}

TEST_CASE("What rules add stands behind what the post names, none twice", "[training][rules]")
{
    const Post post = postOf(u"环境消杀"_s, RiskClass::High);
    const std::vector<Requirement> own{{{}, post.id, RequirementKind::Training, u"防护"_s}};
    const auto all = requirementsOn(post, own,
                                    {rule(CourseRuleAbout::Risk, u"medium"_s, u"防护"_s),
                                     rule(CourseRuleAbout::Risk, u"high"_s, u"消杀"_s),
                                     rule(CourseRuleAbout::Category, u"环境消杀"_s, u"消杀"_s)},
                                    kDay);
    CHECK(names(all) == QStringList{u"training 防护"_s, u"training 消杀"_s});
    CHECK(all.back().post == post.id);
}
