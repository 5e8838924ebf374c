// SPDX-FileCopyrightText: 2026 RedVest contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/storage/queries/account_keys.h"

#include "core/base/failure.h"
#include "core/storage/schema/vault_entries.h"

#include <QCoreApplication>

#include <algorithm>

namespace redvest::storage {

using namespace Qt::Literals::StringLiterals;

namespace {

const QString kRecovery = u"recovery"_s;

QString ownerOf(const QString& account)
{
    return u"account/"_s + account;
}

[[noreturn]] void failDamaged(const QString& entry)
{
    throw Failure(QCoreApplication::translate("Storage", "The keys of this workspace are damaged. Take them from the "
                                                         "latest backup, or use the recovery key."),
                  entry);
}

/// Of class Contact with word of class Person (vault.h).
QByteArray bundleIn(const KeyRing& keys, KeyClass k)
{
    const bool saysBegun = k == KeyClass::Contact && keys.has(KeyClass::Person);
    return bundleOf(keys.epochsOf(k), saysBegun ? BundleSays::PersonsBegun : BundleSays::Keys);
}

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
        QByteArray bundle = bundleIn(keys, k);
        change.puts.insert(entry, crypto::sealTo(publicKey, bundle));
        crypto::wipe(bundle);
    }
    change.puts.insert(owner + u"/proof"_s, proofOf(keys.now(), owner, publicKey));
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

/// Opens what is sealed under `owner` with its seed, into the ring. A key that is none of those listed is never used,
/// nor are keys of class Person that nobody vouched for who had those of class Contact, where these are held.
void openClasses(Database& db, const QString& owner, const crypto::Secret& seed, KeyClasses wanted)
{
    for (const KeyClass k : kKeyClasses) {
        const QString entry = sealedEntry(owner, k);
        const QByteArray sealed = wanted.has(k) ? db.locals().vaultEntry(entry) : QByteArray();
        if (sealed.isEmpty())
            continue;
        auto bundle = crypto::openSealed(seed, sealed);
        const bool isBare = bundle && bundle->size() == crypto::Secret::kSize;
        const auto epochs = bundle ? epochsIn(*bundle) : std::nullopt;
        if (k == KeyClass::Contact)
            db.keys()->setBegun(bundle && saysPersonsBegun(*bundle));
        if (bundle)
            crypto::wipe(*bundle);
        const QByteArray list = db.locals().vaultEntry(listEntry(k));
        // Only a bare key, as an older schema sealed it, may have no list.
        if (!epochs || (list.isEmpty() ? !isBare : list != listOf(k, *epochs)))
            failDamaged(entry);
        const Keys held = db.keys()->now();
        if (k != KeyClass::Person || !held.arePersonsBegun || isPersonListProven(db.read().connection(), held))
            db.keys()->put(k, *epochs);
    }
    // Somebody may have begun the class meanwhile.
    db.keys()->setPlain(!db.keys()->now().arePersonsBegun && arePersonsPlain(db.read().connection()));
}

std::optional<crypto::Secret> seedOf(Database& db, const QString& account, const QString& passphrase)
{
    const QByteArray wrapped = db.locals().vaultEntry(ownerOf(account) + u"/wrap"_s);
    return wrapped.isEmpty() ? std::nullopt : crypto::unwrap(wrapped, preparedPassphrase(passphrase));
}

QStringList entriesOf(const QString& account)
{
    QStringList entries;
    for (const auto* what : {"/wrap", "/public", "/proof", "/tries"})
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
    if (keys.has(KeyClass::Person))
        change.puts.insert(listProofEntry(), listProof(keys.now(), keys.epochsOf(KeyClass::Person)));
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
}

void apply(Database& db, const VaultChange& change)
{
    db.locals().setVaultEntries(change.puts, change.removals);
}

bool hasAccounts(Database& db)
{
    return db.locals().hasVaultEntry(kRecovery + u"/public"_s);
}

VaultChange beginAccounts(const KeyRing& keys, const crypto::Secret& recovery)
{
    const QByteArray publicKey = crypto::publicOf(recovery);
    VaultChange change{{{kRecovery + u"/public"_s, publicKey}}, {}};
    for (const KeyClass k : kKeyClasses)
        change.removals << openEntry(k);
    putLists(keys, change);
    sealClasses(keys, kRecovery, publicKey, kEveryClass, change);
    return change;
}

VaultChange endAccounts(Database& db, const QStringList& accountIds)
{
    VaultChange change;
    change.removals << kRecovery + u"/public"_s << kRecovery + u"/proof"_s;
    for (const KeyClass k : kKeyClasses)
        change.removals << sealedEntry(kRecovery, k);
    for (const QString& account : accountIds)
        change.removals << entriesOf(account);
    putLists(*db.keys(), change);
    change.puts.remove(listProofEntry()); // keys that lie open vouch for nothing
    change.removals << listProofEntry();
    for (const KeyClass k : kKeyClasses) {
        if (const Epochs epochs = db.keys()->epochsOf(k); !epochs.empty())
            change.puts.insert(openEntry(k), bundleOf(epochs));
    }
    return change;
}

bool isRecoveryKey(Database& db, const crypto::Secret& recovery)
{
    return crypto::publicOf(recovery) == db.locals().vaultEntry(kRecovery + u"/public"_s);
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
    VaultChange change{{{owner + u"/wrap"_s, crypto::wrap(seed, preparedPassphrase(gift.passphrase), gift.cost)},
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
    const QByteArray publicKey = recovery ? crypto::publicOf(*recovery) : recoveryPublic(db);
    change.puts.insert(kRecovery + u"/public"_s, publicKey);
    sealClasses(keys, kRecovery, publicKey, kEveryClass, change);
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
    VaultChange change{{{listEntry(KeyClass::Person), listOf(KeyClass::Person, epochs)},
                        {listProofEntry(), listProof(keys.now(), epochs)}},
                       {}};
    QByteArray bundle = bundleOf(epochs), contacts = bundleIn(keys, KeyClass::Contact);
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
        if (const QString entry = sealedEntry(owner, KeyClass::Contact); db.locals().hasVaultEntry(entry))
            change.puts.insert(entry, crypto::sealTo(publicKey, contacts));
        change.puts.insert(owner + u"/proof"_s, proofOf(keys.now(), owner, publicKey));
    }
    crypto::wipe(bundle);
    crypto::wipe(contacts);
    return change;
}

bool wantsPersonsVouched(Database& db)
{
    const Keys keys = db.keys()->now();
    return hasAccounts(db) && !keys.arePersonsBegun && keys.of(KeyClass::Contact) && keys.of(KeyClass::Person) &&
           keys.of(KeyClass::Sensitive) && db.locals().hasVaultEntry(listEntry(KeyClass::Person));
}

VaultChange vouchForPersons(Database& db, const KeyReaders& readers)
{
    return sealToAll(db, *db.keys(), readers, nullptr);
}

bool unlock(Database& db, const QString& account, const QString& passphrase, KeyClasses classes)
{
    const auto seed = seedOf(db, account, passphrase);
    if (!seed)
        return false;
    openClasses(db, ownerOf(account), *seed, classes);
    return true;
}

std::optional<VaultChange> rewrap(Database& db, const QString& account, const QString& old, const QString& fresh,
                                  crypto::PassphraseCost cost)
{
    const auto seed = seedOf(db, account, old);
    if (!seed)
        return {};
    return VaultChange{{{ownerOf(account) + u"/wrap"_s, crypto::wrap(*seed, preparedPassphrase(fresh), cost)}}, {}};
}

bool unlockWithRecovery(Database& db, const crypto::Secret& recovery)
{
    if (!isRecoveryKey(db, recovery))
        return false;
    openClasses(db, kRecovery, recovery, kEveryClass);
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
