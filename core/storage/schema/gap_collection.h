// SPDX-FileCopyrightText: 2026 RedVest contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// The tables of gap collections: what was asked for, and of whom.

#pragma once

#include "core/domain/gap_collection.h"
#include "core/storage/schema/table.h"

namespace redvest::storage {

[[nodiscard]] const Table<GapCollection>& gapCollectionTable();
[[nodiscard]] const Table<GapRequest>& gapRequestTable();

} // namespace redvest::storage
