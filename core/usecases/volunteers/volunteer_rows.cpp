// SPDX-FileCopyrightText: 2026 RedVest contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// What is asked of an index of people, or of the register for one answer.

#include "core/domain/search_text.h"
#include "core/storage/queries/volunteer_queries.h"
#include "core/usecases/volunteers/volunteer_index.h"
#include "core/usecases/workspace/rights.h"

#include <algorithm>

namespace redvest {

std::vector<int> findPeople(const Workspace& ws, const VolunteerIndex& index, const QString& text,
                            const VolunteerFilter& filter)
{
    std::vector<int> found = index.search(text, filter);
    if (seeksNumber(text))
        std::erase_if(found, [&](int row) { return !reaches(ws, index.row(row).division); });
    return found;
}

std::vector<VolunteerRow> volunteerRows(const Workspace& ws, const VolunteerFilter& filter)
{
    const VolunteerIndex everybody(ws);
    std::vector<VolunteerRow> rows;
    for (const int at : everybody.search({}, filter))
        rows.push_back(everybody.row(at));
    return rows;
}

qint64 volunteersListed(const Workspace& ws)
{
    return storage::peopleListed(ws.read());
}

} // namespace redvest
