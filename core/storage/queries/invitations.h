// SPDX-FileCopyrightText: 2026 RedVest contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// Who is asked for which shift, in one statement.

#pragma once

#include "core/domain/invitation.h"
#include "core/domain/scope.h"
#include "core/storage/gate/database.h"

namespace redvest::storage {

/// Seats in that state on shifts not called off that begin within `starts`, by start, place, site and post. Phones are
/// in full, names and homes of the people filled in, `place` is not.
[[nodiscard]] std::vector<Invitation> seatsInState(const Reader&, AssignmentState, Span starts, const Scope&);

} // namespace redvest::storage
