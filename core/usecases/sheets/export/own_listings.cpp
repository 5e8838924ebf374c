// SPDX-FileCopyrightText: 2026 RedVest contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/usecases/sheets/export/own_listings.h"

#include "core/usecases/sheets/export/call_listing.h"
#include "core/usecases/sheets/export/cover_listing.h"
#include "core/usecases/sheets/export/honour_listing.h"
#include "core/usecases/sheets/export/roster_listing.h"

namespace redvest::intake {

std::optional<Outcome<Listing>> ownListing(const Workspace& ws, ListKind kind, const ListQuery& query)
{
    switch (kind) {
    case ListKind::Calls:
        return callListing(ws, query);
    case ListKind::GapCollections:
        return gapCollectionListing(ws, query);
    case ListKind::Standbys:
        return standbyListing(ws, query);
    case ListKind::Policies:
        return policyListing(ws, query);
    case ListKind::Covers:
        return coverListing(ws, query);
    case ListKind::Claims:
        return claimListing(ws, query);
    case ListKind::Care:
        return careListing(ws, query);
    case ListKind::Stories:
        return storyListing(ws, query);
    default:
        return std::nullopt;
    }
}

} // namespace redvest::intake
