// SPDX-FileCopyrightText: 2026 RedVest contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// What people give of their time already, as the solver counts it. Not a public face: the question of the solver is
// made by it.

#pragma once

#include "core/domain/dispatch/staffing.h"
#include "core/domain/eligibility.h"

namespace redvest {

/// By time; minutes from `origin`, the beginning of a day.
[[nodiscard]] std::vector<dispatch::Engagement> engagementsOf(const std::vector<TimeGiven>&, Instant origin);

} // namespace redvest
