// SPDX-FileCopyrightText: 2026 RedVest contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/domain/rota_board.h"

#include <algorithm>

namespace redvest {

int BoardShift::gap() const
{
    return isCalledOff ? 0 : std::max(0, needed - filled);
}

BoardLevel levelOf(const BoardShift& shift)
{
    if (shift.isCalledOff)
        return BoardLevel::CalledOff;
    const int gap = shift.gap();
    if (gap == 0)
        return BoardLevel::Full;
    if (shift.pending >= gap)
        return BoardLevel::Asked;
    return 2 * shift.filled >= shift.needed ? BoardLevel::Short : BoardLevel::Bare;
}

int assignLanes(std::vector<BoardShift>& shifts)
{
    std::vector<Instant> ends; // of the last shift in each lane
    for (BoardShift& shift : shifts) {
        const auto free = std::find_if(ends.begin(), ends.end(), [&](Instant end) { return end <= shift.span.from; });
        shift.lane = int(free - ends.begin());
        if (free == ends.end())
            ends.push_back(shift.span.to);
        else
            *free = shift.span.to;
    }
    return std::max(1, int(ends.size()));
}

void BoardSum::add(const BoardShift& shift)
{
    if (shift.isCalledOff)
        return;
    needed += shift.needed;
    filled += shift.filled;
    gap += shift.gap();
}

BoardSum& BoardSum::operator+=(const BoardSum& other)
{
    needed += other.needed;
    filled += other.filled;
    gap += other.gap;
    return *this;
}

BoardSum sumWithin(const BoardPost& post, Span period)
{
    BoardSum sum;
    for (const BoardShift& shift : post.shifts) {
        if (shift.span.touches(period))
            sum.add(shift);
    }
    return sum;
}

} // namespace redvest
