// SPDX-FileCopyrightText: 2026 RedVest contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// What two desks that merged people without knowing of each other leave to be done: records that one of them wrote to
// a person whom the other had merged follow to the record that goes on, and merges into each other are settled. So are
// spans of one person in one team that share days, because each desk put the person in from a day of its own, and
// entries of the reserve for one campaign.

#pragma once

#include "core/usecases/workspace/workspace.h"

namespace redvest {

/// To be called when a desk's journal was taken in. Whatever still stands on a merged record moves to the one at the
/// end of the chain; where two records were merged into each other, the one that was registered first goes on;
/// memberships that share days become one. Every desk comes to the same rows, whichever finishes first. Nothing is
/// written where there is nothing to do. Problems: not_allowed, sign_in. Failure: reading only.
Outcome<ChangeSet> finishMerges(Workspace&);

} // namespace redvest
