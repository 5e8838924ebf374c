// SPDX-FileCopyrightText: 2026 RedVest contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// Who stands by on a day.

#pragma once

#include "core/domain/standby.h"
#include "core/storage/gate/database.h"

namespace redvest::storage {

/// Everybody who stands by on that day, whatever for; by id. Who does so for a shift does it on the day the shift
/// begins by now.
[[nodiscard]] std::vector<Standby> standbysOn(const Reader&, QDate);

} // namespace redvest::storage
