// SPDX-FileCopyrightText: 2026 RedVest contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/storage/queries/account_keys.h"

#include "core/base/failure.h"
#include "core/storage/queries/account_entries.h"
#include "core/storage/schema/root_key.h"

#include <QCoreApplication>

#include <algorithm>

namespace redvest::storage {

using namespace Qt::Literals::StringLiterals;

/// Whoever looks after accounts gives keys to others, and vouches for them.
void giveRoot(const KeyRing& keys, const QString& owner, QByteArrayView publicKey, KeyClasses wanted,
              VaultChange& change)
{
    const auto root = wanted.root ? keys.root() : std::nullopt;
    if (root)
        change.puts.insert(rootEntry(owner), crypto::sealTo(publicKey, root->view()));
    else
        change.removals << rootEntry(owner);
}

namespace {

/// Seals the keys of the classes wanted to `publicKey` under `owner`/… and vouches for it; classes not wanted are taken
/// away. Of class Person, which everybody reads, there is nothing to give while it is not begun.
void sealClasses(const KeyRing& keys, const QString& owner, QByteArrayView publicKey, KeyClasses wanted,
                 VaultChange& change)
{
    for (const KeyClass k : kKeyClasses) {
        const QString entry = sealedEntry(owner, k);
        if (!wanted.has(k)) {
            change.removals << entry;
            continue;
        }
        if (k == KeyClass::Person && !keys.has(k))
            continue;
        if (!keys.has(k))
            throw Failure(QCoreApplication::translate("Storage",
                                                      "Only who reads a class of data himself can give it to others. "
                                                      "Let an administrator do it."),
                          entry);
        QByteArray bundle = bundleOf(keys.epochsOf(k));
        change.puts.insert(entry, crypto::sealTo(publicKey, bundle));
        crypto::wipe(bundle);
    }
    change.puts.insert(owner + u"/proof"_s, proofOf(keys.now(), owner, publicKey));
    giveRoot(keys, owner, publicKey, wanted, change);
}

/// Before a key is sealed to it: somebody who had the key vouches for it.
void requireProven(Database& db, const QString& owner, QByteArrayView publicKey, KeyClasses wanted)
{
    const QByteArray proof = db.locals().vaultEntry(owner + u"/proof"_s);
    const Keys keys = db.keys()->now();
    for (const KeyClass k : kKeyClasses) {
        const bool isNotBegun = k == KeyClass::Person && !keys.of(k);
        if (wanted.has(k) && !isNotBegun && !isProven(keys, k, owner, publicKey, proof))
            throw Failure(
                owner == kRecovery
                    ? QCoreApplication::translate("Storage", "The recovery key was put there by somebody who may not, "
                                                             "and nothing was changed. Make a new recovery key, and "
                                                             "find out who did it.")
                    : QCoreApplication::translate("Storage", "The key of an account was put there by somebody who may "
                                                             "not, and nothing was changed. \"check\" names it: give "
                                                             "that account a new passphrase first."),
                owner);
    }
}

QStringList entriesOf(const QString& account)
{
    QStringList entries;
    for (const auto* what : {"/wrap", "/public", "/proof", "/root", "/tries"})
        entries << ownerOf(account) + QLatin1StringView(what);
    for (const KeyClass k : kKeyClasses)
        entries << sealedEntry(ownerOf(account), k);
    return entries;
}

void putLists(const KeyRing& keys, VaultChange& change)
{
    for (const KeyClass k : kKeyClasses) {
        if (keys.has(k))
            change.puts.insert(listEntry(k), listOf(k, keys.epochsOf(k)));
    }
}

enum class Vouched { Proven, AsFound };

/// To all accounts; the recovery key is the caller's affair.
VaultChange sealedToReaders(Database& db, const KeyRing& keys, const KeyReaders& readers, Vouched vouched)
{
    VaultChange change;
    putLists(keys, change);
    // Whoever is not named reads nothing, whatever somebody put there for him.
    for (const QString& entry : vaultRows(db.read().connection()).keys()) {
        if (entry.startsWith(u"account/"_s) && !readers.contains(entry.section(u'/', 1, 1)))
            change.removals << entry;
    }
    for (auto reader = readers.begin(); reader != readers.end(); ++reader) {
        const QString owner = ownerOf(reader.key());
        const QByteArray publicKey = db.locals().vaultEntry(owner + u"/public"_s);
        if (publicKey.isEmpty())
            continue;
        if (vouched == Vouched::Proven)
            requireProven(db, owner, publicKey, *reader);
        sealClasses(keys, owner, publicKey, *reader, change);
    }
    return change;
}

} // namespace

void VaultChange::add(const VaultChange& other)
{
    puts.insert(other.puts);
    removals << other.removals;
    beginsSigning = beginsSigning || other.beginsSigning;
}

/// Without the root key nothing may change that it vouches for: nobody would be let in afterwards.
static void requireUnsigned(Database& db, const VaultChange& change)
{
    const auto changes = [&](const QString& entry) { return isCovered(entry) && db.locals().hasVaultEntry(entry); };
    const bool isTouched = std::any_of(change.puts.keyBegin(), change.puts.keyEnd(), isCovered) ||
                           std::any_of(change.removals.begin(), change.removals.end(), changes);
    if (isTouched && db.locals().hasVaultEntry(signedEntry()) && !change.removals.contains(signedEntry()))
        throw Failure(QCoreApplication::translate("Storage",
                                                  "The keys of accounts can be changed only by who holds the "
                                                  "root key. Let another administrator do it."),
                      signedEntry());
}

/// What is signed after the change. Whatever else came to stand in the vault since it was signed stays unvouched for.
static QByteArray signedAfter(Database& db, const VaultChange& change, const crypto::Secret& root)
{
    VaultContents contents = db.locals().vaultContents();
    if (change.beginsSigning) {
        for (const QString& entry : change.removals)
            contents.remove(entry);
        for (auto put = change.puts.begin(); put != change.puts.end(); ++put)
            contents.insert(put.key(), *put);
        return signVault(root, contents);
    }
    const auto before = signedVaultFrom(contents.value(signedEntry()));
    if (!before || before->root != db.keys()->anchor())
        throw Failure(QCoreApplication::translate("Storage",
                                                  "What vouches for the keys was changed by another program since you "
                                                  "signed in, and nothing was written. Sign in again, and check the "
                                                  "workspace."),
                      signedEntry());
    return signVault(root, *before, change.puts, change.removals);
}

void apply(Database& db, const VaultChange& change, const KeyRing* signer)
{
    VaultChange all = change;
    if (const auto root = (signer ? signer : db.keys().get())->root()) {
        if (!change.removals.contains(signedEntry()))
            all.puts.insert(signedEntry(), signedAfter(db, change, *root));
    } else {
        requireUnsigned(db, change);
    }
    db.locals().setVaultEntries(all.puts, all.removals);
}

bool hasAccounts(Database& db)
{
    return db.locals().hasVaultEntry(kRecovery + u"/public"_s);
}

static void sealToRecovery(const KeyRing& keys, const crypto::Secret& recovery, VaultChange& change)
{
    const QByteArray publicKey = crypto::publicOf(crypto::recoverySeed(recovery));
    change.puts.insert(kRecovery + u"/public"_s, publicKey);
    change.puts.insert(recoveryAnchorEntry(), recoveryAnchor(recovery, keys.anchor()));
    sealClasses(keys, kRecovery, publicKey, kEveryClass, change);
}

VaultChange beginAccounts(const KeyRing& keys, const crypto::Secret& recovery)
{
    VaultChange change;
    change.beginsSigning = true;
    for (const KeyClass k : kKeyClasses)
        change.removals << openEntry(k);
    putLists(keys, change);
    sealToRecovery(keys, recovery, change);
    return change;
}

VaultChange endAccounts(Database& db, const QStringList& accountIds)
{
    VaultChange change;
    change.removals << kRecovery + u"/public"_s << kRecovery + u"/proof"_s << rootEntry(kRecovery)
                    << recoveryAnchorEntry() << heirsEntry() << signedEntry();
    for (const KeyClass k : kKeyClasses)
        change.removals << sealedEntry(kRecovery, k);
    for (const QString& account : accountIds)
        change.removals << entriesOf(account);
    putLists(*db.keys(), change);
    for (const KeyClass k : kKeyClasses) {
        if (const Epochs epochs = db.keys()->epochsOf(k); !epochs.empty())
            change.puts.insert(openEntry(k), bundleOf(epochs));
    }
    return change;
}

QByteArray recoveryPublic(Database& db)
{
    QByteArray publicKey = db.locals().vaultEntry(kRecovery + u"/public"_s);
    const auto holds = [&](KeyClass k) { return db.keys()->has(k); };
    if (!publicKey.isEmpty() && !wantsVouching(db))
        requireProven(db, kRecovery, publicKey,
                      {holds(KeyClass::Contact), holds(KeyClass::Sensitive), holds(KeyClass::Person)});
    return publicKey;
}

VaultChange giveKeys(const KeyRing& keys, const QString& account, const KeyGift& gift)
{
    const crypto::Secret seed = crypto::makeSecret();
    const QByteArray publicKey = crypto::publicOf(seed);
    const QString owner = ownerOf(account);
    VaultChange change{
        {{owner + u"/wrap"_s, crypto::wrap(seed, preparedPassphrase(gift.passphrase), gift.cost, keys.anchor())},
         {owner + u"/public"_s, publicKey}},
        {owner + u"/tries"_s}};
    sealClasses(keys, owner, publicKey, gift.classes, change);
    return change;
}

bool hasPassphrase(Database& db, const QString& account)
{
    return db.locals().hasVaultEntry(ownerOf(account) + u"/wrap"_s);
}

VaultChange setClasses(Database& db, const QString& account, KeyClasses classes)
{
    const QString owner = ownerOf(account);
    const QByteArray publicKey = db.locals().vaultEntry(owner + u"/public"_s);
    VaultChange change;
    if (publicKey.isEmpty())
        return change;
    requireProven(db, owner, publicKey, classes);
    sealClasses(*db.keys(), owner, publicKey, classes, change);
    return change;
}

VaultChange forgetKeys(const QString& account)
{
    return {{}, entriesOf(account)};
}

VaultChange sealToAll(Database& db, const KeyRing& keys, const KeyReaders& readers, const crypto::Secret* recovery)
{
    VaultChange change = sealedToReaders(db, keys, readers, Vouched::Proven);
    if (recovery)
        sealToRecovery(keys, *recovery, change);
    else
        sealClasses(keys, kRecovery, recoveryPublic(db), kEveryClass, change);
    return change;
}

bool wantsVouching(Database& db)
{
    return hasAccounts(db) && !db.locals().hasVaultEntry(listEntry(KeyClass::Contact));
}

VaultChange vouchForAll(Database& db, const KeyReaders& readers)
{
    VaultChange change = sealedToReaders(db, *db.keys(), readers, Vouched::AsFound);
    sealClasses(*db.keys(), kRecovery, recoveryPublic(db), kEveryClass, change);
    return change;
}

VaultChange givePersons(Database& db, const KeyRing& keys, const QStringList& accounts)
{
    const Epochs epochs = keys.epochsOf(KeyClass::Person);
    VaultChange change{{{listEntry(KeyClass::Person), listOf(KeyClass::Person, epochs)}}, {}};
    QByteArray bundle = bundleOf(epochs);
    const Keys held = db.keys()->now();
    QStringList owners{kRecovery};
    for (const QString& account : accounts)
        owners << ownerOf(account);
    for (const QString& owner : owners) {
        const QByteArray publicKey = db.locals().vaultEntry(owner + u"/public"_s);
        const QByteArray proof = db.locals().vaultEntry(owner + u"/proof"_s);
        if (publicKey.isEmpty() || !isProven(held, KeyClass::Contact, owner, publicKey, proof))
            continue;
        change.puts.insert(sealedEntry(owner, KeyClass::Person), crypto::sealTo(publicKey, bundle));
        change.puts.insert(owner + u"/proof"_s, proofOf(keys.now(), owner, publicKey));
    }
    crypto::wipe(bundle);
    return change;
}

Tries triesOf(Database& db, const QString& account)
{
    // A count that was altered must not lock anybody out; the check names it.
    const auto kept = vaultEntry(db.read().connection(), ownerOf(account) + u"/tries"_s);
    const QList<QByteArray> parts = kept.value_or(QByteArray()).split(' ');
    if (parts.size() != 2)
        return {};
    return {parts[0].toInt(), {parts[1].toLongLong()}};
}

void setTries(Database& db, const QString& account, const Tries& tries)
{
    const QString entry = ownerOf(account) + u"/tries"_s;
    if (tries.wrong == 0)
        return db.locals().setVaultEntries({}, {entry});
    db.locals().setVaultEntries({{entry, QByteArray::number(tries.wrong) + ' ' + QByteArray::number(tries.last.ms)}},
                                {});
}

} // namespace redvest::storage
