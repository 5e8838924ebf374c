// SPDX-FileCopyrightText: 2026 RedVest contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// The parts of "Check database" beside rows and chains (check.cpp). Each adds what it finds to `problems`.

#pragma once

#include "core/base/outcome.h"
#include "core/storage/engine/connection.h"
#include "core/storage/journal/fold.h"

namespace redvest::storage {

/// Every cell is stored as the type its column has, every settled mark is 0 or 1. Only where the engine does not see to
/// it itself.
void checkForms(Connection&, Problems& problems);
/// Rows of the journal carry the names their place gives them, and each belongs to an entry.
void checkJournalIds(Connection&, Problems& problems);
/// What this copy says it holds of each desk is what it holds.
void checkHeads(Connection&, Problems& problems);
/// The open conflicts listed are those the journal leaves open.
using ConflictRows = QMap<QString, QString>; ///< id of its row → its values
void checkConflicts(Connection&, const ConflictRows& expected, Problems& problems);
/// What belongs to this copy alone, as far as the journal or the program tells what it can be.
void checkLocal(Connection&, const QString& device, Problems& problems);
/// What that device had last noted to have merged, by its own entries; "" when nothing.
[[nodiscard]] QString seenByEntries(Connection&, const QString& device);
/// No record refers to one that was never there.
void checkReferences(Connection&, Problems& problems);

/// Table and id → what happened to the record.
using RecordEvents = QHash<std::pair<QString, QString>, std::vector<FoldEvent>>;
/// Walks the whole journal once: chains are verified, events gathered by record.
[[nodiscard]] RecordEvents readJournal(Connection&, Problems& problems);

} // namespace redvest::storage
