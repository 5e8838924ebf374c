// SPDX-FileCopyrightText: 2026 RedVest contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// What else in the store speaks against an item or a store. For the use-cases that write one, undo among them.

#pragma once

#include "core/domain/supplies.h"
#include "core/storage/gate/database.h"
#include "core/usecases/workspace/workspace.h"

namespace redvest {

/// name_taken: another item has that name and specification.
[[nodiscard]] Problems nameTaken(const Workspace&, const Item& wanted);
[[nodiscard]] Problems nameTaken(const Workspace&, const Store& wanted);
/// unit_in_use: lines of the ledger are counted in the unit of `before`, and `wanted` would make another of their
/// numbers.
[[nodiscard]] Problems unitFixed(const storage::Reader&, const Item& before, const Item& wanted);
/// What stands against the record as it would be stored. Archived: stock_left naming what and where; else name_taken.
[[nodiscard]] Problems clashes(const Workspace&, const Item& wanted);
[[nodiscard]] Problems clashes(const Workspace&, const Store& wanted);

} // namespace redvest
