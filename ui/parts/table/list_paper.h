// SPDX-FileCopyrightText: 2026 RedVest contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// A list on its way out of the window: what stands on paper and in a file beside its rows, so that nobody takes part
// of a list for all of it, or one day's for another's.

#pragma once

#include "core/report/document.h"

namespace redvest::ui {

/// Words ready to show; "" where there is nothing to say.
struct ListFacts
{
    QString title{};
    QString office{};  ///< whose list it is
    QString asOf{};    ///< "As of 2022-03-20 15:00"
    QString filters{}; ///< "Status: Active; Searched for: wang"
    QString count{};   ///< "12 selected of 300 rows"
    QString note{};    ///< how the rows are to be read, under them
};
/// Each on a line of its own, the note last, without the title and what says nothing.
[[nodiscard]] QStringList linesOf(const ListFacts&);

/// A plain document: title, whose and as of when, what it is filtered by, the rows, the note under them; whose and as
/// of when again under each page. Landscape when the texts of the columns find no room side by side in portrait.
[[nodiscard]] report::Document listDocument(report::TableBlock rows, const ListFacts&);

} // namespace redvest::ui
