// SPDX-FileCopyrightText: 2026 RedVest contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// What belongs to this copy of the workspace alone: its device, what it has merged, its journal mode. Never exchanged,
// not in the journal.

#pragma once

#include "core/storage/engine/connection.h"

namespace redvest::storage {

/// "" when it was never set.
[[nodiscard]] QString localValue(Connection&, const QString& key);
/// On a file the digest moves with it, in the same statement.
void setLocalValue(Connection&, const QString& key, const QString& value);

/// On a file a digest over all of them is kept among them (digest/<device>), so that a flipped bit in one is found.
/// What a backup notes about itself is not counted. Made anew from what is there.
void noteLocalDigest(Connection&);
/// True when they are what the digest says. Of a copy that was just restored, which has another device, none does yet.
/// Always true on a server, where several programs write them at once.
[[nodiscard]] bool agreesWithDigest(Connection&);
[[nodiscard]] bool isLocalDigest(const QString& key);

} // namespace redvest::storage
