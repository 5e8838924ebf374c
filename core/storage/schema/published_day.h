// SPDX-FileCopyrightText: 2026 RedVest contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// The tables of published rosters.

#pragma once

#include "core/domain/published_day.h"
#include "core/storage/schema/table.h"

namespace redvest::storage {

[[nodiscard]] const Table<PublishedDay>& publishedDayTable();
[[nodiscard]] const Table<PublishedShift>& publishedShiftTable();

} // namespace redvest::storage
