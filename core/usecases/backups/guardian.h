// SPDX-FileCopyrightText: 2026 RedVest contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// Whose accounts must be asked before a file is dealt with that need not open any more: a workspace that is replaced,
// rescued or tried out from outside. Without this, whoever may only read had but to take the way past the window.

#pragma once

#include "core/usecases/workspace/workspace.h"

namespace redvest {

/// The workspace at that place, open for reading and locked, when it has accounts. Where it does not open, its newest
/// backup that does stands for it: its accounts are those that were last known. Null when there are no accounts to
/// ask.
[[nodiscard]] std::unique_ptr<Workspace> guardianOf(const QString& workspaceFile, const QString& actor, const Clock&);

/// Whoever holds the recovery key of that workspace on paper may do what an administrator may, until it is closed.
/// Nothing is read with it. Problems: bad_recovery_key, other_recovery_key.
[[nodiscard]] Problems enterWithRecovery(Workspace&, const QString& words);

} // namespace redvest
