// SPDX-FileCopyrightText: 2026 RedVest contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// The facts of 志愿服务队名册.

#pragma once

#include "core/domain/team_list.h"
#include "core/usecases/workspace/workspace.h"

namespace redvest {

/// Teams in use by name. `period`: of what was served; empty: this year up to today. `scope`: the division that teams
/// lie in, a code; "" for all. Problems: unknown_division, empty_period.
[[nodiscard]] Outcome<TeamListFacts> teamListFacts(const Workspace&, const QString& scope, Span period);
/// From New Year's Day on, today included.
[[nodiscard]] Span yearUpTo(QDate today);

} // namespace redvest
