// SPDX-FileCopyrightText: 2026 RedVest contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// Rules on which posts a course is required (core/domain/course_rule.h): entered, changed, archived.

#pragma once

#include "core/domain/course_rule.h"
#include "core/domain/training.h"
#include "core/usecases/workspace/edits.h"
#include "core/usecases/workspace/workspace.h"

#include <optional>

namespace redvest {

struct CourseRuleRow
{
    CourseRule rule;
    QString course; ///< its name
    QString searchText;
};
/// Those that hold first, then by course.
[[nodiscard]] std::vector<CourseRuleRow> courseRuleRows(const Workspace&);

/// `shown` is the rule as it was opened, nothing for a new one. A risk class may be told in the words of files (中).
/// Without a first day it holds from today. Problems: unknown_course, archived (the course), required (name), name (no
/// risk class), rule_taken; stale.
Outcome<Edits<CourseRule>> saveCourseRule(Workspace&, const std::optional<CourseRule>& shown, CourseRule wanted,
                                          const QString& reason = {});
/// Or back from the archive. Problems: unknown_rule, rule_taken, archived (the course).
Outcome<Edits<CourseRule>> archiveCourseRules(Workspace&, const std::vector<Id<CourseRule>>&, bool archived = true,
                                              const QString& reason = {});

/// Why a post should not ask for a course of that name: archived, or unknown_course. An archived one is refused; one
/// that is not there yet is told of, for a post may be entered before its course. `all`: the courses there are.
[[nodiscard]] std::optional<Problem> whyNotAskedFor(const std::vector<Course>& all, const QString& name);

} // namespace redvest
