// SPDX-FileCopyrightText: 2026 RedVest contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// What the statistics dictionary counts, read in few statements. No rule lives here: only what each row is.

#pragma once

#include "core/domain/figures.h"
#include "core/storage/database.h"

namespace redvest::storage {

/// Shifts not called off that touch `period`, at sites within `scope`, of `category` ("" for all), each once, by start.
[[nodiscard]] std::vector<ShiftFill> shiftFills(const Reader&, const QString& scope, Span period,
                                                const QString& category);

} // namespace redvest::storage
