// SPDX-FileCopyrightText: 2026 RedVest contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// A backup that is restored or tried out opens with the passphrases of its day, but whoever does it has signed in
// already, to the workspace it belongs to.

#pragma once

#include "core/storage/gate/database.h"

namespace redvest::storage {

/// Only the keys of class Person that are held, apart from the ring, for when that is cleared.
[[nodiscard]] std::shared_ptr<KeyRing> lentPersons(const KeyRing&);
/// Puts the keys of class Person that `lender` has into the ring of `db`, as far as they are those listed there: what
/// is written is signed then, and signatures can be looked at. Nothing where they are others, or `db` has its own.
void borrowPersons(Database& db, const KeyRing& lender);

} // namespace redvest::storage
