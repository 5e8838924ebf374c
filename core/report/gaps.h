// SPDX-FileCopyrightText: 2026 RedVest contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// The gap as bars, as a table, as a message for a chat group.

#pragma once

#include "core/domain/figures.h"
#include "core/report/document.h"

namespace redvest::report {

/// "2022-03-20 07:00 – 03-21 07:00", local; a whole day is the date alone.
[[nodiscard]] QString periodText(Span);

/// What a row of that grouping is called: "街镇", "社区" …
[[nodiscard]] QString groupTitle(GapBy);

/// One bar a row, in the order of the table; at most `most` bars.
[[nodiscard]] BarSeries gapBars(const GapTable&, std::size_t most = 500);

/// Name, needed, filled, gap, cover; the sum last.
[[nodiscard]] Table gapRows(const GapTable&);

/// Title, one sentence with the total, the table; as of.
[[nodiscard]] Document gapDocument(const GapTable&);

/// Short lines for a chat group: total first, then the rows that are short, worst first.
[[nodiscard]] QString gapMessage(const GapTable&);

} // namespace redvest::report
