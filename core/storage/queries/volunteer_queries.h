// SPDX-FileCopyrightText: 2026 RedVest contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// What lists and searches of people read, in few statements for everybody or one person at a time.

#pragma once

#include "core/domain/volunteers.h"
#include "core/storage/gate/database.h"

namespace redvest::storage {

/// One row of a list of people as stored.
struct VolunteerFacts
{
    Id<Volunteer> id;
    QString name;
    QString pinyin;
    QString initials;
    DocumentKind documentKind = DocumentKind::ResidentId;
    QString documentNumber;
    QString phone;
    Sex sex = Sex::Unknown;
    QDate birth;
    QString division;
    QString source;
    VolunteerStatus status = VolunteerStatus::Active;
    Verification verification = Verification::Pending;
    Instant registeredAt;
};

struct AbilityFacts
{
    Id<Volunteer> volunteer;
    QString name;
    QString level;
};

struct MembershipFacts
{
    Id<Volunteer> volunteer;
    QString team; ///< name
};

/// Everybody, archived ones too, by pinyin; with `only`, that person or nobody.
void eachVolunteer(const Reader&, Id<Volunteer> only, const std::function<void(VolunteerFacts&&)>& take);
/// By kind, then name.
void eachAbility(const Reader&, Id<Volunteer> only, const std::function<void(AbilityFacts&&)>& take);
/// Present members of teams not archived, by team name.
void eachMembership(const Reader&, Id<Volunteer> only, const std::function<void(MembershipFacts&&)>& take);

/// Whose record of table qualification or team_member that is, removed ones too. Null when there is none.
[[nodiscard]] Id<Volunteer> volunteerOf(const Reader&, const QString& table, const QString& record);

/// Archived ones too. `number` is what two numbers of one person have in common (comparableNumber).
[[nodiscard]] std::vector<Volunteer> withNumber(const Reader&, DocumentKind, const QString& number);
/// Not archived, with that phone or born that day ("" and an invalid day find nobody).
[[nodiscard]] std::vector<Volunteer> withPhoneOrBirth(const Reader&, const QString& phone, QDate birth);

/// Shifts not yet over on which the person is accepted or on duty.
[[nodiscard]] qint64 shiftsAhead(const Reader&, Id<Volunteer>, Instant now);

/// What a person can do, by kind and name.
[[nodiscard]] std::vector<Qualification> qualificationsOf(const Reader&, Id<Volunteer>);
/// Of everybody, by name.
[[nodiscard]] std::vector<Qualification> qualificationsByName(const Reader&);
/// Whose birth date is later than that day, archived people too.
[[nodiscard]] std::vector<Volunteer> bornAfter(const Reader&, QDate day);

/// Teams that are not archived, by name.
[[nodiscard]] std::vector<Team> teamsInUse(const Reader&);
/// Of these, those of that very name; usually one.
[[nodiscard]] std::vector<Team> teamsNamed(const Reader&, const QString& name);

} // namespace redvest::storage
