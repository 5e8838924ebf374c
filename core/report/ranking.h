// SPDX-FileCopyrightText: 2026 RedVest contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// A ranking on paper, in official Chinese whatever language the screen speaks.

#pragma once

#include "core/domain/ranking.h"
#include "core/report/document.h"

namespace redvest::report {

/// 志愿者服务时长排名
[[nodiscard]] QString rankingTitle(const Ranking&);
/// Rank, name, place, people (of people none), person-times, hours; the lines that make the whole and the sum last.
[[nodiscard]] TableBlock rankingRows(const Ranking&);
/// Title, scope, period and as-of, the table, how it counts.
[[nodiscard]] Document rankingDocument(const Ranking&);

} // namespace redvest::report
