// SPDX-FileCopyrightText: 2026 RedVest contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// Who signed an entry. The chain tells that nothing of a journal was changed by accident; whoever has the file computes
// a chain as well as the program does. So where there are accounts each entry is signed (Ed25519) over its number and
// its chain, which stands for everything before it.
//
//   key of class Person ──device──► seed ──Ed25519──► signature of each entry
//   (sealed to every account and to the recovery key)
//
// The seed follows from the key of class Person and the device, so it is sealed to whoever has an account, changes with
// its epochs and is there for every desk that holds the key; the public part is computed and nowhere kept, so nobody
// can put his own in its place.
//
// It is stored as the id of the key it follows from, the signature in base64, and a check of both and the entry's id,
// with colons between: a flipped bit is found without any key.

#pragma once

#include "core/storage/schema/vault.h"

namespace redvest::storage {

/// What a device signs with in one epoch.
class SigningKey
{
public:
    /// `person`: a key of class Person.
    SigningKey(const FieldKey& person, const QString& device);
    /// As it is stored beside the entry of that id.
    [[nodiscard]] QString sign(const QString& entry, const QString& chain) const;
    /// What tells its signatures from others.
    [[nodiscard]] QByteArray publicPart() const;

private:
    QString m_id;
    crypto::Secret m_seed;
};

/// The key that is to sign what is written now: the current one of class Person. Nothing where there are no accounts,
/// or it is not held.
[[nodiscard]] std::optional<SigningKey> signingKeyNow(Connection&, const Keys&, const QString& device);
/// There are accounts in this workspace: what is written is to be signed.
[[nodiscard]] bool isToBeSigned(Connection&);

/// A signature as it was stored.
struct StoredSignature
{
    QString key;      ///< 8 hexadecimal digits: the key of class Person it follows from
    QByteArray bytes; ///< 64
};
[[nodiscard]] QString toStored(const StoredSignature&, const QString& entry);
/// Nothing when it is none, was damaged, or is another entry's.
[[nodiscard]] std::optional<StoredSignature> signatureFrom(const QString& stored, const QString& entry);
/// What a signature of that entry is over.
[[nodiscard]] QByteArray signedText(const QString& entry, const QString& chain);

} // namespace redvest::storage
