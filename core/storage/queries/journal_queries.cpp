// SPDX-FileCopyrightText: 2026 RedVest contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/storage/queries/journal_queries.h"

#include "core/storage/journal/conflicts.h"
#include "core/storage/journal/journal.h"

#include <algorithm>

namespace redvest::storage {

using namespace Qt::Literals::StringLiterals;

std::vector<JournalEntry> journalOf(const Reader& reader, const VersionVector& after)
{
    return readEntries(reader.connection(), after);
}

VersionVector knownTo(const Reader& reader)
{
    return knownVector(reader.connection());
}

std::vector<Conflict> openConflicts(const Reader& reader)
{
    return conflictsIn(reader.connection());
}

Instant lastEntry(const Reader& reader)
{
    Instant last;
    const VersionVector vector = knownTo(reader);
    for (auto it = vector.begin(); it != vector.end(); ++it)
        reader.each(u"SELECT at FROM entry WHERE id = :id"_s, {{u":id"_s, entryId(it.key(), it.value())}},
                    [&](const Row& row) { last = std::max(last, fromUtcText(row.text(0))); });
    return last;
}

} // namespace redvest::storage
