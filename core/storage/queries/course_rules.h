// SPDX-FileCopyrightText: 2026 RedVest contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// Courses that rules ask for, where courses are in use, and who is signed up for a session.

#pragma once

#include "core/domain/course_rule.h"
#include "core/domain/eligibility.h"
#include "core/storage/gate/reader.h"

#include <QHash>

#include <functional>

namespace redvest::storage {

/// Not archived, with the names of their courses; by course and name.
[[nodiscard]] std::vector<NamedCourseRule> courseRulesInForce(const Reader&);
/// Archived ones last, then by course and name.
[[nodiscard]] std::vector<NamedCourseRule> courseRulesInOrder(const Reader&);
/// What people are asked for on a shift of that post that begins on `day` (requirementsOn).
[[nodiscard]] std::vector<Requirement> requirementsAsked(const Reader&, const Post&, QDate day);

/// Names of all courses that posts not archived name, or that rules in force ask for; none twice, by name.
[[nodiscard]] QStringList coursesAskedFor(const Reader&);
/// Every pass with the day from which a newer edition alone counts, in no order; its course's name is left empty.
void eachPass(const Reader&, const std::function<void(TrainingPass&&)>& take);
/// Who is asked, or more, on a shift of that post that ends after `now`.
[[nodiscard]] std::vector<Id<Volunteer>> peopleAhead(const Reader&, Id<Post>, Instant now);

struct CourseUse
{
    qint64 posts = 0; ///< not archived, that name it
    qint64 rules = 0; ///< not archived
};
[[nodiscard]] CourseUse useOf(const Reader&, const Course&);

/// Who is signed up for a session, by day and id.
[[nodiscard]] std::vector<SessionPlace> placesIn(const Reader&, Id<TrainingSession>);
/// How many are signed up, by the id of the session; sessions without anybody are left out.
[[nodiscard]] QHash<QString, qint64> placesTaken(const Reader&);

} // namespace redvest::storage
