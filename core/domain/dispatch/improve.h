// SPDX-FileCopyrightText: 2026 RedVest contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// A better roster of people whom rules tie over many days: annealing whose moves are blocks of days of one person, each
// found exactly for what the others do.

#pragma once

#include "core/domain/dispatch/solve.h"

namespace redvest::dispatch {

/// A roster that is allowed wherever one was found (isAllowed for everybody, nobody above where nobody may be), else
/// the start or what is cheaper; the start as well where there are more than some millions of choices. Never worse than
/// an allowed start. It may be empty or break rules. Stops at `bound` as well. The
/// same same for the same staffing, start
/// and steps, as long as the seconds are enough; without steps it goes by the
/// processor's processor's time.
[[nodiscard]] Roster improve(const Staffing&, Roster start, const Effort&, Cost bound = -kNever);

/// Everybody's duties are allowed and nobody is above where nobody may be.
[[nodiscard]] bool isRosterAllowed(const Staffing&, const Roster&);

} // namespace redvest::dispatch
