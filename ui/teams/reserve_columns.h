// SPDX-FileCopyrightText: 2026 RedVest contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// The columns of the reserve and of its figures.

#pragma once

#include "core/usecases/figures/reserve_counts.h"
#include "core/usecases/volunteers/reserves.h"
#include "ui/parts/table/rows_model.h"

namespace redvest::ui {

[[nodiscard]] QString reserveStateText(ReserveState);
[[nodiscard]] std::vector<ListColumn<ReserveRow>> reserveColumns();
[[nodiscard]] std::vector<ListColumn<ReserveGroup>> reserveGroupColumns();

} // namespace redvest::ui
