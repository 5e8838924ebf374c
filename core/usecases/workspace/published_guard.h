// SPDX-FileCopyrightText: 2026 RedVest contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// A day whose roster is published is changed for a reason only. Asked in Workspace::write, of what a unit of work did,
// so that no path goes past it: form, board, import, command.

#pragma once

#include "core/usecases/workspace/workspace.h"

namespace redvest {

/// What of the unit takes a published roster away from what was published, where the intent says no reason: one Problem
/// published_day (field "reason") for each roster.
///
/// Asked are shifts of the day (added, called off or on, moved, another number needed) and who stands on them. Not
/// asked are: the answer of somebody who was asked and accepts; what happened on the day (came, served, stayed away);
/// and whatever brings the roster back to what was published.
[[nodiscard]] Problems unexplainedChanges(const Workspace&, const Intent&, const storage::Writer&);

} // namespace redvest
