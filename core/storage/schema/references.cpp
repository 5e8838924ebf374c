// SPDX-FileCopyrightText: 2026 RedVest contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/storage/schema/references.h"
#include "core/storage/schema/all_tables.h"

#include <algorithm>

namespace redvest::storage {

const TableSpec* tableReferred(const ColumnSpec& column)
{
    if (!column.tableReferred.isEmpty())
        return tableNamed(column.tableReferred);
    if (!column.recordReferred)
        return nullptr;
    const auto& tables = allTables();
    const auto at = std::find_if(tables.begin(), tables.end(),
                                 [&](const TableSpec* t) { return t->record == column.recordReferred; });
    return at == tables.end() ? nullptr : *at;
}

// NOLINTNEXTLINE(readability-function-size): a table, one line a reference
const std::vector<Reference>& allReferences()
{
    static const std::vector<Reference> all = [] {
        std::vector<Reference> made;
        for (const TableSpec* table : allTables()) {
            for (const ColumnSpec& column : table->columns) {
                const TableSpec* target = tableReferred(column);
                if (target && column.reads != Reads::Codes)
                    made.push_back({table, column.name, target, column.isPart});
            }
        }
        return made;
    }();
    return all;
}

std::vector<Reference> referrersOf(const TableSpec& target)
{
    std::vector<Reference> found;
    std::copy_if(allReferences().begin(), allReferences().end(), std::back_inserter(found),
                 [&](const Reference& r) { return r.target == &target; });
    return found;
}

} // namespace redvest::storage
