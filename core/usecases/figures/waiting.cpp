// SPDX-FileCopyrightText: 2026 RedVest contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/usecases/figures/waiting.h"

#include "core/usecases/figures/findings.h"
#include "core/usecases/supplies/supplies.h"

#include <algorithm>

namespace redvest {

qint64 stockWaiting(const Workspace& ws)
{
    const std::vector<ItemRow> rows = itemRows(ws);
    return std::count_if(rows.begin(), rows.end(), [](const ItemRow& row) {
        return !row.item.isArchived && (row.isBelowSafety || row.isNegative);
    });
}

qint64 trainingWaiting(const Workspace& ws)
{
    const auto& account = ws.account();
    if (!account || account->divisions.isEmpty())
        return trainingEnding(ws, {}, ws.today());
    qint64 waiting = 0;
    for (const QString& scope : account->divisions)
        waiting += trainingEnding(ws, scope, ws.today());
    return waiting;
}

} // namespace redvest
