// SPDX-FileCopyrightText: 2026 RedVest contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// The columns of the list of sites, and of the posts and shifts of one.

#pragma once

#include "core/usecases/rota/site_register.h"
#include "ui/parts/table/rows_model.h"

namespace redvest::ui {

[[nodiscard]] std::vector<ListColumn<SiteStanding>> siteColumns();
[[nodiscard]] std::vector<ListColumn<PostRow>> sitePostColumns();
[[nodiscard]] std::vector<ListColumn<ShiftRow>> siteShiftColumns();

} // namespace redvest::ui
