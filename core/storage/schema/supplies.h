// SPDX-FileCopyrightText: 2026 RedVest contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// The tables of the area supplies: one declaration an entity.

#pragma once

#include "core/domain/supplies.h"
#include "core/storage/schema/table.h"

namespace redvest::storage {

[[nodiscard]] const Table<Item>& itemTable();
[[nodiscard]] const Table<Lot>& lotTable();
[[nodiscard]] const Table<Store>& storeTable();
[[nodiscard]] const Table<Movement>& movementTable();

} // namespace redvest::storage
