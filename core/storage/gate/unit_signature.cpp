// SPDX-FileCopyrightText: 2026 RedVest contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/storage/gate/unit_signature.h"

#include "core/storage/journal/bound_history.h"
#include "core/storage/schema/vault_entries.h"

namespace redvest::storage {

using namespace Qt::Literals::StringLiterals;

namespace {

QByteArray personList(Connection& db)
{
    return vaultEntry(db, listEntry(KeyClass::Person)).value_or(QByteArray());
}

} // namespace

UnitSignature::UnitSignature(Connection& db, Keys held)
    : m_db(db)
    , m_held(std::move(held))
    , m_hadAccounts(isToBeSigned(db))
    , m_list(m_hadAccounts ? personList(db) : QByteArray())
{}

std::optional<SigningKey> UnitSignature::key(const Writer& writer, const QString& device, Instant now)
{
    const bool hasAccounts = isToBeSigned(m_db);
    if (!hasAccounts && !m_hadAccounts)
        return {};
    auto key = signingKeyNow(m_db, writer.signingKeys(), device);
    if (!hasAccounts)
        removeVaultEntry(m_db, boundEntry());
    else if (key)
        bind(writer, now);
    return key;
}

void UnitSignature::bind(const Writer& writer, Instant now)
{
    const bool isNew = !m_hadAccounts || writer.acceptsHistory();
    if (!isNew && personList(m_db) == m_list)
        return;
    const FieldKey& person = *writer.signingKeys().of(KeyClass::Person);
    const auto bound = boundIn(m_db, m_held);
    if (isNew)
        putBound(m_db, boundNow(m_db, person, now), person);
    else if (bound) // else the check goes on saying that it is missing
        putBound(m_db, boundFurther(m_db, *bound), person);
}

namespace {

/// Of the entries of the device after that number, one is signed with a key that is held.
bool isSignedHere(Connection& db, const Keys& keys, const QString& device, qint64 after)
{
    bool isSigned = false;
    db.each(u"SELECT signature, id FROM entry WHERE device = :device AND seq > :after AND signature <> ''"_s,
            {{u":device"_s, device}, {u":after"_s, after}}, [&](const Row& row) {
                const auto signature = signatureFrom(row.text(0), row.text(1));
                isSigned = isSigned || (signature && keys.withId(KeyClass::Person, signature->key));
            });
    return isSigned;
}

} // namespace

void bindArrived(Connection& db, const Keys& keys, const QStringList& devices)
{
    auto bound = boundIn(db, keys);
    if (!bound)
        return;
    const BoundHistory standing = boundFurther(db, *bound);
    for (const QString& device : devices) {
        BoundHead& head = bound->heads[device];
        if (isSignedHere(db, keys, device, head.unsignedTo))
            continue;
        head.last = standing.heads.value(device).last;
        head.unsignedTo = head.last.seq;
    }
    putBound(db, *bound, *keys.of(KeyClass::Person));
}

} // namespace redvest::storage
