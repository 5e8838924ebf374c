// SPDX-FileCopyrightText: 2026 RedVest contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// The gap with its nature: which of the missing seats the own people could take, and for which help must come.

#pragma once

#include "core/domain/gap_nature.h"
#include "core/usecases/figures/gaps.h"

#include <QHash>

namespace redvest {

struct NatureTable
{
    GapTable table;                ///< as gaps() gives it
    QHash<QString, Nature> byCode; ///< of every row, by its code; the sum of each is the row's gap
    Nature total;
};

/// As of now, for the people of the register who live within the scope; those whose home is not said belong to the
/// office's own. Somebody proposed or invited is counted for that very seat. A person takes one seat a duty day (07:00
/// to 07:00, by the start of the shift), days in their order, each rested from those before. Among shifts that ask the
/// same at the same time the seats are dealt out evenly. Problems: those of gaps().
[[nodiscard]] Outcome<NatureTable> gapNature(const Workspace&, const GapQuery&);

} // namespace redvest
