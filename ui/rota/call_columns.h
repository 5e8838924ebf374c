// SPDX-FileCopyrightText: 2026 RedVest contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// What the lists about calls for volunteers show.

#pragma once

#include "core/usecases/figures/call_replies.h"
#include "core/usecases/figures/calls.h"
#include "ui/parts/table/rows_model.h"

namespace redvest::ui {

/// Calls beside what came of them.
[[nodiscard]] std::vector<ListColumn<CallRow>> callColumns();
/// Gaps to be ticked; the first column is the tick.
[[nodiscard]] std::vector<ListColumn<OpenGap>> openGapColumns(std::function<bool(const OpenGap&)> isTicked);
[[nodiscard]] std::vector<ListColumn<CallLineRow>> callLineColumns();
[[nodiscard]] std::vector<ListColumn<CallReplyRow>> callReplyColumns();

} // namespace redvest::ui
