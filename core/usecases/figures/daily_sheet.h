// SPDX-FileCopyrightText: 2026 RedVest contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// The sheet of a day, collected.

#pragma once

#include "core/domain/daily_sheet.h"
#include "core/usecases/workspace/workspace.h"

namespace redvest {

/// From midnight to midnight. `scope`: code of a division, "" for the office's own. Problems: future (the day is yet to
/// begin), unknown scope.
[[nodiscard]] Outcome<DailyFacts> dailyFacts(const Workspace&, QDate day, const QString& scope);

} // namespace redvest
