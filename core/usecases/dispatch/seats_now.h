// SPDX-FileCopyrightText: 2026 RedVest contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// What became of the seats of a proposal since it was made.

#pragma once

#include "core/usecases/dispatch/proposal.h"

namespace redvest {

/// The person on that shift as it is now.
struct SeatNow
{
    std::optional<AssignmentState> state; ///< nothing: not on the shift
    bool operator==(const SeatNow&) const = default;
};
/// One for each, in the same order.
[[nodiscard]] std::vector<SeatNow> seatsNow(const Workspace&, const std::vector<PinnedSeat>&);

/// The names of the people of those seats, in the same order; "(not registered)" of who is in no register.
[[nodiscard]] QStringList namesOnSeats(const Workspace&, const std::vector<PinnedSeat>&);

} // namespace redvest
