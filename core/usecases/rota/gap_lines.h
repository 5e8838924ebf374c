// SPDX-FileCopyrightText: 2026 RedVest contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// The rows that workbooks of a gap collection begin with, and that a workbook that comes back is held against. For the
// use-cases that write and read them.

#pragma once

#include "core/domain/gap_collection.h"
#include "core/storage/gate/database.h"
#include "core/usecases/workspace/workspace.h"

namespace redvest {

/// Posts at sites within the collection's scope, archived ones too, then what workbooks that came back added to them;
/// by division, site and name. With `asked`, those alone that this division is asked for (askedFor).
[[nodiscard]] std::vector<GapLine> gapLines(const Workspace&, const storage::Reader&, const GapCollection&,
                                            const QString& asked = {});

} // namespace redvest
