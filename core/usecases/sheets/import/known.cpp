// SPDX-FileCopyrightText: 2026 RedVest contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/usecases/sheets/import/known.h"

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

QMultiHash<QString, Item>& Known::itemsByName()
{
    if (!m_items) {
        m_items.emplace();
        for (const Item& item : m_context.reader.all(storage::itemTable()))
            m_items->insert(item.name, item);
    }
    return *m_items;
}

QSet<Id<Assignment>>& Known::assignments()
{
    if (!m_assignments) {
        m_assignments.emplace(m_unstoredAssignments.begin(), m_unstoredAssignments.end());
        for (const Assignment& assignment : m_context.reader.all(storage::assignmentTable()))
            m_assignments->insert(assignment.id);
    }
    return *m_assignments;
}

void Known::noteUnstored(const Volunteer& v)
{
    if (!m_keepsUnstored)
        return;
    if (m_people)
        m_people->add(v.id, v.documentKind, v.documentNumber);
    else
        m_unstoredPeople.push_back({v.id, v.documentKind, v.documentNumber});
}

void Known::noteUnstored(const Item& item)
{
    if (!m_keepsUnstored)
        return;
    itemsByName().insert(item.name, item);
}

void Known::noteUnstored(Id<Assignment> id)
{
    if (!m_keepsUnstored)
        return;
    if (m_assignments)
        m_assignments->insert(id);
    else
        m_unstoredAssignments.push_back(id);
}

} // namespace redvest::intake
