// SPDX-FileCopyrightText: 2026 RedVest contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// What the readers of the single formats share. Not for other rooms: they call openBook or openWorkbook (sheet.h).

#pragma once

#include "core/formats/packed_cells.h"

#include <QByteArray>

#include <cstdint>
#include <optional>

namespace redvest::formats {

struct ReadJob
{
    const QString& path;
    const ReadOptions& options;
    Progress& progress;
    bool isWhole = false; ///< every sheet that is not hidden, whatever options.sheetName says
};

// The names of all sheets, and the cells of the one asked for or of all. Of one sheet there is exactly one on success.
Outcome<PackedBook> readText(const ReadJob& job);
Outcome<PackedBook> readHtml(const ReadJob& job);
Outcome<PackedBook> readXlsx(const ReadJob& job);
Outcome<PackedBook> readOds(const ReadJob& job);
/// `stream` is the one named Workbook or Book; nothing when its sectors could not be followed.
Outcome<PackedBook> readXls(const ReadJob& job, const std::optional<QByteArray>& stream);

/// A text file, piece by piece.
Outcome<OpenBook> openText(const QString& path, const ReadOptions& options);

/// Why bytes could not be read; sticky in the classes that read them.
enum class Fault : std::uint8_t { None, Damaged, Dtd, TooDeep, TooLarge, Encrypted };

[[nodiscard]] Problem faultProblem(Fault fault, const QString& path);
[[nodiscard]] Problem tooLarge(const QString& path, const QString& what);
// What tooLarge says of a sheet.
[[nodiscard]] QString moreRows();
[[nodiscard]] QString moreColumns(qint64 row, qint64 most);
[[nodiscard]] QString moreCells();
[[nodiscard]] Problem encryptedFile(const QString& path);
/// What unsupportedFormat calls the formats before BIFF8.
[[nodiscard]] QString xlsBeforeExcel97();
[[nodiscard]] Problem unsupportedFormat(const QString& path, const QString& format);
[[nodiscard]] Problem damagedFile(const QString& path);
[[nodiscard]] Problem noSuchSheet(const QString& path, const QString& wanted, const QStringList& names);

} // namespace redvest::formats
