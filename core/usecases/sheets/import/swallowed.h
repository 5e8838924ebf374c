// SPDX-FileCopyrightText: 2026 RedVest contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// A quotation mark that was forgotten in a csv, and one too many further down, make one cell of what were rows. Grammar
// cannot tell such a cell from one of several lines, so the rows are taken as they are read and a person is told.

#pragma once

#include "core/formats/sheet.h"
#include "core/usecases/sheets/import/import_report.h"

namespace redvest::intake {

/// A finding ("swallowed_rows") in `report` for each cell that looks so among the rows given so far, with its row and
/// column. Call once, after the last row; `report.header` is there.
void warnOfSwallowed(const formats::RowSource&, ImportReport& report);

} // namespace redvest::intake
