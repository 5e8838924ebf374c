// SPDX-FileCopyrightText: 2026 RedVest contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// Edits through the write gate, and back. For the use-cases themselves: windows and commands include edits.h.

#pragma once

#include "core/storage/gate/database.h"
#include "core/usecases/workspace/edits.h"
#include "core/usecases/workspace/workspace.h"

#include <QCoreApplication>

namespace redvest {

[[nodiscard]] inline Problem staleProblem()
{
    return {QStringLiteral("stale"),
            {},
            QCoreApplication::translate("Edits", "Somebody else has changed this meanwhile. Open the record again and "
                                                 "look before you save.")};
}

/// Problems "stale" when the store no longer holds `before`.
template <class T>
Problems apply(storage::Writer& writer, const storage::Table<T>& table, const Edit<T>& edit)
{
    if (edit.before && edit.after)
        return writer.change(table, *edit.before, *edit.after);
    if (edit.after) {
        writer.put(table, *edit.after);
        return {};
    }
    if (writer.find(table, table.id(*edit.before)) != edit.before)
        return {staleProblem()};
    writer.remove(table, table.id(*edit.before));
    return {};
}

/// One unit of work; nothing is written when any edit has a Problem.
template <class T>
Outcome<Edits<T>> saveEdits(Workspace& ws, const Intent& intent, const storage::Table<T>& table,
                            std::vector<Edit<T>> edits)
{
    auto changes = ws.write(intent, [&](storage::Writer& writer) {
        Problems problems;
        for (const Edit<T>& edit : edits) {
            Problems found = apply(writer, table, edit);
            problems.insert(problems.end(), found.begin(), found.end());
        }
        return problems;
    });
    if (!changes)
        return changes.problems();
    return Edits<T>{*std::move(changes), std::move(edits)};
}

} // namespace redvest
