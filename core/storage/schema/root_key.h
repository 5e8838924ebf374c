// SPDX-FileCopyrightText: 2026 RedVest contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// Who vouches for the keys. Keys are sealed to the public parts of accounts, and to a public part anybody can seal keys
// of his own. So where there are accounts the office has a root key (Ed25519):
//
//   root key ──signs──► list/signed: every list, public part and sealed key of the vault, by name and hash
//       │
//       └──its public part──► within what the passphrase of each account locks, and beside the recovery key under a
//                             key that only follows from it: who has not the passphrase cannot put another there
//
// Whoever looks after accounts holds the root key (account/<id>/root, recovery/root), as he gives keys to others. What
// is not covered: wraps and counts of wrong tries, which each account writes for itself, and history/bound, which has a
// check of its own.
//
// It is renewed when somebody who held it may hold it no more, and with all keys. The one before vouches for its heir
// (list/heirs): a passphrase that locks an earlier one leads to the present one, and locks that from its next use on.
// Then what an earlier root key signs is nothing.

#pragma once

#include "core/storage/schema/vault_entries.h"

namespace redvest::storage {

/// What stands in the vault, by name, as far as it is whole.
using VaultContents = QMap<QString, QByteArray>;
[[nodiscard]] VaultContents vaultContents(Connection&);

/// "list/signed".
[[nodiscard]] QString signedEntry();
/// `owner`/root: the root key sealed to that owner.
[[nodiscard]] QString rootEntry(const QString& owner);

/// An entry that the root key vouches for.
[[nodiscard]] bool isCovered(const QString& entry);
/// What list/signed says.
struct SignedVault
{
    QByteArray root;                  ///< public part, 32 bytes
    QMap<QString, QByteArray> hashes; ///< by entry
};
/// Of `contents` as they stand.
[[nodiscard]] QByteArray signVault(const crypto::Secret& root, const VaultContents& contents);
/// Of what was signed before, with what was put and removed since and nothing else that came to stand there meanwhile.
[[nodiscard]] QByteArray signVault(const crypto::Secret& root, SignedVault before,
                                   const QHash<QString, QByteArray>& puts, const QStringList& removals);
/// Nothing when it is none, or the signature is not that of the root key it names.
[[nodiscard]] std::optional<SignedVault> signedVaultFrom(QByteArrayView content);
/// Entries that stand here and are not what was signed, and those that were signed and are gone; sorted. `isWhole`:
/// `contents` are all entries; on a server a login sees some.
[[nodiscard]] QStringList notAsSigned(const SignedVault&, const VaultContents& contents, bool isWhole);
/// True when lists and what stands under `owner` are as whoever holds the root key `anchor` left them. Entries of
/// others may be damaged: that is the check's affair, and locks nobody out.
[[nodiscard]] bool isVouched(const VaultContents&, QByteArrayView anchor, const QString& owner);

/// "list/heirs": which root key came after which, oldest first.
[[nodiscard]] QString heirsEntry();
/// `heirs` and the next: `root` vouches for the key with the public part `heir`.
[[nodiscard]] QByteArray withHeir(const QByteArray& heirs, const crypto::Secret& root, QByteArrayView heir);
/// The root key that signed the vault, where it is `anchor` or came after it; empty otherwise.
[[nodiscard]] QByteArray presentRoot(const VaultContents&, const QByteArray& anchor);

/// The public part of the root key beside the recovery key, with a check that follows from the recovery key.
[[nodiscard]] QString recoveryAnchorEntry();
[[nodiscard]] QByteArray recoveryAnchor(const crypto::Secret& recovery, QByteArrayView root);
/// Empty when it is none, or another recovery key's.
[[nodiscard]] QByteArray anchorBeside(const crypto::Secret& recovery, QByteArrayView content);

} // namespace redvest::storage
