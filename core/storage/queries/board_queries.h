// SPDX-FileCopyrightText: 2026 RedVest contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// What the board of the rota and the week of a person read, in few statements.

#pragma once

#include "core/domain/person_week.h"
#include "core/domain/rota_board.h"
#include "core/storage/queries/rota_queries.h"

namespace redvest::storage {

/// By division, site and name, with their shifts that touch the period, by start; lanes are given, `place` is left
/// empty. Posts without a shift are there too unless they are archived. Names no people and opens nothing sealed.
[[nodiscard]] std::vector<BoardPost> boardPosts(const Reader&, const ShiftQuery&);
/// That one shift as it stands now, lane 0; nothing when there is none.
[[nodiscard]] std::optional<BoardShift> boardShift(const Reader&, Id<Shift>);

/// Shifts not called off that touch `period` and that the person is bound to; `place` holds the code of the division.
[[nodiscard]] std::vector<WeekSeat> weekSeats(const Reader&, Id<Volunteer>, Span period);

} // namespace redvest::storage
