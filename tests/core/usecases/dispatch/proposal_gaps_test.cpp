// SPDX-FileCopyrightText: 2026 RedVest contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// What a proposal does to the gap by place, and what became of its seats: facts beside a proposal made by hand.

#include "core/usecases/dispatch/proposal_gaps.h"

#include "core/report/proposal_chart.h"
#include "core/usecases/dispatch/seats_now.h"
#include "tests/support/rota_desk.h"

#include <catch2/catch.hpp>

using namespace redvest;
using namespace Qt::Literals::StringLiterals;

namespace {

const QDate kTomorrow(2022, 3, 17);

ProposedShift proposed(const QString& division, const QString& post, int hour, qint64 needed, qint64 before,
                       qint64 after)
{
    ProposedShift shift;
    shift.id = Id<Shift>::make();
    shift.post = post;
    shift.site = u"北站南广场"_s;
    shift.division = division;
    shift.span = {atLocal(kTomorrow, QTime(hour, 0)), atLocal(kTomorrow, QTime(hour + 4, 0))};
    shift.needed = needed;
    shift.filledBefore = before;
    shift.filledAfter = after;
    return shift;
}

struct TwoStreets
{
    support::RotaDesk desk;
    Proposal proposal;

    TwoStreets()
    {
        proposal.query.scope = u"310106"_s;
        proposal.query.period = dayOf(kTomorrow);
        proposal.scopeName = u"静安区"_s;
        proposal.asOf = desk.ws().now();
        proposal.shifts = {proposed(desk.street, u"测温"_s, 8, 4, 1, 4), proposed(desk.street, u"测温"_s, 13, 2, 3, 3),
                           proposed(desk.otherStreet, u"验码"_s, 8, 3, 0, 1)};
    }
    GapRow rowOf(const GapTable& table, const QString& code)
    {
        for (const GapRow& row : table.rows) {
            if (row.code == code)
                return row;
        }
        return {};
    }
};

} // namespace

TEST_CASE("The gap before and after a proposal adds up by street, and a surplus fills nobody else's seat", "[dispatch]")
{
    TwoStreets s;
    const ProposalGaps gaps = proposalGaps(s.desk.ws(), s.proposal, GapBy::Street);
    CHECK(gaps.before.total.gap() == 3 + 3);
    CHECK(gaps.after.total.gap() == 2);
    CHECK(s.rowOf(gaps.before, s.desk.street).seats.gap() == 3);
    CHECK(s.rowOf(gaps.after, s.desk.street).seats.gap() == 0);
    CHECK(s.rowOf(gaps.after, s.desk.otherStreet).seats.gap() == 2);
    CHECK(s.rowOf(gaps.after, s.desk.otherStreet).name == s.desk.ws().divisions().name(s.desk.otherStreet));
    CHECK(gaps.after.rows.front().code == s.desk.otherStreet); // what is left, first
}

TEST_CASE("Shifts of one post stand in one row, of another site's in another", "[dispatch]")
{
    TwoStreets s;
    s.proposal.shifts.push_back(proposed(s.desk.otherStreet, u"测温"_s, 8, 1, 0, 0));
    const ProposalGaps gaps = proposalGaps(s.desk.ws(), s.proposal, GapBy::Post);
    CHECK(gaps.after.rows.size() == 3);
    CHECK(gaps.before.rows.size() == 3);
}

TEST_CASE("The chart shows what is left, and marks where it is filled to now", "[dispatch]")
{
    TwoStreets s;
    const ProposalGaps gaps = proposalGaps(s.desk.ws(), s.proposal, GapBy::Street);
    const report::BarSeries series = report::proposalBars(gaps.before, gaps.after);
    REQUIRE(series.bars.size() == 2);
    CHECK(series.bars.front().code == s.desk.otherStreet);
    CHECK(series.bars.front().values == std::vector<qint64>{1, 2});
    REQUIRE(series.bars.front().before);
    CHECK(series.bars.front().before->value == 0);
    CHECK(series.bars.back().change == u"▼ 3"_s);
    CHECK_FALSE(series.beforeName.isEmpty());
}

TEST_CASE("What became of seats is told in the order asked, and names with it", "[dispatch]")
{
    support::RotaDesk desk;
    const Id<Shift> shift = desk.shift(desk.post(u"测温"_s, u"南广场"_s), kTomorrow, 8, 12);
    const Volunteer on = desk.person(u"王测甲"_s);
    const Volunteer off = desk.person(u"李测乙"_s);
    desk.book(on, shift);
    const std::vector<PinnedSeat> seats{{off.id, shift}, {on.id, shift}, {off.id, shift}};
    const std::vector<SeatNow> now = seatsNow(desk.ws(), seats);
    REQUIRE(now.size() == 3);
    CHECK_FALSE(now[0].state);
    CHECK(now[1].state == AssignmentState::Accepted);
    CHECK_FALSE(now[2].state);
    CHECK(namesOnSeats(desk.ws(), seats) == QStringList{u"李测乙"_s, u"王测甲"_s, u"李测乙"_s});
    const PinnedSeat nobody{Id<Volunteer>::make(), shift};
    CHECK_FALSE(namesOnSeats(desk.ws(), {nobody}).front().isEmpty());
    CHECK(seatsNow(desk.ws(), {}).empty());
}
