// SPDX-FileCopyrightText: 2026 RedVest contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// The sheet of a day as a paper.

#pragma once

#include "core/domain/daily_sheet.h"
#include "core/report/document.h"

namespace redvest::report {

[[nodiscard]] Document dailyDocument(const DailyFacts&);

} // namespace redvest::report
