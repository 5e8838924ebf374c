// SPDX-FileCopyrightText: 2026 RedVest contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// A list as somebody sees it, as a table: the columns in sight from left to right, the rows that pass, in their order,
// each cell as it is drawn; what is masked on the screen is masked here. A column without a title is a tick and no
// fact.

#pragma once

#include "core/report/document.h"

#include <vector>

class QTableView;

namespace redvest::ui {

/// The model's columns in sight that have a title, from left to right.
[[nodiscard]] std::vector<int> shownColumns(const QTableView& view);
/// The selected rows when there are several, else all.
[[nodiscard]] report::TableBlock shownTable(const QTableView& view);
/// The selected rows, also when it is one; none when none is.
[[nodiscard]] report::TableBlock selectedTable(const QTableView& view);
/// A line a row, cells separated by tabs, a break within a cell as a space; `withHeader`: the titles first.
[[nodiscard]] QString asText(const report::TableBlock& table, bool withHeader);

} // namespace redvest::ui
