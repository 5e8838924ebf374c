// SPDX-FileCopyrightText: 2026 RedVest contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// Mends what the journal tells for certain.

#pragma once

#include "core/storage/gate/database.h"

namespace redvest::storage {

/// Mends what `check` complains of where the journal says what should be: rows, heads, the list of open conflicts, what
/// was merged, indexes, damaged signatures as far as the key is held. In one transaction, without an entry. What was
/// mended; nothing when the journal itself is not whole or the engine finds damage beyond its indexes. Failure when
/// open for reading only. Make a backup first.
[[nodiscard]] Problems repair(Database&);

} // namespace redvest::storage
