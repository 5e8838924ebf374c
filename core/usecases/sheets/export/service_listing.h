// SPDX-FileCopyrightText: 2026 RedVest contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// The register of certificates of service as a list. Nothing of it is imported.

#pragma once

#include "core/usecases/sheets/export/listing.h"
#include "core/usecases/workspace/workspace.h"

namespace redvest::intake {

/// The latest first, voided ones too; the period asks for the day of issue.
[[nodiscard]] Listing serviceCertificateListing(const Workspace&, const ListQuery&);

} // namespace redvest::intake
