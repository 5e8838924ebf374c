// SPDX-FileCopyrightText: 2026 RedVest contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/storage/schema/vault_entries.h"

#include "core/storage/engine/connection.h"

#include <QByteArrayList>
#include <QCryptographicHash>

namespace redvest::storage {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr qsizetype kCheckSize = 16;
constexpr char kBundleVersion = 2;
constexpr qsizetype kKeyIdSize = 8;

QByteArray checkOf(const QString& id, const QByteArray& content)
{
    return QCryptographicHash::hash(id.toUtf8() + '\0' + content, QCryptographicHash::Blake2b_256)
        .toHex()
        .first(kCheckSize);
}

/// How schema 4 kept them: base64 alone.
std::optional<QByteArray> oldContent(const QString& text)
{
    const QByteArray coded = text.toLatin1();
    QByteArray content = QByteArray::fromBase64(coded);
    return content.toBase64() == coded && QString::fromLatin1(coded) == text ? std::optional(content) : std::nullopt;
}

} // namespace

QString classWord(KeyClass c)
{
    switch (c) {
    case KeyClass::Contact:
        return u"contact"_s;
    case KeyClass::Sensitive:
        return u"sensitive"_s;
    case KeyClass::Person:
        break;
    }
    return u"person"_s;
}

QString openEntry(KeyClass c)
{
    return u"open/"_s + classWord(c);
}

QString listEntry(KeyClass c)
{
    return u"list/"_s + classWord(c);
}

QString sealedEntry(const QString& owner, KeyClass c)
{
    return owner + u'/' + classWord(c);
}

QString vaultText(const QString& id, const QByteArray& content)
{
    return QString::fromLatin1(content.toBase64() + '.' + checkOf(id, content));
}

std::optional<QByteArray> vaultContent(const QString& id, const QString& text)
{
    QByteArray content = QByteArray::fromBase64(text.section(u'.', 0, 0).toLatin1());
    return vaultText(id, content) == text ? std::optional(std::move(content)) : std::nullopt;
}

VaultRows vaultRows(Connection& db)
{
    VaultRows rows;
    db.each(u"SELECT id, value FROM vault"_s, {}, [&](const Row& row) { rows.insert(row.text(0), row.text(1)); });
    return rows;
}

std::optional<QByteArray> vaultEntry(Connection& db, const QString& id)
{
    std::optional<QByteArray> content;
    db.each(u"SELECT value FROM vault WHERE id = :id"_s, {{u":id"_s, id}},
            [&](const Row& row) { content = vaultContent(id, row.text(0)); });
    return content;
}

void putVaultEntry(Connection& db, const QString& id, const QByteArray& content)
{
    db.run(u"INSERT INTO vault (id, value) VALUES (:id, :value) "
           u"ON CONFLICT (id) DO UPDATE SET value = excluded.value"_s,
           {{u":id"_s, id}, {u":value"_s, vaultText(id, content)}});
}

void removeVaultEntry(Connection& db, const QString& id)
{
    db.run(u"DELETE FROM vault WHERE id = :id"_s, {{u":id"_s, id}});
}

std::optional<VaultRows> modernVault(const VaultRows& rows)
{
    QMap<QString, QByteArray> contents;
    for (auto row = rows.begin(); row != rows.end(); ++row) {
        auto content = vaultContent(row.key(), *row);
        if (!content)
            content = oldContent(*row);
        if (!content)
            return {};
        contents.insert(row.key(), *content);
    }
    for (const KeyClass c : kKeyClasses) {
        const auto open = contents.constFind(openEntry(c));
        if (open == contents.constEnd())
            continue;
        const auto epochs = epochsIn(*open);
        if (!epochs)
            return {};
        contents.insert(openEntry(c), bundleOf(*epochs));
        if (!contents.contains(listEntry(c)))
            contents.insert(listEntry(c), listOf(c, *epochs));
    }
    VaultRows modern;
    for (auto entry = contents.begin(); entry != contents.end(); ++entry)
        modern.insert(entry.key(), vaultText(entry.key(), *entry));
    return modern;
}

Epochs personsFrom(const Epochs& contact)
{
    Epochs persons;
    for (const crypto::Secret& secret : contact)
        persons.push_back(crypto::derive(secret, "RedVest.person"));
    return persons;
}

QString keyIdOf(const crypto::Secret& secret)
{
    return crypto::blindIndex(secret, u"id").left(kKeyIdSize);
}

QByteArray bundleOf(const Epochs& epochs)
{
    QByteArray bundle(1, kBundleVersion);
    bundle.reserve(1 + qsizetype(epochs.size()) * crypto::Secret::kSize); // one that grew would leave a copy behind
    for (const crypto::Secret& secret : epochs)
        bundle.append(secret.view());
    return bundle;
}

std::optional<Epochs> epochsIn(QByteArrayView bundle)
{
    constexpr qsizetype kSize = crypto::Secret::kSize;
    const bool isBare = bundle.size() == kSize;
    if (!isBare && (bundle.size() % kSize != 1 || bundle.size() < kSize || bundle.front() != kBundleVersion))
        return {};
    Epochs epochs;
    for (qsizetype at = isBare ? 0 : 1; at < bundle.size(); at += kSize)
        epochs.push_back(crypto::Secret::fromBytes(bundle.sliced(at, kSize)));
    return epochs;
}

QByteArray listOf(KeyClass c, const Epochs& epochs)
{
    QStringList lines;
    for (const crypto::Secret& secret : epochs)
        lines << keyIdOf(secret) + u':' + crypto::blindIndex(secret, u"check|"_s + classWord(c));
    return lines.join(u' ').toLatin1();
}

qsizetype countIn(QByteArrayView list)
{
    constexpr qsizetype kLine = kKeyIdSize + 1 + 32;
    return !list.isEmpty() && (list.size() + 1) % (kLine + 1) == 0 ? (list.size() + 1) / (kLine + 1) : -1;
}

bool isCurrent(QByteArrayView list, const FieldKey& key)
{
    const QByteArray id = key.id().toLatin1();
    return list.sliced(list.lastIndexOf(' ') + 1).startsWith(id + ':');
}

std::optional<Epochs> openKeysIn(const VaultRows& rows, KeyClass c)
{
    auto bundle = vaultContent(openEntry(c), rows.value(openEntry(c)));
    auto epochs = bundle ? epochsIn(*bundle) : std::nullopt;
    if (bundle)
        crypto::wipe(*bundle);
    if (!epochs || vaultContent(listEntry(c), rows.value(listEntry(c))) != listOf(c, *epochs))
        return {};
    return epochs;
}

namespace {

QByteArray proofBy(const FieldKey& key, const QString& owner, QByteArrayView publicKey)
{
    const QString text = u"proof|"_s + owner + u'|' + QString::fromLatin1(publicKey.toByteArray().toHex());
    return crypto::blindIndex(key.secret(), text).toLatin1();
}

} // namespace

QByteArray proofOf(const Keys& keys, const QString& owner, QByteArrayView publicKey)
{
    QByteArrayList proofs;
    for (const KeyClass c : kKeyClasses) {
        const FieldKey* key = keys.of(c);
        proofs << (key ? proofBy(*key, owner, publicKey) : QByteArray("-"));
    }
    return proofs.join(' ');
}

bool isProven(const Keys& keys, KeyClass c, const QString& owner, QByteArrayView publicKey, QByteArrayView proof)
{
    const FieldKey* key = keys.of(c);
    const QByteArrayList proofs = proof.toByteArray().split(' ');
    // Those made before a class began say nothing of it.
    return key && qsizetype(c) < proofs.size() && proofs[qsizetype(c)] == proofBy(*key, owner, publicKey);
}

} // namespace redvest::storage
