// SPDX-FileCopyrightText: 2026 RedVest contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// History and health of the workspace: what the journal tells, and whether everything is as it should be.

#pragma once

#include "core/usecases/workspace.h"

namespace redvest {

struct HistoryQuery
{
    QString record; ///< id of one record; "" for all
    QString actor;
    Span period; ///< empty: always
    int limit = 100;
};

struct HistoryEntry
{
    QString id;
    JournalEntry entry; ///< with the first of its changes
    qint64 touched = 0; ///< how many records it changed in all
};

/// The latest first.
[[nodiscard]] std::vector<HistoryEntry> history(const Workspace&, const HistoryQuery&);

/// The engine's own check, every row against its journal, every chain. Empty: sound. Minutes for very large files.
[[nodiscard]] Problems checkWorkspace(Workspace&);

} // namespace redvest
