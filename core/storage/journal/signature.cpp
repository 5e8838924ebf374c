// SPDX-FileCopyrightText: 2026 RedVest contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/storage/journal/signature.h"

#include "core/storage/engine/connection.h"
#include "core/storage/schema/vault_entries.h"

#include <QCryptographicHash>

namespace redvest::storage {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr qsizetype kSignatureSize = 64;
constexpr qsizetype kCheckSize = 16;

} // namespace

SigningKey::SigningKey(const FieldKey& person, const QString& device)
    : m_id(person.id())
    , m_seed(crypto::derive(crypto::derive(person.secret(), "RedVest.sign"), device.toLatin1()))
{}

QByteArray signedText(const QString& entry, const QString& chain)
{
    return "RedVest entry 1\n" + entry.toUtf8() + '\n' + chain.toUtf8();
}

QString SigningKey::sign(const QString& entry, const QString& chain) const
{
    return toStored({m_id, crypto::sign(m_seed, signedText(entry, chain))}, entry);
}

QByteArray SigningKey::publicPart() const
{
    return crypto::signingPublicOf(m_seed);
}

bool isToBeSigned(Connection& db)
{
    return db.number(u"SELECT count(*) FROM vault WHERE id = 'recovery/public'"_s) > 0;
}

std::optional<SigningKey> signingKeyNow(Connection& db, const Keys& keys, const QString& device)
{
    const FieldKey* key = keys.of(KeyClass::Person);
    const QByteArray list = key ? vaultEntry(db, listEntry(KeyClass::Person)).value_or(QByteArray()) : QByteArray();
    if (list.isEmpty() || !isCurrent(list, *key))
        return {};
    return SigningKey(*key, device);
}

QString toStored(const StoredSignature& signature, const QString& entry)
{
    const QString text = signature.key + u':' + QString::fromLatin1(signature.bytes.toBase64());
    const QByteArray hash = QCryptographicHash::hash((entry + u'|' + text).toUtf8(), QCryptographicHash::Blake2b_256);
    return text + u':' + QString::fromLatin1(hash.toHex().first(kCheckSize));
}

std::optional<StoredSignature> signatureFrom(const QString& stored, const QString& entry)
{
    StoredSignature found{stored.section(u':', 0, 0), QByteArray::fromBase64(stored.section(u':', 1, 1).toLatin1())};
    const bool isOne = found.bytes.size() == kSignatureSize && toStored(found, entry) == stored;
    return isOne ? std::optional(std::move(found)) : std::nullopt;
}

} // namespace redvest::storage
