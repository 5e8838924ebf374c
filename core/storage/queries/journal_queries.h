// SPDX-FileCopyrightText: 2026 RedVest contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// What the journal here holds, and what it leaves open.

#pragma once

#include "core/domain/history.h"
#include "core/storage/gate/reader.h"
#include "core/storage/journal/fold.h"

namespace redvest::storage {

/// Entries after `after` of each device (all by default), by device and sequence, with their changes as they are
/// stored.
[[nodiscard]] std::vector<JournalEntry> journalOf(const Reader&, const VersionVector& after = {});
/// The latest entry held of each device.
[[nodiscard]] VersionVector knownTo(const Reader&);
/// What desks wrote in ignorance of each other and nobody has settled, by table, record and field.
[[nodiscard]] std::vector<Conflict> openConflicts(const Reader&);
/// The latest entry here, by the clock of the desk that wrote it; unset without any.
[[nodiscard]] Instant lastEntry(const Reader&);

} // namespace redvest::storage
