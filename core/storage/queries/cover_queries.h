// SPDX-FileCopyrightText: 2026 RedVest contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// Lists of insurance, read in few statements. No rule lives here: only what each row is.

#pragma once

#include "core/domain/cover.h"
#include "core/domain/scope.h"
#include "core/storage/gate/database.h"

#include <optional>

namespace redvest::storage {

/// A cover with what lists and sheets say of its person; "" where the person is not in this workspace.
struct CoverFacts
{
    Cover cover;
    Volunteer person; ///< id, name, document, sex, birth, phone, division, status
};
/// By policy, then by the person's name and the first day; with `only`, of that policy alone.
[[nodiscard]] std::vector<CoverFacts> coverFacts(const Reader&, Id<Policy> only);
/// Newest period first, archived ones last.
[[nodiscard]] std::vector<Policy> policiesInOrder(const Reader&);
/// Covers of the person under that policy, archived ones too; with a null policy, under any.
[[nodiscard]] std::vector<Cover> coversOf(const Reader&, Id<Policy>, Id<Volunteer>);
/// All covers of the policy, archived ones too.
[[nodiscard]] std::vector<Cover> coversUnder(const Reader&, Id<Policy>);
/// Latest day first, archived ones last.
[[nodiscard]] std::vector<CoverClaim> claimsInOrder(const Reader&);

/// Somebody bound to a shift of a risk post.
struct RiskSeat
{
    Id<Volunteer> volunteer;
    Id<Shift> shift;
    Span span;
    QString post, site, division; ///< names, and where the site lies
};
/// On shifts not called off that touch `period` at sites within `scope`, by start, then shift and person.
[[nodiscard]] std::vector<RiskSeat> riskSeats(const Reader&, const Scope&, Span period);

} // namespace redvest::storage
