// SPDX-FileCopyrightText: 2026 RedVest contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// Who on a shift would not fit it any more once it is changed. A shift is moved all the same: the people are told of,
// so that somebody looks after them. What is refused outright (two shifts at once) saveShift says.

#pragma once

#include "core/domain/rota_rows.h"
#include "core/usecases/workspace/workspace.h"

namespace redvest {

/// The reasons of `after` whose code was not among those of `before`.
[[nodiscard]] std::vector<Reason> reasonsAdded(const Verdict& before, const Verdict& after);
/// Those bound to the shift as it is stored against whom the day, the hours or the post of `wanted` would speak, by
/// name. Nobody for a shift that is new, called off or not moved.
[[nodiscard]] std::vector<UnfitSeat> unfitIfMoved(const storage::Reader&, const Shift& wanted);
[[nodiscard]] std::vector<UnfitSeat> unfitIfMoved(const Workspace&, const Shift& wanted);
/// In one line: "王测甲 (no insurance on 2022-03-20)", several separated by 、; the first ten.
[[nodiscard]] QString unfitText(const std::vector<UnfitSeat>&);

} // namespace redvest
