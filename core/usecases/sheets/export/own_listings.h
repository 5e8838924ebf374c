// SPDX-FileCopyrightText: 2026 RedVest contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// Lists that are not made of lines with the columns of a sheet, but have columns of their own.

#pragma once

#include "core/usecases/sheets/export/listing.h"
#include "core/usecases/workspace/workspace.h"

#include <optional>

namespace redvest::intake {

/// Nothing for a kind that is made of lines (lines.h). Problems: those of careListing.
[[nodiscard]] std::optional<Outcome<Listing>> ownListing(const Workspace&, ListKind, const ListQuery&);

} // namespace redvest::intake
