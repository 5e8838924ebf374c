// SPDX-FileCopyrightText: 2026 RedVest contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// Columns of the people who were found, and of those judged for a shift.

#pragma once

#include "core/usecases/rota/assignments.h"
#include "core/usecases/volunteers/people_finder.h"
#include "ui/parts/table/rows_model.h"

namespace redvest::ui {

[[nodiscard]] std::vector<ListColumn<FoundPerson>> foundColumns();
[[nodiscard]] std::vector<ListColumn<JudgedPerson>> judgedColumns();

} // namespace redvest::ui
