// SPDX-FileCopyrightText: 2026 RedVest contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// Where the table begins and ends in a sheet that people laid out for the eye: title rows above, headers of two rows,
// instructions, repeated headers, footers.

#pragma once

#include "core/formats/sheet.h"
#include "core/usecases/sheets/import/columns.h"

#include <array>

namespace redvest::intake {

struct HeaderLayout
{
    ImportKind kind = ImportKind::Volunteers;
    std::array<int, kFields> columnAt{}; ///< index in the row, or -1
    QStringList header;                  ///< as written; of two rows joined
    std::size_t firstRow = 0;            ///< index of the first row after the header
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

/// Skip: no record, and nobody needs to know. Total: no record, though it may look like one. Footer ends the table.
enum class RowKind { Data, Skip, Total, Blank, Footer };
[[nodiscard]] RowKind rowKind(const HeaderLayout&, const std::vector<formats::Cell>& cells);
/// Every required cell filled, and not all with the one text of a merged row.
[[nodiscard]] bool looksComplete(const HeaderLayout&, const std::vector<formats::Cell>& cells);
/// What stands in cells that have no column name above them, joined; "" when nothing does.
[[nodiscard]] QString textBeyond(const HeaderLayout&, const std::vector<formats::Cell>& cells);

} // namespace redvest::intake
