// SPDX-FileCopyrightText: 2026 RedVest contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/usecases/dispatch/dispatch_times.h"

#include <algorithm>

namespace redvest {

std::vector<dispatch::Engagement> engagementsOf(const std::vector<TimeGiven>& all, Instant origin)
{
    const QDate first = localDate(origin);
    const auto minuteOf = [origin](Instant at) { return int((at.ms - origin.ms) / 60'000); };
    std::vector<dispatch::Engagement> engagements;
    for (const TimeGiven& given : all) {
        if (given.worked.empty())
            continue;
        dispatch::Engagement engaged;
        engaged.from = minuteOf(given.worked.front().from);
        engaged.to = minuteOf(given.worked.back().to);
        engaged.day = int(first.daysTo(given.day));
        for (const Span& piece : given.worked)
            engaged.minutes += int(piece.minutes());
        engagements.push_back(engaged);
    }
    std::sort(engagements.begin(), engagements.end(), [](const dispatch::Engagement& a, const dispatch::Engagement& b) {
        return std::make_pair(a.from, a.to) < std::make_pair(b.from, b.to);
    });
    return engagements;
}

} // namespace redvest
