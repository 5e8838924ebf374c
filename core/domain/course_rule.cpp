// SPDX-FileCopyrightText: 2026 RedVest contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/domain/course_rule.h"

#include "core/base/text.h"

#include <algorithm>

namespace redvest {

namespace {

bool isCalledAlike(const QString& a, const QString& b)
{
    return a == b || searchFolded(a) == searchFolded(b);
}

bool asksFor(const std::vector<Requirement>& all, RequirementKind kind, const QString& name)
{
    return std::any_of(all.begin(), all.end(),
                       [&](const Requirement& r) { return r.kind == kind && isCalledAlike(r.name, name); });
}

} // namespace

bool holdsFor(const CourseRule& rule, const Post& post, const std::vector<Requirement>& own, QDate day)
{
    if (rule.isArchived || (rule.from.isValid() && day < rule.from))
        return false;
    switch (rule.about) {
    case CourseRuleAbout::Category:
        return isCalledAlike(post.category, rule.name);
    case CourseRuleAbout::Skill:
        return asksFor(own, RequirementKind::Skill, rule.name);
    case CourseRuleAbout::Risk: {
        const auto least = fromWord<RiskClass>(rule.name);
        return least && post.risk >= *least;
    }
    }
    return false;
}

std::vector<Requirement> requirementsOn(const Post& post, std::vector<Requirement> own,
                                        const std::vector<NamedCourseRule>& rules, QDate day)
{
    std::vector<Requirement> added;
    for (const NamedCourseRule& named : rules) {
        const bool isAsked = asksFor(own, RequirementKind::Training, named.course) ||
                             asksFor(added, RequirementKind::Training, named.course);
        if (isAsked || !holdsFor(named.rule, post, own, day))
            continue;
        added.push_back({requirementId(post.id, RequirementKind::Training, named.course), post.id,
                         RequirementKind::Training, named.course});
    }
    std::sort(added.begin(), added.end(), [](const Requirement& a, const Requirement& b) { return a.name < b.name; });
    own.insert(own.end(), added.begin(), added.end());
    return own;
}

} // namespace redvest
