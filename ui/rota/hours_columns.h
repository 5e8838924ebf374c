// SPDX-FileCopyrightText: 2026 RedVest contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/domain/rota_rows.h"
#include "ui/parts/table/rows_model.h"

namespace redvest::ui {

constexpr int kTickColumn = 0;

/// `isTicked` is asked each time a row is painted. Rows one may not approve are grey and say why.
[[nodiscard]] std::vector<ListColumn<HoursRow>> hoursColumns(std::function<bool(const HoursRow&)> isTicked);

} // namespace redvest::ui
