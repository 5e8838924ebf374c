// SPDX-FileCopyrightText: 2026 RedVest contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/domain/team_spans.h"

#include <algorithm>
#include <optional>
#include <tuple>

namespace redvest {

namespace {

bool isDeputyNow(const TeamMember& member)
{
    return member.isPresent() && member.role == TeamRole::Deputy;
}

} // namespace

TeamMember joined(TeamMember kept, const TeamMember& other)
{
    const bool lasts = kept.isPresent() || other.isPresent();
    if (lasts)
        kept.role = isDeputyNow(kept) || isDeputyNow(other) ? TeamRole::Deputy : TeamRole::Member;
    // An invalid first day is the earliest there is.
    const bool isFromBeginning = !kept.joinedOn.isValid() || !other.joinedOn.isValid();
    kept.joinedOn = isFromBeginning ? QDate() : std::min(kept.joinedOn, other.joinedOn);
    kept.leftOn = lasts ? QDate() : std::max(kept.leftOn, other.leftOn);
    return kept;
}

bool shareDays(const TeamMember& a, const TeamMember& b)
{
    const auto beginsWithin = [](const TeamMember& one, const TeamMember& other) {
        return other.isPresent() || !one.joinedOn.isValid() || one.joinedOn < other.leftOn;
    };
    return beginsWithin(a, b) && beginsWithin(b, a);
}

std::vector<TeamMember> disjointSpans(std::vector<TeamMember> spans)
{
    const auto placeOf = [](const TeamMember& m) {
        return std::tuple(m.joinedOn.isValid(), m.joinedOn.isValid() ? m.joinedOn.toJulianDay() : 0, m.id);
    };
    std::sort(spans.begin(), spans.end(),
              [&](const TeamMember& a, const TeamMember& b) { return placeOf(a) < placeOf(b); });
    std::vector<TeamMember> apart;
    for (const TeamMember& span : spans) {
        if (!apart.empty() && shareDays(apart.back(), span))
            apart.back() = joined(apart.back(), span);
        else
            apart.push_back(span);
    }
    return apart;
}

std::vector<TeamMember> joinedFrom(std::vector<TeamMember> spans, Id<Team> team, Id<Volunteer> volunteer, QDate day)
{
    const TeamMember* present = presentSpan(spans);
    const std::optional<TeamRole> roleNow = present != nullptr ? std::optional(present->role) : std::nullopt;
    bool goesOn = false;
    for (TeamMember& span : spans) {
        if (!span.isPresent() && span.leftOn < day)
            continue;
        goesOn = true;
        span.role = roleNow.value_or(span.role); // what was before says nothing of what the person is now
        span.leftOn = {};
        if (span.joinedOn.isValid())
            span.joinedOn = std::min(span.joinedOn, day);
    }
    if (!goesOn)
        spans.push_back({teamMemberId(team, volunteer, day), team, volunteer, day, {}});
    return disjointSpans(std::move(spans));
}

const TeamMember* presentSpan(const std::vector<TeamMember>& spans)
{
    const auto at = std::find_if(spans.begin(), spans.end(), [](const TeamMember& m) { return m.isPresent(); });
    return at == spans.end() ? nullptr : &*at;
}

} // namespace redvest
