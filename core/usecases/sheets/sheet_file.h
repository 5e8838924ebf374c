// SPDX-FileCopyrightText: 2026 RedVest contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// Sign-in sheets typed into a file instead of the window: a row a person, with the code printed in it.

#pragma once

#include "core/base/progress.h"
#include "core/usecases/rota/sign_in_sheets.h"

namespace redvest {

/// A row of such a file, as it stands there.
struct SheetFileRow
{
    TypedRow typed;
    QString person{}; ///< of a blank line: what names somebody of the register
};
struct SheetFilePart
{
    Id<Shift> shift;
    std::vector<SheetFileRow> rows; ///< without those in which no time was written
};
struct SheetFile
{
    std::vector<SheetFilePart> sheets; ///< in the order of the file, each once
    int empty = 0;                     ///< rows without a time
};
/// Columns by their names in the first row, in any order: 编号 or code (required), 签到 or in, 签退 or out, 休息 or
/// break, 备注 or remark, 证件号码 or person. A row with the number of a sheet begins that sheet; `first` is the sheet
/// of the rows before one (null: none). Problems: the file cannot be read (formats::openBook), header_not_found,
/// no_sheet (a row before any sheet), those of sheetCalled, nothing_typed.
[[nodiscard]] Outcome<SheetFile> readSheetFile(const Workspace&, const QString& path, Id<Shift> first, Progress&);

} // namespace redvest
