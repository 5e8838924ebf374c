// SPDX-FileCopyrightText: 2026 RedVest contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// Which backups are kept as they grow old: dense where memory is fresh, thin where it is not. Pure.

#pragma once

#include "core/base/clock.h"

#include <vector>

namespace redvest {

/// The numbers are those Anki keeps: they cover nine months and more with about thirty files.
struct KeepRule
{
    int days = 2;    ///< everything younger than this is kept
    int daily = 12;  ///< then the last of each local day, so many days
    int weekly = 10; ///< then the last of each week (Monday to Sunday)
    int monthly = 9; ///< then the last of each month
    bool operator==(const KeepRule&) const = default;
};

/// True for each of `times` (in any order) that is kept; the answer is in the order of `times`. Kept always: the
/// newest, and whatever lies in the future (a clock was wrong, then or now, and nobody knows which). Days, weeks and
/// months are counted where there is a backup, not on the calendar, so a clock that jumps ahead by years does not empty
/// the folder. Applied again at the same instant it removes nothing more.
[[nodiscard]] std::vector<bool> backupsToKeep(const std::vector<Instant>& times, Instant now, const KeepRule& = {});

} // namespace redvest
