// SPDX-FileCopyrightText: 2026 RedVest contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// The table of the reserve: who signed up before there are posts.

#pragma once

#include "core/domain/reserve.h"
#include "core/storage/schema/table.h"

namespace redvest::storage {

[[nodiscard]] const Table<Reserve>& reserveTable();

} // namespace redvest::storage
