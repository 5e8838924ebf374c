// SPDX-FileCopyrightText: 2026 RedVest contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/report/gap_charts.h"

#include "core/report/gaps.h"
#include "core/report/to_text.h"

#include <catch2/catch.hpp>

using namespace redvest;
using namespace redvest::report;
using namespace Qt::Literals::StringLiterals;

namespace {

GapTable tableOf(const std::vector<std::tuple<QString, qint64, qint64>>& rows)
{
    GapTable table;
    table.scopeName = u"静安区"_s;
    table.office = u"静安区文明办"_s;
    table.period = {atLocal(QDate(2022, 3, 20), QTime(7, 0)), atLocal(QDate(2022, 3, 21), QTime(7, 0))};
    table.asOf = atLocal(QDate(2022, 3, 20), QTime(15, 0));
    for (const auto& [code, needed, filled] : rows) {
        GapRow row;
        row.code = code;
        row.name = u"街道"_s + code;
        row.seats.add(needed, filled);
        table.total += row.seats;
        table.rows.push_back(row);
    }
    return table;
}

qint64 sumOf(const BarSeries& series, std::size_t part)
{
    qint64 sum = 0;
    for (const auto& bar : series.bars)
        sum += bar.values[part];
    return sum;
}

} // namespace

TEST_CASE("Bars say filled and gap of each row and sum to the bar of the total", "[report][chart]")
{
    const GapTable table = tableOf({{u"1"_s, 390, 310}, {u"2"_s, 424, 352}, {u"3"_s, 92, 95}});
    const BarSeries bars = gapBars(table);
    REQUIRE(bars.bars.size() == 3);
    CHECK(bars.bars[0].values == std::vector<qint64>{310, 80});
    CHECK(bars.bars[2].values == std::vector<qint64>{92, 0}); // a surplus meets no other row's gap
    REQUIRE(bars.total);
    CHECK(bars.total->values == std::vector<qint64>{sumOf(bars, 0), sumOf(bars, 1)});
    CHECK(bars.total->values == std::vector<qint64>{754, 152});
}

TEST_CASE("Rows beyond the most bars stand in one bar, so that the sum stays whole", "[report][chart]")
{
    std::vector<std::tuple<QString, qint64, qint64>> rows;
    for (int i = 0; i < 20; ++i)
        rows.emplace_back(QString::number(i), 10, i / 2);
    const BarSeries bars = gapBars(tableOf(rows), {.most = 12});
    REQUIRE(bars.bars.size() == 13);
    CHECK_FALSE(bars.bars.back().opens);
    CHECK(bars.bars.back().values[0] + bars.bars.back().values[1] == 80);
    CHECK(bars.total->values == std::vector<qint64>{sumOf(bars, 0), sumOf(bars, 1)});
}

TEST_CASE("A bar knows where the day before ended and how its gap moved", "[report][chart]")
{
    const GapTable table = tableOf({{u"1"_s, 390, 310}, {u"2"_s, 100, 90}, {u"3"_s, 10, 10}});
    const GapTable before = tableOf({{u"2"_s, 80, 60}, {u"1"_s, 400, 326}, {u"3"_s, 0, 0}});
    const BarSeries bars = gapBars(table, {.before = &before});
    REQUIRE(bars.bars[0].before);
    CHECK(bars.bars[0].before->value == 326);
    CHECK(bars.bars[0].before->share == Approx(0.815));
    CHECK(bars.bars[0].change == u"▲ 6"_s);  // 80 after 74
    CHECK(bars.bars[1].change == u"▼ 10"_s); // 10 after 20
    CHECK(bars.bars[2].change == u"＝"_s);
    CHECK_FALSE(bars.bars[2].before); // nothing was needed then
    CHECK(bars.total->change == u"▼ 4"_s);
    CHECK_FALSE(bars.beforeName.isEmpty());
    CHECK(gapBars(table).beforeName.isEmpty());
}

TEST_CASE("By rate the worst filled stands first and the mean is that of the total", "[report][chart]")
{
    const BarSeries bars = gapBars(tableOf({{u"1"_s, 390, 310}, {u"2"_s, 10, 2}}), {.order = GapOrder::Rate});
    CHECK(bars.isByShare);
    CHECK(bars.bars[0].code == u"2"_s);
    CHECK(bars.bars[0].share == u"20.0%"_s);
    REQUIRE(bars.mean);
    CHECK(*bars.mean == Approx(0.78));
    CHECK_FALSE(gapBars(tableOf({{u"1"_s, 0, 0}})).mean);
}

TEST_CASE("By day and by hour there is no bar of a total, because those rows do not add up", "[report][chart]")
{
    GapTable table = tableOf({{u"2022-03-20"_s, 4, 1}, {u"2022-03-21"_s, 4, 1}});
    table.by = GapBy::Day;
    CHECK_FALSE(gapBars(table).total);
}

TEST_CASE("A chart tells title, period, as-of, total and office", "[report][chart]")
{
    const GapTable table = tableOf({{u"1"_s, 2610, 2198}});
    HourGaps hours;
    hours.table = table;
    hours.firstHour = 7;
    hours.cells.resize(1);
    for (const ChartCaption& caption : {gapBars(table).caption, trendColumns(table).caption, hourHeat(hours).caption}) {
        CHECK(caption.title.contains(u"静安区"_s));
        CHECK(caption.period.contains(u"2022-03-20 07:00 – 03-21 07:00"_s));
        CHECK(caption.asOf.contains(u"2022-03-20 15:00"_s));
        CHECK(caption.total.contains(u"2\u2009610"_s));
        CHECK(caption.total.contains(u"412"_s));
        CHECK(caption.office == u"静安区文明办"_s);
    }
}

TEST_CASE("The steps of a heat map divide the gaps without a hole or an overlap", "[report][chart]")
{
    HourGaps hours;
    hours.table = tableOf({{u"1"_s, 26, 0}});
    hours.firstHour = 7;
    hours.cells.resize(1);
    for (int h = 0; h < 24; ++h)
        hours.cells[0][std::size_t(h)].add(h == 23 ? 26 : h, 0);
    const HeatSeries heat = hourHeat(hours);
    CHECK(heat.steps == std::vector<QString>{u"1–6"_s, u"7–11"_s, u"12–16"_s, u"17–21"_s, u"22–26"_s});
    CHECK(heat.columns.first() == u"07"_s);
    CHECK(heat.columns.last() == u"06"_s);
    const auto depth = [&](int h) { return heat.rows[0].cells[std::size_t(h)].depth; };
    CHECK(depth(0) == 0);
    CHECK(depth(1) == 1);
    CHECK(depth(6) == 1);
    CHECK(depth(7) == 2);
    CHECK(depth(22) == 5);
    CHECK(depth(23) == 5);
    CHECK(heat.rows[0].label == u"26"_s);
}

TEST_CASE("A heat map of small gaps has a step a number, and none where nothing is missing", "[report][chart]")
{
    HourGaps hours;
    hours.table = tableOf({{u"1"_s, 2, 0}});
    hours.cells.resize(1);
    hours.cells[0][3].add(2, 0);
    CHECK(hourHeat(hours).steps == std::vector<QString>{u"1"_s, u"2"_s});
    hours.cells[0][3] = {};
    CHECK(hourHeat(hours).steps.empty());
}

TEST_CASE("Rows by day and by hour say in one line where a shift over their border counts; others say nothing",
          "[report][gaps]")
{
    GapTable table = tableOf({{u"2022-03-20"_s, 4, 1}, {u"2022-03-21"_s, 4, 1}});
    for (const GapBy by : {GapBy::Day, GapBy::Hour}) {
        table.by = by;
        const QString note = sumNote(by);
        REQUIRE_FALSE(note.isEmpty());
        CHECK_FALSE(note.contains(u'\n'));
        CHECK(gapBars(table).caption.note == note);
        CHECK(toText(gapDocument(table)).trimmed().endsWith(note));
        CHECK(gapMessage(table).endsWith(note));
    }
    CHECK(sumNote(GapBy::Day) != sumNote(GapBy::Hour));
    CHECK_FALSE(sumNote(GapBy::Street, Spread::OverHours).isEmpty());
    for (const GapBy by :
         {GapBy::District, GapBy::Street, GapBy::Community, GapBy::Site, GapBy::Post, GapBy::Category, GapBy::Shift}) {
        table.by = by;
        CHECK(sumNote(by).isEmpty());
        CHECK_FALSE(toText(gapDocument(table)).contains(sumNote(GapBy::Day)));
    }
}
