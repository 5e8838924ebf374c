// SPDX-FileCopyrightText: 2026 RedVest contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// What the readers of the single formats share. Not for other rooms: they call readBook or readWorkbook (sheet.h).

#pragma once

#include "core/formats/sheet.h"

#include <cstdint>

namespace redvest::formats {

class CompoundFile;

struct ReadJob
{
    const QString& path;
    const ReadOptions& options;
    Progress& progress;
    bool isWhole = false; ///< every sheet that is not hidden, whatever options.sheetName says
};

// The names of all sheets, and the cells of the one asked for or of all. Of one sheet there is exactly one on success.
Outcome<Workbook> readText(const ReadJob& job);
Outcome<Workbook> readHtml(const ReadJob& job);
Outcome<Workbook> readXlsx(const ReadJob& job);
Outcome<Workbook> readOds(const ReadJob& job);
Outcome<Workbook> readXls(const ReadJob& job, const CompoundFile& file);

/// A text file, piece by piece.
Outcome<OpenBook> openText(const QString& path, const ReadOptions& options);

/// Why bytes could not be read; sticky in the classes that read them.
enum class Fault : std::uint8_t { None, Damaged, Dtd, TooDeep, TooLarge, Encrypted };

[[nodiscard]] Problem faultProblem(Fault fault, const QString& path);
[[nodiscard]] Problem tooLarge(const QString& path, const QString& what);
[[nodiscard]] Problem encryptedFile(const QString& path);
/// What unsupportedFormat calls the formats before BIFF8.
[[nodiscard]] QString xlsBeforeExcel97();
[[nodiscard]] Problem unsupportedFormat(const QString& path, const QString& format);
[[nodiscard]] Problem damagedFile(const QString& path);
[[nodiscard]] Problem noSuchSheet(const QString& path, const QString& wanted, const QStringList& names);

} // namespace redvest::formats
