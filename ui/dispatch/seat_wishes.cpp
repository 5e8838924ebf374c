// SPDX-FileCopyrightText: 2026 RedVest contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/dispatch/seat_wishes.h"

#include <algorithm>

namespace redvest::ui {

namespace {

bool has(const std::vector<PinnedSeat>& list, const PinnedSeat& seat)
{
    return std::find(list.begin(), list.end(), seat) != list.end();
}

/// Into `list` and out of the other, which says the contrary; out of it where all are in.
void toggle(std::vector<PinnedSeat>& list, std::vector<PinnedSeat>& other, const std::vector<PinnedSeat>& seats)
{
    const bool areIn = std::all_of(seats.begin(), seats.end(), [&](const PinnedSeat& s) { return has(list, s); });
    for (const PinnedSeat& seat : seats) {
        std::erase(other, seat);
        if (areIn)
            std::erase(list, seat);
        else if (!has(list, seat))
            list.push_back(seat);
    }
}

} // namespace

bool SeatWishes::isPinned(const PinnedSeat& seat) const
{
    return has(pinned, seat);
}

bool SeatWishes::isBarred(const PinnedSeat& seat) const
{
    return has(barred, seat);
}

void SeatWishes::pin(const std::vector<PinnedSeat>& seats)
{
    toggle(pinned, barred, seats);
}

void SeatWishes::bar(const std::vector<PinnedSeat>& seats)
{
    toggle(barred, pinned, seats);
}

void SeatWishes::replace(const PinnedSeat& old, const PinnedSeat& by)
{
    if (!old.volunteer.isNull() && !isBarred(old))
        bar({old});
    if (!isPinned(by))
        pin({by});
}

} // namespace redvest::ui
