// SPDX-FileCopyrightText: 2026 RedVest contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/usecases/sheets/import/known.h"

#include "core/base/text.h"
#include "core/domain/requirements.h"
#include "core/storage/queries/course_rules.h"
#include "core/storage/schema/rota.h"
#include "core/storage/schema/supplies.h"

namespace redvest::intake {

RotaIndex& Known::rota()
{
    if (!m_rota)
        m_rota.emplace(m_context);
    return *m_rota;
}

People& Known::people()
{
    if (!m_people) {
        m_people.emplace(m_context.reader);
        for (const Numbered& one : m_unstoredPeople)
            m_people->add(one.id, one.kind, one.number);
        m_unstoredPeople.clear();
    }
    return *m_people;
}

NationalNumbers& Known::nationalNumbers()
{
    if (!m_nationalNumbers)
        m_nationalNumbers.emplace(m_context);
    return *m_nationalNumbers;
}

QMultiHash<QString, Item>& Known::itemsByName()
{
    if (!m_items) {
        m_items.emplace();
        for (const Item& item : m_context.reader.all(storage::itemTable()))
            m_items->insert(normalised(item.name), item);
    }
    return *m_items;
}

QSet<Id<Assignment>>& Known::assignments()
{
    if (!m_assignments) {
        m_assignments.emplace();
        for (const Assignment& assignment : m_unstoredAssignments)
            m_assignments->insert(assignment.id);
        for (const Assignment& assignment : m_context.reader.all(storage::assignmentTable()))
            m_assignments->insert(assignment.id);
    }
    return *m_assignments;
}

QMultiHash<Id<Post>, Requirement>& Known::requirements()
{
    if (!m_requirements) {
        m_requirements.emplace();
        for (const Requirement& r : m_context.reader.all(storage::requirementTable()))
            m_requirements->insert(r.post, r);
    }
    return *m_requirements;
}

const std::vector<NamedCourseRule>& Known::courseRules()
{
    if (!m_courseRules)
        m_courseRules = storage::courseRulesInForce(m_context.reader);
    return *m_courseRules;
}

std::optional<Volunteer> Known::unstoredPerson(Id<Volunteer> id) const
{
    const auto at = m_unstored.constFind(id);
    return at == m_unstored.constEnd() ? std::nullopt : std::optional(*at);
}

std::vector<Qualification> Known::unstoredAbilities(const Requirement& asked) const
{
    const QStringList names = namesMeeting(asked);
    std::vector<Qualification> found;
    for (const Qualification& q : m_unstoredAbilities) {
        if (wordOf(q.kind) == wordOf(asked.kind) && names.contains(q.name))
            found.push_back(q);
    }
    return found;
}

void Known::noteUnstored(const Qualification& q)
{
    if (m_keepsUnstored)
        m_unstoredAbilities.push_back(q);
}

void Known::noteChanged(const Volunteer& v)
{
    if (m_keepsUnstored)
        m_unstored.insert(v.id, v);
}

void Known::noteUnstored(const Volunteer& v)
{
    if (!m_keepsUnstored)
        return;
    noteChanged(v);
    if (m_people)
        m_people->add(v.id, v.documentKind, v.documentNumber);
    else
        m_unstoredPeople.push_back({v.id, v.documentKind, v.documentNumber});
}

void Known::noteUnstored(const Item& item)
{
    if (!m_keepsUnstored)
        return;
    itemsByName().insert(normalised(item.name), item);
}

void Known::noteUnstored(const Assignment& assignment)
{
    if (!m_keepsUnstored)
        return;
    m_unstoredAssignments.push_back(assignment);
    if (m_assignments)
        m_assignments->insert(assignment.id);
}

} // namespace redvest::intake
