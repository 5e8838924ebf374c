// SPDX-FileCopyrightText: 2026 RedVest contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/usecases/figures/gaps.h"
#include "tests/support/desk.h"

using namespace redvest;
using namespace redvest::test;
using namespace Qt::Literals::StringLiterals;

namespace {

const Span kDuty = dutyDay(at(20, 15)); // 20 March 07:00 to 21 March 07:00

/// Of two streets (needed / filled → gap):
///   江宁路 310106011:   A 20th 08–12 5/2 → 3,  20th 20 to 21st 04 4/1 → 3,  18th 08–12 2/0 → 2
///   石门二路 310106012: B 20th 09:30–11 3/0 → 3,  21st 06 to 09 6/6 → 0 (the last hour of the 20th's duty day, and the
///   21st's)
struct TwoStreets
{
    Desk desk;
    TwoStreets()
    {
        const Post a = desk.post(u"甲岗"_s, u"310106011"_s);
        const Post b = desk.post(u"乙岗"_s, u"310106012"_s, u"物资配送"_s);
        desk.fill(desk.shift(a, at(20, 8), at(20, 12), 5), 2);
        desk.fill(desk.shift(a, at(20, 20), at(21, 4), 4), 1);
        desk.shift(a, at(18, 8), at(18, 12), 2);
        desk.shift(b, at(20, 9, 30), at(20, 11), 3);
        desk.fill(desk.shift(b, at(21, 6), at(21, 9), 6), 6);
    }
    GapQuery query(Span period = kDuty) const { return {{}, period, GapBy::Street, {}}; }
};

const HourSeats& hoursOf(const HourGaps& gaps, const QString& code)
{
    for (std::size_t i = 0; i < gaps.cells.size(); ++i) {
        if (gaps.table.rows[i].code == code)
            return gaps.cells[i];
    }
    throw std::out_of_range("no such row");
}

} // namespace

TEST_CASE("A day of the trend says what the gap of that day says", "[gaps][trend]")
{
    const TwoStreets two;
    const GapTable trend = gapTrend(*two.desk.ws, two.query(), 7).value();
    REQUIRE(trend.rows.size() == 7);
    CHECK(trend.rows[0].code == u"2022-03-14"_s);
    CHECK(trend.rows[6].code == u"2022-03-20"_s);
    CHECK(trend.rows[6].seats.needed == 5 + 4 + 3 + 6);
    CHECK(trend.rows[6].seats.gap() == 9);
    CHECK(trend.rows[4].seats.gap() == 2);
    for (const GapRow& row : trend.rows) {
        INFO(row.code.toStdString());
        CHECK(row.seats == gaps(*two.desk.ws, two.query(row.span))->total);
    }
    CHECK(trend.total == gaps(*two.desk.ws, two.query(trend.period))->total);
    CHECK(trend.period.to == kDuty.to);
    CHECK(trend.office == u"静安区文明办"_s);
}

TEST_CASE("A shift over the border of two days counts on the day on which it begins", "[gaps][trend]")
{
    const TwoStreets two;
    const GapTable trend = gapTrend(*two.desk.ws, two.query(dutyDay(at(21, 15))), 7).value();
    CHECK(trend.rows[6].seats.needed == 0); // the shift of 06 to 09 began on the duty day before
    CHECK(trend.rows[5].seats.needed == 18);
    CHECK(trend.total.needed == 20); // 18 + 2 of the 18th
    Seats days;
    for (const GapRow& row : trend.rows)
        days += row.seats;
    CHECK(days == trend.total);
}

TEST_CASE("A trend keeps to the place and the category it was asked for", "[gaps][trend]")
{
    const TwoStreets two;
    GapQuery query = two.query();
    query.category = u"物资配送"_s;
    CHECK(gapTrend(*two.desk.ws, query, 7)->total.gap() == 3);
    query.category.clear();
    query.scope = u"310106011"_s;
    CHECK(gapTrend(*two.desk.ws, query, 7)->total.gap() == 8);
}

TEST_CASE("A trend of fewer than seven or more than sixty days is refused", "[gaps][trend]")
{
    const Desk desk;
    for (const int days : {0, 6, 61}) {
        const auto answer = gapTrend(*desk.ws, {{}, kDuty, GapBy::Street, {}}, days);
        REQUIRE_FALSE(answer.ok());
        CHECK(answer.problems().front().code == u"bad_days"_s);
    }
    CHECK(gapTrend(*desk.ws, {{}, kDuty, GapBy::Street, {}}, 60)->rows.size() == 60);
    CHECK_FALSE(gapTrend(*desk.ws, {{}, {kDuty.to, kDuty.from}, GapBy::Street, {}}, 7).ok());
}

TEST_CASE("Hours of a duty day begin at seven and hold the shifts that touch them", "[gaps][hours]")
{
    const TwoStreets two;
    const HourGaps hours = gapsByHour(*two.desk.ws, two.query()).value();
    CHECK(hours.firstHour == 7);
    const HourSeats& first = hoursOf(hours, u"310106011"_s);
    CHECK(first[0].needed == 0);  // 07
    CHECK(first[1].gap() == 3);   // 08
    CHECK(first[4].gap() == 3);   // 11
    CHECK(first[5].needed == 0);  // 12: the shift ends when it begins
    CHECK(first[13].needed == 4); // 20
    CHECK(first[20].gap() == 3);  // 03 of the next day
    CHECK(first[21].needed == 0); // 04
    const HourSeats& second = hoursOf(hours, u"310106012"_s);
    CHECK(second[2].gap() == 3);    // 09, begun at half past
    CHECK(second[3].gap() == 3);    // 10
    CHECK(second[4].needed == 0);   // 11
    CHECK(second[23].covered == 6); // 06
}

TEST_CASE("Hours of all rows sum to those of the total", "[gaps][hours]")
{
    const TwoStreets two;
    const HourGaps hours = gapsByHour(*two.desk.ws, two.query({at(18, 0), at(22, 0)})).value();
    CHECK(hours.firstHour == 0);
    for (int h = 0; h < kHoursOfDay; ++h) {
        Seats sum;
        for (const HourSeats& row : hours.cells)
            sum += row[std::size_t(h)];
        CHECK(sum == hours.total[std::size_t(h)]);
    }
    // Of several days an hour holds the shifts of all: 8 o'clock of the 18th, the 20th and the 21st.
    CHECK(hours.total[8].needed == 2 + 5 + 6);
    CHECK(hours.table.total.gap() == 11);
}

TEST_CASE("A shift of more than a day counts once in every hour", "[gaps][hours]")
{
    Desk desk;
    const Post post = desk.post(u"甲岗"_s, u"310106011"_s);
    desk.shift(post, at(18, 5), at(20, 9), 2);
    const HourGaps hours = gapsByHour(*desk.ws, {{}, {at(17, 0), at(22, 0)}, GapBy::Street, {}}).value();
    for (const Seats& seats : hours.total)
        CHECK(seats.needed == 2);
}

TEST_CASE("Hours by day are refused, because rows must not be hours", "[gaps][hours]")
{
    const Desk desk;
    for (const GapBy by : {GapBy::Day, GapBy::Hour})
        CHECK_FALSE(gapsByHour(*desk.ws, {{}, kDuty, by, {}}).ok());
    CHECK(gapsByHour(*desk.ws, {{}, kDuty, GapBy::Category, {}}).ok());
}

TEST_CASE("By rate the lowest cover stands first and rows without a need last", "[gaps]")
{
    GapTable table;
    const auto add = [&](const QString& code, qint64 needed, qint64 filled) {
        GapRow row;
        row.code = code;
        row.seats.add(needed, filled);
        table.rows.push_back(row);
        table.total += row.seats;
    };
    add(u"a"_s, 100, 60); // 60 %, short 40
    add(u"b"_s, 10, 2);   // 20 %, short 8
    add(u"c"_s, 0, 0);
    add(u"d"_s, 5, 5);
    add(u"e"_s, 20, 4); // 20 %, short 16
    const auto codes = [&] {
        QString all;
        for (const GapRow& row : table.rows)
            all += row.code;
        return all;
    };
    sortRows(table, GapOrder::Rate);
    CHECK(codes() == u"ebadc"_s);
    sortRows(table, GapOrder::Gap);
    CHECK(codes() == u"aebdc"_s);
    CHECK(seatsFrom(table, 2).gap() == 8);
    CHECK(seatsFrom(table, 0) == table.total);
}
