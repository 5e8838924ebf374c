// SPDX-FileCopyrightText: 2026 RedVest contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// Whether a person may stand on a shift: every reason, none hidden. Pure; what it needs is handed in.
//
// A post of medium or high risk asks for cover (core/domain/cover.h) on each day of the shift: without it the person is
// blocked, which an entitled account sets aside with a reason (志愿服务条例 art. 17; so it is no Weight::Law). Where no
// policy was ever entered, that is a warning and says so: such an office keeps its policies elsewhere.

#pragma once

#include "core/domain/cover.h"
#include "core/domain/eligibility_limits.h"
#include "core/domain/training.h"
#include "core/domain/work_time.h"

#include <QStringList>

namespace redvest {

/// A training record of a course, with the day from which a newer edition alone counts (invalid: never).
struct TrainingPass
{
    QString course;
    TrainingRecord record;
    QDate supersededFrom;
};
/// The one rule of the whole program for whether a pass counts on a day: valid then, and of no edition that another
/// has taken the place of by then.
[[nodiscard]] bool passCounts(const TrainingPass&, QDate day);

/// A person with what speaks for and against a shift.
struct Candidate
{
    Volunteer person;
    std::vector<Qualification> qualifications;
    std::vector<TrainingPass> passes;
    /// Shifts of the person's other binding assignments and what the person served but on this shift, as far around as
    /// daysAround says.
    std::vector<TimeGiven> engaged;
    bool hasDeclined = false; ///< this very shift
    /// Days of cover around the shift; nothing where the office has never entered a policy. Need not be filled in for a
    /// post that asks for no cover.
    std::optional<std::vector<InsuredDays>> insured = std::nullopt;
};

/// A shift with what its post asks for (requirementsOn: itself, and by rule) and where it stands.
struct Demand
{
    Shift shift;
    Post post;
    std::vector<Requirement> requirements;
    QString division;
    Instant askedAt = {}; ///< when somebody is put on it; unset: whether the notice is short is not asked
    Instant asOf = {};    ///< when it is judged; unset: whether a health declaration is fresh is not asked
    /// The office enters health declarations: who never made one is told of.
    bool asksHealth = false;
};

enum class Weight {
    Law,    ///< blocks, and nobody can set it aside: law or physics
    Block,  ///< blocks unless somebody sets it aside with a reason
    Warning ///< fits, but somebody should say why all the same
};

struct Reason
{
    QString code; ///< stable: "overlap", "skill_missing", "rest_short" …
    Weight weight = Weight::Warning;
    QString text; ///< short, for a list: "already on a shift from 08:00 to 12:00"
    bool operator==(const Reason&) const = default;
    [[nodiscard]] bool isBlock() const { return weight != Weight::Warning; }
};

enum class Fit { Fits, Warnings, DoesNotFit };

struct Verdict
{
    Fit fit = Fit::Fits;
    std::vector<Reason> reasons; ///< law first, then blocks, then warnings
    bool operator==(const Verdict&) const = default;
    [[nodiscard]] bool has(const QString& code) const;
    [[nodiscard]] bool isLawful() const; ///< no reason of law stands against it
    [[nodiscard]] QString text() const;  ///< the reasons in one line; "" when there are none
};

/// How far a home is from a site, by the division tree.
enum class Nearness { SameCommunity, SameStreet, SameDistrict, Elsewhere, Unknown };
[[nodiscard]] Nearness nearness(const QString& home, const QString& site);

/// All that speaks against it, on the day the shift begins, by the limits in force. Codes: archived, suspended,
/// minor_at_risk, guardian_consent, overlap (law); skill_missing, skill_expired, language_…, licence_…,
/// training_missing, training_expired, training_superseded, skill_level_low, language_level_low, age_out_of_range,
/// agreement_missing, uninsured, declined (blocks); age_unknown, no_policy, served_then
/// (served time that names no shift lies at that time), rest_short, day_long, own_limit, week_long, days_in_row,
/// no_break, suit_long, health_missing, health_old, not_available, short_notice, night_minor, night_elder,
/// other_street, other_district (warnings). Hours and rest are those of merged time (work_time.h), breaks taken off. A
/// day's minutes are the greater of those falling on it and those of what begins on it, so that a night of twelve hours
/// is long although midnight parts it. Health is asked within the last `healthMinutes` before the shift, as nobody can
/// declare it for days ahead.
[[nodiscard]] Verdict verdictOn(const Candidate&, const Demand&, const EligibilityLimits&);

/// Names of the courses asked for of which no pass of the person counts on the day the shift begins.
[[nodiscard]] QStringList coursesLacking(const Candidate&, const Demand&);

} // namespace redvest
