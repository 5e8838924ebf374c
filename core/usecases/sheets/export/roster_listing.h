// SPDX-FileCopyrightText: 2026 RedVest contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// The lists of what was asked for and who is ready: gap collections, and the stand-by lists of days.

#pragma once

#include "core/usecases/sheets/export/listing.h"
#include "core/usecases/workspace/workspace.h"

namespace redvest::intake {

/// The latest first. A collection is of the period that it asks about.
[[nodiscard]] Listing gapCollectionListing(const Workspace&, const ListQuery&);
/// By day, then as standbyRows; phones are masked.
[[nodiscard]] Listing standbyListing(const Workspace&, const ListQuery&);

} // namespace redvest::intake
