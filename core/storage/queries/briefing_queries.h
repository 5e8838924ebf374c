// SPDX-FileCopyrightText: 2026 RedVest contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// Questions asked of the area briefing.

#pragma once

#include "core/domain/briefing.h"
#include "core/storage/gate/database.h"

namespace redvest::storage {

/// Those in use, by name.
[[nodiscard]] std::vector<Series> seriesInUse(const Reader&);
/// Those not archived, the latest first.
[[nodiscard]] std::vector<Issue> issuesOf(const Reader&, Id<Series>);

} // namespace redvest::storage
