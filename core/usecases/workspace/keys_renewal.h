// SPDX-FileCopyrightText: 2026 RedVest contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// New keys for what is entered from now on: after a stick or a backup was lost, the recovery key's paper is gone, or
// somebody who could read left.

#pragma once

#include "core/usecases/workspace/workspace.h"

namespace redvest {

/// From now on what is entered is sealed with new keys, which everybody in use gets; what is stored stays readable to
/// them. `recoveryKey`: makeRecoveryKey()'s, shown and written down before this, in the place of the one there is; ""
/// keeps that. One unit of work; rows whose blind indexes change are noted in the journal.
/// Problems: not_allowed, no_accounts, bad_recovery_key, reason_missing.
Outcome<ChangeSet> renewKeys(Workspace&, const QString& reason, const QString& recoveryKey = {});

/// True when the change of an account renews keys: it may read less than before.
[[nodiscard]] bool readsLess(const Account& before, const Account& after);
/// What that does and what it cannot, in the words of the window and of the command line.
[[nodiscard]] QString renewedKeysMeaning();
/// What of a right taken away, or of accounts that just began, remains: older backups. `backups`: how many there are.
[[nodiscard]] QString whatOlderBackupsOpen(qsizetype backups);

} // namespace redvest
