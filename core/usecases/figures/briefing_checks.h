// SPDX-FileCopyrightText: 2026 RedVest contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// What other series and issues speak against one. For the use-cases that write one, undo among them.

#pragma once

#include "core/domain/briefing.h"
#include "core/usecases/workspace/workspace.h"

namespace redvest {

/// What stands against the record as it would be stored: duplicate, unless it is archived.
[[nodiscard]] Problems clashes(const Workspace&, const Series& wanted);
[[nodiscard]] Problems clashes(const Workspace&, const Issue& wanted);

} // namespace redvest
