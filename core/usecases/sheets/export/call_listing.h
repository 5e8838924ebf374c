// SPDX-FileCopyrightText: 2026 RedVest contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// The register of calls for volunteers as a list; imported from no sheet.

#pragma once

#include "core/usecases/sheets/export/listing.h"
#include "core/usecases/workspace/workspace.h"

namespace redvest::intake {

/// Withdrawn ones too, the latest first, with what was asked for and who answered. A period asks for the day they are
/// dated.
[[nodiscard]] Listing callListing(const Workspace&, const ListQuery&);

} // namespace redvest::intake
