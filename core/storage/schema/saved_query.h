// SPDX-FileCopyrightText: 2026 RedVest contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// The table of queries that are kept.

#pragma once

#include "core/domain/saved_query.h"
#include "core/storage/schema/table.h"

namespace redvest::storage {

[[nodiscard]] const Table<SavedQuery>& savedQueryTable();

} // namespace redvest::storage
