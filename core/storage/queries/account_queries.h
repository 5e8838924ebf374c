// SPDX-FileCopyrightText: 2026 RedVest contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// Questions about accounts, and what the rights must know of a unit of work: which divisions it touches.

#pragma once

#include "core/domain/access.h"
#include "core/storage/gate/database.h"

namespace redvest::storage {

/// By name; disabled ones too.
[[nodiscard]] std::vector<Account> accounts(const Reader&);

/// Divisions that a change touches, each once: where the record lies now and where it lay before. A post lies where its
/// site is, a shift where its post is, an assignment and its served time where the shift is. Empty: it lies nowhere.
[[nodiscard]] QStringList divisionsOf(const Reader&, const JournalChange&);

} // namespace redvest::storage
