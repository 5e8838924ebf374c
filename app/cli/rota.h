// SPDX-FileCopyrightText: 2026 RedVest contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// What the single steps on the rota have in common.

#pragma once

#include "app/cli/command.h"

#include "core/usecases/rota/assignments.h"

namespace redvest::cli {

/// Says of whom, on which shift and in which state the assignment is now, or what speaks against it.
[[nodiscard]] Exit tellStep(const Run&, const Outcome<AssignmentStep>&);

} // namespace redvest::cli
