// SPDX-FileCopyrightText: 2026 RedVest contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// What a proposal does to the gap, by place: the same shifts as they are filled now and if everybody accepts.

#pragma once

#include "core/domain/figures.h"
#include "core/usecases/dispatch/proposal.h"

namespace redvest {

/// The shifts of a proposal, grouped twice; rows of one have their like in the other.
struct ProposalGaps
{
    GapTable before;
    GapTable after; ///< largest gap that is left first
};

/// By street, community, post or another grouping whose rows come again (not by day, hour or shift).
[[nodiscard]] ProposalGaps proposalGaps(const Workspace&, const Proposal&, GapBy by);

} // namespace redvest
