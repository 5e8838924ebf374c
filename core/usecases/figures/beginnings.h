// SPDX-FileCopyrightText: 2026 RedVest contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// How far a new workspace has come: what the first page shows while there is nothing to count.

#pragma once

#include "core/domain/beginnings.h"
#include "core/usecases/workspace/workspace.h"

namespace redvest {

/// People, posts and shifts of the whole workspace; what was archived or called off counts too.
[[nodiscard]] Beginnings beginnings(const Workspace&);

} // namespace redvest
