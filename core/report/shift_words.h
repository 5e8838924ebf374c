// SPDX-FileCopyrightText: 2026 RedVest contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// What papers say of a shift's time with its breaks, and of what a post's people wear.

#pragma once

#include "core/domain/rota.h"

namespace redvest::report {

/// "08:00–16:00 休息12:00–12:30"; without breaks the times alone.
[[nodiscard]] QString timesWithBreaks(const Shift&);
/// The kit, and that the work is done in protective suit: "二级防护包、穿防护服"; "" of neither.
[[nodiscard]] QString gearOf(const Post&);
/// The name, with "（穿防护服）" behind it where the work is done in one.
[[nodiscard]] QString postWithSuit(const Post&);

} // namespace redvest::report
