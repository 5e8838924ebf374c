// SPDX-FileCopyrightText: 2026 RedVest contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// A line of the ledger taken back within a unit of work. For the use-cases themselves.

#pragma once

#include "core/domain/supplies.h"
#include "core/storage/gate/database.h"

namespace redvest {

/// Writes the line that takes `id` back; `reversal` becomes that line. Problems: unknown_movement, is_reversal,
/// reversed_already, archived (its item or a store of it), not_enough (more has been taken since than would then be
/// there).
[[nodiscard]] Problems takeBack(storage::Writer&, Id<Movement> id, const QString& why, Movement& reversal);

} // namespace redvest
