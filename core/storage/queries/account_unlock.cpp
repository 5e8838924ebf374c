// SPDX-FileCopyrightText: 2026 RedVest contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// Opening what is sealed to an account or to the recovery key, and who vouches for it. What is given to whom is in
// account_keys.cpp.

#include "core/base/failure.h"
#include "core/storage/queries/account_entries.h"
#include "core/storage/schema/root_key.h"

#include <QCoreApplication>

#include <algorithm>

namespace redvest::storage {

using namespace Qt::Literals::StringLiterals;

namespace {

const QByteArray kNoAnchor = "none"; ///< no root key has it

[[noreturn]] void failDamaged(const QString& entry)
{
    if (entry.startsWith(kRecovery))
        throw Failure(QCoreApplication::translate("Storage",
                                                  "What the recovery key opens is damaged or not the office's. Let an "
                                                  "administrator sign in and make a new recovery key, or restore the "
                                                  "latest backup."),
                      entry);
    throw Failure(QCoreApplication::translate("Storage", "The keys of this workspace are damaged. Take them from the "
                                                         "latest backup, or use the recovery key."),
                  entry);
}

/// The root key, where it is sealed to the owner and is the one that `anchor` says.
void openRoot(Database& db, const QString& owner, const crypto::Secret& seed, const QByteArray& anchor)
{
    // Somebody else may be signed in with the same ring, who holds it.
    if (db.keys()->anchor() != anchor)
        db.keys()->setRoot({});
    db.keys()->setAnchor(anchor);
    const auto opened = crypto::openSealed(seed, db.locals().vaultEntry(rootEntry(owner)));
    if (!opened || opened->size() != crypto::Secret::kSize)
        return;
    crypto::Secret root = crypto::Secret::fromBytes(*opened);
    if (crypto::signingPublicOf(root) == anchor)
        db.keys()->setRoot(std::move(root));
}

/// Opens what is sealed under `owner` with its seed, into the ring. A key that is none of those listed is never used;
/// nor is any where the root key `pinned` or its heir is known and its holder does not vouch for what stands here.
void openClasses(Database& db, const QString& owner, const crypto::Secret& seed, KeyClasses wanted,
                 const QByteArray& pinned)
{
    // Of an account that was made before there was a root key: the one that stands here, until it is put behind the
    // passphrase (anchored).
    const VaultContents contents = vaultContents(db.read().connection());
    const auto vault = signedVaultFrom(contents.value(signedEntry()));
    const QByteArray found = vault ? vault->root : QByteArray();
    const QByteArray anchor = pinned.isEmpty() ? found : presentRoot(contents, pinned);
    const bool isTrusted = (pinned.isEmpty() && anchor.isEmpty()) || isVouched(contents, anchor, owner);
    db.keys()->setDistrusted(!isTrusted);
    if (!isTrusted)
        return;
    openRoot(db, owner, seed, anchor);
    for (const KeyClass k : kKeyClasses) {
        const QString entry = sealedEntry(owner, k);
        const QByteArray sealed = wanted.has(k) ? db.locals().vaultEntry(entry) : QByteArray();
        if (sealed.isEmpty())
            continue;
        auto bundle = crypto::openSealed(seed, sealed);
        const bool isBare = bundle && bundle->size() == crypto::Secret::kSize;
        const auto epochs = bundle ? epochsIn(*bundle) : std::nullopt;
        if (bundle)
            crypto::wipe(*bundle);
        const QByteArray list = db.locals().vaultEntry(listEntry(k));
        // Only a bare key, as an older schema sealed it, may have no list.
        if (!epochs || (list.isEmpty() ? !isBare : list != listOf(k, *epochs)))
            failDamaged(entry);
        db.keys()->put(k, *epochs);
    }
    db.keys()->setPlain(arePersonsPlain(db.read().connection())); // somebody may have begun the class meanwhile
}

/// The account's seed, and beside it the public part of the office's root key.
std::optional<crypto::Unwrapped> seedOf(Database& db, const QString& account, const QString& passphrase)
{
    const QByteArray wrapped = db.locals().vaultEntry(ownerOf(account) + u"/wrap"_s);
    return wrapped.isEmpty() ? std::nullopt : crypto::unwrapAll(wrapped, preparedPassphrase(passphrase));
}

/// A server lets whoever is limited to divisions see and change of the vault what is his own.
bool seesAllKeys(Database& db)
{
    return db.locals().hasVaultEntry(sealedEntry(kRecovery, KeyClass::Contact));
}

/// What opens what is sealed to the recovery key; nothing when it is another's.
std::optional<crypto::Secret> seedOfRecovery(Database& db, const crypto::Secret& recovery)
{
    const QByteArray publicKey = db.locals().vaultEntry(kRecovery + u"/public"_s);
    if (crypto::publicOf(recovery) == publicKey) // of a version without a root key
        return recovery.clone();
    crypto::Secret seed = crypto::recoverySeed(recovery);
    return crypto::publicOf(seed) == publicKey ? std::optional(std::move(seed)) : std::nullopt;
}

} // namespace

bool isRecoveryKey(Database& db, const crypto::Secret& recovery)
{
    return !!seedOfRecovery(db, recovery);
}

bool wantsRoot(Database& db)
{
    const auto holds = [&](KeyClass k) { return db.keys()->has(k); };
    return hasAccounts(db) && db.keys()->anchor().isEmpty() && !db.locals().hasVaultEntry(signedEntry()) &&
           std::all_of(kKeyClasses.begin(), kKeyClasses.end(), holds);
}

VaultChange beginRoot(Database& db, const KeyReaders& readers)
{
    db.keys()->setRoot(crypto::makeSecret());
    db.keys()->setAnchor(crypto::signingPublicOf(*db.keys()->root()));
    const Keys held = db.keys()->now();
    VaultChange change;
    change.beginsSigning = true;
    const auto give = [&](const QString& owner, KeyClasses classes) {
        const QByteArray publicKey = db.locals().vaultEntry(owner + u"/public"_s);
        if (isProven(held, KeyClass::Contact, owner, publicKey, db.locals().vaultEntry(owner + u"/proof"_s)))
            giveRoot(*db.keys(), owner, publicKey, classes, change);
    };
    for (auto reader = readers.begin(); reader != readers.end(); ++reader)
        give(ownerOf(reader.key()), *reader);
    give(kRecovery, kEveryClass);
    return change;
}

std::optional<VaultChange> rootForRecovery(Database& db)
{
    const QByteArray publicKey = db.locals().vaultEntry(kRecovery + u"/public"_s);
    const QByteArray proof = db.locals().vaultEntry(kRecovery + u"/proof"_s);
    if (!db.keys()->root() || !seesAllKeys(db) || db.locals().hasVaultEntry(rootEntry(kRecovery)) ||
        !isProven(db.keys()->now(), KeyClass::Contact, kRecovery, publicKey, proof))
        return {};
    VaultChange change;
    giveRoot(*db.keys(), kRecovery, publicKey, kEveryClass, change);
    return change;
}

std::optional<VaultChange> anchored(Database& db, const QString& account, const QString& passphrase,
                                    crypto::PassphraseCost cost)
{
    const auto seed = seedOf(db, account, passphrase);
    const QByteArray anchor = db.keys()->anchor();
    if (!seed || anchor.isEmpty() || seed->beside == anchor)
        return {};
    return VaultChange{
        {{ownerOf(account) + u"/wrap"_s, crypto::wrap(seed->key, preparedPassphrase(passphrase), cost, anchor)}}, {}};
}

Unlocked unlock(Database& db, const QString& account, const QString& passphrase, KeyClasses classes)
{
    const auto seed = seedOf(db, account, passphrase);
    if (!seed)
        return {};
    openClasses(db, ownerOf(account), seed->key, classes, seed->beside);
    return {true, !db.keys()->now().areDistrusted && seed->beside != db.keys()->anchor()};
}

std::optional<VaultChange> rewrap(Database& db, const QString& account, const QString& old, const KeyGift& fresh)
{
    const auto seed = seedOf(db, account, old);
    if (!seed)
        return {};
    // An old wrap, kept from an older file, must open nothing: with a new key pair, which the root key signs.
    if (db.keys()->root() && seesAllKeys(db))
        return giveKeys(*db.keys(), account, fresh);
    const QByteArray beside = db.keys()->anchor().isEmpty() ? seed->beside : db.keys()->anchor();
    return VaultChange{{{ownerOf(account) + u"/wrap"_s,
                         crypto::wrap(seed->key, preparedPassphrase(fresh.passphrase), fresh.cost, beside)}},
                       {}};
}

bool unlockWithRecovery(Database& db, const crypto::Secret& recovery)
{
    const auto seed = seedOfRecovery(db, recovery);
    if (!seed)
        return false;
    const bool isOld = *seed == recovery;
    const QByteArray anchor = anchorBeside(recovery, db.locals().vaultEntry(recoveryAnchorEntry()));
    // A recovery key made since there is a root key has one beside it: without, somebody took it away.
    openClasses(db, kRecovery, *seed, kEveryClass, isOld ? QByteArray() : anchor.isEmpty() ? kNoAnchor : anchor);
    return true;
}

bool areKeysCurrent(Database& db)
{
    const Keys keys = db.keys()->now();
    return std::all_of(kKeyClasses.begin(), kKeyClasses.end(), [&](KeyClass k) {
        const FieldKey* key = keys.of(k);
        const QByteArray list = key ? db.locals().vaultEntry(listEntry(k)) : QByteArray();
        return list.isEmpty() || isCurrent(list, *key);
    });
}

} // namespace redvest::storage
