// SPDX-FileCopyrightText: 2026 RedVest contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/usecases/figures/gap_nature.h"

#include "core/usecases/figures/nature_book.h"

namespace redvest {

Outcome<NatureTable> gapNature(const Workspace& ws, const GapQuery& query)
{
    return NatureBook().nature(ws, query);
}

} // namespace redvest
