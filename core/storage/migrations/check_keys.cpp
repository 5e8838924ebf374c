// SPDX-FileCopyrightText: 2026 RedVest contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/storage/migrations/check_keys.h"

#include "core/storage/engine/local_values.h"
#include "core/storage/schema/vault_entries.h"

namespace redvest::storage {

void checkKeys(Connection& db)
{
    const VaultRows rows = vaultRows(db);
    for (auto row = rows.begin(); row != rows.end(); ++row) {
        const VaultRows modern = modernVault({{row.key(), *row}}).value_or(VaultRows());
        for (auto entry = modern.begin(); entry != modern.end(); ++entry)
            putVaultEntry(db, entry.key(), vaultContent(entry.key(), *entry).value());
    }
    noteLocalDigest(db);
}

} // namespace redvest::storage
