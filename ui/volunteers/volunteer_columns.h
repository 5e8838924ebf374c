// SPDX-FileCopyrightText: 2026 RedVest contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// The columns of the register.

#pragma once

#include "core/usecases/volunteers/volunteer_index.h"
#include "ui/parts/table/rows_model.h"

#include <functional>

namespace redvest::ui {

/// Rows are numbers in the index, which numbers people by pinyin; `look` finds who has the number. Ages are of the day
/// `today` says when they are shown.
[[nodiscard]] std::vector<ListColumn<int>> volunteerColumns(const std::function<const VolunteerRow&(int)>& look,
                                                            const std::function<QDate()>& today);

} // namespace redvest::ui
