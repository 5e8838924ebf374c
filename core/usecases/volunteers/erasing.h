// SPDX-FileCopyrightText: 2026 RedVest contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// Erasing one person within a unit of work. For the use-cases themselves: windows and commands include erasure.h.

#pragma once

#include "core/storage/gate/database.h"
#include "core/usecases/volunteers/erasure.h"

namespace redvest {

/// What erasePeople() does for one of them; nothing is written when there are Problems.
[[nodiscard]] Outcome<Erasure> eraseWithin(const Workspace&, storage::Writer&, Id<Volunteer>);

} // namespace redvest
