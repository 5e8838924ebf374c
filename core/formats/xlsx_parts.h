// SPDX-FileCopyrightText: 2026 RedVest contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// The parts of an xlsx beside the sheets: which sheets there are, the shared texts, which styles are dates.
// Source: ECMA-376 part 1 (SpreadsheetML) and part 2 (relationships).

#pragma once

#include "core/formats/archive.h"
#include "core/formats/packed_cells.h"

#include <string>
#include <vector>

namespace redvest::formats {

struct XlsxSheet
{
    QString name;
    QString entry; ///< its name in the archive
    bool isHidden = false;
};

struct XlsxParts
{
    std::vector<XlsxSheet> sheets; ///< those with cells, in the order of the tabs
    bool is1904 = false;
    std::vector<PackedValues::Place> texts; ///< Text, Empty, or Error for an overlong one
    std::vector<bool> dateStyles;           ///< by the number in a cell's attribute s
};

/// The entry that is the workbook, as the package itself says; "" when it holds none.
[[nodiscard]] QString workbookEntry(Archive& archive);
/// The workbook, its shared texts, which go to `values`, and styles. Stops at the first fault.
[[nodiscard]] Fault readParts(Archive& archive, XlsxParts& parts, PackedValues& values);
/// A Text cell from UTF-8 in which _xHHHH_ stands for a character (18.3.1.40, ST_Xstring).
[[nodiscard]] Cell xstringCell(const std::string& utf8);

/// Bytes of one cell's text beyond this are dropped: the cell is overlong already.
inline constexpr std::size_t kMaxTextBytes = 4 * std::size_t(kMaxCellText) + 16;

} // namespace redvest::formats
