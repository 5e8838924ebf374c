// SPDX-FileCopyrightText: 2026 RedVest contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// The columns of gap collections: what was asked for, who was asked, what was reported beside what the roster says.

#pragma once

#include "core/domain/gap_difference.h"
#include "ui/parts/table/rows_model.h"

namespace redvest::ui {

[[nodiscard]] std::vector<ListColumn<GapCollectionRow>> gapCollectionColumns();
[[nodiscard]] std::vector<ListColumn<GapRequestRow>> gapRequestColumns();
[[nodiscard]] std::vector<ListColumn<GapDifference>> gapDifferenceColumns();

} // namespace redvest::ui
