// SPDX-FileCopyrightText: 2026 RedVest contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// Nobody serves more than 24 hours a day. Not a public face: approving hours asks it.

#pragma once

#include "core/domain/rota.h"
#include "core/usecases/workspace/workspace.h"

namespace redvest {

/// Of these records, as they stand approved in `reader`: those whose person's day would count more than it has, as
/// figures count. Problems: full_day.
[[nodiscard]] Problems overfullDays(const Workspace&, const storage::Reader& reader,
                                    const std::vector<ServiceRecord>& approved);

} // namespace redvest
