// SPDX-FileCopyrightText: 2026 RedVest contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// What belongs to this copy of the workspace alone: its device, what it has merged, its journal mode. Never exchanged,
// not in the journal.

#pragma once

#include "core/storage/engine/connection.h"

namespace redvest::storage {

/// "" when it was never set.
[[nodiscard]] QString localValue(Connection&, const QString& key);
void setLocalValue(Connection&, const QString& key, const QString& value);

} // namespace redvest::storage
