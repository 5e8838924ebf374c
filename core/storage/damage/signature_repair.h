// SPDX-FileCopyrightText: 2026 RedVest contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// Signatures that were damaged, not forged: what they signed is proven without them.

#pragma once

#include "core/storage/engine/connection.h"
#include "core/storage/schema/vault.h"

#include <QStringList>

namespace redvest::storage {

/// Signs anew each entry whose signature is damaged and that is proven by what comes after it: a signature made with
/// the current key, or the entry up to which its history is bound. The chains are known to hold. Their ids; none where
/// the key is not held. Changes table entry.
[[nodiscard]] QStringList signAnew(Connection&, const Keys&);

} // namespace redvest::storage
