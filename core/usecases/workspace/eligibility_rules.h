// SPDX-FileCopyrightText: 2026 RedVest contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// What an office warns of when somebody is put on a shift: its own limits in place of the usual ones.

#pragma once

#include "core/domain/eligibility_limits.h"
#include "core/usecases/workspace/workspace.h"

namespace redvest {

/// The limits in force from now on; EligibilityLimits{} goes back to the usual ones. Whoever stands on a shift already
/// stays there. Writes `office`. Problems: those of whyNotLimits and of rights.
Outcome<ChangeSet> setEligibilityLimits(Workspace&, const EligibilityLimits&, const QString& reason = {});

} // namespace redvest
