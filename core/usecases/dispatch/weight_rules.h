// SPDX-FileCopyrightText: 2026 RedVest contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// What proposals prefer: the office's own weights in place of the usual ones.

#pragma once

#include "core/domain/dispatch/dispatch_weights.h"
#include "core/usecases/workspace/workspace.h"

namespace redvest {

/// The weights in force from now on; DispatchWeights{} goes back to the usual ones. Writes `office`. Problems: those of
/// whyNotWeights and of rights.
Outcome<ChangeSet> setDispatchWeights(Workspace&, const DispatchWeights&, const QString& reason = {});

} // namespace redvest
