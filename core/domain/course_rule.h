// SPDX-FileCopyrightText: 2026 RedVest contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// Which posts a course is required on, beside the posts that name it themselves: every post of a category, every post
// that asks for a skill, every post of a risk class or a higher one. Pure.

#pragma once

#include "core/domain/rota.h"
#include "core/domain/training.h"

namespace redvest {

enum class CourseRuleAbout { Category, Skill, Risk };
template <>
struct EnumWords<CourseRuleAbout>
{
    static constexpr std::array words{u"category", u"skill", u"risk"};
};

/// From a day on, people on such posts need a pass of the course.
struct CourseRule
{
    Id<CourseRule> id;
    Id<Course> course;
    CourseRuleAbout about = CourseRuleAbout::Category;
    QString name; ///< of the category or the skill; of a risk class its word: "medium"
    QDate from;   ///< the first day of shifts it holds for
    bool isArchived = false;
    bool operator==(const CourseRule&) const = default;
};

/// A rule with the name of its course, by which posts ask for it.
struct NamedCourseRule
{
    CourseRule rule;
    QString course;
};

/// Whether the rule holds for a shift of that day on that post, which asks these things itself.
[[nodiscard]] bool holdsFor(const CourseRule&, const Post&, const std::vector<Requirement>& own, QDate day);

/// All that is asked of people on a shift of that post that begins on `day`: what the post names itself, then the
/// courses of the rules, by name, none twice. This is what Demand::requirements is made by, wherever one is made.
[[nodiscard]] std::vector<Requirement> requirementsOn(const Post&, std::vector<Requirement> own,
                                                      const std::vector<NamedCourseRule>&, QDate day);

} // namespace redvest
