// SPDX-FileCopyrightText: 2026 RedVest contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// What the history proves, and against whom, in words: the same for the window and the command line.

#pragma once

#include "core/domain/history_proof.h"
#include "core/usecases/workspace/workspace.h"

namespace redvest {

[[nodiscard]] HistoryProof proofOfHistory(const Workspace&);
/// One or two sentences: what the chain and the signatures find, and what to do for more.
[[nodiscard]] QString proofWords(const HistoryProof&);

} // namespace redvest
