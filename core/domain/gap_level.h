// SPDX-FileCopyrightText: 2026 RedVest contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// Which groupings of gaps are divisions, and of which level. For whoever groups shifts or names the rows.

#pragma once

#include "core/domain/divisions.h"
#include "core/domain/figures.h"

#include <optional>

namespace redvest {

/// The level whose divisions are the rows of that grouping; nothing where rows are no divisions.
[[nodiscard]] std::optional<DivisionLevel> levelOf(GapBy);

} // namespace redvest
