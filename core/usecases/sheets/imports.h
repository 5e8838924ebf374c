// SPDX-FileCopyrightText: 2026 RedVest contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// Files that offices have → records. Good rows are stored in one unit of work, bad rows come back with their reasons.

#pragma once

#include "core/base/outcome.h"
#include "core/base/progress.h"
#include "core/usecases/sheets/import/import_report.h"

namespace redvest {

class Workspace;

/// Importing the same file twice changes nothing. Cancelling through `progress` leaves everything as it was.
/// Problems: the file cannot be read (see formats::openBook), header_not_found, header_incomplete (which known columns
/// were found and which required ones are missing), ambiguous_columns, unknown_column (in options.columns); with
/// allOrNothing those of the rows. Failures: of the store.
Outcome<ImportReport> importFile(Workspace&, ImportKind, const QString& path, const ImportOptions&, Progress&);

/// The rejected rows as they were, with 原行号 and 错误原因 behind: corrected, it can be imported as it is.
/// .xlsx or .csv by its name. Failures: cannot be written.
void writeErrorSheet(const ImportReport&, const QString& path);

/// The blank form: title, 填表说明, canonical headers (required ones marked by colour), columns of text, drop-downs
/// from the lists of the workspace. Filled in, it can be imported as it is. Failures: cannot be written.
void writeTemplate(const Workspace&, ImportKind, const QString& path);

} // namespace redvest
