// SPDX-FileCopyrightText: 2026 RedVest contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/usecases/history.h"

#include "core/storage/history.h"
#include "core/storage/journal.h"

namespace redvest {

std::vector<HistoryEntry> history(const Workspace& ws, const HistoryQuery& query)
{
    std::vector<HistoryEntry> out;
    const storage::Reader reader = ws.read();
    for (JournalEntry& e : storage::findEntries(reader, {query.record, query.actor, query.period, query.limit})) {
        const QString id = storage::entryId(e.device, e.seq);
        out.push_back({id, std::move(e), storage::changeCount(reader, id)});
    }
    return out;
}

Problems checkWorkspace(Workspace& ws)
{
    return ws.database().check();
}

} // namespace redvest
