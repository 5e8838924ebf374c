// SPDX-FileCopyrightText: 2026 RedVest contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// The accounts of the desk: set up, sign in, add, change, disable, reset, recover, give up. Without accounts whoever
// has the file can read and change everything in it; with them the keys open by each person's passphrase only.

#pragma once

#include "core/domain/passphrase.h"
#include "core/usecases/workspace/workspace.h"

namespace redvest {

/// A key for paper, in 13 groups. Lost passphrases and accounts come back with it, and with nothing else.
[[nodiscard]] QString makeRecoveryKey();

/// The first account, an administrator, who is signed in afterwards. `recoveryKey` is makeRecoveryKey()'s, shown and
/// written down before this. What is entered from then on is sealed with keys that lie open in no older backup.
/// Problems: those of names and passphrases, has_accounts, bad_recovery_key.
Outcome<ChangeSet> setUpAccounts(Workspace&, const QString& name, const QString& passphrase,
                                 const QString& recoveryKey);
/// Back to the use without accounts: keys lie open again, passphrases are forgotten, accounts are disabled.
/// Whoever has the file reads and changes everything from then on, and the recovery key opens nothing any more.
/// Problems: not_allowed, no_accounts, reason_missing.
Outcome<ChangeSet> giveUpAccounts(Workspace&, const QString& reason);
/// What that means, in the words of the window and of the command line.
[[nodiscard]] QString withoutAccountsMeaning();

/// Why a text is no recovery key.
[[nodiscard]] Problem badRecoveryKey();

struct AccountRow
{
    Account account;
    bool hasPassphrase = false; ///< in this copy; one that came from another desk needs a reset here first
    qint64 waitMs = 0;          ///< wrong passphrases: until the next try
};
/// By name; disabled ones last. Also while locked: the names are what the sign-in offers.
[[nodiscard]] std::vector<AccountRow> accountRows(const Workspace&);

/// Proves the passphrase and takes the keys; the caller then lets the workspace enter(). Costs most of a second: in a
/// job for a window, on a sibling. Counts wrong tries in the store, so a restart does not forget them.
/// Problems: unknown_account, disabled, no_passphrase, wrong_passphrase (with how many tries are left, or how long the
/// next one waits), wait (too early; nothing was tried).
Outcome<Account> provePassphrase(Workspace&, const QString& name, const QString& passphrase);
/// provePassphrase and enter, on this thread.
Problems signIn(Workspace&, const QString& name, const QString& passphrase);

/// With a passphrase that the person must change when he first signs in. Problems: those of names, grants and
/// passphrases, account_exists, not_allowed.
Outcome<ChangeSet> addAccount(Workspace&, const Account&, const QString& passphrase);
/// Roles, divisions and flags of the account of that name; its keys follow. Where it may read less than before, new
/// keys are used for what is entered from then on (keys_renewal.h): what it could read it may have kept.
/// Problems: unknown_account, those of grants, last_administrator, not_allowed.
Outcome<ChangeSet> changeAccount(Workspace&, const Account&);
/// Forgets its keys, and renews those it could read with; its name stays in the records. Problems: unknown_account,
/// last_administrator, not_allowed.
Outcome<ChangeSet> disableAccount(Workspace&, const QString& name);
/// A new passphrase for somebody else, who must change it; a disabled account is in use again.
/// Problems: unknown_account, those of passphrases, not_allowed.
Outcome<ChangeSet> resetPassphrase(Workspace&, const QString& name, const QString& passphrase);
/// One's own. Problems: wrong_passphrase, those of passphrases, same_passphrase.
Outcome<ChangeSet> changePassphrase(Workspace&, const QString& old, const QString& fresh);
/// With the paper: a new passphrase for an administrator (made if there is none of that name), who is signed in
/// afterwards. Problems: bad_recovery_key, other_recovery_key, no_accounts, those of names and passphrases.
Outcome<ChangeSet> recoverAccount(Workspace&, const QString& name, const QString& recoveryKey,
                                  const QString& passphrase);

struct DeskRules
{
    bool otherApproves = false; ///< served time is approved by another than who entered it
    int idleMinutes = kIdleMinutes;
};
[[nodiscard]] DeskRules deskRules(const Workspace&);
/// Problems: idle_minutes (1 to 60), not_allowed.
Outcome<ChangeSet> setDeskRules(Workspace&, const DeskRules&);

} // namespace redvest
