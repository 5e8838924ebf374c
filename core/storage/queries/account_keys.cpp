// SPDX-FileCopyrightText: 2026 RedVest contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/storage/queries/account_keys.h"

#include "core/base/failure.h"
#include "core/storage/schema/vault.h"

#include <QCoreApplication>

namespace redvest::storage {

using namespace Qt::Literals::StringLiterals;

namespace {

const QString kRecovery = u"recovery"_s;

QString accountEntry(const QString& account, const QString& what)
{
    return u"account/"_s + account + u'/' + what;
}

QString classWord(KeyClass k)
{
    return k == KeyClass::Contact ? u"contact"_s : u"sensitive"_s;
}

constexpr std::array kClasses{KeyClass::Contact, KeyClass::Sensitive};

bool holds(KeyClasses classes, KeyClass k)
{
    return k == KeyClass::Contact ? classes.contact : classes.sensitive;
}

[[noreturn]] void failDamaged(const QString& entry)
{
    throw Failure(QCoreApplication::translate("Storage", "The keys of this workspace are damaged. Take them from the "
                                                         "latest backup, or use the recovery key."),
                  entry);
}

/// Seals the keys of the classes wanted to `publicKey` under `owner`/…; classes not wanted are taken away.
void sealClasses(Database& db, const QString& owner, QByteArrayView publicKey, KeyClasses wanted, VaultChange& change)
{
    for (const KeyClass k : kClasses) {
        const QString entry = owner + u'/' + classWord(k);
        if (!holds(wanted, k)) {
            change.removals << entry;
            continue;
        }
        const auto key = db.keys()->copyOf(k);
        if (!key)
            throw Failure(QCoreApplication::translate("Storage",
                                                      "Only who reads a class of data himself can give it to others. "
                                                      "Let an administrator do it."),
                          entry);
        change.puts.insert(entry, crypto::sealTo(publicKey, key->view()));
    }
}

/// Opens what is sealed under `owner` with its seed, into the ring.
void openClasses(Database& db, const QString& owner, const crypto::Secret& seed)
{
    for (const KeyClass k : kClasses) {
        const QString entry = owner + u'/' + classWord(k);
        const QByteArray sealed = db.locals().vaultEntry(entry);
        if (sealed.isEmpty())
            continue;
        auto bytes = crypto::openSealed(seed, sealed);
        if (!bytes || bytes->size() != crypto::Secret::kSize)
            failDamaged(entry);
        db.keys()->put(k, crypto::Secret::fromBytes(*bytes));
        crypto::wipe(*bytes);
    }
}

std::optional<crypto::Secret> seedOf(Database& db, const QString& account, const QString& passphrase)
{
    const QByteArray wrapped = db.locals().vaultEntry(accountEntry(account, u"wrap"_s));
    return wrapped.isEmpty() ? std::nullopt : crypto::unwrap(wrapped, preparedPassphrase(passphrase));
}

QStringList entriesOf(const QString& account)
{
    QStringList entries;
    for (const QString& what : {u"wrap"_s, u"public"_s, u"contact"_s, u"sensitive"_s, u"tries"_s})
        entries << accountEntry(account, what);
    return entries;
}

} // namespace

void apply(Database& db, const VaultChange& change)
{
    db.locals().setVaultEntries(change.puts, change.removals);
}

bool hasAccounts(Database& db)
{
    return !db.locals().vaultEntry(kRecovery + u"/public"_s).isEmpty();
}

VaultChange beginAccounts(Database& db, const crypto::Secret& recovery)
{
    for (const KeyClass k : kClasses) {
        if (!db.keys()->has(k))
            db.keys()->put(k, crypto::makeSecret());
    }
    const QByteArray publicKey = crypto::publicOf(recovery);
    VaultChange change{{{kRecovery + u"/public"_s, publicKey}},
                       {openEntry(KeyClass::Contact), openEntry(KeyClass::Sensitive)}};
    sealClasses(db, kRecovery, publicKey, {true, true}, change);
    return change;
}

VaultChange endAccounts(Database& db, const QStringList& accountIds)
{
    VaultChange change{{}, {kRecovery + u"/public"_s, kRecovery + u"/contact"_s, kRecovery + u"/sensitive"_s}};
    for (const QString& account : accountIds)
        change.removals << entriesOf(account);
    for (const KeyClass k : kClasses) {
        if (const auto key = db.keys()->copyOf(k))
            change.puts.insert(openEntry(k), key->view().toByteArray());
    }
    return change;
}

bool isRecoveryKey(Database& db, const crypto::Secret& recovery)
{
    return crypto::publicOf(recovery) == db.locals().vaultEntry(kRecovery + u"/public"_s);
}

VaultChange giveKeys(Database& db, const QString& account, const QString& passphrase, KeyClasses classes,
                     crypto::PassphraseCost cost)
{
    const crypto::Secret seed = crypto::makeSecret();
    const QByteArray publicKey = crypto::publicOf(seed);
    VaultChange change{{{accountEntry(account, u"wrap"_s), crypto::wrap(seed, preparedPassphrase(passphrase), cost)},
                        {accountEntry(account, u"public"_s), publicKey}},
                       {accountEntry(account, u"tries"_s)}};
    sealClasses(db, u"account/"_s + account, publicKey, classes, change);
    return change;
}

bool hasPassphrase(Database& db, const QString& account)
{
    return !db.locals().vaultEntry(accountEntry(account, u"wrap"_s)).isEmpty();
}

VaultChange setClasses(Database& db, const QString& account, KeyClasses classes)
{
    const QByteArray publicKey = db.locals().vaultEntry(accountEntry(account, u"public"_s));
    VaultChange change;
    if (!publicKey.isEmpty())
        sealClasses(db, u"account/"_s + account, publicKey, classes, change);
    return change;
}

VaultChange forgetKeys(const QString& account)
{
    return {{}, entriesOf(account)};
}

bool unlock(Database& db, const QString& account, const QString& passphrase)
{
    const auto seed = seedOf(db, account, passphrase);
    if (!seed)
        return false;
    openClasses(db, u"account/"_s + account, *seed);
    return true;
}

std::optional<VaultChange> rewrap(Database& db, const QString& account, const QString& old, const QString& fresh,
                                  crypto::PassphraseCost cost)
{
    const auto seed = seedOf(db, account, old);
    if (!seed)
        return {};
    return VaultChange{{{accountEntry(account, u"wrap"_s), crypto::wrap(*seed, preparedPassphrase(fresh), cost)}}, {}};
}

bool unlockWithRecovery(Database& db, const crypto::Secret& recovery)
{
    if (!isRecoveryKey(db, recovery))
        return false;
    openClasses(db, kRecovery, recovery);
    return true;
}

Tries triesOf(Database& db, const QString& account)
{
    const QList<QByteArray> parts = db.locals().vaultEntry(accountEntry(account, u"tries"_s)).split(' ');
    if (parts.size() != 2)
        return {};
    return {parts[0].toInt(), {parts[1].toLongLong()}};
}

void setTries(Database& db, const QString& account, const Tries& tries)
{
    const QString entry = accountEntry(account, u"tries"_s);
    if (tries.wrong == 0)
        return db.locals().setVaultEntries({}, {entry});
    db.locals().setVaultEntries({{entry, QByteArray::number(tries.wrong) + ' ' + QByteArray::number(tries.last.ms)}},
                                {});
}

} // namespace redvest::storage
