// SPDX-FileCopyrightText: 2026 RedVest contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// Rows and open conflicts written as a fold says, past the journal: it has told them already.

#pragma once

#include "core/storage/engine/connection.h"
#include "core/storage/journal/fold.h"

namespace redvest::storage {

/// The row of a record, whether it is there or not.
void writeFolded(Connection&, const TableSpec&, const QString& id, const FoldedRecord&);
/// In the place of those listed of that record.
void writeConflicts(Connection&, const QString& table, const QString& id, const std::vector<Conflict>&);

} // namespace redvest::storage
