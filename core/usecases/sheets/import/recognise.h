// SPDX-FileCopyrightText: 2026 RedVest contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// Which kind of list a sheet is, told by its header alone: for whole workbooks, where nobody says it.

#pragma once

#include "core/usecases/sheets/import/header.h"

namespace redvest::intake {

/// The kind whose columns explain the header best. A kind explains it better than another when it knows at least as
/// many columns and at least as many by their canonical names, and more of one of the two.
/// Problems: empty_sheet, header_not_found, header_incomplete (of the kind that lacks least), ambiguous_columns,
/// ambiguous_kind (several kinds, none of which explains it better than all others).
[[nodiscard]] Outcome<HeaderLayout> recognise(const formats::Sheet&);

} // namespace redvest::intake
