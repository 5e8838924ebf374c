// SPDX-FileCopyrightText: 2026 RedVest contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// A proposal as it is looked through, without anybody having looked for it: heads and people, ticks, marks, and what of
// it is accepted; what is pinned and barred.

#include "ui/dispatch/proposal_review.h"

#include "ui/dispatch/proposal_words.h"
#include "ui/dispatch/review_columns.h"

#include <catch2/catch.hpp>

using namespace redvest;
using namespace redvest::ui;
using namespace Qt::Literals::StringLiterals;

namespace {

ProposedShift shiftOf(const QString& post, int hour, qint64 needed, qint64 before, qint64 after)
{
    ProposedShift shift;
    shift.id = Id<Shift>::make();
    shift.post = post;
    shift.site = u"北站南广场"_s;
    shift.division = u"310106016"_s;
    shift.divisionName = u"彭浦镇"_s;
    const Instant from = atLocal(QDate(2022, 3, 17), QTime(hour, 0));
    shift.span = {from, plusMinutes(from, 240)};
    shift.needed = needed;
    shift.filledBefore = before;
    shift.filledAfter = after;
    return shift;
}

ProposedSeat seatOf(const ProposedShift& shift, const QString& name, bool isKept = false)
{
    ProposedSeat seat;
    seat.volunteer = Id<Volunteer>::make();
    seat.name = name;
    seat.shift = shift.id;
    seat.isKept = isKept;
    return seat;
}

/// Two shifts: one with a new person, one who stays and one who goes; one with a seat nobody takes. A third is full.
struct Looked
{
    Proposal proposal;
    ProposalReview review;

    Looked()
    {
        proposal.shifts = {shiftOf(u"测温"_s, 8, 2, 0, 2), shiftOf(u"验码"_s, 13, 1, 0, 0),
                           shiftOf(u"引导"_s, 18, 1, 1, 1)};
        proposal.seats = {seatOf(proposal.shifts[0], u"王测甲"_s), seatOf(proposal.shifts[0], u"李测乙"_s, true)};
        proposal.givenUp = {{Id<Volunteer>::make(), proposal.shifts[0].id}};
        proposal.unfilled = {
            {proposal.shifts[1].id,
             1,
             {{u"skill_missing"_s, 12, u"12 have not the skill"_s}, {u"nobody"_s, 0, u"nobody is registered"_s}}}};
        proposal.gapBefore = 3;
        proposal.gapAfter = 1;
        review.show(proposal, {u"赵测丙"_s});
    }
    const ReviewRow& row(std::size_t at) { return review.rows().at(at); }
    QStringList names()
    {
        QStringList all;
        for (const ReviewRow& r : review.rows())
            all << (r.kind == ReviewKind::Shift ? u"#"_s + r.shift->post : r.name);
        return all;
    }
};

} // namespace

TEST_CASE("A proposal is read shift by shift; what is full and unchanged is not in the way", "[ui][dispatch]")
{
    Looked s;
    CHECK(s.names() == QStringList{u"#测温"_s, u"王测甲"_s, u"李测乙"_s, u"赵测丙"_s, u"#验码"_s});
    CHECK(s.row(3).kind == ReviewKind::GivenUp);
    REQUIRE(s.row(4).open != nullptr);
    CHECK(openWords(*s.row(4).open).contains(u"1 open: 12 have not the skill"_s));
    CHECK(openWords(*s.row(4).open).endsWith(u"nobody is registered"_s));
    CHECK(s.review.find(s.row(2).id) == &s.row(2));
    CHECK(s.review.find(u"nothing"_s) == nullptr);
}

TEST_CASE("Ticked is what would change something; a head ticks its people", "[ui][dispatch]")
{
    Looked s;
    CHECK(s.review.isTicked(s.row(1)));
    CHECK_FALSE(s.review.isTicked(s.row(2))); // stands there already
    CHECK(s.review.isTicked(s.row(3)));
    CHECK(s.review.isTicked(s.row(0)));
    CHECK_FALSE(s.review.isTicked(s.row(4))); // has nobody under it
    s.review.tick({s.row(0).id});
    CHECK_FALSE(s.review.isTicked(s.row(1)));
    CHECK_FALSE(s.review.isTicked(s.row(0)));
    CHECK(s.review.chosen(true).isEmpty());
    CHECK(s.review.chosen(false).seats.size() == 1);
    s.review.tick({s.row(3).id});
    const ProposalReview::Chosen chosen = s.review.chosen(true);
    CHECK(chosen.seats.empty());
    CHECK(chosen.givenUp == std::vector<PinnedSeat>{s.row(3).seat});
    CHECK(s.review.isTicked(s.row(0)));
}

TEST_CASE("What became of seats since shows in their marks, and is not accepted twice", "[ui][dispatch]")
{
    Looked s;
    CHECK(s.review.markOf(s.row(1)) == SeatMark::New);
    CHECK(s.review.markOf(s.row(2)) == SeatMark::Kept);
    CHECK(s.review.markOf(s.row(3)) == SeatMark::GivenUp);
    CHECK(s.review.seats().size() == 3);
    s.review.setNow({{AssignmentState::Proposed}, {AssignmentState::Proposed}, {}});
    CHECK(s.review.markOf(s.row(1)) == SeatMark::Stored);
    CHECK(s.review.markOf(s.row(2)) == SeatMark::Kept);
    CHECK(s.review.markOf(s.row(3)) == SeatMark::TakenOff);
    CHECK(s.review.chosen(false).isEmpty());
    CHECK(s.review.standing().size() == 2);
    s.review.setNow({{AssignmentState::Declined}, {AssignmentState::Accepted}, {AssignmentState::Cancelled}});
    CHECK(s.review.markOf(s.row(1)) == SeatMark::Stored);
    CHECK(s.review.stateOf(s.row(1)) == AssignmentState::Declined);
    CHECK(s.review.markOf(s.row(2)) == SeatMark::Stored); // more than what it was kept as
    CHECK(s.review.markOf(s.row(3)) == SeatMark::TakenOff);
    CHECK(s.review.standing().size() == 1);
    s.review.setNow({{}, {AssignmentState::Proposed}, {AssignmentState::Proposed}}); // undone
    CHECK(s.review.markOf(s.row(1)) == SeatMark::New);
    CHECK(s.review.isTicked(s.row(1)));
    CHECK(s.review.isTicked(s.row(3)));
}

TEST_CASE("Who is barred is not accepted; pinning takes the bar away and is taken back the same way", "[ui][dispatch]")
{
    Looked s;
    SeatWishes wishes;
    const PinnedSeat seat = s.row(1).seat;
    wishes.bar({seat});
    s.review.setWishes(wishes);
    CHECK(s.review.markOf(s.row(1)) == SeatMark::Barred);
    CHECK(s.review.chosen(false).seats.empty());
    CHECK(wishesSaid(wishes).contains(u'1'));
    wishes.pin({seat});
    s.review.setWishes(wishes);
    CHECK(s.review.markOf(s.row(1)) == SeatMark::Pinned);
    CHECK(wishes.barred.empty());
    wishes.pin({seat});
    CHECK(wishes.isEmpty());
    CHECK(wishesSaid(wishes).isEmpty());
    // Of several, those that are not in yet come in.
    wishes.pin({seat});
    wishes.pin({seat, s.row(2).seat});
    CHECK(wishes.pinned.size() == 2);
    wishes.replace(s.row(2).seat, {Id<Volunteer>::make(), seat.shift});
    CHECK(wishes.pinned.size() == 2);
    CHECK(wishes.isBarred(s.row(2).seat));
}

TEST_CASE("How good a proposal is is said as far as it is proved", "[ui][dispatch]")
{
    Looked s;
    s.proposal.bound = 1;
    s.proposal.distance = 0.01234;
    CHECK(proposalSaid(s.proposal).contains(u"1.3%"_s)); // rounded up
    CHECK(proposalSaid(s.proposal).contains(u"fewer than 1"_s));
    s.proposal.isOptimal = true;
    CHECK_FALSE(proposalSaid(s.proposal).contains(u'%'));
    CHECK(proposalCount(s.proposal) == u"Missing 3 → 1"_s);
    CHECK(emptyProposalSaid(s.proposal) != emptyProposalSaid({}));
}
