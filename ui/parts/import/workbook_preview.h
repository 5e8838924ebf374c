// SPDX-FileCopyrightText: 2026 RedVest contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// What a whole workbook brings, shown a line a sheet, and counted as if it were one list.

#pragma once

#include "core/usecases/sheets/import_workbook.h"

class QTableWidget;

namespace redvest::ui {

/// Fills the table anew: sheet, list, rows read, new, changed, as they are, refused; the sheets passed over with why.
void showWorkbook(QTableWidget*, const WorkbookReport&);

/// The sums over all sheets; problems and warnings name the sheet before the column. The refused rows themselves stay
/// with the single reports.
[[nodiscard]] ImportReport summed(const WorkbookReport&);

} // namespace redvest::ui
