// SPDX-FileCopyrightText: 2026 RedVest contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// Acknowledged work that the file does not hold any more.

#pragma once

#include "core/storage/gate/database.h"
#include "core/storage/journal/device.h"

namespace redvest::storage {

/// What was found missing when the workspace was opened, now or earlier; nothing once the entries have come back, by
/// merging the file that holds them.
[[nodiscard]] std::optional<LostEntries> lostEntries(Database&);

} // namespace redvest::storage
