// SPDX-FileCopyrightText: 2026 RedVest contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// A proposal becomes seats: one unit of work, by the verdict of now, undone whole. Whatever it puts on a shift is
// judged again here by the verdict of every other path.

#include "core/usecases/history/history.h"
#include "core/usecases/rota/published_days.h"
#include "core/usecases/undo/undo.h"
#include "tests/core/usecases/dispatch/proposed.h"
#include "tests/support/guarded_desk.h"

#include <random>

using namespace redvest;
using namespace redvest::test;
using namespace Qt::Literals::StringLiterals;

namespace {

std::vector<AssignmentRow> on(DispatchDesk& desk, Id<Shift> shift)
{
    return assignmentRows(desk.ws(), shift);
}

} // namespace

TEST_CASE("Accepting puts people on as proposed, takes off what was given up, and is undone whole", "[dispatch]")
{
    DispatchDesk desk;
    const Id<Shift> gate = desk.shift(desk.atGate, kMonday, 8, 12, 2);
    const Volunteer far = desk.person(u"王测甲"_s, desk.otherStreet);
    desk.book(far, gate, AssignmentState::Proposed);
    (void)desk.person(u"李测乙"_s);
    (void)desk.person(u"赵测丙"_s);
    const Proposal plan = desk.proposed();
    CHECK(plan.seats.size() == 2);
    const AcceptedProposal done = desk.accepted(plan);
    CHECK(done.assigned == 2);
    CHECK(done.takenOff == 1);
    CHECK(done.leftOut.empty());
    REQUIRE(on(desk, gate).size() == 2);
    CHECK(on(desk, gate).front().assignment.state == AssignmentState::Proposed);
    REQUIRE(undoEntry(desk.ws(), done.changes.entry).ok());
    REQUIRE(on(desk, gate).size() == 1);
    CHECK(on(desk, gate).front().assignment.volunteer == far.id);
    // Asked again, the same is proposed; once it is accepted nothing is left to do.
    desk.accepted(desk.proposed());
    const Proposal again = desk.proposed();
    CHECK(again.givenUp.empty());
    CHECK(acceptProposal(desk.ws(), again, {{again.seats[0].volunteer, gate}}).problems().front().code == u"none_left");
}

TEST_CASE("Only those chosen are put on, and who may not any more is left out and told", "[dispatch]")
{
    DispatchDesk desk;
    const Id<Shift> here = desk.shift(desk.atGate, kMonday, 8, 12, 1);
    const Id<Shift> there = desk.shift(desk.farAway, kMonday, 8, 12, 1);
    const Volunteer one = desk.person(u"王测甲"_s), other = desk.person(u"李测乙"_s, desk.otherStreet);
    const Proposal plan = desk.proposed();
    REQUIRE(has(plan, one, here));
    REQUIRE(has(plan, other, there));
    // Meanwhile the one is put elsewhere at that time.
    const Id<Shift> rival = desk.shift(desk.farAway, kMonday, 9, 13, 1);
    desk.book(one, rival);
    const auto none = acceptProposal(desk.ws(), plan, {{one.id, here}});
    REQUIRE_FALSE(none.ok());
    REQUIRE(none.problems().size() == 2);
    CHECK(none.problems()[0].code == u"none_left");
    CHECK(none.problems()[1].code == u"overlap");
    CHECK(none.problems()[1].text.contains(u"王测甲"_s));
    const AcceptedProposal done = desk.accepted(plan);
    CHECK(done.assigned == 1);
    REQUIRE(done.leftOut.size() == 1);
    CHECK(done.leftOut.front().code == u"overlap");
    CHECK(on(desk, here).empty());
}

TEST_CASE("A seat that is filled meanwhile is not filled twice", "[dispatch]")
{
    DispatchDesk desk;
    const Id<Shift> here = desk.shift(desk.atGate, kMonday, 8, 12, 1);
    (void)desk.person(u"王测甲"_s);
    const Proposal plan = desk.proposed();
    REQUIRE(plan.seats.size() == 1);
    desk.book(desk.person(u"李测乙"_s), here);
    const auto none = acceptProposal(desk.ws(), plan, {{plan.seats[0].volunteer, here}});
    REQUIRE_FALSE(none.ok());
    CHECK(none.problems().back().code == u"full");
}

TEST_CASE("A published day takes a proposal for a reason only", "[dispatch][publish]")
{
    DispatchDesk desk;
    const Id<Shift> here = desk.shift(desk.atGate, kMonday, 8, 12, 2);
    desk.book(desk.person(u"王测甲"_s), here);
    (void)desk.person(u"李测乙"_s);
    REQUIRE(publishDay(desk.ws(), kMonday).ok());
    const Proposal plan = desk.proposed();
    REQUIRE(plan.seats.size() == 1);
    const std::vector<PinnedSeat> all{{plan.seats[0].volunteer, here}};
    CHECK(acceptProposal(desk.ws(), plan, all).problems().front().code == u"published_day");
    CHECK(on(desk, here).size() == 1);
    const Explanation why(desk.ws(), u"现场要求增援"_s);
    CHECK(acceptProposal(desk.ws(), plan, all).ok());
    CHECK(on(desk, here).size() == 2);
}

TEST_CASE("Every seat of a proposal over days stands before the verdict of every other path", "[dispatch]")
{
    DispatchDesk desk;
    std::mt19937 random(7);
    const auto pick = [&](int below) { return int(random() % unsigned(below)); };
    const QStringList times{{}, {}, u"工作日白天"_s, u"周末全天"_s, u"每天晚上，听从调配"_s, u"随时"_s};
    const QStringList homes{desk.community, desk.street, desk.otherStreet, u"310115005"_s};
    for (int i = 0; i < 14; ++i) {
        Volunteer who = desk.person(u"单测%1"_s.arg(i), homes[pick(4)]);
        who.availability = times[pick(int(times.size()))];
        who.maxDailyMinutes = pick(3) == 0 ? 360 : 0;
        desk.put(who);
    }
    std::vector<Id<Shift>> shifts;
    for (int day = 0; day < 3; ++day) {
        for (const int from : {7, 13, 20})
            shifts.push_back(desk.shift(pick(2) == 0 ? desk.atGate : desk.farAway, kMonday.addDays(day), from, from + 6,
                                        1 + pick(3)));
    }
    const Proposal plan = desk.proposed(desk.query(3));
    CHECK_FALSE(plan.seats.empty());
    CHECK(plan.bound <= plan.gapAfter);
    CHECK(plan.gapAfter <= plan.gapBefore);
    const AcceptedProposal done = desk.accepted(plan);
    CHECK(done.leftOut.empty());
    CHECK(done.assigned == qint64(plan.seats.size()));
    qint64 missing = 0;
    for (const Id<Shift> shift : shifts) {
        const auto rows = on(desk, shift);
        const auto proposedShift =
            std::find_if(plan.shifts.begin(), plan.shifts.end(), [&](const ProposedShift& s) { return s.id == shift; });
        REQUIRE(proposedShift != plan.shifts.end());
        CHECK(qint64(rows.size()) <= proposedShift->needed);
        CHECK(qint64(rows.size()) == proposedShift->filledAfter);
        missing += proposedShift->needed - qint64(rows.size());
        for (const AssignmentRow& row : rows) {
            const auto said = verdict(desk.ws(), row.assignment.volunteer, shift);
            REQUIRE(said);
            CHECK(said->fit != Fit::DoesNotFit);
            for (const QString& code : {u"rest_short"_s, u"day_long"_s, u"week_long"_s, u"days_in_row"_s,
                                        u"own_limit"_s, u"not_available"_s, u"short_notice"_s})
                CHECK_FALSE(said->has(code));
        }
    }
    CHECK(missing == plan.gapAfter);
}

TEST_CASE("A model that follows the changes proposes what a new one does", "[dispatch]")
{
    DispatchDesk desk;
    const Id<Shift> here = desk.shift(desk.atGate, kMonday, 8, 12, 2);
    const Id<Shift> there = desk.shift(desk.farAway, kMonday, 8, 12, 1);
    const Volunteer one = desk.person(u"王测甲"_s);
    (void)desk.person(u"李测乙"_s);
    (void)desk.person(u"赵测丙"_s, desk.otherStreet);
    NoProgress silent;
    const DispatchQuery asked = desk.query();
    DispatchModel model = DispatchModel::read(desk.ws(), {}, asked.period, 14, silent).value();
    const auto sameAsNew = [&] {
        const auto kept = proposeOver(desk.ws(), model, asked, silent);
        const Proposal fresh = desk.proposed(asked);
        REQUIRE(kept.ok());
        REQUIRE(kept->seats.size() == fresh.seats.size());
        for (std::size_t i = 0; i < fresh.seats.size(); ++i) {
            CHECK(kept->seats[i].volunteer == fresh.seats[i].volunteer);
            CHECK(kept->seats[i].shift == fresh.seats[i].shift);
            CHECK(kept->seats[i].recentMinutes == fresh.seats[i].recentMinutes);
        }
        CHECK(kept->gapBefore == fresh.gapBefore);
        CHECK(kept->gapAfter == fresh.gapAfter);
        CHECK(kept->givenUp == fresh.givenUp);
    };
    sameAsNew();
    const AssignmentStep step = desk.book(one, there);
    model.refresh(desk.ws(), step.changes);
    sameAsNew();
    const auto off = unassign(desk.ws(), step.after->id);
    REQUIRE(off.ok());
    model.refresh(desk.ws(), off->changes);
    sameAsNew();
    const auto accepted = acceptProposal(desk.ws(), desk.proposed(asked), {{one.id, here}});
    REQUIRE(accepted.ok());
    model.refresh(desk.ws(), accepted->changes);
    sameAsNew();
}

TEST_CASE("An account of one street proposes for its street and accepts nothing elsewhere", "[dispatch][access]")
{
    GuardedDesk desk;
    const QString street = u"310106101"_s;
    const Shift own = desk.shift(desk.post(u"甲岗"_s, street), at(22, 8), at(22, 12), 1);
    const Shift other = desk.shift(desk.post(u"乙岗"_s, u"310106016"_s), at(22, 8), at(22, 12), 1);
    const Volunteer near = desk.person(u"王测甲"_s, street), far = desk.person(u"李测乙"_s);
    desk.become(u"周测丁"_s, u"entry"_s, {street});
    NoProgress silent;
    DispatchQuery asked;
    asked.period = {at(22, 0), at(23, 0)};
    const auto mine = propose(*desk.ws, asked, silent);
    REQUIRE(mine.ok());
    CHECK(mine->query.scope == street);
    CHECK(has(*mine, near, own.id));
    CHECK(acceptProposal(*desk.ws, *mine, {{near.id, own.id}}).ok());
    asked.scope = u"310106"_s;
    const auto all = propose(*desk.ws, asked, silent);
    REQUIRE(all.ok());
    CHECK(has(*all, far, other.id));
    CHECK_FALSE(acceptProposal(*desk.ws, *all, {{far.id, other.id}}).ok());
    CHECK(assignmentRows(*desk.ws, other.id).empty());
}
