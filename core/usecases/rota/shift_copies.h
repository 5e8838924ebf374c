// SPDX-FileCopyrightText: 2026 RedVest contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// The shifts of a day or of a week put on other days, without people. What a post has at a time already is passed by.

#pragma once

#include "core/usecases/rota/rota.h"

namespace redvest {

struct ShiftsCopied
{
    ChangeSet changes;
    std::vector<Id<Shift>> added;
    int skipped = 0;  ///< the post has a shift at that time already
    int archived = 0; ///< not copied, as their post was archived since
};
/// Shifts beginning on local day `from` within the filter's scope and category, put on each of `days` without people.
/// Problems: days (empty, the day itself).
Outcome<ShiftsCopied> copyShifts(Workspace&, const RotaFilter&, QDate from, const std::vector<QDate>& days);
/// Shifts beginning on the seven days from `from` on, put on the seven days from each of `weeks` on.
/// Problems: weeks (required; weekday: of another day of the week than `from`; week_overlaps: the week itself, or one
/// named twice).
Outcome<ShiftsCopied> copyWeek(Workspace&, const RotaFilter&, QDate from, const std::vector<QDate>& weeks);

} // namespace redvest
