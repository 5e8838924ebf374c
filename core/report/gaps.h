// SPDX-FileCopyrightText: 2026 RedVest contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// The gap as a table, as a paper, as a message for a chat group; as charts: gap_charts.h.

#pragma once

#include "core/domain/figures.h"
#include "core/report/document.h"

namespace redvest::report {

/// "2022-03-20 07:00 – 03-21 07:00", local; a whole day is the date alone.
[[nodiscard]] QString periodText(Span);

/// What a row of that grouping is called: "街镇", "社区" …
[[nodiscard]] QString groupTitle(GapBy);

/// Place, site, name and, of a shift, its time: "彭浦镇 火车站东南出口 测温 03-20 20:00–08:00".
[[nodiscard]] QString rowName(const GapRow&);

/// Whether a shift counts in one row only, so that the rows add up to the total.
[[nodiscard]] bool addsUp(GapBy);

/// Where a shift counts: in its own row, or in the hours at the right of it too.
enum class Spread { ByRow, OverHours };

/// One line to stand under rows of days and hours, saying where a shift over their border counts; else "". Tables,
/// pictures and the window all take it from here.
[[nodiscard]] QString sumNote(GapBy, Spread spread = Spread::ByRow);

/// The as-of instant of a table, and while its period is not over which shifts it counts: "2022-03-20 15:00 (shifts yet
/// to begin included)" or "… (shifts begun by then)". Two papers of one instant never call two figures the same.
[[nodiscard]] QString asOfText(const GapTable&);

/// Name, needed, filled, gap, cover; the sum last.
[[nodiscard]] TableBlock gapRows(const GapTable&);

/// Title, one sentence with the total, the table, sumNote() under it; as of.
[[nodiscard]] Document gapDocument(const GapTable&);

/// Short lines for a chat group: total first, then the rows that are short, worst first, then sumNote().
[[nodiscard]] QString gapMessage(const GapTable&);

} // namespace redvest::report
