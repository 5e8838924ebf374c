// SPDX-FileCopyrightText: 2026 RedVest contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// How a workspace that is open fares. Each only looks.

#pragma once

#include "core/domain/history_proof.h"
#include "core/storage/gate/database.h"

namespace redvest::storage {

/// Everything that is not as it should be (check/check.h), what is sealed as far as the keys are held. Empty: sound.
[[nodiscard]] Problems check(Database&);
/// What signatures alone tell (check/check_signatures.h).
[[nodiscard]] Problems signatureProblems(Database&);
/// What the history can be relied on for. Quick.
[[nodiscard]] HistoryProof historyProof(Database&);
/// The engine's own quick look at the file, a fraction of a second. Empty: nothing found, or a server, which sees to it
/// itself.
[[nodiscard]] Problems quickCheck(Database&);
/// What is sound but wants a person, by table: links to what was removed, balances below nought, numbers given twice.
[[nodiscard]] Problems notices(const Reader&);

} // namespace redvest::storage
