// SPDX-FileCopyrightText: 2026 RedVest contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// What else in the training registers speaks against a course, an edition or a result. For the use-cases that write
// one, undo among them.

#pragma once

#include "core/domain/course_rule.h"
#include "core/storage/gate/reader.h"
#include "core/usecases/workspace/workspace.h"

#include <QSet>

namespace redvest {

/// What stands against the record as it would be stored. Archived: sessions_ahead, course_in_use; else name_taken.
[[nodiscard]] Problems clashes(const Workspace&, const Course& wanted);
/// name_taken within its course.
[[nodiscard]] Problems clashes(const Workspace&, const Edition& wanted);

/// What stands against the session as it would be stored: required (name, day), unknown_course, archived
/// (a course it had not before), wrong_edition, capacity (below nought, or below who is signed up).
[[nodiscard]] Problems whyNotStored(const Workspace&, const TrainingSession& wanted);

/// capacity: fewer seats than people signed up.
[[nodiscard]] Problems seatProblems(const storage::Reader&, const TrainingSession&);
/// over_capacity: more are signed up for the session than it has seats, as things are stored.
[[nodiscard]] Problems clashes(const storage::Reader&, const SessionPlace&);
/// over_capacity: so many came, by the results, that the session had not seats for them. Who was there is not refused
/// for that: a reason lets it pass, and a list says it of its rows.
[[nodiscard]] Problems crowdProblems(const TrainingSession&, qint64 came);
/// Who came, by the results that are stored.
[[nodiscard]] QSet<Id<Volunteer>> cameTo(const storage::Reader&, Id<TrainingSession>);
/// What stands against the rule as it would be stored: rule_taken, archived (the course).
[[nodiscard]] Problems clashes(const storage::Reader&, const CourseRule& wanted);

/// certified: a certificate that counts says another result or last day. The last day a pass had before it was extended
/// is no other one: what the certificate says stays true.
[[nodiscard]] Problems clashes(const Workspace&, const TrainingRecord& wanted);
/// certified: certificates that count were issued for the session, which say its day, course and edition.
[[nodiscard]] Problems whyNotMoved(const storage::Reader&, Id<TrainingSession>);
/// certified: the register refers to it, be the certificate voided or not.
[[nodiscard]] Problems whyNotRemoved(const storage::Reader&, Id<TrainingRecord>);

} // namespace redvest
