// SPDX-FileCopyrightText: 2026 RedVest contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// The briefing as a document: head, opening paragraph, figures, table, chart, closing paragraph, a second article,
// tail; with several articles their contents first. A briefing is an official paper and always in Chinese, whatever
// language the program speaks; its words come from the facts and from nowhere else.

#pragma once

#include "core/domain/briefing.h"
#include "core/domain/figures.h"
#include "core/report/document.h"

namespace redvest::report {

/// Everything an issue says in numbers, with its frame.
struct BriefingFacts
{
    Series series;
    Issue issue;
    Figures figures;   ///< of the issue's period
    Figures week;      ///< from Monday of the as-of day's week to the as-of instant
    Figures dayBefore; ///< the same period one day earlier, for the change of the gap
    GapTable gaps;     ///< by the level below the scope
};

[[nodiscard]] Document briefingDocument(const BriefingFacts&);
/// "静安区志愿服务力量调配情况": what an issue without a title of its own is called.
[[nodiscard]] QString defaultTitle(const QString& scopeName);

} // namespace redvest::report
