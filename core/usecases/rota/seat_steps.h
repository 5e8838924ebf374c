// SPDX-FileCopyrightText: 2026 RedVest contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// One seat within a unit of work: put on a shift, taken off it. Whatever seats people, one or many, moved or swapped,
// goes through these, so that each path asks the same. Not a public face: window and command line call assignments.h
// and seat_moves.h.

#pragma once

#include "core/usecases/rota/assignments.h"

namespace redvest {

namespace storage {
class Writer;
} // namespace storage

[[nodiscard]] Problem unknownAssignment();
/// Proposed, invited or accepted: how somebody begins on a shift.
[[nodiscard]] bool isFirstState(AssignmentState);
[[nodiscard]] Problem notFirstState();

/// Writes it where the person is not bound to the shift yet; a remark of before stays. Problems: already_assigned,
/// stayed_away (absent or excused).
[[nodiscard]] Problems writeAssignment(storage::Writer&, const Assignment& wanted, AssignmentStep&);
/// `wanted` says who, which shift and which state; its reason sets aside what may be set aside, by the verdict of what
/// is written so far. Problems as assign.
[[nodiscard]] Problems seatOne(storage::Writer&, Instant now, Assignment wanted, AssignmentStep&);
/// Problems: unknown_assignment, worked.
[[nodiscard]] Problems unseatOne(storage::Writer&, Id<Assignment>, AssignmentStep&);

} // namespace redvest
