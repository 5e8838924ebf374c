// SPDX-FileCopyrightText: 2026 RedVest contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// One rule for every table: what an undo brings back may not lie under something that is archived by then. Which column
// leads up is read from the declarations; where the rule does not hold stands in one list, with the reason.

#pragma once

#include "core/storage/gate/database.h"
#include "core/storage/schema/references.h"
#include "core/usecases/workspace/workspace.h"

namespace redvest {

/// Whether what refers so to a record lies under it, so that it cannot come back while that is archived.
[[nodiscard]] bool liesUnder(const storage::Reference&);
/// Why it may come back all the same; "" where liesUnder holds, and where what is referred to is never archived.
[[nodiscard]] QString whyNotUnder(const storage::Reference&);

/// One Problem "archived" for each archived record under which the changed one lies: asked where it came back, was
/// taken out of the archive, or was moved there. What is archived itself may lie anywhere.
[[nodiscard]] Problems archivedAbove(const Workspace&, const storage::Writer&, const JournalChange&);

} // namespace redvest
