// SPDX-FileCopyrightText: 2026 RedVest contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// How much of what a desk begins with is there.

#pragma once

#include "core/domain/beginnings.h"
#include "core/storage/gate/database.h"

namespace redvest::storage {

/// Of the whole workspace; what was archived or called off counts too.
[[nodiscard]] Beginnings beginnings(const Reader&);

} // namespace redvest::storage
