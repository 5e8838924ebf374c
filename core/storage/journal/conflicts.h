// SPDX-FileCopyrightText: 2026 RedVest contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// The list of open conflicts, as its rows hold it.

#pragma once

#include "core/domain/history.h"
#include "core/storage/engine/connection.h"

namespace redvest::storage {

/// "table/id/field": the id of a conflict's row.
[[nodiscard]] QString conflictId(const Conflict&);
/// The values as that row holds them.
[[nodiscard]] QString candidatesText(const Conflict&);
/// Those listed, in the order of their ids.
[[nodiscard]] std::vector<Conflict> conflictsIn(Connection&);

} // namespace redvest::storage
