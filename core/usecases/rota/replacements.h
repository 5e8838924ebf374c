// SPDX-FileCopyrightText: 2026 RedVest contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// Somebody falls out and somebody else takes the seat, in one unit of work.

#pragma once

#include "core/domain/standby.h"
#include "core/usecases/rota/assignments.h"

namespace redvest {

/// Who could take the seat of that assignment, the best first (goesBefore): whoever stands by for the shift, its site
/// or its day, and then the shift's candidates. Who is bound to the shift is not among them, nor who is on another at
/// that time. Empty when there is no such assignment.
[[nodiscard]] std::vector<Successor> successors(const Workspace&, Id<Assignment>, int limit = 20);
/// Why that one, in a line: "on the stand-by list · 彭浦镇 · 4 h in the last 7 days · other street".
[[nodiscard]] QString successorText(const Successor&);

/// How the person of a state falls out where nobody says it: who was asked declines, who was expected is excused;
/// nothing for whoever is out of the shift already.
[[nodiscard]] std::optional<AssignmentState> usualLeaving(AssignmentState);

struct SeatReplaced
{
    ChangeSet changes;
    AssignmentStep left; ///< without a change where the person was out already
    AssignmentStep came; ///< a stand-by has accepted, anybody else is invited: nobody is sent against his will
    Successor successor;
    QString why; ///< successorText
};
/// Puts the person into `leaving` (declined, excused or absent; nothing: usualLeaving) for that reason, and the best
/// successor, or `by`, in his place. The reason is also why warnings against the successor are set aside; who does not
/// fit is never put in. Problems: reason_missing, unknown_assignment, state (no way to fall out), transition,
/// called_off, shift_over, seat_taken, no_successor, unknown_volunteer, already_assigned, and blocks of the verdict.
Outcome<SeatReplaced> replaceSeat(Workspace&, Id<Assignment>, std::optional<AssignmentState> leaving,
                                  const QString& reason, Id<Volunteer> by = {});

} // namespace redvest
