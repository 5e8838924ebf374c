// SPDX-FileCopyrightText: 2026 RedVest contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// What giving keys to accounts and opening them share: under which names an account's keys stand in the vault.

#pragma once

#include "core/storage/queries/account_keys.h"

namespace redvest::storage {

inline const QString kRecovery = QStringLiteral("recovery");

[[nodiscard]] inline QString ownerOf(const QString& account)
{
    return QStringLiteral("account/") + account;
}

/// The root key of `keys` sealed to `publicKey` where it is wanted and held; taken away otherwise.
void giveRoot(const KeyRing& keys, const QString& owner, QByteArrayView publicKey, KeyClasses wanted,
              VaultChange& change);

} // namespace redvest::storage
