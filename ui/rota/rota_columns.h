// SPDX-FileCopyrightText: 2026 RedVest contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// What the lists of shifts and posts show.

#pragma once

#include "core/domain/rota_rows.h"
#include "ui/parts/table/rows_model.h"

namespace redvest::ui {

/// `dayShown` is asked when a cell is painted: times of shifts that begin on another day say which.
[[nodiscard]] std::vector<ListColumn<ShiftRow>> shiftColumns(std::function<QDate()> dayShown);
/// Where the gap stands among them.
constexpr int kGapColumn = 6;
[[nodiscard]] std::vector<ListColumn<PostRow>> postColumns();

} // namespace redvest::ui
