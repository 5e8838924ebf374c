// SPDX-FileCopyrightText: 2026 RedVest contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// The lower bound of what a guess at a passphrase costs. Whoever can write into a workspace could put a lock there that
// costs nothing to guess at, and wait for somebody to sign in and change it: such a lock is not tried.
//
// It stands in a source of its own so that the programs of tests/, and they alone, can be linked with another in its
// place: nothing that is set or given while the program runs leads to less.

#pragma once

#include "core/base/crypto.h"

namespace redvest::crypto {

/// Half the memory and all the passes of what the program itself asks: 3 passes over 128 MiB, six times what OWASP's
/// Password Storage Cheat Sheet demands of Argon2id at least (2 passes over 19 MiB).
[[nodiscard]] PassphraseCost leastPassphraseCost();

} // namespace redvest::crypto
