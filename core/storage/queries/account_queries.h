// SPDX-FileCopyrightText: 2026 RedVest contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// Questions about accounts.

#pragma once

#include "core/domain/access.h"
#include "core/storage/gate/database.h"

namespace redvest::storage {

/// By name; disabled ones too.
[[nodiscard]] std::vector<Account> accounts(const Reader&);

} // namespace redvest::storage
