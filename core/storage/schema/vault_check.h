// SPDX-FileCopyrightText: 2026 RedVest contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// Are the keys of a copy what they should be, and do they open what was sealed? Asked by the check of a workspace and
// of every backup: rows that agree with their journal are worth nothing when nothing opens them.

#pragma once

#include "core/base/outcome.h"
#include "core/storage/schema/vault_entries.h"

namespace redvest::storage {

class SqliteFile;

/// What is wrong with the keys: an entry altered, missing, of another size than it can be or out of place, a public
/// part nobody vouched for (as far as `held` tells), and one value of each class that does not open with the key that
/// sealed it, tried with each key that lies open or is held. Empty: sound, or no keys at all. Code "key"; the field is
/// the entry.
[[nodiscard]] Problems keyProblems(Connection&, const Keys& held);
/// The same of a backup, of any schema, with the keys that lie open in it. Failure when it cannot be read.
[[nodiscard]] Problems keyProblems(SqliteFile&);

/// Values sealed with keys that this copy does not have nor had: another office's, or lost in a rescue. Code
/// "unknown_key", one notice a class.
[[nodiscard]] Problems unknownKeys(Connection&);

} // namespace redvest::storage
