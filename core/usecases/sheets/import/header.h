// SPDX-FileCopyrightText: 2026 RedVest contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// Where the table begins and ends in a sheet that people laid out for the eye: title rows above, headers of two rows,
// instructions, repeated headers, footers.

#pragma once

#include "core/formats/sheet.h"
#include "core/usecases/sheets/import/columns.h"

#include <array>

namespace redvest::intake {

/// Columns of a header that mean the same: of a row the first that says something is taken.
struct DoubledColumns
{
    SheetField field = SheetField::Name;
    std::vector<int> columns; ///< two or more, in the order in which they are looked at
};

struct HeaderLayout
{
    ImportKind kind = ImportKind::Volunteers;
    std::array<int, kFields> columnAt{}; ///< index in the row, or -1
    QStringList header;                  ///< as written; of two rows joined
    std::size_t firstRow = 0;            ///< index of the first row after the header
    std::vector<DoubledColumns> doubled;
    [[nodiscard]] int at(SheetField field) const { return columnAt[std::size_t(field)]; }
};

/// Problems: header_not_found, header_incomplete, ambiguous_columns, unknown_column.
[[nodiscard]] Outcome<HeaderLayout> findLayout(const formats::Sheet&, ImportKind,
                                               const QMap<QString, QString>& columns);

/// How well a sheet's header fits a kind of list.
struct Fit
{
    ImportKind kind = ImportKind::Volunteers;
    Outcome<HeaderLayout> layout;
    int known = 0;     ///< how many columns of the kind the header names
    int canonical = 0; ///< of those, how many by the name that the blank form gives them
    int unknown = 0;   ///< how many other columns it names
    int missing = 0;   ///< how many required ones it lacks
};
/// `layout` is what findLayout gives without columns mapped by hand.
[[nodiscard]] Fit fitOf(const formats::Sheet&, ImportKind);

/// "A", "AB": how a spreadsheet calls the column of that index.
[[nodiscard]] QString columnLetters(int column);
/// What is to be said once of columns that mean the same: which they are and in which order they are looked at.
[[nodiscard]] QString doubledText(const HeaderLayout&, const DoubledColumns&);
} // namespace redvest::intake
