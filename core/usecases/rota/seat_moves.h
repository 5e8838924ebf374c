// SPDX-FileCopyrightText: 2026 RedVest contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// People moved from one shift to another, and two people exchanged. One unit of work: the seat is given up and the
// other one taken, or nothing happens. Whoever is moved is judged for the new shift as if put on it by hand, without
// the one that is given up; a reason that set something aside for that one does not go along.

#pragma once

#include "core/usecases/rota/assignments.h"

namespace redvest {

struct SeatsMoved
{
    ChangeSet changes;
    std::vector<AssignmentStep> left;  ///< each seat that was given up, in the order asked for
    std::vector<AssignmentStep> taken; ///< the one taken for it
};

/// Moves those who hold these assignments onto that shift; one named twice counts once. They begin there in `state`:
/// who had accepted the one has not accepted the other.
/// Problems, of all of them: unknown_assignment; same_shift (is there already); worked (has come, or should have: that
/// is history); not_bound (declined, gave no answer, cancelled); those of assign for the new shift.
Outcome<SeatsMoved> moveSeats(Workspace&, const std::vector<Id<Assignment>>&, Id<Shift> to,
                              const QString& overrideReason = {}, AssignmentState state = AssignmentState::Proposed);

/// Each of the two takes the shift of the other. Problems as moveSeats; same_shift when both are on one;
/// same_person when both are one person's.
Outcome<SeatsMoved> swapSeats(Workspace&, Id<Assignment> first, Id<Assignment> second,
                              const QString& overrideReason = {}, AssignmentState state = AssignmentState::Proposed);

/// Whether a reason is all that is missing: every Problem is one that assign lets pass with it.
[[nodiscard]] bool isReasonMissing(const Problems&);

} // namespace redvest
