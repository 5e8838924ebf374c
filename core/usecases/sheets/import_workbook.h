// SPDX-FileCopyrightText: 2026 RedVest contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// A workbook of several lists → records: every sheet is told by its header and taken in the order that references need,
// in one unit of work.

#pragma once

#include "core/base/outcome.h"
#include "core/base/progress.h"
#include "core/usecases/sheets/import/import_report.h"

namespace redvest {

class Workspace;

struct WorkbookOptions
{
    QString encoding{}; ///< of a text file, which is one sheet; "" tell by the content
    bool dryRun = false;
    bool allOrNothing = false; ///< a bad row in any sheet leaves everything as it was
    NewWords newWords = NewWords::Take;
};

struct SheetReport
{
    QString sheet; ///< of a text file its name
    ImportReport report;
};

struct SkippedSheet
{
    QString sheet;
    QString code; ///< hidden_sheet, empty_sheet, header_not_found, header_incomplete, ambiguous_columns, ambiguous_kind
    QString why;  ///< a sentence
};

struct WorkbookReport
{
    QString file;
    std::vector<SheetReport> sheets; ///< in the order taken: by ImportKind, sheets of one kind as in the file
    std::vector<SkippedSheet> skipped;
    ChangeSet changes; ///< of all sheets; those of the single reports are empty
};

/// Gives what importing each sheet by itself in that order gives, and importing the same file twice changes nothing. A
/// dry run tells the same counts. Cancelling through `progress` leaves everything as it was.
/// Problems: the file cannot be read (see formats::openWorkbook), no_known_sheet, what the account may not do (for any
/// of the lists), with allOrNothing those of the rows. Failures: of the store.
Outcome<WorkbookReport> importWorkbook(Workspace&, const QString& path, const WorkbookOptions&, Progress&);

/// As writeErrorSheet (imports.h), a sheet for each one that has refused rows, under its own name. Always an xlsx.
/// Failures: cannot be written.
void writeErrorWorkbook(const WorkbookReport&, const QString& path);

} // namespace redvest
