// SPDX-FileCopyrightText: 2026 RedVest contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// What stands against what a person pinned. Not a public face: propose asks it.

#pragma once

#include "core/usecases/dispatch/dispatch_model.h"

namespace redvest {

/// Of each pinned seat: unknown_volunteer, unknown_shift (none of the period), shift_over, overlap (with another pinned
/// one, too) and what is law, each with who and where; barred_too when it is barred as well.
[[nodiscard]] Problems pinnedProblems(const Workspace&, const DispatchModel&, const DispatchQuery&);

} // namespace redvest
