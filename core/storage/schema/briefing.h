// SPDX-FileCopyrightText: 2026 RedVest contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// The tables of the area briefing: one declaration an entity.

#pragma once

#include "core/domain/briefing.h"
#include "core/storage/schema/table.h"

namespace redvest::storage {

[[nodiscard]] const Table<Series>& seriesTable();
[[nodiscard]] const Table<Issue>& issueTable();

} // namespace redvest::storage
