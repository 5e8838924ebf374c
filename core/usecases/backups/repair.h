// SPDX-FileCopyrightText: 2026 RedVest contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// Mending a workspace that "check" complains of, as far as its journal says for certain what is right.

#pragma once

#include "core/usecases/workspace/workspace.h"

namespace redvest {

struct Repair
{
    Problems found;    ///< before; empty: it was sound, and nothing was done
    Problems repaired; ///< what was mended, one each
    Problems left;     ///< after; empty: it is sound
    QString kept;      ///< the state before, as a backup or a copy; "" when nothing was done
    QString remedy;    ///< what to do about `left`; "" when it is empty
};

/// Checks, keeps the state as it is, mends in one transaction, checks again. Problems: what Deed::Repair asks.
/// Failures: the state before cannot be kept (disk), open for reading only. `clock`: the PC's own.
[[nodiscard]] Outcome<Repair> repairWorkspace(Workspace&, const Clock& clock, Progress&);

} // namespace redvest
