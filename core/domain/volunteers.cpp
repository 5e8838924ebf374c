// SPDX-FileCopyrightText: 2026 RedVest contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/domain/volunteers.h"

#include "core/domain/masks.h"

namespace redvest {

using namespace Qt::Literals::StringLiterals;

Id<Qualification> qualificationId(Id<Volunteer> volunteer, QualificationKind kind, const QString& name)
{
    return {namedUuid({u"qualification"_s, volunteer.text(), wordOf(kind), name})};
}

Id<TeamMember> teamMemberId(Id<Team> team, Id<Volunteer> volunteer, QDate joinedOn)
{
    if (!joinedOn.isValid())
        return {namedUuid({u"team_member"_s, team.text(), volunteer.text()})};
    return {namedUuid({u"team_member"_s, team.text(), volunteer.text(), joinedOn.toString(Qt::ISODate)})};
}

bool isMemberOn(const TeamMember& member, QDate day)
{
    return (!member.joinedOn.isValid() || member.joinedOn <= day) && (member.isPresent() || day < member.leftOn);
}

QString erasedName()
{
    return u"已删除人员"_s;
}

bool isErasedPerson(const Volunteer& v)
{
    // Erased again in an older backup that was restored, the name may be sealed with a key of later.
    const bool isName = v.name.startsWith(erasedName()) || isPlaceholder(v.name);
    return v.documentNumber.isEmpty() && v.status == VolunteerStatus::Archived && isName;
}

bool hasWithdrawn(const Volunteer& v)
{
    return v.consentWithdrawnOn.isValid() && !(v.consentOn > v.consentWithdrawnOn);
}

bool mayBeNamedInPublic(const Volunteer& v, QDate day)
{
    const int age = ageOn(v.birth, day);
    return v.mayPublish && !hasWithdrawn(v) && !(age >= 0 && age < kSensitiveAge);
}

int ageOn(QDate birth, QDate day)
{
    if (!birth.isValid() || !day.isValid() || day < birth)
        return -1;
    const bool isReached = day.month() > birth.month() || (day.month() == birth.month() && day.day() >= birth.day());
    return day.year() - birth.year() - (isReached ? 0 : 1);
}

bool isMinorOn(QDate birth, QDate day)
{
    const int age = ageOn(birth, day);
    return age >= 0 && age < kAdultAge;
}

} // namespace redvest
