// SPDX-FileCopyrightText: 2026 RedVest contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/base/passphrase_floor.h"

namespace redvest::crypto {

PassphraseCost leastPassphraseCost()
{
    constexpr PassphraseCost asked;
    return {asked.passes, asked.memoryBytes / 2};
}

} // namespace redvest::crypto
