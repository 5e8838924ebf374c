// SPDX-FileCopyrightText: 2026 RedVest contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// The office's signature under certificates. For the use-cases that sign, and for who hands out the public part: the
// seed leaves this only as a Secret.

#pragma once

#include "core/domain/certificate.h"
#include "core/domain/certificate_line.h"
#include "core/storage/gate/database.h"
#include "core/usecases/workspace/workspace.h"

#include <optional>

namespace redvest {

struct IssuerSeed
{
    Id<IssuerKey> id;
    crypto::Secret seed;
};

/// Whether whoever is signed in holds what the signature lies sealed under. Problem: no_signature.
[[nodiscard]] Problems whyNoSignature(const Workspace&);
/// The signature in use: of those not retired the one that has been there longest. Makes one where there is none.
/// Nothing where the rows there are do not open or are not whole.
[[nodiscard]] std::optional<IssuerSeed> issuerSeed(storage::Writer&, Instant now);
/// Public parts of those whose secret part is here and fits: a row that somebody else put there is handed out to
/// nobody.
[[nodiscard]] std::vector<PublicIssuerKey> publicIssuerKeys(const storage::Reader&);

} // namespace redvest
