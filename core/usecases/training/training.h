// SPDX-FileCopyrightText: 2026 RedVest contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// Training: courses with their editions, sessions, and what came out of them.

#pragma once

#include "core/domain/training.h"
#include "core/usecases/workspace/edits.h"
#include "core/usecases/workspace/workspace.h"

#include <optional>

namespace redvest {

struct CourseRow
{
    Course course;
    std::vector<Edition> editions; ///< newest first: by the day they become mandatory, then by name
    qint64 trained = 0;            ///< distinct active people with a pass that counts today
    qint64 expiring = 0;           ///< of these, whose pass ends within kExpiringDays
    int sessions = 0;              ///< not archived
    QString searchText;
};
/// By name; archived courses last.
[[nodiscard]] std::vector<CourseRow> courseRows(const Workspace&);

struct SessionRow
{
    TrainingSession session;
    QString course, edition; ///< names
    qint64 records = 0;
    qint64 passed = 0;
    QString searchText;
    qint64 signedUp = 0;
};
/// Latest day first; archived sessions last.
[[nodiscard]] std::vector<SessionRow> sessionRows(const Workspace&);

struct TrainingRow
{
    TrainingRecord record;
    QString name; ///< of the person; "" when the person is not in this workspace
    QString course, edition, session;
    TrainingState state = TrainingState::Valid; ///< today
    QString searchText;                         ///< see hasWords (search_text.h)
};
/// Latest day first.
[[nodiscard]] std::vector<TrainingRow> trainingRows(const Workspace&);

/// Somebody whose pass of a course counts by its date, but ends with a newer edition that is or becomes mandatory.
struct RetrainingRow
{
    Id<Volunteer> volunteer;
    Course course;
    Edition edition;      ///< of the latest pass; null when it had none
    Edition mandatory;    ///< the one to be trained by
    QDate trainedOn = {}; ///< the latest pass
    QString name = {};    ///< of the person
};
/// The re-training list (需重新培训人员) today: one row a person and course; who passed the newer edition already, and
/// who is archived, is not on it. By course and name. `scope`: a division's code; "" for all.
[[nodiscard]] std::vector<RetrainingRow> retrainingRows(const Workspace&, const QString& scope = {});

// Saving. `shown` is the record as it was opened, nothing for a new one (its id is made here). Fields of Problems are
// named as the columns; "stale" for each that somebody else changed meanwhile. Nothing is written with a Problem.

/// Problems: required (name), name_taken, valid_days out of 0 to 3650, hours out of 0 to 1000.
Outcome<Edits<Course>> saveCourse(Workspace&, const std::optional<Course>& shown, Course wanted,
                                  const QString& reason = {});
/// Problems: required (name), name_taken within the course, unknown_course.
Outcome<Edits<Edition>> saveEdition(Workspace&, const std::optional<Edition>& shown, Edition wanted,
                                    const QString& reason = {});
/// Problems: required (name, day), unknown_course, archived (a course it had not before), wrong_edition, capacity below
/// nought or below who is signed up, certified (another day, course or edition than certificates that count say),
/// over_capacity (fewer seats than people who came, and no reason is said).
Outcome<Edits<TrainingSession>> saveSession(Workspace&, const std::optional<TrainingSession>& shown,
                                            TrainingSession wanted, const QString& reason = {});

struct ResultLine
{
    Id<Volunteer> volunteer;
    TrainingResult result = TrainingResult::Passed;
    std::optional<QDate> validUntil = std::nullopt; ///< nothing: see withResult
};
/// The results of a session, all or none. A person who has a record of that course, edition and day gets this result
/// instead. Problems: nothing_entered, unknown_session, day (the session is still to come), unknown_volunteer, twice,
/// valid_until before the session's day, certified (a certificate that counts says otherwise), over_capacity (more came
/// than there are seats, and no reason is said).
Outcome<Edits<TrainingRecord>> saveRecords(Workspace&, Id<TrainingSession>, const std::vector<ResultLine>&,
                                           const QString& reason = {});
/// Result and last day of one record; a last day that is emptied is as the course says. Problems: valid_until before
/// its day, certified, stale, over_capacity (who was absent came after all, and no reason is said).
Outcome<Edits<TrainingRecord>> changeRecord(Workspace&, const TrainingRecord& shown, const TrainingRecord& wanted,
                                            const QString& reason = {});
/// For records made by mistake. Problems: reason missing, unknown_record, certified.
Outcome<Edits<TrainingRecord>> removeRecords(Workspace&, const std::vector<Id<TrainingRecord>>&, const QString& reason);

/// Or back from the archive. Problems: sessions_ahead when a course still has sessions to come, course_in_use when
/// posts or rules ask for it, unknown_course.
Outcome<Edits<Course>> archiveCourses(Workspace&, const std::vector<Id<Course>>&, bool archived = true,
                                      const QString& reason = {});
/// Or back from the archive. Problems: unknown_session, archived (brought back: its course).
Outcome<Edits<TrainingSession>> archiveSessions(Workspace&, const std::vector<Id<TrainingSession>>&,
                                                bool archived = true, const QString& reason = {});

} // namespace redvest
