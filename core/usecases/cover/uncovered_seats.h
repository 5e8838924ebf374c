// SPDX-FileCopyrightText: 2026 RedVest contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// Who on coming shifts would not be insured any more once covers are shortened or archived. They are changed all the
// same, as an insurer's list is what it is: the people are told of, so that somebody looks after them.

#pragma once

#include "core/domain/cover.h"
#include "core/usecases/rota/unfit_seats.h"

namespace redvest {

/// Those bound to shifts of risk posts that are not over, of a year ahead, whom these covers leave unfit once they are
/// stored as they are given; by start, then by name.
[[nodiscard]] std::vector<UnfitSeat> unfitIfCovered(const Workspace&, const std::vector<Cover>& wanted);
/// If those were archived as entered by mistake.
[[nodiscard]] std::vector<UnfitSeat> unfitIfArchived(const Workspace&, const std::vector<Id<Cover>>&);
/// If that were the last day covered.
[[nodiscard]] std::vector<UnfitSeat> unfitIfWithdrawn(const Workspace&, const std::vector<Id<Cover>>&, QDate lastDay);

} // namespace redvest
