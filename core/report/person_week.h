// SPDX-FileCopyrightText: 2026 RedVest contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// The week of a person on paper, in official Chinese whatever language the screen speaks.

#pragma once

#include "core/domain/person_week.h"
#include "core/report/document.h"

namespace redvest::report {

/// 个人一周排班表: hours of each day, then shift by shift with the rest before it; one after another for several
/// people. What is beyond the office's limits says so in words.
[[nodiscard]] Document personWeekDocument(const std::vector<PersonWeek>&);

} // namespace redvest::report
