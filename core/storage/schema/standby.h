// SPDX-FileCopyrightText: 2026 RedVest contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// The table of who stands by.

#pragma once

#include "core/domain/standby.h"
#include "core/storage/schema/table.h"

namespace redvest::storage {

[[nodiscard]] const Table<Standby>& standbyTable();

} // namespace redvest::storage
