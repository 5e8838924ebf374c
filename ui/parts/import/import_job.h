// SPDX-FileCopyrightText: 2026 RedVest contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// What the import dialog has done off the window's thread: trying a file, and importing it.

#pragma once

#include "core/usecases/sheets/import_preview.h"
#include "core/usecases/sheets/import_workbook.h"
#include "core/usecases/workspace/workspace.h"

#include <functional>
#include <memory>
#include <optional>

namespace redvest::ui {

/// Opens the workspace for a job; called on the job's thread.
using OpenWorkspace = std::function<std::unique_ptr<Workspace>()>;

struct ImportOrder
{
    OpenWorkspace open;
    ImportKind kind = ImportKind::Volunteers;
    QString path;
    ImportOptions options;
    bool isWhole = false; ///< the whole workbook, whatever kind and options.sheet say
    bool isKindTold =
        false;        ///< by the headers of the sheet, when it is tried; the first that is a list without a sheet
    QString why = {}; ///< why rosters that are published are changed; "" where nobody said
};

struct ImportResult
{
    Problems problems;   ///< of the file; when there are any, only the preview may be filled beside them
    FilePreview preview; ///< of a try only
    ImportReport report; ///< of a workbook the sums over its sheets
    std::optional<WorkbookReport> whole; ///< when the whole workbook was taken
    std::optional<ImportKind> kind = {}; ///< told by the headers, where that was asked for
    QString sheet = {};                  ///< the one told to be that list; "" for a text file
};

/// Failures: of the store.
[[nodiscard]] ImportResult carryOutImport(const ImportOrder&, Progress&);

/// As a dry run, with the first rows of the file. A whole workbook is tried only when several of its sheets are lists;
/// else the one sheet of the order's kind. `order.options.dryRun` must be set.
[[nodiscard]] ImportResult tryImport(const ImportOrder& order, Progress&);

} // namespace redvest::ui
