// SPDX-FileCopyrightText: 2026 RedVest contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// Which backups were made before the keys were last renewed: they open with keys that somebody may have who should not.

#pragma once

#include "core/storage/gate/database.h"

namespace redvest::storage {

/// True when that file, a backup of any schema, has fewer keys of a class than the workspace, by the lists in both
/// (vault_entries.h). Failures: it is none of ours, damaged.
[[nodiscard]] bool isOfOlderKeys(const Reader& workspace, const QString& backupFile);

} // namespace redvest::storage
