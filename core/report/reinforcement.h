// SPDX-FileCopyrightText: 2026 RedVest contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// Reinforcement between divisions: as tables and a chart, and as dispatch orders on paper (支援调度单), a page for each
// that sends people. The orders are official papers: in Chinese whatever language the screen speaks.

#pragma once

#include "core/domain/reinforcement.h"
#include "core/report/document.h"

namespace redvest::report {

/// What each place lacks and who fills it; the sum last.
[[nodiscard]] TableBlock reinforcementRows(const Reinforcement&);
/// From where to where, for what and how many; the sum last.
[[nodiscard]] TableBlock reinforcementOrderRows(const Reinforcement&);
/// "Missing 40: asked already 2, own people 20, from other places 10, after training 3, from outside 5".
[[nodiscard]] QString reinforcementLine(const Reinforcement&);
/// A bar a place that lacks people: who fills its gap. Largest gap first.
[[nodiscard]] BarSeries reinforcementBars(const Reinforcement&);

/// A page a giver, with names where they were asked for.
[[nodiscard]] Document dispatchOrderDocument(const Reinforcement&, const QString& printedBy);

} // namespace redvest::report
