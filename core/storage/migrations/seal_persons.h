// SPDX-FileCopyrightText: 2026 RedVest contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// What the sixth schema cannot say in SQL: beginning class Person, that is making its keys and sealing what of
// volunteers the schemas before kept in the clear. Where the keys lie open that is done when the workspace is opened;
// where there are accounts nobody holds the keys then, and it waits for an administrator (queries/person_keys.h).

#pragma once

#include "core/storage/schema/vault.h"

namespace redvest::storage {

/// Takes what is kept of how names are read out of the journal: it follows from them. Within the transaction of the
/// caller.
void dropReadings(Connection&);
/// Seals names, birth days, employers and party of everybody in rows and journal, within the transaction of the caller.
void sealPersons(Connection&, const Keys&);

/// True where the keys lie open and those of class Person are not among them.
[[nodiscard]] bool wantsOpenPersons(Connection&);
/// Makes them, and seals with them, in a transaction of its own.
void beginOpenPersons(Connection&);

} // namespace redvest::storage
