// SPDX-FileCopyrightText: 2026 RedVest contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// Many gap workbooks that came back, taken in one after the other: each file by itself, so that one that is wrong keeps
// none of the others out.

#pragma once

#include "core/usecases/sheets/import/import_report.h"
#include "core/usecases/workspace/workspace.h"

namespace redvest {

struct GapReturnRow
{
    QString file;        ///< path
    QString place;       ///< "彭浦镇 › 龙馥居委会"; "" of a plain list
    ImportReport report; ///< what was taken, or would be
    Problems problems;   ///< why the file as a whole was not
    [[nodiscard]] bool isWhole() const { return problems.empty() && report.rejected == 0; }
};

/// Rows of all files together.
struct GapReturnSums
{
    qint64 added = 0;
    qint64 updated = 0;
    qint64 rejected = 0;
    qint64 refusedFiles = 0; ///< as a whole
};
[[nodiscard]] GapReturnSums sumsOf(const std::vector<GapReturnRow>&);

/// One row a file, in their order. What is taken of each is a unit of work of its own; with `isDry` nothing is.
/// Problems are those of importFile, told of each file.
std::vector<GapReturnRow> takeGapWorkbooks(Workspace&, const QStringList& files, bool isDry, Progress&);
/// The spreadsheets in that folder, by name; the file itself where it is none.
[[nodiscard]] QStringList gapFilesIn(const QString& path);

} // namespace redvest
