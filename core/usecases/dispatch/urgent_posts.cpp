// SPDX-FileCopyrightText: 2026 RedVest contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/usecases/dispatch/urgent_posts.h"

#include "core/domain/counted_days.h"
#include "core/domain/person_week.h"
#include "core/storage/queries/rota_queries.h"

namespace redvest {

namespace {

constexpr int kMinutesOfDay = 24 * 60;

} // namespace

UrgentPosts::UrgentPosts(const storage::Reader& reader, Span period)
{
    const QDate first = localDate(period.from).addDays(-1);
    const QDate last = localDate(period.to).addDays(1);
    std::unordered_map<Id<Post>, std::vector<Span>> spans;
    for (const Shift& shift : storage::shiftsTouching(reader, {dayOf(first).from, dayOf(last).to})) {
        if (!shift.isArchived)
            spans[shift.post].push_back(shift.span());
    }
    for (const auto& [post, all] : spans) {
        bool& isRound = m_isRound[post];
        for (QDate day = first; day <= last && !isRound; day = day.addDays(1))
            isRound = mergedMinutesWithin(all, dayOf(day)) >= kMinutesOfDay ||
                      mergedMinutesWithin(all, dutyDayOf(day)) >= kMinutesOfDay;
    }
}

bool UrgentPosts::contains(const Post& post) const
{
    const auto round = m_isRound.find(post.id);
    return post.risk == RiskClass::High || post.isInSuit || (round != m_isRound.end() && round->second);
}

} // namespace redvest
