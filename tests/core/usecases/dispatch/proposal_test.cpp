// SPDX-FileCopyrightText: 2026 RedVest contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// Who is proposed, by the order of what is preferred, and whom each rule keeps away.

#include "core/storage/gate/database.h"
#include "core/storage/schema/divisions.h"
#include "core/usecases/dispatch/weight_rules.h"
#include "core/usecases/figures/gaps.h"
#include "core/usecases/rota/standbys.h"
#include "tests/core/usecases/dispatch/proposed.h"

using namespace redvest;
using namespace redvest::test;
using namespace Qt::Literals::StringLiterals;

TEST_CASE("Every seat is filled before anybody is near, then the near ones go", "[dispatch]")
{
    DispatchDesk desk;
    const Requirement skill{{}, {}, RequirementKind::Skill, u"护士"_s};
    const Id<Post> nursing = desk.post(u"采样"_s, u"东门"_s, desk.otherStreet, {skill});
    const Volunteer nurse = desk.person(u"王测甲"_s), other = desk.person(u"李测乙"_s, u"310115005"_s);
    desk.qualify(nurse, QualificationKind::Skill, u"护士"_s);
    const Id<Shift> gate = desk.shift(desk.atGate, kMonday, 8, 12, 1);
    const Id<Shift> sampling = desk.shift(nursing, kMonday, 8, 12, 1);
    // The nurse lives at the gate, and somebody of another district could do no more than the gate.
    const Proposal plan = desk.proposed();
    CHECK(has(plan, nurse, sampling));
    CHECK(has(plan, other, gate));
    CHECK(plan.gapBefore == 2);
    CHECK(plan.gapAfter == 0);
    CHECK(plan.bound == 0);
    CHECK(plan.isOptimal);
    CHECK(plan.unfilled.empty());
    // With somebody near, nobody comes from afar.
    const Volunteer near = desk.person(u"赵测丙"_s);
    const Proposal better = desk.proposed();
    CHECK(has(better, near, gate));
    CHECK(better.seats.size() == 2);
    CHECK(better.seats.front().nearness == Nearness::SameCommunity);
}

TEST_CASE("The gap before is the one that gaps tells", "[dispatch]")
{
    DispatchDesk desk;
    const Id<Shift> early = desk.shift(desk.atGate, kMonday, 8, 12, 3);
    desk.shift(desk.farAway, kMonday, 14, 18, 2);
    desk.book(desk.person(u"王测甲"_s), early);
    desk.book(desk.person(u"李测乙"_s), early, AssignmentState::Invited);
    const Proposal plan = desk.proposed();
    GapQuery gap;
    gap.period = plan.query.period;
    CHECK(plan.gapBefore == gaps(desk.ws(), gap)->total.gap());
    CHECK(plan.gapBefore == 4);
    // One is invited already, and nobody else is there but for both of them, who are bound.
    CHECK(plan.seats.empty());
    CHECK(plan.gapAfter == 3);
}

TEST_CASE("Times as they are registered bind a proposal, and who comes when called is free", "[dispatch]")
{
    DispatchDesk desk;
    const Id<Shift> shift = desk.shift(desk.atGate, kMonday, 8, 12, 2);
    Volunteer who = desk.person(u"王测甲"_s);
    who.availability = u"周末全天"_s;
    desk.put(who);
    CHECK(desk.proposed().seats.empty());
    CHECK(counted(desk.proposed(), shift, u"not_available"_s) == 1);
    who.availability = u"周末全天，听从调配"_s;
    desk.put(who);
    CHECK(has(desk.proposed(), who, shift));
    who.availability.clear();
    who.maxDailyMinutes = 180;
    desk.put(who);
    CHECK(desk.proposed().seats.empty());
    CHECK(counted(desk.proposed(), shift, u"resting"_s) == 1);
    // Notice of a day is short of this very day, and not of Monday.
    who.maxDailyMinutes = 0;
    who.availability = u"提前一日通知"_s;
    desk.put(who);
    CHECK(has(desk.proposed(), who, shift));
    const Id<Shift> today = desk.shift(desk.atGate, QDate(2022, 3, 16), 14, 18, 1);
    DispatchQuery now = desk.query();
    now.period = dayOf(QDate(2022, 3, 16));
    const Proposal none = desk.proposed(now);
    CHECK(none.seats.empty());
    CHECK(counted(none, today, u"not_available"_s) == 1);
}

TEST_CASE("Nobody is proposed without rest, whether from before or within the proposal", "[dispatch]")
{
    DispatchDesk desk;
    const Id<Shift> evening = desk.shift(desk.atGate, kMonday.addDays(-1), 20, 24, 1);
    const Id<Shift> morning = desk.shift(desk.atGate, kMonday, 8, 12, 1);
    const Volunteer who = desk.person(u"王测甲"_s);
    desk.book(who, evening);
    const Proposal tired = desk.proposed();
    CHECK(tired.seats.empty());
    CHECK(counted(tired, morning, u"resting"_s) == 1);
    CHECK(tired.bound == 1);
    // A second one may take the one or the other of two that are six hours apart, not both.
    const Volunteer second = desk.person(u"李测乙"_s);
    const Id<Shift> late = desk.shift(desk.atGate, kMonday, 18, 22, 1);
    const Proposal plan = desk.proposed();
    CHECK(plan.gapAfter == 0);
    CHECK(has(plan, second, morning));
    CHECK(has(plan, who, late));
}

TEST_CASE("Who is asked stays, who declined is not asked again, who stands by is left", "[dispatch]")
{
    DispatchDesk desk;
    const Id<Shift> here = desk.shift(desk.atGate, kMonday, 8, 12, 1);
    const Id<Shift> there = desk.shift(desk.farAway, kMonday, 8, 12, 1);
    const Volunteer invited = desk.person(u"王测甲"_s), unwilling = desk.person(u"李测乙"_s),
                    ready = desk.person(u"赵测丙"_s);
    desk.book(invited, there, AssignmentState::Invited); // far from home, and stays all the same
    const Assignment seat = *desk.book(unwilling, here, AssignmentState::Proposed).after;
    REQUIRE(setAssignmentState(desk.ws(), seat.id, AssignmentState::Declined).ok());
    REQUIRE(addStandbys(desk.ws(), {ready.id}, {kMonday}).ok());
    const Proposal plan = desk.proposed();
    CHECK(plan.seats.empty());
    CHECK(plan.givenUp.empty());
    CHECK(plan.gapAfter == 1);
    CHECK(counted(plan, here, u"overlap"_s) == 1);
    CHECK(counted(plan, here, u"declined"_s) == 1);
    CHECK(counted(plan, here, u"standby"_s) == 1);
}

TEST_CASE("What was proposed is kept where it is as good, and given up for what is better", "[dispatch]")
{
    DispatchDesk desk;
    const Id<Shift> shift = desk.shift(desk.atGate, kMonday, 8, 12, 1);
    (void)desk.person(u"李测乙"_s);
    const Volunteer one = desk.person(u"王测甲"_s);
    desk.book(one, shift, AssignmentState::Proposed);
    const Proposal same = desk.proposed();
    REQUIRE(same.seats.size() == 1);
    CHECK(has(same, one, shift));
    CHECK(same.seats.front().isKept);
    CHECK(same.givenUp.empty());
    CHECK(same.gapBefore == 1);
    // Who lives there takes the place of who does not.
    DispatchDesk second;
    const Id<Shift> gate = second.shift(second.atGate, kMonday, 8, 12, 1);
    const Volunteer far = second.person(u"王测甲"_s, second.otherStreet);
    // Not against anything but distance: it may be given up.
    second.book(far, gate, AssignmentState::Proposed);
    const Volunteer near = second.person(u"李测乙"_s);
    const Proposal changed = second.proposed();
    CHECK(has(changed, near, gate));
    CHECK(changed.givenUp == std::vector<PinnedSeat>{{far.id, gate}});
}

TEST_CASE("A seat for which somebody set a block aside stays", "[dispatch]")
{
    DispatchDesk desk;
    const Requirement course{{}, {}, RequirementKind::Training, u"测温培训"_s};
    const Id<Post> post = desk.post(u"复核"_s, u"西门"_s, {}, {course});
    const Id<Shift> shift = desk.shift(post, kMonday, 8, 12, 1);
    const Volunteer untrained = desk.person(u"王测甲"_s), trained = desk.person(u"李测乙"_s);
    desk.book(untrained, shift, AssignmentState::Proposed);
    desk.train(trained, u"测温培训"_s, QDate(2022, 3, 1), {});
    const Proposal plan = desk.proposed();
    CHECK(has(plan, untrained, shift));
    CHECK_FALSE(has(plan, trained, shift));
    CHECK(plan.givenUp.empty());
}

TEST_CASE("Of two who live alike the one who gave less is asked", "[dispatch]")
{
    DispatchDesk desk;
    const Volunteer busy = desk.person(u"王测甲"_s);
    const Id<Shift> before = desk.shift(desk.atGate, QDate(2022, 3, 17), 8, 16, 1);
    desk.book(busy, before);
    const Volunteer idle = desk.person(u"李测乙"_s);
    const Id<Shift> shift = desk.shift(desk.atGate, kMonday, 8, 12, 1);
    const Proposal plan = desk.proposed();
    CHECK(has(plan, idle, shift));
    CHECK(plan.seats.front().recentMinutes == 0);
    // It outweighs no nearness.
    Volunteer moved = idle;
    moved.division = desk.otherStreet;
    desk.put(moved);
    const Proposal near = desk.proposed();
    CHECK(has(near, busy, shift));
    CHECK(near.seats.front().recentMinutes == 480);
}

TEST_CASE("A post of high risk goes before another", "[dispatch]")
{
    DispatchDesk desk;
    const Id<Post> risky = desk.post(u"转运"_s, u"西门"_s, desk.otherStreet, {}, RiskClass::High);
    const Volunteer who = desk.person(u"王测甲"_s);
    const Id<Shift> here = desk.shift(desk.atGate, kMonday, 8, 12, 1);
    const Id<Shift> there = desk.shift(risky, kMonday, 8, 12, 1);
    const Proposal plan = desk.proposed();
    CHECK(has(plan, who, there));
    CHECK(plan.gapAfter == 1);
    CHECK(counted(plan, here, u"placed"_s) == 1);
}

TEST_CASE("Weights are bounded, kept with the office and shown with the proposal", "[dispatch]")
{
    DispatchDesk desk;
    DispatchWeights weights;
    weights.fairDays = 61;
    weights.urgentSeat = 0;
    const Problems problems = whyNotWeights(weights);
    REQUIRE(problems.size() == 2);
    CHECK(problems[0].code == u"urgent_seat");
    CHECK(problems[1].code == u"fair_days");
    CHECK_FALSE(setDispatchWeights(desk.ws(), weights).ok());
    DispatchWeights wanted;
    wanted.otherStreet = 0;
    wanted.change = 9;
    REQUIRE(setDispatchWeights(desk.ws(), wanted).ok());
    CHECK(dispatchWeights(desk.ws().office()) == wanted);
    CHECK(desk.proposed().query.weights == wanted);
    REQUIRE(setDispatchWeights(desk.ws(), {}).ok());
    CHECK(desk.ws().office().dispatchWeights.isEmpty());
    // Nobody elsewhere is nearer than another street.
    wanted.otherStreet = 50;
    CHECK(whyNotWeights(wanted).front().code == u"other_district");
}

TEST_CASE("Pins that contradict each other, or the law, are told with who and where", "[dispatch]")
{
    DispatchDesk desk;
    const Id<Shift> here = desk.shift(desk.atGate, kMonday, 8, 12, 1);
    const Id<Shift> there = desk.shift(desk.farAway, kMonday, 10, 14, 1);
    const Volunteer who = desk.person(u"王测甲"_s);
    (void)desk.person(u"李测乙"_s);
    NoProgress silent;
    const auto codes = [&](const DispatchQuery& asked) {
        const auto found = propose(desk.ws(), asked, silent);
        QStringList all;
        for (const Problem& problem : found ? Problems{} : found.problems())
            all << problem.code;
        return all;
    };
    DispatchQuery both = desk.query();
    both.pinned = {{who.id, here}, {who.id, there}};
    CHECK(codes(both) == QStringList{u"overlap"_s, u"overlap"_s});
    DispatchQuery unknown = desk.query();
    unknown.pinned = {{Id<Volunteer>::make(), here}, {who.id, Id<Shift>::make()}};
    CHECK(codes(unknown) == QStringList{u"unknown_volunteer"_s, u"unknown_shift"_s});
    DispatchQuery barred = desk.query();
    barred.pinned = barred.barred = {{who.id, here}};
    CHECK(codes(barred) == QStringList{u"barred_too"_s});
    // A pin is kept though it is far, and who is barred goes elsewhere.
    DispatchQuery pinned = desk.query();
    pinned.pinned = {{who.id, there}};
    const Proposal plan = desk.proposed(pinned);
    CHECK(has(plan, who, there));
    CHECK(plan.gapAfter == 0);
    DispatchQuery without = desk.query();
    without.barred = {{who.id, here}, {who.id, there}};
    CHECK_FALSE(has(desk.proposed(without), who, here));
}

TEST_CASE("Without people, without seats and over a year there is an answer or a sentence", "[dispatch]")
{
    DispatchDesk desk;
    CHECK(desk.proposed().seats.empty());
    CHECK(desk.proposed().isOptimal);
    const Id<Shift> shift = desk.shift(desk.atGate, kMonday, 8, 12, 3);
    const Proposal nobody = desk.proposed();
    CHECK(nobody.gapAfter == 3);
    CHECK(nobody.bound == 3);
    REQUIRE(nobody.unfilled.size() == 1);
    CHECK(nobody.unfilled.front().reasons.front().code == u"nobody");
    CHECK(nobody.unfilled.front().shift == shift);
    NoProgress silent;
    DispatchQuery year = desk.query(365);
    CHECK(propose(desk.ws(), year, silent).problems().front().code == u"long_period");
    DispatchQuery unknown = desk.query();
    unknown.scope = u"999999"_s;
    CHECK(propose(desk.ws(), unknown, silent).problems().front().code == u"unknown_division");
    DispatchQuery turned = desk.query();
    std::swap(turned.period.from, turned.period.to);
    CHECK(propose(desk.ws(), turned, silent).problems().front().code == u"empty_period");
}
