// SPDX-FileCopyrightText: 2026 RedVest contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// What happened to covered people and was told to the insurer (理赔). What happened tells of health: it is sealed.

#pragma once

#include "core/domain/cover.h"
#include "core/usecases/workspace/edits.h"
#include "core/usecases/workspace/workspace.h"

#include <optional>

namespace redvest {

struct ClaimRow
{
    CoverClaim claim; ///< `happened` as far as the account may read it
    QString name, division, policyNumber;
    QString searchText;
    bool operator==(const ClaimRow&) const = default;
};
/// Latest day first, archived ones last.
[[nodiscard]] std::vector<ClaimRow> claimRows(const Workspace&);

/// Whether whoever is signed in may read what happened; who may not has no list of claims in the window.
[[nodiscard]] bool mayReadClaims(const Workspace&);
/// Problem no_key where it may not, nothing where it may: of putting away and undoing what others entered, too.
[[nodiscard]] Problems claimsClosed(const Workspace&);
/// Notes that what happened is shown in full. Problems: unknown_claim, no_key, out_of_scope, read_only.
Outcome<ChangeSet> noteClaimShown(Workspace&, Id<CoverClaim>);

/// Problems: unknown_policy, unknown_volunteer, required (day, happened), in_future, not_covered (the policy did not
/// cover the person on that day), too_long, stale.
Outcome<Edits<CoverClaim>> saveClaim(Workspace&, const std::optional<CoverClaim>& shown, CoverClaim wanted,
                                     const QString& reason = {});
/// Problem: unknown_claim.
Outcome<Edits<CoverClaim>> archiveClaims(Workspace&, const std::vector<Id<CoverClaim>>&, bool archived = true,
                                         const QString& reason = {});

} // namespace redvest
