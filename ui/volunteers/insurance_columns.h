// SPDX-FileCopyrightText: 2026 RedVest contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// The columns of the three lists of insurance.

#pragma once

#include "core/usecases/cover/claims.h"
#include "core/usecases/cover/covers.h"
#include "core/usecases/cover/policies.h"
#include "ui/parts/table/rows_model.h"

namespace redvest::ui {

[[nodiscard]] QString coverStateText(CoverState state);

[[nodiscard]] std::vector<ListColumn<PolicyRow>> policyColumns();
[[nodiscard]] std::vector<ListColumn<CoverRow>> coverColumns();
[[nodiscard]] std::vector<ListColumn<UninsuredRow>> uninsuredColumns();
/// Without what happened, which is masked wherever it is not asked for.
[[nodiscard]] std::vector<ListColumn<ClaimRow>> claimColumns();

} // namespace redvest::ui
