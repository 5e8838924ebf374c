// SPDX-FileCopyrightText: 2026 RedVest contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/usecases/sheets/import/volunteer_register.h"

#include "core/storage/queries/volunteer_keys.h"
#include "core/storage/schema/volunteers.h"
#include "core/usecases/sheets/import/people.h"

namespace redvest::intake {

QString birthTrait(QDate day)
{
    return day.isValid() ? u'd' + QString::number(day.toJulianDay()) : QString();
}

VolunteerRegister::VolunteerRegister(const storage::Reader& reader, bool keepsAll)
    : m_reader(reader)
    , m_keepsAll(keepsAll)
{
    storage::eachVolunteerKeys(reader, [this](storage::VolunteerKeys&& v) {
        m_byKey.insert(documentKey(v.documentKind, v.documentNumber), v.id);
        for (const QString& trait : {phoneTrait(v.phone), birthTrait(v.birth)})
            (void)sharesTrait(v.name, trait);
    });
}

Volunteer VolunteerRegister::person(Id<Volunteer> id) const
{
    if (const auto kept = m_people.constFind(id); kept != m_people.constEnd())
        return *kept;
    return m_reader.find(storage::volunteerTable(), id.text()).value_or(Volunteer{});
}

std::optional<Qualification> VolunteerRegister::ability(Id<Qualification> id) const
{
    if (const auto kept = m_abilities.constFind(id); kept != m_abilities.constEnd())
        return *kept;
    return m_reader.find(storage::qualificationTable(), id.text());
}

bool VolunteerRegister::isMember(Id<TeamMember> id) const
{
    return m_members.contains(id) || m_reader.find(storage::teamMemberTable(), id.text());
}

void VolunteerRegister::add(const QString& key, const Volunteer& v)
{
    m_byKey.insert(key, v.id);
    change(v);
}

void VolunteerRegister::change(const Volunteer& v)
{
    if (m_keepsAll)
        m_people.insert(v.id, v);
}

void VolunteerRegister::note(const Qualification& q)
{
    if (m_keepsAll)
        m_abilities.insert(q.id, q);
}

void VolunteerRegister::note(Id<TeamMember> id)
{
    if (m_keepsAll)
        m_members.insert(id);
}

std::size_t VolunteerRegister::traitKey(const QString& name, const QString& trait)
{
    return qHash(trait, qHash(name, 0x9E3779B97F4A7C15ULL));
}

bool VolunteerRegister::sharesTrait(const QString& name, const QString& trait)
{
    if (trait.isEmpty())
        return false;
    const std::size_t key = traitKey(name, trait);
    if (m_traits.contains(key))
        return true;
    m_traits.insert(key);
    return false;
}

} // namespace redvest::intake
