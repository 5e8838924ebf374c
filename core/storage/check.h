// SPDX-FileCopyrightText: 2026 RedVest contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// The parts of "Check database" beside rows and chains (check.cpp). Each adds what it finds to `problems`.

#pragma once

#include "core/base/outcome.h"
#include "core/storage/connection.h"

namespace redvest::storage {

/// Every cell is stored as the type its column has, every settled mark is 0 or 1. Only where the engine does not see to
/// it itself.
void checkForms(Connection&, Problems& problems);
/// Rows of the journal carry the names their place gives them, and each belongs to an entry.
void checkJournalIds(Connection&, Problems& problems);
/// What this copy says it holds of each desk is what it holds.
void checkHeads(Connection&, Problems& problems);
/// No record refers to one that was never there.
void checkReferences(Connection&, Problems& problems);

} // namespace redvest::storage
