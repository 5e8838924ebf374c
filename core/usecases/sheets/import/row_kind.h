// SPDX-FileCopyrightText: 2026 RedVest contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// What a row below the header is: a record, or what people put among and under records for the eye (totals, signatures,
// examples, the header again). Which of them end a table is decided where the rows are read (Pass).

#pragma once

#include "core/usecases/sheets/import/header.h"

namespace redvest::intake {

/// Skip: no record, and nobody needs to know. Total: no record, which is said. Footer ends the table where no record
/// follows it.
enum class RowKind { Data, Skip, Total, Blank, Footer };
[[nodiscard]] RowKind rowKind(const HeaderLayout&, const std::vector<formats::Cell>& cells);
/// Every required cell filled, and not all with the one text of a merged row.
[[nodiscard]] bool looksComplete(const HeaderLayout&, const std::vector<formats::Cell>& cells);
/// What stands in cells that have no column name above them, joined; "" when nothing does.
[[nodiscard]] QString textBeyond(const HeaderLayout&, const std::vector<formats::Cell>& cells);
/// At least two columns of the kind are filled, and not all with the one text of a merged row.
[[nodiscard]] bool saysSeveral(const HeaderLayout&, const std::vector<formats::Cell>& cells);

} // namespace redvest::intake
