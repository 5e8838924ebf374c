// SPDX-FileCopyrightText: 2026 RedVest contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// How good a proposal is, in sentences, and what is said where there is nothing to propose.

#pragma once

#include "ui/dispatch/proposal_review.h"

namespace redvest::ui {

/// Division and period: "静安区 2022-03-17".
[[nodiscard]] QString proposalAbout(const Proposal&);
/// That, what is missing now and after it, how far that is from the best possible, what it changes, and what
/// becomes of each team asked for; a line each.
[[nodiscard]] QString proposalSaid(const Proposal&);
/// "Missing 12 → 3".
[[nodiscard]] QString proposalCount(const Proposal&);
/// Why a proposal has no rows.
[[nodiscard]] QString emptyProposalSaid(const Proposal&);
/// What was pinned and barred since it was made; "" for nothing.
[[nodiscard]] QString wishesSaid(const SeatWishes&);

} // namespace redvest::ui
