// SPDX-FileCopyrightText: 2026 RedVest contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// Rescuing a workspace that no longer opens, or that check calls damaged, into a new file. The damaged one is not
// touched.

#pragma once

#include "core/base/clock.h"
#include "core/base/progress.h"
#include "core/domain/salvage.h"

namespace redvest {

class Workspace;

/// Makes the workspace `out` of all that can be proven of `in`, which nobody may have open. Problems:
/// "not_a_workspace", "newer_schema", "first_schema"; "sign_in" where `in` has a guardian (guardian.h): then somebody
/// signs in to that, and salvageFor is asked. Failures: `out` is there already, `in` cannot be read or is open
/// elsewhere, disk. Throws Cancelled. Nothing is left of `out` then.
[[nodiscard]] Outcome<Salvaged> salvageWorkspace(const QString& in, const QString& out, const QString& actor,
                                                 const Clock&, Progress&);

/// The same for whoever is signed in to the guardian of `in`. Problems besides: what Deed::Salvage asks.
[[nodiscard]] Outcome<Salvaged> salvageFor(const Workspace& guardian, const QString& in, const QString& out,
                                           const Clock&, Progress&);

/// Writes the records left out as a table beside the new workspace, for a person to judge; sealed values are masked.
/// The path; "" when nothing was left out. Failure: disk.
QString writeLeftOut(const Salvaged&);

/// What was rescued, what was not, and what to do now: a sentence each.
[[nodiscard]] QStringList salvageWords(const Salvaged&);

} // namespace redvest
