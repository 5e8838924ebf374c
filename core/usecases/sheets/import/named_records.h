// SPDX-FileCopyrightText: 2026 RedVest contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// Records that a list knows by their name alone: teams, organisations, campaigns. Those in use; of one
// that is archived it is said that it is, since whoever sends its name may mean it.

#pragma once

#include "core/base/text.h"
#include "core/domain/organisation_names.h"
#include "core/usecases/sheets/import/known.h"
#include "core/usecases/supplies/ledger_rules.h"
#include "core/usecases/workspace/rights.h"

#include <QHash>

namespace redvest::intake {

template <class T>
class NamedRecords
{
public:
    NamedRecords(const storage::Reader& reader, const storage::Table<T>& table) : m_table(table)
    {
        for (const T& record : reader.all(table)) {
            if (record.isArchived)
                m_archived.insert(keyOf(record.name), record);
            else
                note(record);
        }
        // By a name it had an organisation is found where nobody has that name now.
        if constexpr (std::is_same_v<T, Organisation>) {
            for (const T& record : reader.all(table)) {
                for (const QString& former : namesBorne(record).mid(1)) {
                    QHash<QString, QString>& names = record.isArchived ? m_formerArchived : m_former;
                    if (!names.contains(keyOf(former)))
                        names.insert(keyOf(former), keyOf(record.name));
                }
            }
        }
    }

    [[nodiscard]] static QString keyOf(const QString& name) { return searchFolded(name); }
    [[nodiscard]] const T* find(const QString& name) const
    {
        auto at = m_known.constFind(keyOf(name));
        if (at == m_known.constEnd())
            at = m_known.constFind(m_former.value(keyOf(name)));
        return at == m_known.constEnd() ? nullptr : &*at;
    }
    /// One that is archived, and none in use is called so.
    [[nodiscard]] const T* findArchived(const QString& name) const
    {
        auto at = m_archived.constFind(keyOf(name));
        if (at == m_archived.constEnd())
            at = m_archived.constFind(m_formerArchived.value(keyOf(name)));
        return at == m_archived.constEnd() || find(name) != nullptr ? nullptr : &*at;
    }
    /// Notes archived where the cell names such a one; true then.
    bool refuseArchived(SheetRow& row, SheetField field, const QString& name) const
    {
        const T* archived = findArchived(name);
        if (archived != nullptr)
            row.refuse(field, Problems{archivedProblem(QStringLiteral("name"), archived->name)});
        return archived != nullptr;
    }
    /// As it would be stored: new where the name is new, then at the office's own place unless it says one.
    [[nodiscard]] T begun(const Workspace& ws, const QString& name) const
    {
        if (const T* known = find(name))
            return *known;
        T made;
        made.id = Id<T>::make();
        made.name = name;
        made.division = homeDivision(ws);
        return made;
    }
    RowResult store(Sink& sink, const T& wanted)
    {
        const T* known = find(wanted.name);
        if (known != nullptr && *known == wanted)
            return RowResult::Unchanged;
        const bool isNew = known == nullptr;
        if (isNew)
            sink.add(m_table, wanted);
        else
            sink.put(m_table, wanted);
        note(wanted);
        return isNew ? RowResult::Added : RowResult::Updated;
    }

private:
    void note(const T& record) { m_known.insert(keyOf(record.name), record); }

    const storage::Table<T>& m_table;
    QHash<QString, T> m_known;
    QHash<QString, T> m_archived;
    QHash<QString, QString> m_former; ///< earlier name → the present one's key
    QHash<QString, QString> m_formerArchived;
};

} // namespace redvest::intake
