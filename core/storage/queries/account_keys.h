// SPDX-FileCopyrightText: 2026 RedVest contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// How accounts come to the class keys. Each account has a key pair: its seed is wrapped by the passphrase, each class
// key it may read is sealed to its public part. So roles change without the person's passphrase.
//
//   passphrase ──Argon2id──► seed of the account ──X25519──► contact key ──► phones, numbers, addresses …
//   recovery key on paper ───────────────────────X25519──► contact key, sensitive key, person key
//
// All of it stands in the table vault, local to this copy: accounts of another desk that arrive by exchange need a
// passphrase here first (reset). Entries: account/<id>/wrap, /public, /proof, /contact, /sensitive, /person, /tries;
// recovery/public, /proof and one a class; list/contact, list/sensitive, list/person (vault_entries.h). While there is
// no recovery/public, the workspace is used without accounts. The key of class Person is every account's.
//
// A key is sealed only to a public part that somebody who had that key has vouched for (its proof). Whoever writes into
// the file may put his own public part there, and no proof.
//
// What changes keys is made first and put in afterwards: everything that takes time or memory (Argon2id) gives a
// VaultChange, and the use-case applies it in the unit of work that changes the accounts' rows. So whatever ends the
// program, keys and rows are both as before or both as wished, and the desk opens.

#pragma once

#include "core/base/crypto.h"
#include "core/domain/passphrase.h"
#include "core/storage/gate/database.h"

#include <QMap>

namespace redvest::storage {

struct KeyClasses
{
    bool contact = false;
    bool sensitive = false;
    bool person = false;
    bool root = false; ///< also the root key (root_key.h): who looks after accounts
    [[nodiscard]] bool has(KeyClass c) const
    {
        return c == KeyClass::Contact ? contact : c == KeyClass::Sensitive ? sensitive : person;
    }
    [[nodiscard]] bool isAny() const { return contact || sensitive || person; }
    /// Those of these that are not among `others`.
    [[nodiscard]] KeyClasses without(KeyClasses others) const
    {
        return {contact && !others.contact, sensitive && !others.sensitive, person && !others.person,
                root && !others.root};
    }
};
inline constexpr KeyClasses kEveryClass{true, true, true, true};

/// Ids of accounts and what each may read.
using KeyReaders = QMap<QString, KeyClasses>;

/// Entries of the vault to be put and to be removed, all at once.
struct VaultChange
{
    QHash<QString, QByteArray> puts;
    QStringList removals;
    bool beginsSigning = false; ///< with the root key, which vouches for all that stands there
    void add(const VaultChange&);
};
/// Within Database::write this is part of its unit of work. What changes is signed with the root key of `signer`, or
/// the one held where none is named (root_key.h): not what somebody put there besides. Changes table vault. Failure
/// when what was signed before is not there any more as whoever signed in found it.
void apply(Database&, const VaultChange&, const KeyRing* signer = nullptr);

[[nodiscard]] bool hasAccounts(Database&);
/// `keys` sealed to the recovery key, and those that lay open forgotten.
/// Once it is kept, empty the log (checkpoint): what was deleted from the file still stands there.
[[nodiscard]] VaultChange beginAccounts(const KeyRing& keys, const crypto::Secret& recovery);
/// The keys held open again; all accounts' keys and the recovery key forgotten.
[[nodiscard]] VaultChange endAccounts(Database&, const QStringList& accountIds);
[[nodiscard]] bool isRecoveryKey(Database&, const crypto::Secret&);
/// The public part of the recovery key. Empty where there is none. Failure when somebody put it there who may not, as
/// far as the keys held tell.
[[nodiscard]] QByteArray recoveryPublic(Database&);

/// What an account is given: `cost` of a guess, classes of `keys`.
struct KeyGift
{
    QString passphrase;
    KeyClasses classes;
    crypto::PassphraseCost cost;
};
/// A new key pair under this passphrase, with the classes given; what the account had before is forgotten.
/// Takes its time: Argon2id. Failure when a class is to be given that is not held, or memory is short.
[[nodiscard]] VaultChange giveKeys(const KeyRing& keys, const QString& account, const KeyGift&);
/// False when the account has no passphrase in this copy.
[[nodiscard]] bool hasPassphrase(Database&, const QString& account);
/// The classes it may read from now on. Nothing for an account without a passphrase here. Failure when nobody vouches
/// for its public part, or a class is to be given that is not held.
[[nodiscard]] VaultChange setClasses(Database&, const QString& account, KeyClasses);
[[nodiscard]] VaultChange forgetKeys(const QString& account);
/// `keys` sealed anew to the recovery key, or to `recovery` in its place, and to every account that has a passphrase
/// here: to each what `readers` says, to one that is not named nothing. Failure when nobody vouches for a public part.
[[nodiscard]] VaultChange sealToAll(Database&, const KeyRing& keys, const KeyReaders& readers,
                                    const crypto::Secret* recovery = nullptr);
/// True for accounts of a workspace of an older schema, whose keys have no lists and no proofs.
[[nodiscard]] bool wantsVouching(Database&);
/// The first administrator who signs in vouches for what is there.
[[nodiscard]] VaultChange vouchForAll(Database&, const KeyReaders& readers);

/// The keys of class Person, which `keys` has, given to each of these accounts and to the recovery key; whose public
/// part nobody vouches for gets none until he has a new passphrase. For beginning the class (person_keys.h).
[[nodiscard]] VaultChange givePersons(Database&, const KeyRing& keys, const QStringList& accounts);

/// True for accounts of a version that had no root key, while everything is held.
[[nodiscard]] bool wantsRoot(Database&);
/// The root key begins: it is held from now on, and given to whoever looks after accounts and to the recovery key,
/// which gets its public part when a new one is made.
[[nodiscard]] VaultChange beginRoot(Database&, const KeyReaders& readers);
/// Gives the root key that is held to a recovery key which lacks it; nothing where it has one.
[[nodiscard]] std::optional<VaultChange> rootForRecovery(Database&);
/// Puts the public part of the root key in use behind the passphrase of the account that is being opened. Nothing where
/// it is there already, or there is no root key. Takes its time, twice.
[[nodiscard]] std::optional<VaultChange> anchored(Database&, const QString& account, const QString& passphrase,
                                                  crypto::PassphraseCost);

/// What became of a passphrase.
struct Unlocked
{
    bool isRight = false;
    bool isBehind = false; ///< it locks an earlier root key than the one in use, or none (anchored)
    explicit operator bool() const { return isRight; }
};
/// Puts the account's keys of the classes named into the ring; none of them where nobody vouches for them (the ring is
/// distrusted then). Takes its time: Argon2id. Failure when a key is none of those listed, or the wrap asks for more
/// than any guess costs.
[[nodiscard]] Unlocked unlock(Database&, const QString& account, const QString& passphrase, KeyClasses classes);
/// The passphrase of whoever signed in becomes another. Whoever holds the root key gets a new key pair with it, so that
/// the old passphrase opens nothing, in no older file's lock either. Nothing when `old` is not the passphrase. Takes
/// its time, twice.
[[nodiscard]] std::optional<VaultChange> rewrap(Database&, const QString& account, const QString& old,
                                                const KeyGift& fresh);
/// False when it is another workspace's key.
[[nodiscard]] bool unlockWithRecovery(Database&, const crypto::Secret& recovery);
/// True when the keys held are those in use: nobody renewed them meanwhile.
[[nodiscard]] bool areKeysCurrent(Database&);

[[nodiscard]] Tries triesOf(Database&, const QString& account);
void setTries(Database&, const QString& account, const Tries&);

} // namespace redvest::storage
