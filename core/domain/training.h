// SPDX-FileCopyrightText: 2026 RedVest contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// Courses (课程), their editions (版本), sessions (批次) and training records (培训记录).

#pragma once

#include "core/domain/volunteers.h"

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
    bool operator==(const TrainingRecord&) const = default;
};
[[nodiscard]] Id<TrainingRecord> trainingRecordId(Id<Volunteer>, Id<Course>, Id<Edition>, QDate day);

/// Passed, begun and not yet expired on `day`.
[[nodiscard]] bool isValidOn(const TrainingRecord&, QDate day);

/// The last day a pass of `day` counts; invalid where passes of the course do not expire.
[[nodiscard]] QDate validUntil(const Course&, QDate day);

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
