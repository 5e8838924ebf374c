// SPDX-FileCopyrightText: 2026 RedVest contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// A proposal over a model that was read before, and why somebody is or is not on a shift of it.

#pragma once

#include "core/usecases/dispatch/dispatch_model.h"
#include "core/usecases/dispatch/dispatch_staffing.h"

namespace redvest {

/// Of the model's scope and period, whatever the query says of them. The same model, query and seconds enough give the
/// same proposal. Problems: those of propose but for the period.
[[nodiscard]] Outcome<Proposal> proposeOver(const Workspace&, const DispatchModel&, DispatchQuery, Progress&,
                                            const std::function<bool(const SearchStep&)>& search = {});

/// As the model numbers people and shifts.
[[nodiscard]] DispatchPlan planOf(const DispatchModel&, const Proposal&);
[[nodiscard]] DispatchPlan planOf(const DispatchStaffing&, const dispatch::Roster&);

/// Why the seats that the plan leaves open stay open, by shift as in the model; shifts without such are left out.
[[nodiscard]] std::vector<UnfilledShift> unfilledShifts(const DispatchModel&, const DispatchPlan&,
                                                        const std::vector<PinnedSeat>& barred);

/// Sentences on what would close most of what stays open, the most seats first; at most five.
[[nodiscard]] QStringList dispatchAdvice(const Workspace&, const DispatchModel&, const DispatchPlan&);

/// Somebody beside a shift of the plan.
struct JudgedCandidate
{
    Id<Volunteer> volunteer;
    QString name;
    QString home; ///< division
    Nearness nearness = Nearness::Unknown;
    /// assigned (there by the plan), on_shift (was before), placed (elsewhere), free, not_needed (every seat is taken),
    /// barred, or why not.
    QString code;
    QString text; ///< in the user's language; of placed: where
};
/// Everybody registered: who is there, who could be and where they are instead, then all others with what stands first
/// against them; near ones first among equals. At most `limit`; 0: all. Problems: unknown_shift (not of the period).
[[nodiscard]] Outcome<std::vector<JudgedCandidate>> explainShift(const Workspace&, const DispatchModel&,
                                                                 const Proposal&, Id<Shift>, int limit = 0);

} // namespace redvest
