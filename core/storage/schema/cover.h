// SPDX-FileCopyrightText: 2026 RedVest contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// The tables of insurance: one declaration an entity.

#pragma once

#include "core/domain/cover.h"
#include "core/storage/schema/table.h"

namespace redvest::storage {

[[nodiscard]] const Table<Policy>& policyTable();
[[nodiscard]] const Table<Cover>& coverTable();
[[nodiscard]] const Table<CoverClaim>& coverClaimTable();

} // namespace redvest::storage
