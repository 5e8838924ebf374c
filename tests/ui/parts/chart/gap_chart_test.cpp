// SPDX-FileCopyrightText: 2026 RedVest contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/report/gap_charts.h"
#include "tests/ui/parts/chart/streets.h"
#include "ui/parts/chart/gap_chart.h"
#include "ui/parts/look/theme.h"

#include <catch2/catch.hpp>

#include <QAbstractBarSeries>
#include <QBarCategoryAxis>
#include <QBarSet>
#include <QImage>
#include <QLineSeries>
#include <QPainter>
#include <QScatterSeries>
#include <QScrollBar>
#include <QSignalSpy>
#include <QTest>
#include <QValueAxis>

#include <algorithm>
#include <cmath>

using namespace redvest;
using namespace redvest::ui;
using redvest::test::streets;
using namespace Qt::Literals::StringLiterals;

namespace {

/// Pixels of `colour` in the row of one bar.
int pixelsOf(const QImage& image, int y, const QColor& colour)
{
    int count = 0;
    for (int x = 0; x < image.width(); ++x)
        count += image.pixelColor(x, y) == colour ? 1 : 0;
    return count;
}

QImage drawn(BarScene& scene, double width = 768)
{
    scene.arrange({width, scene.heightFor(width)});
    QImage image(int(width), int(scene.sceneRect().height()), QImage::Format_RGB32);
    QPainter painter(&image);
    painter.setRenderHint(QPainter::Antialiasing);
    scene.render(&painter);
    return image;
}

GapTable table(const std::vector<std::pair<qint64, qint64>>& rows)
{
    GapTable all;
    all.scopeName = u"静安区"_s;
    for (const auto& [needed, filled] : rows) {
        GapRow row;
        row.code = u"31010600"_s + QString::number(all.rows.size() + 1);
        row.name = u"街道%1"_s.arg(all.rows.size() + 1);
        row.seats.add(needed, filled);
        all.total += row.seats;
        all.rows.push_back(row);
    }
    return all;
}

/// What Qt's chart holds of a part, top bar first.
std::vector<double> valuesOf(QChart* chart, int part)
{
    auto* stack = qobject_cast<QAbstractBarSeries*>(chart->series().at(0));
    REQUIRE(stack != nullptr);
    std::vector<double> values;
    const QBarSet* set = stack->barSets().at(part);
    for (int i = set->count() - 1; i >= 0; --i)
        values.push_back(set->at(i));
    return values;
}

template <class Series>
Series* seriesOf(QChart* chart)
{
    for (QAbstractSeries* series : chart->series()) {
        if (auto* found = qobject_cast<Series*>(series))
            return found;
    }
    return nullptr;
}

bool says(const ChartScene& scene, const QString& text)
{
    const auto& texts = scene.texts()->texts();
    return std::any_of(texts.begin(), texts.end(), [&](const PlacedText& placed) { return placed.text == text; });
}

/// Mean and spread of the grey of a region.
std::pair<double, double> greyOf(const QImage& image, const QRect& region)
{
    double sum = 0;
    double squares = 0;
    for (int y = region.top(); y <= region.bottom(); ++y)
        for (int x = region.left(); x <= region.right(); ++x) {
            const double grey = qGray(image.pixel(x, y));
            sum += grey;
            squares += grey * grey;
        }
    const double n = double(region.width()) * region.height();
    return {sum / n, std::sqrt(std::max(0.0, squares / n - sum / n * sum / n))};
}

/// The words that stand in the column of names, from top to bottom.
QStringList namesOf(const BarScene& scene)
{
    QStringList names;
    for (const PlacedText& text : scene.texts()->texts()) {
        if (text.box.left() == 0 && text.box.top() >= scene.placeOf(0).top() && !text.text.isEmpty())
            names << text.text;
    }
    return names;
}

} // namespace

TEST_CASE("A longer bar is drawn for a larger number", "[chart]")
{
    report::BarSeries series{.parts = {{u"到岗"_s, u"filled"_s}}};
    for (const qint64 value : {400, 300, 300, 120, 0})
        series.bars.push_back({.name = u"街道"_s, .values = {value}, .label = u"足额"_s});
    BarScene scene;
    scene.setSeries(series);
    const QImage image = drawn(scene);
    std::vector<int> lengths;
    for (std::size_t i = 0; i < series.bars.size(); ++i)
        lengths.push_back(pixelsOf(image, int(scene.placeOf(int(i)).center().y()) - 6, lightPalette().filled));
    CHECK(lengths[0] > lengths[1]);
    CHECK(lengths[1] == lengths[2]);
    CHECK(lengths[2] > lengths[3]);
    CHECK(lengths[4] == 0);
    CHECK(std::abs(lengths[0] * 3 - lengths[1] * 4) <= 8);
}

TEST_CASE("A click on a bar and Enter on the bar in focus open it", "[chart]")
{
    GapChart chart;
    chart.resize(640, 400);
    chart.setSeries(streets());
    chart.show();
    QSignalSpy opened(&chart, &GapChart::opened);
    QTest::mouseClick(chart.viewport(), Qt::LeftButton, {}, chart.centreOf(2));
    REQUIRE(opened.size() == 1);
    CHECK(opened.takeFirst().first().toString() == u"310106003"_s);
    QTest::keyClick(&chart, Qt::Key_Down);
    QTest::keyClick(&chart, Qt::Key_Return);
    REQUIRE(opened.size() == 1);
    CHECK(opened.takeFirst().first().toString() == u"310106004"_s);
    QTest::keyClick(&chart, Qt::Key_Home);
    QTest::keyClick(&chart, Qt::Key_Up);
    QTest::keyClick(&chart, Qt::Key_Enter);
    REQUIRE(opened.size() == 1);
    CHECK(opened.takeFirst().first().toString() == u"310106001"_s);
    QTest::mouseClick(chart.viewport(), Qt::LeftButton, {}, QPoint(20, 4));
    CHECK(opened.isEmpty());
}

TEST_CASE("Keys on an empty chart do nothing", "[chart]")
{
    GapChart chart;
    QSignalSpy opened(&chart, &GapChart::opened);
    for (const auto key : {Qt::Key_Down, Qt::Key_End, Qt::Key_Return})
        QTest::keyClick(&chart, key);
    CHECK(opened.isEmpty());
    CHECK(chart.current() == -1);
}

TEST_CASE("Five hundred bars scroll, follow the keyboard and are painted where they were scrolled to", "[chart]")
{
    report::BarSeries series = streets();
    while (series.bars.size() < 500)
        series.bars.push_back(series.bars[series.bars.size() % 6]);
    for (std::size_t i = 0; i < series.bars.size(); ++i)
        series.bars[i].code = QString::number(i);
    GapChart chart;
    chart.resize(640, 400);
    chart.setSeries(series);
    chart.show();
    QTest::keyClick(&chart, Qt::Key_End);
    CHECK(chart.current() == 499);
    CHECK(chart.viewport()->rect().contains(chart.centreOf(499)));
    CHECK(chart.verticalScrollBar()->maximum() > 1000);
    const QImage seen = chart.viewport()->grab().toImage();
    CHECK(greyOf(seen, {0, chart.centreOf(499).y() - 2, seen.width(), 5}).second > 5);
    report::BarSeries shorter = streets();
    shorter.bars[1].code = u"499"_s;
    chart.setSeries(shorter);
    CHECK(chart.current() == 1);
}

TEST_CASE("Digits of the window's font are of one width and thousands are set apart", "[theme]")
{
    const QFontMetricsF metrics(uiFont());
    for (const QChar digit : u"023456789"_s)
        CHECK(metrics.horizontalAdvance(digit) == metrics.horizontalAdvance(u'1'));
    CHECK(thousands(2610) == u"2\u2009610"_s);
    CHECK(thousands(-1234567) == u"\u22121\u2009234\u2009567"_s);
    CHECK(thousands(80) == u"80"_s);
}

TEST_CASE("Qt's chart holds the figures, the worst street on top", "[chart]")
{
    const GapTable gaps = table({{390, 310}, {424, 352}, {92, 95}, {70, 66}});
    BarScene scene;
    GapTable sorted = gaps;
    sortRows(sorted, GapOrder::Gap);
    scene.setSeries(report::gapBars(sorted));
    drawn(scene);
    CHECK(valuesOf(scene.chart(), 0) == std::vector<double>{310, 352, 66, 92});
    CHECK(valuesOf(scene.chart(), 1) == std::vector<double>{80, 72, 4, 0});
    CHECK(namesOf(scene) == QStringList{u"街道1"_s, u"街道2"_s, u"街道4"_s, u"街道3"_s, u"Total"_s});
}

TEST_CASE("The bars sum to the bar of the total", "[chart]")
{
    BarScene scene;
    scene.setSeries(report::gapBars(table({{390, 310}, {424, 352}, {92, 95}})));
    drawn(scene);
    for (const int part : {0, 1}) {
        double sum = 0;
        for (const double value : valuesOf(scene.chart(), part))
            sum += value;
        REQUIRE(valuesOf(scene.totalChart(), part).size() == 1);
        CHECK(valuesOf(scene.totalChart(), part)[0] == sum);
    }
}

TEST_CASE("What Qt draws and what stands over it lie on the same rows", "[chart]")
{
    BarScene scene;
    scene.setSeries(streets());
    drawn(scene);
    auto* stack = scene.chart()->series().at(0);
    for (int i = 0; i < scene.count(); ++i) {
        const double y = scene.chart()->mapToPosition({0, double(scene.count() - 1 - i)}, stack).y();
        CHECK(y == Approx(scene.placeOf(i).center().y()).margin(0.5));
    }
}

TEST_CASE("Each bar ends in words: what is missing, or that nothing is", "[chart]")
{
    BarScene scene;
    scene.setSeries(streets());
    drawn(scene);
    for (const QString& words : {u"缺 80"_s, u"缺 72"_s, u"足额"_s, u"310"_s})
        CHECK(says(scene, words));
}

TEST_CASE("A mark stands where the day before ended, a line at the mean rate", "[chart]")
{
    const GapTable now = table({{100, 60}, {50, 45}});
    const GapTable before = table({{80, 64}, {50, 40}});
    BarScene scene;
    scene.setSeries(report::gapBars(now, {.before = &before}));
    drawn(scene);
    auto* marks = seriesOf<QScatterSeries>(scene.chart());
    REQUIRE(marks != nullptr);
    CHECK(marks->points() == QList<QPointF>{{64, 1}, {40, 0}});
    CHECK(seriesOf<QLineSeries>(scene.chart()) == nullptr);
    scene.setSeries(report::gapBars(now, {.before = &before, .order = GapOrder::Rate}));
    drawn(scene);
    CHECK(seriesOf<QScatterSeries>(scene.chart())->points() == QList<QPointF>{{80, 1}, {80, 0}});
    auto* mean = seriesOf<QLineSeries>(scene.chart());
    REQUIRE(mean != nullptr);
    CHECK(mean->at(0).x() == Approx(70)); // 105 of 150
    CHECK(mean->at(1).x() == Approx(70));
    scene.toggle(u"mean"_s);
    scene.toggle(u"before"_s);
    CHECK(seriesOf<QLineSeries>(scene.chart()) == nullptr);
    CHECK(seriesOf<QScatterSeries>(scene.chart()) == nullptr);
}

TEST_CASE("The legend switches a part off and on, and the scale follows", "[chart]")
{
    GapChart chart;
    chart.resize(640, 400);
    chart.setSeries(report::gapBars(table({{390, 310}, {424, 352}})));
    chart.show();
    QSignalSpy opened(&chart, &GapChart::opened);
    const auto longest = [&] {
        return qobject_cast<QValueAxis*>(chart.scene().chart()->axes(Qt::Horizontal).at(0))->max();
    };
    CHECK(longest() == 424);
    QTest::mouseClick(chart.viewport(), Qt::LeftButton, {}, chart.scene().legend()->middleOf(u"filled"_s).toPoint());
    CHECK(valuesOf(chart.scene().chart(), 0) == std::vector<double>{0, 0});
    CHECK(valuesOf(chart.scene().chart(), 1) == std::vector<double>{80, 72});
    CHECK(longest() == 80);
    QTest::keyClick(&chart, Qt::Key_1);
    CHECK(valuesOf(chart.scene().chart(), 0) == std::vector<double>{310, 352});
    CHECK(opened.isEmpty());
}

TEST_CASE("Marks of the day before follow their own entry of the legend alone", "[chart]")
{
    const GapTable now = table({{100, 60}, {50, 45}});
    const GapTable before = table({{80, 64}, {50, 40}});
    for (const GapOrder order : {GapOrder::Gap, GapOrder::Rate}) {
        BarScene scene;
        scene.setSeries(report::gapBars(now, {.before = &before, .order = order}));
        drawn(scene);
        const QList<QPointF> places = seriesOf<QScatterSeries>(scene.chart())->points();
        scene.toggle(u"filled"_s);
        auto* marks = seriesOf<QScatterSeries>(scene.chart());
        REQUIRE(marks != nullptr);
        CHECK(marks->points() == places);
        // The scale reaches as far as they do, although no bar does.
        for (const QPointF& point : marks->points())
            CHECK(point.x() <= qobject_cast<QValueAxis*>(scene.chart()->axes(Qt::Horizontal).at(0))->max());
        CHECK((seriesOf<QLineSeries>(scene.chart()) != nullptr) == (order == GapOrder::Rate));
        scene.toggle(u"before"_s);
        CHECK(seriesOf<QScatterSeries>(scene.chart()) == nullptr);
        scene.toggle(u"filled"_s);
        CHECK(seriesOf<QScatterSeries>(scene.chart()) == nullptr);
    }
}

TEST_CASE("No number stands under a mark, wherever the day before ended", "[chart]")
{
    for (qint64 then = 0; then <= 1000; then += 20) {
        const GapTable before = table({{1000, then}, {1000, then}, {1000, then}});
        BarScene scene;
        scene.setSeries(report::gapBars(table({{1000, 850}, {190, 150}, {60, 20}}), {.before = &before}));
        drawn(scene, 560);
        auto* marks = seriesOf<QScatterSeries>(scene.chart());
        REQUIRE(marks != nullptr);
        for (const QPointF& point : marks->points()) {
            const QPointF at = scene.chart()->mapToPosition(point, marks);
            for (const PlacedText& text : scene.texts()->texts()) {
                const bool isNumber = text.box.left() > scene.chart()->plotArea().left() &&
                                      text.box.left() < scene.chart()->plotArea().right();
                if (!isNumber || std::abs(text.box.center().y() - at.y()) > 4)
                    continue;
                INFO(then << " " << text.text.toStdString());
                CHECK((text.box.right() < at.x() || text.box.left() > at.x()));
            }
        }
    }
}

TEST_CASE("Escape asks for one step back", "[chart]")
{
    GapChart chart;
    chart.setSeries(streets());
    QSignalSpy back(&chart, &ChartView::backWanted);
    QTest::keyClick(&chart, Qt::Key_Escape);
    CHECK(back.size() == 1);
}

TEST_CASE("The card over a bar says its figures", "[chart]")
{
    GapChart chart;
    chart.resize(640, 400);
    const GapTable before = table({{400, 326}});
    chart.setSeries(report::gapBars(table({{390, 310}}), {.before = &before}));
    chart.show();
    CHECK_FALSE(chart.scene().card()->isVisible());
    redvest::test::pointAt(chart.viewport(), chart.centreOf(0));
    REQUIRE(chart.scene().card()->isVisible());
    CHECK(chart.scene().card()->title().startsWith(u"街道1"_s));
    QStringList values;
    for (const auto& line : chart.scene().card()->lines())
        values << line.value;
    INFO(values.join(u"|"_s).toStdString());
    CHECK(values == QStringList{u"390"_s, u"310"_s, u"80"_s, u"79.4%"_s, u"74  ▲ 6"_s});
    CHECK(chart.viewport()->rect().contains(chart.scene().card()->sceneBoundingRect().toRect()));
}

TEST_CASE("Filled and missing are told apart without colour", "[chart]")
{
    report::BarSeries series{.parts = {{u"到岗"_s, u"filled"_s}, {u"缺口"_s, u"gap"_s}}};
    series.bars.push_back({.code = u"1"_s, .name = u"街道"_s, .values = {400, 400}, .label = u"缺 400"_s});
    BarScene scene;
    scene.setSeries(series);
    const QImage grey = drawn(scene).convertToFormat(QImage::Format_Grayscale8);
    const QRectF area = scene.chart()->plotArea();
    const QRect left(int(area.left() + area.width() * 0.1), int(area.center().y()) - 4, int(area.width() * 0.2), 8);
    const QRect right(int(area.left() + area.width() * 0.6), int(area.center().y()) - 4, int(area.width() * 0.2), 8);
    CHECK(greyOf(grey, left).second < 2);
    CHECK(greyOf(grey, right).second > 12);
    // A fax knows black and white alone: of the filled part nothing is white, of the missing part some is.
    const QImage fax = grey.convertToFormat(QImage::Format_Mono, Qt::ThresholdDither);
    CHECK(greyOf(fax, left).first == 0);
    CHECK(greyOf(fax, right).first > 20);
}

TEST_CASE("Names that are equal or look like markup each keep their row", "[chart]")
{
    report::BarSeries series = streets();
    series.bars[1].name = series.bars[0].name;
    series.bars[2].name = u"<b>甲</b>&乙"_s;
    BarScene scene;
    scene.setSeries(series);
    drawn(scene);
    auto* names = qobject_cast<QBarCategoryAxis*>(scene.chart()->axes(Qt::Vertical).at(0));
    REQUIRE(names != nullptr);
    CHECK(names->count() == int(series.bars.size()));
    CHECK(namesOf(scene).count(series.bars[0].name) == 2);
    CHECK(namesOf(scene).contains(u"<b>甲</b>&乙"_s));
}

TEST_CASE("The column of names is wide enough for each of them", "[chart]")
{
    for (const int pixels : {12, 13, 14, 16, 20}) {
        BarScene scene;
        scene.setSeries(streets());
        ChartStyle style = fileStyle();
        style.font.setPixelSize(pixels);
        scene.setChartStyle(style);
        scene.arrange({700, scene.heightFor(700)});
        for (const auto& bar : streets().bars) {
            const auto& texts = scene.texts()->texts();
            const auto text =
                std::find_if(texts.begin(), texts.end(), [&](const PlacedText& t) { return t.text == bar.name; });
            REQUIRE(text != texts.end());
            CHECK(QFontMetricsF(text->font).horizontalAdvance(bar.name) <= text->box.width() + 0.5);
        }
    }
}
