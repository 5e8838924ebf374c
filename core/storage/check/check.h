// SPDX-FileCopyrightText: 2026 RedVest contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// Is everything as it should be? `check` asks it all; below it stand its parts beside rows and chains (check.cpp), of
// which each adds what it finds to `problems`. Over a connection alone, so that the gate can ask too, before it is
// open.

#pragma once

#include "core/base/outcome.h"
#include "core/storage/engine/connection.h"
#include "core/storage/journal/fold.h"
#include "core/storage/schema/references.h"
#include "core/storage/schema/vault.h"

namespace redvest::storage {

/// Everything that is not as it should be: engine's own check (and only that when it complains), forms, journal, heads,
/// references, rows against their journal, what is local to the copy that writes under `device`, its end, its keys, and
/// what is sealed and signed as far as `keys` are held. Empty: sound.
[[nodiscard]] Problems check(Connection&, const Keys& keys, const QString& device);

/// What the engine's own check says, line by line; nothing when it finds nothing.
[[nodiscard]] QStringList engineComplaints(Connection&);
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
/// The last entry this PC noted to have saved there is there: a log that was cut or damaged takes whole units of work
/// back, and what remains agrees with itself.
void checkEnd(Connection&, const QString& device, Problems& problems);
/// What that device had last noted to have merged, by its own entries; "" when nothing.
[[nodiscard]] QString seenByEntries(Connection&, const QString& device);
/// No record refers to one that was never there.
void checkReferences(Connection&, Problems& problems);
/// How many records not removed refer through that column to one that is not there at all, or was removed. Nothing for
/// references that are not checked: a workspace holds the divisions of its own tree only.
enum class Target { Missing, Removed };
[[nodiscard]] qint64 countReferring(Connection&, const Reference&, Target);
/// "table.column".
[[nodiscard]] QString placeOf(const Reference&);

/// Table and id → what happened to the record.
using RecordEvents = QHash<std::pair<QString, QString>, std::vector<FoldEvent>>;
/// Walks the whole journal once: chains are verified, events gathered by record.
[[nodiscard]] RecordEvents readJournal(Connection&, Problems& problems);

} // namespace redvest::storage
