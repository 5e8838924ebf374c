// SPDX-FileCopyrightText: 2026 RedVest contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// What an open workspace is asked when it is compared with a backup.

#pragma once

#include "core/domain/backups.h"
#include "core/storage/gate/database.h"

namespace redvest::storage {

[[nodiscard]] JournalHeads journalHeads(const Reader&);
/// Of one entry; "" when there is none.
[[nodiscard]] QString chainAt(const Reader&, const QString& device, qint64 seq);
/// See backup_content.h.
[[nodiscard]] QString localDigestOf(const Reader&);

/// The public part of the office's recovery key (an entry of the vault); empty while there is none.
[[nodiscard]] QByteArray recoveryPublicOf(const Reader&);

struct EntryLine
{
    Instant at;
    QString actor;
    QString verb;
    QString reason;
};
/// The entries of a device after `seq`, in order.
void eachEntryAfter(const Reader&, const QString& device, qint64 seq,
                    const std::function<void(const EntryLine&)>& take);

} // namespace redvest::storage
