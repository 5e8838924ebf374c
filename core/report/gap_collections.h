// SPDX-FileCopyrightText: 2026 RedVest contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// Whom to ring up about the gaps nobody has answered for, and what was reported beside what the roster says: on paper,
// in official Chinese whatever language the screen speaks.

#pragma once

#include "core/domain/gap_collection.h"
#include "core/domain/gap_difference.h"
#include "core/report/document.h"

namespace redvest::report {

/// 未答复, 已收表, 报告无缺口.
[[nodiscard]] QString gapAnswerWord(GapAnswer);
/// 一致, 不一致, 未上报, 无对应岗位.
[[nodiscard]] QString gapMatchWord(GapMatch);

/// 缺口征集联系电话表, with room for what was said.
[[nodiscard]] Document gapPhonesDocument(const std::vector<GapRequestRow>&, const QString& office, Instant asOf);
/// 上报缺口与核算缺口对照表: every row, or those alone that are not the same.
[[nodiscard]] Document gapDifferencesDocument(const GapDifferenceTable&, const QString& office, bool onlyDiffering);

} // namespace redvest::report
