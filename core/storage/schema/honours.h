// SPDX-FileCopyrightText: 2026 RedVest contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// The tables of honours, care and stories: one declaration an entity.

#pragma once

#include "core/domain/care.h"
#include "core/domain/honours.h"
#include "core/domain/stories.h"
#include "core/storage/schema/table.h"

namespace redvest::storage {

[[nodiscard]] const Table<Honour>& honourTable();
[[nodiscard]] const Table<CareEntry>& careEntryTable();
[[nodiscard]] const Table<Story>& storyTable();

} // namespace redvest::storage
