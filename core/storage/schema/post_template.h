// SPDX-FileCopyrightText: 2026 RedVest contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// The table of templates of posts.

#pragma once

#include "core/domain/post_template.h"
#include "core/storage/schema/table.h"

namespace redvest::storage {

[[nodiscard]] const Table<PostTemplate>& postTemplateTable();

} // namespace redvest::storage
