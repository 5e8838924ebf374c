// SPDX-FileCopyrightText: 2026 RedVest contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// From how many hours on which star may be applied for: the office's own numbers in place of the usual ones.

#pragma once

#include "core/domain/star_levels.h"
#include "core/usecases/workspace/workspace.h"

namespace redvest {

/// In force from now on; StarLevels{} goes back to the usual ones. What was granted stays granted. Writes `office`.
/// Problems: those of whyNotStarLevels and of rights.
Outcome<ChangeSet> setStarLevels(Workspace&, const StarLevels&, const QString& reason = {});

} // namespace redvest
