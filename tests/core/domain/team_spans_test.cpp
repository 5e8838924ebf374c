// SPDX-FileCopyrightText: 2026 RedVest contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// Spans of days of one person in one team: random ones cover the days they covered before, each once.

#include "core/domain/team_spans.h"

#include <QRandomGenerator>

#include <algorithm>

using namespace redvest;

namespace {

const Id<Team> kTeam = Id<Team>::make();
const Id<Volunteer> kWho = Id<Volunteer>::make();
const QDate kFirst(2022, 3, 1);
constexpr int kDays = 30;

TeamMember span(QDate from, QDate left = {})
{
    return {teamMemberId(kTeam, kWho, from), kTeam, kWho, from, left};
}

int timesIn(const std::vector<TeamMember>& spans, QDate day)
{
    return int(std::count_if(spans.begin(), spans.end(), [day](const TeamMember& m) { return isMemberOn(m, day); }));
}

} // namespace

TEST_CASE("Spans that share days become one and keep every day", "[domain][teams]")
{
    QRandomGenerator random(20220320);
    for (int round = 0; round < 300; ++round) {
        std::vector<TeamMember> spans;
        const int count = random.bounded(1, 6);
        for (int i = 0; i < count; ++i) {
            const QDate from = random.bounded(8) == 0 ? QDate() : kFirst.addDays(random.bounded(kDays));
            const QDate left =
                random.bounded(4) == 0 ? QDate() : (from.isValid() ? from : kFirst).addDays(1 + random.bounded(10));
            spans.push_back(span(from, left));
        }
        const std::vector<TeamMember> apart = disjointSpans(spans);
        std::vector<TeamMember> turned(spans.rbegin(), spans.rend());
        CHECK(disjointSpans(turned).size() == apart.size());
        for (int d = -5; d < kDays + 15; ++d) {
            const QDate day = kFirst.addDays(d);
            CHECK(timesIn(apart, day) == (timesIn(spans, day) > 0 ? 1 : 0));
        }
    }
}

TEST_CASE("Joining from a day on changes nothing of what ended before", "[domain][teams]")
{
    QRandomGenerator random(4);
    for (int round = 0; round < 300; ++round) {
        std::vector<TeamMember> spans;
        QDate at = kFirst;
        for (int i = 0; i < 3; ++i) {
            const QDate from = at.addDays(1 + random.bounded(4));
            at = from.addDays(1 + random.bounded(4));
            spans.push_back(span(from, at));
        }
        const QDate day = kFirst.addDays(random.bounded(kDays));
        const std::vector<TeamMember> after = joinedFrom(spans, kTeam, kWho, day);
        for (int d = 0; d < kDays + 10; ++d) {
            const QDate on = kFirst.addDays(d);
            CHECK(timesIn(after, on) == (on >= day || timesIn(spans, on) > 0 ? 1 : 0));
        }
        REQUIRE(presentSpan(after) != nullptr);
    }
}

TEST_CASE("Two desks that put somebody in on one day make one span", "[domain][teams]")
{
    CHECK(joinedFrom({}, kTeam, kWho, kFirst).front().id == joinedFrom({}, kTeam, kWho, kFirst).front().id);
    CHECK(teamMemberId(kTeam, kWho, kFirst) != teamMemberId(kTeam, kWho, kFirst.addDays(1)));
    CHECK(teamMemberId(kTeam, kWho, {}) == teamMemberId(kTeam, kWho));
}
