// SPDX-FileCopyrightText: 2026 RedVest contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/domain/divisions.h"
#include "core/domain/figures.h"

#include <catch2/catch.hpp>
#include <rapidcheck.h>

#include <map>

using namespace redvest;
using namespace Qt::Literals::StringLiterals;

namespace {

ShiftFill shiftAt(const QString& division, qint64 needed, qint64 filled, Instant from, int hours)
{
    ShiftFill shift;
    shift.shift = QString::number(from.ms) + division;
    shift.division = division;
    shift.needed = needed;
    shift.filled = filled;
    shift.span = {from, plusMinutes(from, 60LL * hours)};
    return shift;
}

const Span kWeek{atLocal(QDate(2022, 3, 14)), atLocal(QDate(2022, 3, 21))};

std::vector<ShiftFill> someShifts()
{
    const int n = *rc::gen::inRange(0, 40);
    std::vector<ShiftFill> shifts;
    for (int i = 0; i < n; ++i) {
        const int district = *rc::gen::inRange(1, 3);
        const int street = *rc::gen::inRange(1, 4);
        const int community = *rc::gen::inRange(0, 3);
        QString code = u"31010%1"_s.arg(district) + u"00%1"_s.arg(street);
        if (community > 0)
            code += u"00%1"_s.arg(community);
        shifts.push_back(shiftAt(code, *rc::gen::inRange(0, 20), *rc::gen::inRange(0, 25),
                                 plusMinutes(kWeek.from, *rc::gen::inRange(0, 6 * 24) * 60LL),
                                 *rc::gen::inRange(1, 24)));
        shifts.back().shift = QString::number(i);
    }
    return shifts;
}

} // namespace

TEST_CASE("A surplus never offsets another shift's gap", "[figures]")
{
    const Instant eight = atLocal(QDate(2022, 3, 20), QTime(8, 0));
    const auto table = groupGaps({shiftAt(u"310106001"_s, 3, 9, eight, 4), shiftAt(u"310106001"_s, 5, 1, eight, 4),
                                  shiftAt(u"310106"_s, 2, 0, eight, 4)},
                                 GapBy::Street, kWeek);
    CHECK(table.total.gap() == 6);
    CHECK(table.total.filled == 10);
    REQUIRE(table.rows.size() == 2);
    CHECK(table.rows[0].code == u"310106001"_s);
    CHECK(table.rows[0].seats.gap() == 4);
    CHECK(table.rows[1].code.isEmpty());
    CHECK(table.rows[1].seats.gap() == 2);
    CHECK(Seats{}.cover() == 1.0);
}

TEST_CASE("A night shift counts on the day on which it begins and in every hour it touches", "[figures]")
{
    const auto night = shiftAt(u"310106001"_s, 2, 1, atLocal(QDate(2022, 3, 19), QTime(22, 30)), 4);
    const auto days = groupGaps({night}, GapBy::Day, kWeek);
    REQUIRE(days.rows.size() == 1);
    CHECK(days.rows[0].code == u"2022-03-19"_s);
    CHECK(days.rows[0].span == dayOf(QDate(2022, 3, 19)));
    CHECK(days.rows[0].seats == days.total);
    CHECK(days.total.gap() == 1);
    const auto hours = groupGaps({night}, GapBy::Hour, kWeek);
    REQUIRE(hours.rows.size() == 5);
    CHECK(hours.rows[0].code == u"2022-03-19T22:00"_s);
    CHECK(hours.rows[4].code == u"2022-03-20T02:00"_s);
    const Span first{kWeek.from, atLocal(QDate(2022, 3, 19), QTime(23, 15))};
    CHECK(groupGaps({night}, GapBy::Day, first).rows.size() == 1);
    const auto clippedHours = groupGaps({night}, GapBy::Hour, first);
    REQUIRE(clippedHours.rows.size() == 2);
    CHECK(clippedHours.rows[1].span.to == first.to);
    CHECK(groupGaps({}, GapBy::Day, kWeek).rows.empty());
    const Span second = dayOf(QDate(2022, 3, 20));
    CHECK(groupGaps({night}, GapBy::Day, second).rows.empty());
    CHECK(groupGaps({night}, GapBy::Hour, second).rows.size() == 3); // 00, 01, 02: they are on duty then
    CHECK(groupGaps({night}, GapBy::Hour, second).total == Seats{});
    CHECK(groupGaps({night}, GapBy::Hour, second).shifts == 0);
}

TEST_CASE("Every row of a level is the sum of its children and of what sits on itself", "[figures][property]")
{
    CHECK(rc::check([] {
        const auto shifts = someShifts();
        std::map<QString, Seats> fromBelow;
        for (const GapRow& row : groupGaps(shifts, GapBy::Community, kWeek).rows) {
            if (!row.code.isEmpty())
                fromBelow[parentCode(row.code)] += row.seats;
        }
        for (const ShiftFill& shift : shifts) {
            if (shift.division.size() == 9)
                fromBelow[shift.division].add(shift.needed, shift.filled);
        }
        Seats sum;
        for (const GapRow& row : groupGaps(shifts, GapBy::Street, kWeek).rows) {
            RC_ASSERT(row.seats == fromBelow[row.code]);
            RC_ASSERT(row.seats.gap() >= 0);
            sum += row.seats;
        }
        for (const GapBy by :
             {GapBy::District, GapBy::Street, GapBy::Community, GapBy::Shift, GapBy::Category, GapBy::Day}) {
            Seats all;
            qint64 count = 0;
            for (const GapRow& row : groupGaps(shifts, by, kWeek).rows) {
                all += row.seats;
                count += row.shifts;
            }
            RC_ASSERT(all == sum);
            RC_ASSERT(count == qint64(shifts.size()));
        }
    }));
}

TEST_CASE("One more assignment never raises a gap, in any group", "[figures][property]")
{
    CHECK(rc::check([] {
        auto shifts = someShifts();
        RC_PRE(!shifts.empty());
        const auto chosen = *rc::gen::inRange<std::size_t>(0, shifts.size());
        for (const GapBy by : {GapBy::District, GapBy::Street, GapBy::Day, GapBy::Hour, GapBy::Shift}) {
            std::map<QString, qint64> before;
            const auto table = groupGaps(shifts, by, kWeek);
            for (const GapRow& row : table.rows)
                before[row.code] = row.seats.gap();
            auto more = shifts;
            ++more[chosen].filled;
            const auto after = groupGaps(more, by, kWeek);
            RC_ASSERT(after.rows.size() == before.size());
            RC_ASSERT(after.total.gap() <= table.total.gap());
            for (const GapRow& row : after.rows) {
                RC_ASSERT(row.seats.gap() <= before.at(row.code));
                RC_ASSERT(row.seats.gap() >= 0);
            }
        }
    }));
}
