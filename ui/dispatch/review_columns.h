// SPDX-FileCopyrightText: 2026 RedVest contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// Columns of a proposal that is looked through, and how its parts are called on the screen.

#pragma once

#include "ui/dispatch/proposal_review.h"
#include "ui/parts/table/rows_model.h"

#include <functional>

namespace redvest::ui {

/// "03-20 08:00–12:00 测温验码 · 北站南广场".
[[nodiscard]] QString shiftWords(const ProposedShift&);
/// The same behind how its seats are filled: what stands over the people of it.
[[nodiscard]] QString shiftHead(const ProposedShift& shift);
/// Why its seats stay open: "3 open: 12 have not the skill, 4 need rest".
[[nodiscard]] QString openWords(const UnfilledShift&);

/// The review outlives the columns. `placeOf`: the name of a division by its code.
[[nodiscard]] std::vector<ListColumn<ReviewRow>> reviewColumns(const ProposalReview& review,
                                                               std::function<QString(const QString&)> placeOf);

} // namespace redvest::ui
