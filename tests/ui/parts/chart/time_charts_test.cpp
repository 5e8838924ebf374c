// SPDX-FileCopyrightText: 2026 RedVest contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/report/gap_charts.h"
#include "tests/ui/parts/chart/streets.h"
#include "ui/parts/chart/heat_chart.h"
#include "ui/parts/chart/trend_chart.h"

#include <catch2/catch.hpp>

#include <QBarCategoryAxis>
#include <QBarSet>
#include <QFontMetricsF>
#include <QImage>
#include <QLineSeries>
#include <QScrollBar>
#include <QSignalSpy>
#include <QStackedBarSeries>
#include <QTest>

using namespace redvest;
using namespace redvest::ui;
using namespace Qt::Literals::StringLiterals;
using redvest::test::streets;

namespace {

/// `count` days up to 20 March; day i needs 100 + i and lacks i.
GapTable days(int count)
{
    GapTable table;
    table.by = GapBy::Day;
    for (int i = 0; i < count; ++i) {
        GapRow row;
        row.span = dayOf(QDate(2022, 3, 20).addDays(i + 1 - count));
        row.code = localDate(row.span.from).toString(Qt::ISODate);
        row.name = row.code;
        row.seats.add(100 + i, 100);
        table.rows.push_back(row);
    }
    return table;
}

QStringList datesOf(const TrendScene& scene)
{
    QStringList dates;
    for (const PlacedText& text : scene.texts()->texts()) {
        if (text.text.size() == 5 && text.text[2] == u'-')
            dates.prepend(text.text);
    }
    return dates;
}

/// Two streets: the first lacks 1 at 07, 2 at 08 … 24 at 06; the second needs nothing at 07 and is complete at 08.
HourGaps hours(int rows = 2)
{
    HourGaps out;
    out.firstHour = 7;
    out.cells.resize(std::size_t(rows));
    for (int r = 0; r < rows; ++r) {
        GapRow row;
        row.code = QString::number(r);
        row.name = u"街道%1"_s.arg(r);
        out.table.rows.push_back(row);
        for (int h = 0; h < kHoursOfDay; ++h) {
            Seats& cell = out.cells[std::size_t(r)][std::size_t(h)];
            if (r == 0)
                cell.add(h + 1, 0);
            else if (h > 0)
                cell.add(3, 3);
            out.total[std::size_t(h)] += cell;
        }
    }
    return out;
}

/// Where the letters of a text lie.
QRectF inkOf(const PlacedText& text)
{
    const QFontMetricsF metrics(text.font);
    QSizeF size(metrics.horizontalAdvance(text.text), metrics.capHeight());
    if (text.isTurned)
        size.transpose();
    QRectF ink({}, size);
    ink.moveCenter(text.box.center());
    if (text.align.testFlag(Qt::AlignRight))
        ink.moveRight(text.box.right());
    if (text.align.testFlag(Qt::AlignLeft))
        ink.moveLeft(text.box.left());
    return ink;
}

/// The first two texts of a scene that touch, or one that leaves it; "" when there are none.
QString touching(const ChartScene& scene)
{
    const auto& texts = scene.texts()->texts();
    for (std::size_t i = 0; i < texts.size(); ++i) {
        const QRectF ink = inkOf(texts[i]);
        if (!texts[i].text.isEmpty() && !scene.sceneRect().adjusted(-0.5, -0.5, 0.5, 0.5).contains(ink))
            return texts[i].text + u" leaves the picture"_s;
        for (std::size_t j = i + 1; j < texts.size(); ++j) {
            if (ink.intersects(inkOf(texts[j])))
                return texts[i].text + u" touches "_s + texts[j].text;
        }
    }
    return {};
}

} // namespace

TEST_CASE("A trend of a day by hours can be drawn and drawn anew", "[chart]")
{
    TrendChart chart;
    chart.resize(640, 300);
    chart.setSeries(streets());
    CHECK_FALSE(chart.grab().isNull());
    chart.setSeries({});
    CHECK_FALSE(chart.grab().isNull());
}

TEST_CASE("Two points in time with the same name are two columns", "[chart]")
{
    TrendChart chart;
    report::BarSeries series{.parts = {{u"到岗"_s, u"filled"_s}}};
    for (const qint64 value : {1, 2, 3})
        series.bars.push_back({.name = u"07:00"_s, .values = {value}});
    chart.setSeries(series);
    const auto axes = chart.chart()->axes(Qt::Horizontal);
    REQUIRE(axes.size() == 1);
    CHECK(qobject_cast<QBarCategoryAxis*>(axes.front())->count() == 3);
}

TEST_CASE("Columns are what each day had and lacked, the line what it needed", "[chart][trend]")
{
    TrendChart chart;
    chart.resize(700, 300);
    chart.setSeries(report::trendColumns(days(14)));
    auto* stack = qobject_cast<QStackedBarSeries*>(chart.chart()->series().at(0));
    auto* needed = qobject_cast<QLineSeries*>(chart.chart()->series().at(1));
    REQUIRE(stack != nullptr);
    REQUIRE(needed != nullptr);
    for (int i = 0; i < 14; ++i) {
        CHECK(stack->barSets().at(0)->at(i) == 100);
        CHECK(stack->barSets().at(1)->at(i) == i);
        CHECK(needed->at(i) == QPointF(i, 100 + i));
    }
}

TEST_CASE("Every trend from seven to sixty days has dates that do not touch, the last day's always", "[chart][trend]")
{
    for (const int count : {7, 14, 30, 60}) {
        TrendScene scene;
        scene.setSeries(report::trendColumns(days(count)));
        scene.arrange({640, 300});
        const QStringList dates = datesOf(scene);
        INFO(count);
        CHECK(dates.last() == u"03-20"_s);
        CHECK(dates.size() >= 5);
        double right = -1;
        for (auto text = scene.texts()->texts().rbegin(); text != scene.texts()->texts().rend(); ++text) {
            if (!dates.contains(text->text))
                continue;
            CHECK(text->box.left() >= right - 0.01);
            right = text->box.right();
        }
    }
}

TEST_CASE("Left and right walk the days, Enter opens the day", "[chart][trend]")
{
    TrendChart chart;
    chart.resize(700, 300);
    chart.setSeries(report::trendColumns(days(14)));
    chart.show();
    QSignalSpy opened(&chart, &ChartView::opened);
    QTest::keyClick(&chart, Qt::Key_Left);
    CHECK(chart.current() == 13);
    QTest::keyClick(&chart, Qt::Key_Left);
    QTest::keyClick(&chart, Qt::Key_Return);
    REQUIRE(opened.size() == 1);
    CHECK(opened.takeFirst().first().toString() == u"2022-03-19"_s);
    QTest::mouseClick(chart.viewport(), Qt::LeftButton, {}, chart.centreOf(0));
    REQUIRE(opened.size() == 1);
    CHECK(opened.takeFirst().first().toString() == u"2022-03-07"_s);
}

TEST_CASE("Without what is filled the gap stands on the ground", "[chart][trend]")
{
    TrendChart chart;
    chart.resize(700, 300);
    chart.setSeries(report::trendColumns(days(14)));
    QTest::keyClick(&chart, Qt::Key_1); // needed
    QTest::keyClick(&chart, Qt::Key_2); // filled
    auto* stack = qobject_cast<QStackedBarSeries*>(chart.chart()->series().at(0));
    CHECK(chart.chart()->series().size() == 1);
    CHECK(stack->barSets().at(0)->at(13) == 0);
    CHECK(stack->barSets().at(1)->at(13) == 13);
}

TEST_CASE("Each cell shows its number; deeper cells are darker in grey", "[chart][heat]")
{
    HeatScene scene;
    scene.setSeries(report::hourHeat(hours()));
    scene.arrange({900, scene.heightFor(900)});
    int last = 300; // the lightest may be white
    for (int depth = 0; depth <= 5; ++depth) {
        const int grey = qGray(scene.colourOf(depth).rgb());
        CHECK(grey < last - 20);
        last = grey;
    }
    QStringList numbers;
    for (const PlacedText& text : scene.texts()->texts()) {
        if (text.box.center().y() > scene.placeOf(0).top() && text.box.center().y() < scene.placeOf(0).bottom())
            numbers << text.text;
    }
    for (int h = 0; h < kHoursOfDay; ++h)
        CHECK(numbers.contains(QString::number(h + 1)));
}

TEST_CASE("No two words of a map of hours touch, at any width and with numbers of any length", "[chart][heat]")
{
    for (const int width : {300, 360, 410, 500, 515, 560, 690, 820, 1008}) {
        for (const qint64 largest : {9, 99, 380, 1660, 16600}) {
            HourGaps gaps = hours();
            for (int h = 0; h < kHoursOfDay; ++h) {
                gaps.cells[0][std::size_t(h)] = {};
                gaps.cells[0][std::size_t(h)].add(std::min<qint64>(largest, 1660), 0);
                gaps.total[std::size_t(h)] = {};
                gaps.total[std::size_t(h)].add(largest, 0);
            }
            gaps.table.total.add(largest * 3, 0);
            HeatScene scene;
            scene.setSeries(report::hourHeat(gaps));
            scene.arrange({double(width), scene.heightFor(width)});
            INFO(width << " " << largest);
            CHECK(touching(scene).toStdString().empty());
            int totals = 0;
            for (const PlacedText& text : scene.texts()->texts())
                totals += text.font.bold() && text.text == QString::number(largest) ? 1 : 0;
            CHECK(totals >= kHoursOfDay);
            CHECK(scene.rowsWithRoom() == 2);
        }
    }
}

TEST_CASE("The line of the need does not cross a number of the trend, and counts set thousands apart", "[chart][trend]")
{
    GapTable table = days(14);
    table.rows[12].seats.add(20000, 17000);
    table.rows[13].seats.add(32000, 27000);
    TrendScene scene;
    scene.setSeries(report::trendColumns(table));
    scene.arrange({640, 300});
    const auto& texts = scene.texts()->texts();
    const auto number =
        std::find_if(texts.begin(), texts.end(), [](const PlacedText& text) { return text.text == u"3\u2009012"_s; });
    REQUIRE(number != texts.end());
    CHECK(number->ground == QColor(Qt::white));
    CHECK(std::any_of(texts.begin(), texts.end(), [](const PlacedText& t) { return t.text == u"40\u2009000"_s; }));
    CHECK(touching(scene).toStdString().empty());
}

TEST_CASE("What needs nothing is empty, what is complete says 0", "[chart][heat]")
{
    HeatScene scene;
    scene.setSeries(report::hourHeat(hours()));
    scene.arrange({900, scene.heightFor(900)});
    const auto textIn = [&](int cell) {
        for (const PlacedText& text : scene.texts()->texts()) {
            if (scene.placeOf(cell).contains(text.box.center()))
                return text.text;
        }
        return QString();
    };
    CHECK(textIn(24).isEmpty());
    CHECK(textIn(25) == u"0"_s);
}

TEST_CASE("Arrows walk the cells, Enter opens the street, Escape goes back", "[chart][heat]")
{
    HeatChart chart;
    chart.resize(800, 300);
    chart.setSeries(report::hourHeat(hours()));
    chart.show();
    QSignalSpy opened(&chart, &ChartView::opened);
    QSignalSpy back(&chart, &ChartView::backWanted);
    QTest::keyClick(&chart, Qt::Key_Home);
    QTest::keyClick(&chart, Qt::Key_Left);
    CHECK(chart.current() == 0);
    QTest::keyClick(&chart, Qt::Key_Right);
    QTest::keyClick(&chart, Qt::Key_Down);
    CHECK(chart.current() == 25);
    QTest::keyClick(&chart, Qt::Key_Return);
    REQUIRE(opened.size() == 1);
    CHECK(opened.first().first().toString() == u"1"_s);
    QTest::keyClick(&chart, Qt::Key_Escape);
    CHECK(back.size() == 1);
    redvest::test::pointAt(chart.viewport(), chart.centreOf(2));
    REQUIRE(chart.scene().card()->isVisible());
    CHECK(chart.scene().card()->title().contains(u"09:00–10:00"_s));
    CHECK(chart.scene().card()->lines()[2].value == u"3"_s);
}

TEST_CASE("Many streets scroll and the hours stay on top", "[chart][heat]")
{
    HeatChart chart;
    chart.resize(800, 300);
    chart.setSeries(report::hourHeat(hours(352)));
    chart.show();
    QTest::keyClick(&chart, Qt::Key_End);
    CHECK(chart.current() == 352 * 24 - 1);
    CHECK(chart.viewport()->rect().contains(chart.centreOf(chart.current())));
    CHECK(chart.verticalScrollBar()->value() == chart.verticalScrollBar()->maximum());
    const auto& texts = chart.scene().texts()->texts();
    CHECK(std::any_of(texts.begin(), texts.end(), [](const PlacedText& text) { return text.text == u"07"_s; }));
}
