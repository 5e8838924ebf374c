// SPDX-FileCopyrightText: 2026 RedVest contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// The columns of the reserve.

#pragma once

#include "core/usecases/volunteers/reserves.h"
#include "ui/parts/table/rows_model.h"

namespace redvest::ui {

[[nodiscard]] QString reserveStateText(ReserveState);
[[nodiscard]] std::vector<ListColumn<ReserveRow>> reserveColumns();

} // namespace redvest::ui
