// SPDX-FileCopyrightText: 2026 RedVest contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/storage/schema/root_key.h"

#include <QCryptographicHash>

#include <algorithm>

namespace redvest::storage {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr char kVersion[] = "1";

QByteArray hashOf(const QString& entry, const QByteArray& content)
{
    return QCryptographicHash::hash(entry.toUtf8() + '\0' + content, QCryptographicHash::Blake2b_256).toHex();
}

QByteArray signedText(QByteArrayView lines)
{
    return QByteArray("RedVest vault\n") + lines.toByteArray();
}

QByteArray heirText(QByteArrayView root, QByteArrayView heir)
{
    return "RedVest heir\n" + root.toByteArray().toHex() + '\n' + heir.toByteArray().toHex();
}

QByteArray signHashes(const crypto::Secret& root, const QMap<QString, QByteArray>& hashes)
{
    QByteArrayList lines{kVersion, crypto::signingPublicOf(root).toHex()};
    for (auto hash = hashes.begin(); hash != hashes.end(); ++hash)
        lines << hash.key().toUtf8() + ' ' + *hash;
    const QByteArray text = lines.join('\n');
    return crypto::sign(root, signedText(text)).toHex() + '\n' + text;
}

} // namespace

VaultContents vaultContents(Connection& db)
{
    VaultContents contents;
    const VaultRows rows = vaultRows(db);
    for (auto row = rows.begin(); row != rows.end(); ++row) {
        if (auto content = vaultContent(row.key(), *row))
            contents.insert(row.key(), *content);
    }
    return contents;
}

QString signedEntry()
{
    return u"list/signed"_s;
}

QString rootEntry(const QString& owner)
{
    return owner + u"/root"_s;
}

bool isCovered(const QString& entry)
{
    const bool isOwn = entry.endsWith(u"/wrap"_s) || entry.endsWith(u"/tries"_s);
    return !isOwn && entry != signedEntry() && entry != u"history/bound" && !entry.startsWith(u"open/"_s);
}

QByteArray signVault(const crypto::Secret& root, const VaultContents& contents)
{
    QMap<QString, QByteArray> hashes;
    for (auto entry = contents.begin(); entry != contents.end(); ++entry) {
        if (isCovered(entry.key()))
            hashes.insert(entry.key(), hashOf(entry.key(), *entry));
    }
    return signHashes(root, hashes);
}

QByteArray signVault(const crypto::Secret& root, SignedVault before, const QHash<QString, QByteArray>& puts,
                     const QStringList& removals)
{
    for (const QString& entry : removals)
        before.hashes.remove(entry);
    for (auto put = puts.begin(); put != puts.end(); ++put) {
        if (isCovered(put.key()))
            before.hashes.insert(put.key(), hashOf(put.key(), *put));
    }
    return signHashes(root, before.hashes);
}

std::optional<SignedVault> signedVaultFrom(QByteArrayView content)
{
    const QByteArrayList lines = content.toByteArray().split('\n');
    if (lines.size() < 3 || lines[1] != kVersion)
        return {};
    SignedVault vault{QByteArray::fromHex(lines[2]), {}};
    const QByteArrayView text = content.sliced(lines[0].size() + 1);
    if (!crypto::isSignedBy(vault.root, signedText(text), QByteArray::fromHex(lines[0])))
        return {};
    for (const QByteArray& line : lines.sliced(3))
        vault.hashes.insert(QString::fromUtf8(line.split(' ').value(0)), line.split(' ').value(1));
    return vault;
}

QStringList notAsSigned(const SignedVault& vault, const VaultContents& contents, bool isWhole)
{
    QStringList entries;
    for (auto entry = contents.begin(); entry != contents.end(); ++entry) {
        if (isCovered(entry.key()) && vault.hashes.value(entry.key()) != hashOf(entry.key(), *entry))
            entries << entry.key();
    }
    for (auto hash = vault.hashes.begin(); isWhole && hash != vault.hashes.end(); ++hash) {
        if (!contents.contains(hash.key()))
            entries << hash.key();
    }
    entries.sort();
    return entries;
}

bool isVouched(const VaultContents& contents, QByteArrayView anchor, const QString& owner)
{
    const auto vault = signedVaultFrom(contents.value(signedEntry()));
    if (!vault || vault->root != anchor)
        return false;
    const auto isAsked = [&](const QString& entry) {
        return entry.startsWith(u"list/"_s) || entry.startsWith(owner + u'/');
    };
    const QStringList wrong = notAsSigned(*vault, contents, true);
    return std::none_of(wrong.begin(), wrong.end(), isAsked);
}

QString heirsEntry()
{
    return u"list/heirs"_s;
}

QByteArray withHeir(const QByteArray& heirs, const crypto::Secret& root, QByteArrayView heir)
{
    const QByteArray old = crypto::signingPublicOf(root);
    const QByteArray line =
        old.toHex() + ' ' + heir.toByteArray().toHex() + ' ' + crypto::sign(root, heirText(old, heir)).toHex();
    return heirs.isEmpty() ? line : heirs + '\n' + line;
}

QByteArray presentRoot(const VaultContents& contents, const QByteArray& anchor)
{
    const auto vault = signedVaultFrom(contents.value(signedEntry()));
    if (!vault)
        return {};
    QByteArray root = anchor;
    for (const QByteArray& line : contents.value(heirsEntry()).split('\n')) {
        const QByteArrayList parts = line.split(' ');
        if (root == vault->root)
            break;
        const QByteArray heir = QByteArray::fromHex(parts.value(1));
        if (QByteArray::fromHex(parts[0]) == root &&
            crypto::isSignedBy(root, heirText(root, heir), QByteArray::fromHex(parts.value(2))))
            root = heir;
    }
    return root == vault->root ? root : QByteArray();
}

QString recoveryAnchorEntry()
{
    return u"recovery/anchor"_s;
}

QByteArray recoveryAnchor(const crypto::Secret& recovery, QByteArrayView root)
{
    const QString text = QString::fromLatin1(root.toByteArray().toHex());
    return text.toLatin1() + ' ' + crypto::blindIndex(crypto::derive(recovery, "RedVest.anchor"), text).toLatin1();
}

QByteArray anchorBeside(const crypto::Secret& recovery, QByteArrayView content)
{
    const QByteArray root = QByteArray::fromHex(content.toByteArray().split(' ').value(0));
    return recoveryAnchor(recovery, root) == content ? root : QByteArray();
}

} // namespace redvest::storage
