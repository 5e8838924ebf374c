// SPDX-FileCopyrightText: 2026 RedVest contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// Who would not fit a shift any more once a unit of work is taken back that moved the shift or made somebody's cover
// longer: looked at before the undo and again after it, within its transaction.

#pragma once

#include "core/domain/rota_rows.h"
#include "core/storage/queries/undo.h"

namespace redvest {

class WatchedSeats
{
public:
    /// The seats that the plan could touch, as they stand; of a plan of very many the first kMostWatched.
    WatchedSeats(const storage::Reader&, const storage::UndoPlan&, Instant at);
    /// Those against which something speaks by now that did not before; by start, then by name.
    [[nodiscard]] std::vector<UnfitSeat> unfit(const storage::Reader&) const;

    static constexpr std::size_t kMostWatched = 500;

private:
    struct Seat
    {
        Id<Shift> shift;
        Id<Volunteer> volunteer;
        Verdict verdict;
    };
    void watch(const storage::Reader&, Id<Shift>, Id<Volunteer>);

    std::vector<Seat> m_seats;
};

} // namespace redvest
