// SPDX-FileCopyrightText: 2026 RedVest contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// The two tables of the import dialog: the first rows of a file as they are, and the rows refused with their reasons.

#pragma once

#include "core/usecases/sheets/import_preview.h"
#include "ui/parts/table/rows_model.h"

class QTableView;
class QTableWidget;

namespace redvest::ui {

/// Row, column, value and reason of what is refused or needs a look.
[[nodiscard]] std::vector<ListColumn<RowProblem>> problemColumns();
/// A table to look at: nothing is edited there, and Tab goes on past it.
void dressTable(QTableView*);
/// Fills the table anew with the first rows of the file; a long cell does not push the rest away.
void showFirstRows(QTableWidget*, const FilePreview&);

} // namespace redvest::ui
