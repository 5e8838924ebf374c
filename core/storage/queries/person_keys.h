// SPDX-FileCopyrightText: 2026 RedVest contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// Beginning class Person (vault.h) in a workspace whose accounts are older than the class: while it is opened nobody
// holds a key, so that names wait in the clear for the first administrator who signs in.

#pragma once

#include "core/storage/queries/account_keys.h"

namespace redvest::storage {

/// True where there are accounts, the class is not begun, the keys it follows from are held, and this login may do it.
[[nodiscard]] bool wantsPersons(Database&);
/// Makes the keys of the class, gives them to the recovery key and to every reader, and seals what is there of names,
/// birth days, employers and party in rows and journal: all in one unit of work without an entry. Then it writes the
/// file anew. Takes its time with very many people. Failures: disk; another program writes all the time.
void beginPersons(Database&, const KeyReaders& readers);
/// After it, with the key held: puts a sealed backup in the place of those made before the update, which hold names in
/// the clear. Until that has been done once in a sound workspace; nothing afterwards. Failures: disk.
void replaceOlderBackups(Database&);

} // namespace redvest::storage
