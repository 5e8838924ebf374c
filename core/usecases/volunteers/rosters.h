// SPDX-FileCopyrightText: 2026 RedVest contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// The facts of printed rosters. Phones are masked; in full they are had only for a reason that is kept.

#pragma once

#include "core/domain/roster_papers.h"
#include "core/usecases/workspace/workspace.h"

#include <functional>

namespace redvest {

/// Of shifts that are not called off. Problems: those of siteCalled; required (neither shifts nor a period),
/// period_backwards, unknown_division, nothing_chosen (no shift is left), nobody (by person: nobody stands on one),
/// too_many (more than 6 000 shifts; by person more than 500 pages).
[[nodiscard]] Outcome<RosterFacts> roster(const Workspace&, const RosterChoice&, RosterBy);

struct RosterInFull
{
    RosterFacts roster;
    ChangeSet changes;
};
/// The same with phones. Of people in divisions that the account is not for they stay masked. Notes export.full, and
/// each minor by name of the record. Problems besides: reason_required, not_allowed. Failure: reading only.
/// `make` makes the file before it is noted: what cannot be written is not noted either (StagedOutput).
Outcome<RosterInFull> rosterInFull(Workspace&, const RosterChoice&, RosterBy, const QString& title,
                                   const QString& reason, const std::function<void(const RosterFacts&)>& make = {});

} // namespace redvest
