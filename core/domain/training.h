// SPDX-FileCopyrightText: 2026 RedVest contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// Courses (课程), their editions (版本), sessions (批次) and training records (培训记录).

#pragma once

#include "core/domain/volunteers.h"

#include <optional>

namespace redvest {

struct Course
{
    Id<Course> id;
    QString name;
    int validDays = 90; ///< of a pass, where the record says nothing; 0: does not expire
    bool isArchived = false;
    int hours = 0; ///< of lessons (学时), as certificates say; 0: not said
    bool operator==(const Course&) const = default;
};

struct Edition
{
    Id<Edition> id;
    Id<Course> course;
    QString name;
    QDate mandatoryFrom; ///< from this day older editions no longer count; invalid: not mandatory
    bool operator==(const Edition&) const = default;
};

struct TrainingSession
{
    Id<TrainingSession> id;
    Id<Course> course;
    Id<Edition> edition; ///< may be null
    QString name;
    QDate day;
    QString place;
    bool isOnline = false;
    QString trainer;
    int capacity = 0;
    bool isArchived = false;
    bool operator==(const TrainingSession&) const = default;
};

enum class TrainingResult { Passed, Failed, Absent };
template <>
struct EnumWords<TrainingResult>
{
    static constexpr std::array words{u"passed", u"failed", u"absent"};
};

/// Somebody is signed up for a session (报名). Identity: session and volunteer.
struct SessionPlace
{
    Id<SessionPlace> id;
    Id<TrainingSession> session;
    Id<Volunteer> volunteer;
    QDate day; ///< of signing up
    bool operator==(const SessionPlace&) const = default;
};
[[nodiscard]] Id<SessionPlace> sessionPlaceId(Id<TrainingSession>, Id<Volunteer>);

/// Identity: volunteer, course, edition and day.
struct TrainingRecord
{
    Id<TrainingRecord> id;
    Id<Volunteer> volunteer;
    Id<Course> course;
    Id<Edition> edition;         ///< may be null
    Id<TrainingSession> session; ///< may be null
    QDate day;
    TrainingResult result = TrainingResult::Passed;
    QDate validUntil; ///< last day it counts; invalid: does not expire
    // Of a pass that was extended with many others: the last day it had before, why, and by which document.
    QDate firstValidUntil = {}; ///< invalid: never extended
    QString extensionReason = {};
    QString extensionDocument = {};
    [[nodiscard]] bool isExtended() const { return firstValidUntil.isValid(); }
    bool operator==(const TrainingRecord&) const = default;
};
[[nodiscard]] Id<TrainingRecord> trainingRecordId(Id<Volunteer>, Id<Course>, Id<Edition>, QDate day);

/// Passed, begun and not yet expired on `day`.
[[nodiscard]] bool isValidOn(const TrainingRecord&, QDate day);

/// The last day a pass of `day` counts; invalid where passes of the course do not expire.
[[nodiscard]] QDate validUntil(const Course&, QDate day);

/// The record with that result and last day, whichever way they were entered: only a pass has a last day. `said`: the
/// last day as entered, an invalid one where it was emptied: then as the course says; nothing: as the record has it
/// where it was a pass before (so that an extension stays), else as the course says. A last day that was entered
/// otherwise takes an extension back.
[[nodiscard]] TrainingRecord withResult(TrainingRecord, TrainingResult, const std::optional<QDate>& said,
                                        const Course&);

/// Whether a blanket extension reaches the record: a pass of that course whose last day lies within `ended`–`until`,
/// the first included, the last not.
[[nodiscard]] bool isToExtend(const TrainingRecord&, Id<Course>, QDate ended, QDate until);
/// The record as it counts then; the last day it had at first stays.
[[nodiscard]] TrainingRecord extended(TrainingRecord, QDate until, const QString& reason, const QString& document);

/// True when another edition of the course is mandatory by `day` and was made so later than the record's own.
[[nodiscard]] bool isSuperseded(const TrainingRecord&, const std::vector<Edition>& editions, QDate day);

/// What a record is worth on a day. Failed is also who was absent; Ahead is dated later.
enum class TrainingState { Valid, Expiring, Expired, Superseded, Failed, Ahead };
template <>
struct EnumWords<TrainingState>
{
    static constexpr std::array words{u"valid", u"expiring", u"expired", u"superseded", u"failed", u"ahead"};
};
/// A valid pass that ends within so many days is called expiring.
constexpr int kExpiringDays = 7;
[[nodiscard]] TrainingState trainingState(const TrainingRecord&, const std::vector<Edition>& editions, QDate day);

} // namespace redvest
