// SPDX-FileCopyrightText: 2026 RedVest contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// A ranking as a spreadsheet.

#pragma once

#include "core/domain/ranking.h"

namespace redvest {

/// The table as it is printed, its sum and notes with it: .csv, else .xlsx, for its owner only. Failures: those of
/// OutputFile.
void writeRankingSheet(const Ranking&, const QString& path);

} // namespace redvest
