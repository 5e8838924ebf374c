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
//
// What changes keys is made first and put in afterwards: everything that takes time or memory (Argon2id) gives a
// VaultChange, and the use-case applies it in the unit of work that changes the accounts' rows. So whatever ends the
// program, keys and rows are both as before or both as wished, and the desk opens.

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

/// Entries of the vault to be put and to be removed, all at once.
struct VaultChange
{
    QHash<QString, QByteArray> puts;
    QStringList removals;
};
/// Within Database::write this is part of its unit of work. Changes table vault.
void apply(Database&, const VaultChange&);

[[nodiscard]] bool hasAccounts(Database&);
/// The keys held sealed to the recovery key, and those that lay open forgotten. A class that has no key yet gets one.
/// Once it is kept, empty the log (checkpoint): what was deleted from the file still stands there.
[[nodiscard]] VaultChange beginAccounts(Database&, const crypto::Secret& recovery);
/// The keys held open again; all accounts' keys and the recovery key forgotten.
[[nodiscard]] VaultChange endAccounts(Database&, const QStringList& accountIds);
[[nodiscard]] bool isRecoveryKey(Database&, const crypto::Secret&);

/// A new key pair under this passphrase, with the classes given; what the account had before is forgotten.
/// Takes its time: Argon2id. Failure when a class is to be given that is not held, or memory is short.
[[nodiscard]] VaultChange giveKeys(Database&, const QString& account, const QString& passphrase, KeyClasses,
                                   crypto::PassphraseCost);
/// False when the account has no passphrase in this copy.
[[nodiscard]] bool hasPassphrase(Database&, const QString& account);
/// The classes it may read from now on. Nothing for an account without a passphrase here.
[[nodiscard]] VaultChange setClasses(Database&, const QString& account, KeyClasses);
[[nodiscard]] VaultChange forgetKeys(const QString& account);

/// Puts the account's keys into the ring; false when the passphrase is another. Takes its time: Argon2id.
[[nodiscard]] bool unlock(Database&, const QString& account, const QString& passphrase);
/// Nothing when `old` is not the passphrase. Takes its time, twice.
[[nodiscard]] std::optional<VaultChange> rewrap(Database&, const QString& account, const QString& old,
                                                const QString& fresh, crypto::PassphraseCost);
/// False when it is another workspace's key.
[[nodiscard]] bool unlockWithRecovery(Database&, const crypto::Secret& recovery);

[[nodiscard]] Tries triesOf(Database&, const QString& account);
void setTries(Database&, const QString& account, const Tries&);

} // namespace redvest::storage
