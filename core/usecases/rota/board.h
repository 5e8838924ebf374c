// SPDX-FileCopyrightText: 2026 RedVest contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// The board of the rota as it stands, and one shift of it anew.

#pragma once

#include "core/domain/rota_board.h"
#include "core/usecases/rota/rota.h"

namespace redvest {

/// Posts of the filter's scope and category with their shifts that touch its period. Posts without a shift are there
/// too, so that somebody sees them, unless they are archived. As of now.
[[nodiscard]] RotaBoard rotaBoard(const Workspace&, const RotaFilter&);
/// Lane 0. Nothing when there is no such shift.
[[nodiscard]] std::optional<BoardShift> shiftOnBoard(const Workspace&, Id<Shift>);

} // namespace redvest
