// SPDX-FileCopyrightText: 2026 RedVest contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// Teams in proposals: sealed ones are not torn apart, whole ones are asked for together.

#include "core/usecases/dispatch/team_grounds.h"
#include "core/usecases/rota/sealed_teams.h"
#include "core/usecases/volunteers/memberships.h"
#include "core/usecases/volunteers/teams.h"
#include "tests/core/usecases/dispatch/proposed.h"

using namespace redvest;
using namespace redvest::test;
using namespace Qt::Literals::StringLiterals;

namespace {

/// Two people sealed from Monday to Wednesday, only proposed, by day at the gate.
struct SealedScene : DispatchDesk
{
    Volunteer first = person(u"闭测甲"_s), second = person(u"闭测乙"_s);

    SealedScene()
    {
        SealedWish wish;
        wish.people = {first.id, second.id};
        wish.stays = {{atGate, 3}};
        wish.from = kMonday;
        wish.parts = {{QTime(8, 0), 240}};
        wish.overrideReason = u"闭环管理"_s;
        REQUIRE(planSealedTeam(ws(), wish).ok());
    }
    /// The shift of the team on that day, from Monday.
    Id<Shift> ofTeam(int day)
    {
        const auto rows = shiftRows(ws(), {{}, dayOf(kMonday.addDays(day)), {}, true});
        const auto at =
            std::find_if(rows.begin(), rows.end(), [&](const ShiftRow& r) { return r.shift.post == atGate; });
        REQUIRE(at != rows.end());
        return at->shift.id;
    }
    void drop(int day, const Volunteer& who) { REQUIRE(unassign(ws(), assignmentId(ofTeam(day), who.id)).ok()); }
};

struct TeamScene : DispatchDesk
{
    Id<Team> team;
    std::vector<Volunteer> people; ///< of the team; they live in another street

    explicit TeamScene(int members)
    {
        Team wanted;
        wanted.name = u"测试突击队"_s;
        team = saveTeam(ws(), {}, wanted)->records.front().after->id;
        std::vector<Id<Volunteer>> ids;
        for (int i = 0; i < members; ++i) {
            people.push_back(person(u"队测%1"_s.arg(i + 1), otherStreet));
            ids.push_back(people.back().id);
        }
        if (!ids.empty())
            REQUIRE(putIntoTeam(ws(), ids, {team, QDate(2022, 3, 1), {}, {}}).ok());
    }
    /// So many who live beside the gate.
    void neighbours(int count)
    {
        for (int i = 0; i < count; ++i)
            (void)person(u"邻测%1"_s.arg(i + 1));
    }
    Proposal withTeam()
    {
        DispatchQuery asked = query();
        asked.teams = {team, team}; // twice is once
        Proposal plan = proposed(asked);
        REQUIRE(plan.teams.size() == 1);
        CHECK(plan.teams.front().team == team);
        // Company never costs a seat.
        CHECK(plan.gapAfter == proposed().gapAfter);
        CHECK(plan.bound <= plan.gapAfter);
        return plan;
    }
};

} // namespace

TEST_CASE("Nobody of a sealed team is proposed elsewhere before its last shift is over", "[dispatch][sealed]")
{
    SealedScene desk;
    desk.drop(1, desk.first); // free that Tuesday, between two days of the team
    const Id<Shift> tuesday = desk.shift(desk.farAway, kMonday.addDays(1), 8, 12, 1);
    const Proposal plan = desk.proposed(desk.query(3));
    CHECK(plan.seats.empty());
    CHECK(plan.givenUp.empty());
    CHECK(counted(plan, tuesday, u"sealed_team"_s) == 2);
    CHECK(plan.gapAfter == 2); // that one, and the seat that was taken off
    CHECK(plan.bound == 2);
    // Asked about that day alone, the days of the team around it count all the same.
    DispatchQuery alone = desk.query();
    alone.period = dayOf(kMonday.addDays(1));
    CHECK(desk.proposed(alone).seats.empty());
    desk.shift(desk.farAway, kMonday.addDays(3), 8, 12, 1);
    alone.period = dayOf(kMonday.addDays(3));
    CHECK(desk.proposed(alone).seats.size() == 1);
}

TEST_CASE("Seats of a sealed team stay, though only proposed", "[dispatch][sealed]")
{
    SealedScene desk;
    const Id<Shift> urgent = desk.shift(desk.farAway, kMonday, 8, 12, 1);
    Volunteer free = desk.person(u"赵测丙"_s, desk.otherStreet);
    const Proposal plan = desk.proposed(desk.query(3));
    CHECK(plan.givenUp.empty());
    REQUIRE(plan.seats.size() == 1);
    CHECK(has(plan, free, urgent));
    CHECK(plan.gapAfter == 0); // those of the team among who is asked
    desk.accepted(plan);
    CHECK(assignmentRows(desk.ws(), desk.ofTeam(0)).size() == 2);
}

TEST_CASE("A model takes in a sealed team and what becomes of it", "[dispatch][sealed]")
{
    DispatchDesk desk;
    const Volunteer who = desk.person(u"闭测甲"_s);
    desk.shift(desk.atGate, kMonday, 8, 12, 1);
    desk.shift(desk.atGate, kMonday.addDays(1), 8, 12, 1);
    NoProgress silent;
    auto read = DispatchModel::read(desk.ws(), {}, desk.query(2).period, 14, silent);
    REQUIRE(read.ok());
    DispatchModel model = std::move(read).value();
    const auto at = model.person(who.id);
    REQUIRE(at.has_value());
    CHECK(model.people()[*at].sealed.empty());
    SealedWish wish;
    wish.people = {who.id};
    wish.stays = {{desk.atGate, 2}};
    wish.from = kMonday;
    wish.parts = {{QTime(8, 0), 240}};
    wish.overrideReason = u"闭环管理"_s;
    const auto planned = planSealedTeam(desk.ws(), wish);
    REQUIRE(planned.ok());
    model.refresh(desk.ws(), planned->changes);
    REQUIRE(model.people()[*at].sealed.size() == 1);
    CHECK(model.people()[*at].sealed.front() ==
          Span{atLocal(kMonday, QTime(8, 0)), atLocal(kMonday.addDays(1), QTime(12, 0))});
    CHECK(model.people()[*at].bound.size() == 2);
    for (const Assignment& seat : planned->plan.seats)
        model.refresh(desk.ws(), unassign(desk.ws(), seat.id)->changes);
    CHECK(model.people()[*at].sealed.empty());
    CHECK(model.people()[*at].bound.empty());
}

TEST_CASE("A team that is asked for stands together, though others live nearer", "[dispatch][teams]")
{
    TeamScene desk(3);
    desk.neighbours(3);
    const Id<Shift> gate = desk.shift(desk.atGate, kMonday, 8, 12, 3);
    const Proposal plain = desk.proposed();
    CHECK(plain.teams.empty());
    CHECK_FALSE(has(plain, desk.people.front(), gate));
    const Proposal plan = desk.withTeam();
    for (const Volunteer& one : desk.people)
        CHECK(has(plan, one, gate));
    CHECK(plan.seats.size() == 3);
    CHECK(plan.isOptimal);
    CHECK(plan.teams.front().site == u"南门");
    CHECK(plan.teams.front().together == 3);
    CHECK(plan.teams.front().elsewhere == 0);
    CHECK(plan.teams.front().without.empty());
}

TEST_CASE("Of a team that is asked for the proposal says who cannot and why", "[dispatch][teams]")
{
    TeamScene desk(4);
    desk.neighbours(1);
    desk.book(desk.people[0], desk.shift(desk.farAway, kMonday, 8, 12, 1));
    desk.people[1].availability = u"周末全天"_s;
    desk.put(desk.people[1]);
    const Id<Shift> gate = desk.shift(desk.atGate, kMonday, 8, 12, 3);
    const Proposal plan = desk.withTeam();
    CHECK(plan.gapAfter == 0);
    CHECK(has(plan, desk.people[2], gate));
    CHECK(has(plan, desk.people[3], gate));
    const TeamInPlan& team = plan.teams.front();
    CHECK(team.together == 2);
    REQUIRE(team.without.size() == 2);
    CHECK(team.without[0].name == u"队测1");
    CHECK(team.without[0].code == u"on_shift");
    CHECK(team.without[1].name == u"队测2");
    CHECK(team.without[1].code == u"not_available");
    for (const MemberWithout& one : team.without) {
        CHECK_FALSE(one.text.isEmpty());
        CHECK(teamInPlanText(team, true).contains(one.name));
    }
}

TEST_CASE("A seat only one of the team could take comes before company", "[dispatch][teams]")
{
    TeamScene desk(2);
    desk.neighbours(1);
    const Requirement skill{{}, {}, RequirementKind::Skill, u"护士"_s};
    const Id<Post> nursing = desk.post(u"采样"_s, u"东门"_s, desk.otherStreet, {skill});
    desk.qualify(desk.people[0], QualificationKind::Skill, u"护士"_s);
    const Id<Shift> gate = desk.shift(desk.atGate, kMonday, 8, 12, 2);
    const Id<Shift> sampling = desk.shift(nursing, kMonday, 8, 12, 1);
    const Proposal plan = desk.withTeam();
    CHECK(plan.gapAfter == 0);
    CHECK(has(plan, desk.people[0], sampling));
    CHECK(has(plan, desk.people[1], gate));
    CHECK(plan.teams.front().together == 1);
    CHECK(plan.teams.front().elsewhere == 1);
}

TEST_CASE("Of two shifts at one time the team fills one before the other", "[dispatch][teams]")
{
    TeamScene desk(4);
    desk.neighbours(3);
    const Id<Shift> narrow = desk.shift(desk.farAway, kMonday, 8, 12, 2);
    const Id<Shift> wide = desk.shift(desk.atGate, kMonday, 8, 12, 5);
    const Proposal plan = desk.withTeam();
    CHECK(plan.gapAfter == 0);
    for (const Volunteer& one : desk.people)
        CHECK(has(plan, one, wide)); // though the other is nearer to them
    CHECK(std::count_if(plan.seats.begin(), plan.seats.end(),
                        [&](const ProposedSeat& seat) { return seat.shift == narrow; }) == 2);
}

TEST_CASE("A team without anybody who could come, and one that is not there", "[dispatch][teams]")
{
    TeamScene desk(0);
    desk.neighbours(1);
    desk.shift(desk.atGate, kMonday, 8, 12, 1);
    const Proposal plan = desk.withTeam();
    CHECK(plan.gapAfter == 0);
    CHECK(plan.teams.front().site.isEmpty());
    CHECK(plan.teams.front().without.empty());
    DispatchQuery asked = desk.query();
    asked.teams = {Id<Team>::make()};
    NoProgress silent;
    const auto refused = propose(desk.ws(), asked, silent);
    REQUIRE_FALSE(refused.ok());
    CHECK(refused.problems().front().code == u"unknown_team");
    CHECK(refused.problems().front().field == u"teams");
}
