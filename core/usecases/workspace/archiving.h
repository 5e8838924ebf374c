// SPDX-FileCopyrightText: 2026 RedVest contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// Archiving records of one table, or bringing them back, as one unit of work. For the use-cases themselves.

#pragma once

#include "core/base/text.h"
#include "core/usecases/workspace/edits_store.h"

#include <algorithm>

namespace redvest {

template <class T>
struct Archiving
{
    const storage::Table<T>& table;
    bool archived = true;
    Problem unknown; ///< what is said of a record that is not there
    /// Why a record may not be archived, or brought back; it stands as it would be afterwards.
    std::function<Problems(const storage::Reader&, const T&)> refuse;
};

/// All or none.
template <class T>
Outcome<Edits<T>> archiveAll(Workspace& ws, const Intent& intent, const std::vector<Id<T>>& ids,
                             const Archiving<T>& how)
{
    std::vector<Edit<T>> edits;
    auto changes = ws.write(intent, [&](storage::Writer& writer) {
        edits.clear(); // on a server the work may be run again
        Problems problems;
        for (const Id<T>& id : ids) {
            const std::optional<T> before = writer.find(how.table, id.text());
            if (!before)
                return Problems{how.unknown};
            T after = *before;
            after.isArchived = how.archived;
            for (Problem& problem : how.refuse(writer, after))
                problems.push_back(std::move(problem));
            writer.put(how.table, after);
            edits.push_back({before, after});
        }
        return problems;
    });
    if (!changes)
        return changes.problems();
    return Edits<T>{*std::move(changes), std::move(edits)};
}

/// Another record than `wanted`, and not archived, that is called the same, however it is written.
template <class T>
bool isNameTaken(const storage::Reader& reader, const storage::Table<T>& table, const T& wanted)
{
    const std::vector<T> others = reader.all(table);
    return std::any_of(others.begin(), others.end(), [&](const T& other) {
        return other.id != wanted.id && !other.isArchived && searchFolded(other.name) == searchFolded(wanted.name);
    });
}

} // namespace redvest
