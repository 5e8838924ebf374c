// SPDX-FileCopyrightText: 2026 RedVest contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// The entries of the table vault, local to a copy: keys and what wraps them, as they are written and read back. Who
// gets which key is account_keys' affair.
//
// Each entry is kept as base64, a full stop, and 16 hexadecimal digits over its name and content: a flipped bit is
// found without any key. An entry that lists the keys of a class (list/contact, list/person …) says of each epoch the
// key's id and a value only that key gives, the current one last: a wrong key is known before it is used. What hands
// keys to somebody (account/<id>/public, recovery/public) has a proof beside it that nobody makes who has not the key:
// a public part put in its place by somebody else is known before a key is sealed to it. That the keys themselves are
// those of the office is vouched for by its root key (root_key.h).

#pragma once

#include "core/storage/schema/vault.h"

#include <QMap>

namespace redvest::storage {

/// Names of the entries that hold the keys while there are no accounts, and of those that list them.
[[nodiscard]] QString openEntry(KeyClass);
[[nodiscard]] QString listEntry(KeyClass);
/// "contact", "sensitive", "person".
[[nodiscard]] QString classWord(KeyClass);
/// What of the class stands under `owner` ("recovery", "account/<id>"): its keys, sealed to that owner.
[[nodiscard]] QString sealedEntry(const QString& owner, KeyClass);

/// As it is stored.
[[nodiscard]] QString vaultText(const QString& id, const QByteArray& content);
/// Nothing when the text was altered, or is another entry's.
[[nodiscard]] std::optional<QByteArray> vaultContent(const QString& id, const QString& text);

/// Names and texts as stored.
using VaultRows = QMap<QString, QString>;
[[nodiscard]] VaultRows vaultRows(Connection&);
/// Nothing when there is none, or it was altered.
[[nodiscard]] std::optional<QByteArray> vaultEntry(Connection&, const QString& id);
/// In the place of what was. Changes table vault.
void putVaultEntry(Connection&, const QString& id, const QByteArray& content);
void removeVaultEntry(Connection&, const QString& id);
/// Entries of whatever schema as this one keeps them. Nothing when any of them was altered.
[[nodiscard]] std::optional<VaultRows> modernVault(const VaultRows&);

/// The first keys of class Person in a workspace that had none: each follows from the key of class Contact of the same
/// epoch, so that desks that hold the same keys come to the same ones without meeting.
[[nodiscard]] Epochs personsFrom(const Epochs& contact);
/// 8 hexadecimal digits by which values tell what sealed them.
[[nodiscard]] QString keyIdOf(const crypto::Secret&);
/// The keys of a class as one secret text. Wipe it after use.
[[nodiscard]] QByteArray bundleOf(const Epochs&);
/// Also the one bare key that schema 4 kept. Nothing when it is neither.
[[nodiscard]] std::optional<Epochs> epochsIn(QByteArrayView bundle);
/// What stands in listEntry: nothing secret.
[[nodiscard]] QByteArray listOf(KeyClass, const Epochs&);
/// How many keys a list names; -1 when it is none.
[[nodiscard]] qsizetype countIn(QByteArrayView list);
[[nodiscard]] bool isCurrent(QByteArrayView list, const FieldKey&);
/// The keys that lie open. Nothing when there are none, or they are not those listed.
[[nodiscard]] std::optional<Epochs> openKeysIn(const VaultRows&, KeyClass);

/// Beside `owner`/public: by the current key of each class held.
[[nodiscard]] QByteArray proofOf(const Keys&, const QString& owner, QByteArrayView publicKey);
/// True when the proof was made by the current key of that class.
[[nodiscard]] bool isProven(const Keys&, KeyClass, const QString& owner, QByteArrayView publicKey,
                            QByteArrayView proof);

} // namespace redvest::storage
