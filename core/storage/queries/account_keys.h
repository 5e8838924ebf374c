// SPDX-FileCopyrightText: 2026 RedVest contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// How accounts come to the class keys. Each account has a key pair: its seed is wrapped by the passphrase, each class
// key it may read is sealed to its public part. So roles change without the person's passphrase, and a passphrase
// changes without touching a key.
//
//   passphrase ──Argon2id──► seed of the account ──X25519──► contact key ──► phones, numbers, addresses …
//   recovery key on paper ───────────────────────X25519──► contact key, sensitive key
//
// All of it stands in the table vault, local to this copy: accounts of another desk that arrive by exchange need a
// passphrase here first (reset). Entries: account/<id>/wrap, /public, /contact, /sensitive, /tries; recovery/public,
// /contact, /sensitive. While there is no recovery/public, the workspace is used without accounts.

#pragma once

#include "core/base/crypto.h"
#include "core/domain/passphrase.h"
#include "core/storage/gate/database.h"

namespace redvest::storage {

struct KeyClasses
{
    bool contact = false;
    bool sensitive = false;
};

[[nodiscard]] bool hasAccounts(Database&);
/// Seals the keys held to the recovery key and forgets those that lay open. A class that has no key yet gets one.
void beginAccounts(Database&, const crypto::Secret& recovery);
/// Lays the keys held open again and forgets all accounts' keys and the recovery key.
void endAccounts(Database&, const QStringList& accountIds);
[[nodiscard]] bool isRecoveryKey(Database&, const crypto::Secret&);

/// A new key pair under this passphrase, with the classes given; what the account had before is forgotten.
void giveKeys(Database&, const QString& account, const QString& passphrase, KeyClasses, crypto::PassphraseCost);
/// False when the account has no passphrase in this copy.
[[nodiscard]] bool hasPassphrase(Database&, const QString& account);
/// The classes it may read from now on. Changes nothing for an account without a passphrase here.
void setClasses(Database&, const QString& account, KeyClasses);
void forgetKeys(Database&, const QString& account);

/// Puts the account's keys into the ring; false when the passphrase is another. Takes its time: Argon2id.
[[nodiscard]] bool unlock(Database&, const QString& account, const QString& passphrase);
/// False when `old` is not the passphrase; then nothing is changed.
[[nodiscard]] bool rewrap(Database&, const QString& account, const QString& old, const QString& fresh,
                          crypto::PassphraseCost);
/// False when it is another workspace's key.
[[nodiscard]] bool unlockWithRecovery(Database&, const crypto::Secret& recovery);

[[nodiscard]] Tries triesOf(Database&, const QString& account);
void setTries(Database&, const QString& account, const Tries&);

} // namespace redvest::storage
