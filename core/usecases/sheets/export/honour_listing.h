// SPDX-FileCopyrightText: 2026 RedVest contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// Care and stories as lists. They are entered by "set" and in the window, so their columns are not those of an
// import.

#pragma once

#include "core/base/outcome.h"
#include "core/usecases/sheets/export/listing.h"
#include "core/usecases/workspace/workspace.h"

namespace redvest::intake {

/// The latest first. What was done is told with full ids only, of divisions that the account is for. Problem: no_key.
[[nodiscard]] Outcome<Listing> careListing(const Workspace&, const ListQuery&);
/// The latest first: only those that may be published today; how many may not a note says.
[[nodiscard]] Listing storyListing(const Workspace&, const ListQuery&);

} // namespace redvest::intake
