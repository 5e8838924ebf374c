// SPDX-FileCopyrightText: 2026 RedVest contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// Policies, covers and claims as lists. Covers have the columns in which a list of them is imported; policies and
// claims are entered by "set" and imported from no sheet.

#pragma once

#include "core/usecases/sheets/export/listing.h"
#include "core/usecases/workspace/workspace.h"

namespace redvest::intake {

/// Of the office: no scope leaves one out. Newest period first; archived ones are left out.
[[nodiscard]] Listing policyListing(const Workspace&, const ListQuery&);
/// By policy and name; what was entered by mistake is left out.
[[nodiscard]] Listing coverListing(const Workspace&, const ListQuery&);
/// The latest first; what was entered by mistake is left out. What happened is told with full ids only, to whose
/// account may read it.
[[nodiscard]] Listing claimListing(const Workspace&, const ListQuery&);

} // namespace redvest::intake
