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
    QString order; ///< of the name (orderKey)
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
    Id<Volunteer> mergedInto;
};

struct AbilityFacts
{
    Id<Volunteer> volunteer;
    QString kind; ///< the word of QualificationKind
    QString name;
    QString level;
};

struct MembershipFacts
{
    Id<Volunteer> volunteer;
    QString team; ///< name
};

/// Whom to read: everybody, or some.
class Whom
{
public:
    static Whom everybody() { return {}; }
    /// Those of them that there are.
    static Whom these(std::vector<Id<Volunteer>> ids)
    {
        Whom some;
        some.m_ids = std::move(ids);
        return some;
    }
    [[nodiscard]] const std::optional<std::vector<Id<Volunteer>>>& ids() const { return m_ids; }

private:
    std::optional<std::vector<Id<Volunteer>>> m_ids;
};

/// Archived ones too, in any order.
void eachVolunteer(const Reader&, const Whom&, const std::function<void(VolunteerFacts&&)>& take);
/// In any order.
void eachAbility(const Reader&, const Whom&, const std::function<void(AbilityFacts&&)>& take);
/// Present members of teams not archived; of one person by team name.
void eachMembership(const Reader&, const Whom&, const std::function<void(MembershipFacts&&)>& take);

/// People who are in the register, without or with those archived.
[[nodiscard]] qint64 peopleListed(const Reader&);
[[nodiscard]] qint64 peopleEver(const Reader&);
/// The first of them without those archived, by name (orderKey, as UTF-8), then id; at most `most`.
[[nodiscard]] std::vector<Id<Volunteer>> firstByName(const Reader&, qint64 most);
/// Whose record of table qualification or team_member that is, removed ones too. Null when there is none.
[[nodiscard]] Id<Volunteer> volunteerOf(const Reader&, const QString& table, const QString& record);

/// Archived ones too; for a record that was merged the one that goes on. `number` is what two numbers of one person
/// have in common (comparableNumber).
[[nodiscard]] std::vector<Volunteer> withNumber(const Reader&, DocumentKind, const QString& number);
/// Everybody, archived ones too, with that number of the national platform; nobody for "".
[[nodiscard]] std::vector<Volunteer> withNationalNumber(const Reader&, const QString& number);
/// Not archived, with that phone or born that day ("" and an invalid day find nobody).
[[nodiscard]] std::vector<Volunteer> withPhoneOrBirth(const Reader&, const QString& phone, QDate birth);

/// Shifts not yet over on which the person is accepted or on duty.
[[nodiscard]] qint64 shiftsAhead(const Reader&, Id<Volunteer>, Instant now);

/// What a person can do, by kind and name.
[[nodiscard]] std::vector<Qualification> qualificationsOf(const Reader&, Id<Volunteer>);
/// By name.
[[nodiscard]] std::vector<Qualification> qualificationsByName(const Reader&, const Whom&);
/// Archived ones too, in any order.
[[nodiscard]] std::vector<Volunteer> volunteersAmong(const Reader&, const Whom&);
/// Past ones too, in any order.
[[nodiscard]] std::vector<TeamMember> membershipsAmong(const Reader&, const Whom&);
/// Whose birth date is later than that day, archived people too.
[[nodiscard]] std::vector<Volunteer> bornAfter(const Reader&, QDate day);

/// Teams that are not archived, by name.
[[nodiscard]] std::vector<Team> teamsInUse(const Reader&);
/// Of these, those of that very name; usually one.
[[nodiscard]] std::vector<Team> teamsNamed(const Reader&, const QString& name);

} // namespace redvest::storage
