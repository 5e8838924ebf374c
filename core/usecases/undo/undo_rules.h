// SPDX-FileCopyrightText: 2026 RedVest contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// The rules of every area, asked once more of what an undo has put back: the same functions that decide when somebody
// does it by hand, so that an undo makes nothing that could not be made.

#pragma once

#include "core/storage/gate/database.h"
#include "core/usecases/workspace/workspace.h"

namespace redvest {

/// What stands against the records `writer` has changed, as they are now. Asked of what came back or changed in a way
/// that matters: people bound to shifts, shifts, posts, campaigns, sites, people of the register, teams,
/// their members, organisations, items, stores, courses and the rules on them, editions, sessions and sign-ups,
/// results, series, issues; of care, whether the account may see it. Of every table besides: what came back may not lie
/// under something archived (archived_above.h). What was removed is nobody's rule, but that a team has no leader who is
/// not in it and of care. Codes: those of the use-cases that write the record by hand, and archived. The first hundred.
[[nodiscard]] Problems brokenRules(const Workspace&, const storage::Writer&);

/// Whether records of that table are asked about.
[[nodiscard]] bool hasUndoRule(const QString& table);

} // namespace redvest
