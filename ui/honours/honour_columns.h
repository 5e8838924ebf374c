// SPDX-FileCopyrightText: 2026 RedVest contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// The columns of the lists of honours and care.

#pragma once

#include "core/usecases/honours/awards.h"
#include "core/usecases/honours/care_log.h"
#include "core/usecases/honours/stars.h"
#include "core/usecases/honours/story_book.h"
#include "ui/parts/table/rows_model.h"

namespace redvest::ui {

[[nodiscard]] std::vector<ListColumn<StarRow>> starColumns();
[[nodiscard]] std::vector<ListColumn<HonourRow>> awardColumns();
[[nodiscard]] std::vector<ListColumn<HonourRow>> letterColumns();
[[nodiscard]] std::vector<ListColumn<CareRow>> careColumns();
[[nodiscard]] std::vector<ListColumn<StoryRow>> storyColumns();

} // namespace redvest::ui
