// SPDX-FileCopyrightText: 2026 RedVest contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// Who stands on a shift: who could, who does, and each step an assignment takes.
// Nobody is ever put on two shifts at once here; two offline desks may still do so jointly, which is a finding.

#pragma once

#include "core/domain/rota_rows.h"
#include "core/usecases/workspace/workspace.h"

namespace redvest {

/// Everybody on the shift, whatever the state; by state (on duty and accepted first, cancelled last), then name.
[[nodiscard]] std::vector<AssignmentRow> assignmentRows(const Workspace&, Id<Shift>);

/// People who could be asked, are not bound to the shift already and did not stay away from it: those that fit first,
/// then with warnings, then those that do not; near homes first among equals, then who served least in the seven days
/// before. `search` takes name, pinyin, initials or the tail of a phone. At most `limit`; nobody is left out but by the
/// limit. Empty when there is no such shift.
[[nodiscard]] std::vector<CandidateRow> candidates(const Workspace&, Id<Shift>, const QString& search = {},
                                                   int limit = 200);
/// What speaks for and against that person on that shift. Nothing when either is unknown.
[[nodiscard]] std::optional<Verdict> verdict(const Workspace&, Id<Volunteer>, Id<Shift>);

/// A step one person took.
struct AssignmentStep
{
    ChangeSet changes;
    std::optional<Assignment> before; ///< nothing: there was none
    std::optional<Assignment> after;  ///< nothing: it was taken away
};
/// The steps of several people, one unit of work.
struct AssignmentSteps
{
    ChangeSet changes;
    std::vector<AssignmentStep> steps; ///< in the order asked for; their own `changes` are empty
};

/// Puts the person on the shift in state `state` (proposed, invited or accepted). Warnings, and blocks that are not
/// law, pass with a reason, which is kept.
/// Problems: unknown_volunteer, unknown_shift, called_off, already_assigned, stayed_away, state; one a reason of the
/// verdict with its code (field "override" where a reason would let it pass, "volunteer" where nothing would).
Outcome<AssignmentStep> assign(Workspace&, Id<Volunteer>, Id<Shift>, const QString& overrideReason = {},
                               AssignmentState state = AssignmentState::Proposed);

/// The same for several people in one unit of work, all or none: the Problems of all of them.
Outcome<AssignmentSteps> assignAll(Workspace&, const std::vector<Id<Volunteer>>&, Id<Shift>,
                                   const QString& overrideReason = {},
                                   AssignmentState state = AssignmentState::Proposed);

/// Somebody and a shift: what speaks for and against.
struct JudgedPerson
{
    Id<Volunteer> volunteer;
    QString name;
    Verdict verdict;
    bool isThere = false; ///< is on it already, or stayed away from it
};
struct FittingAssigned
{
    ChangeSet changes; ///< of one unit of work; empty when nobody fits
    std::vector<AssignmentStep> steps;
    std::vector<JudgedPerson> leftOut; ///< in the order asked for
};
/// Puts those on the shift whom nothing speaks against, by the same verdict as assign, each once; those with a warning
/// or a block are left out with their reasons, to be judged one by one. Problems: unknown_shift, called_off, state.
Outcome<FittingAssigned> assignFitting(Workspace&, const std::vector<Id<Volunteer>>&, Id<Shift>,
                                       AssignmentState state = AssignmentState::Proposed);
/// What assignFitting would say of them, people who fit included; nothing is written. Empty when there is no such
/// shift.
[[nodiscard]] std::vector<JudgedPerson> shiftVerdicts(const Workspace&, const std::vector<Id<Volunteer>>&, Id<Shift>);

/// Problems: unknown_assignment, transition, reason_missing (leaving served without `note`); for somebody who is bound
/// again by it called_off, overlap (bound elsewhere meanwhile) and what the verdict holds against it.
Outcome<AssignmentStep> setAssignmentState(Workspace&, Id<Assignment>, AssignmentState, const QString& note = {});
/// One unit of work, all or none.
Outcome<AssignmentSteps> setAssignmentStates(Workspace&, const std::vector<Id<Assignment>>&, AssignmentState,
                                             const QString& note = {});

/// Takes the assignment away as if it had not been made. Problems: unknown_assignment; worked, when the person has come
/// to the shift or should have: that is history, cancel it instead. The reason is kept in the history.
Outcome<AssignmentStep> unassign(Workspace&, Id<Assignment>, const QString& reason = {});
/// One unit of work, all or none.
Outcome<AssignmentSteps> unassignAll(Workspace&, const std::vector<Id<Assignment>>&, const QString& reason = {});

} // namespace redvest
