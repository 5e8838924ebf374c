// SPDX-FileCopyrightText: 2026 RedVest contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// Linked into the programs of tests in the place of core/base/passphrase_floor.cpp: their locks cost what libsodium
// asks at least.

#include "core/base/passphrase_floor.h"

namespace redvest::crypto {

PassphraseCost leastPassphraseCost()
{
    return {1, 1ULL << 20};
}

} // namespace redvest::crypto
