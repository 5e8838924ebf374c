// SPDX-FileCopyrightText: 2026 RedVest contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/base/failure.h"
#include "ui/parts/chart/gap_chart.h"
#include "ui/parts/chart/trend_chart.h"
#include "ui/parts/look/theme.h"

#include <catch2/catch.hpp>

#include <QBarCategoryAxis>
#include <QElapsedTimer>
#include <QFile>
#include <QImage>
#include <QPainter>
#include <QScrollBar>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace redvest;
using namespace redvest::ui;
using namespace Qt::Literals::StringLiterals;

namespace {

report::BarSeries streets()
{
    report::BarSeries series{
        .title = u"各街镇缺口"_s,
        .parts = {{u"到岗"_s, u"filled"_s},
                  {u"可调派"_s, u"callable"_s},
                  {u"培训后可上岗"_s, u"trainable"_s},
                  {u"需增援"_s, u"structural"_s}},
    };
    const std::tuple<QString, std::vector<qint64>, qint64> rows[] = {
        {u"彭浦新村街道"_s, {310, 40, 22, 18}, 80}, {u"彭浦镇"_s, {352, 30, 12, 30}, 72},
        {u"临汾路街道"_s, {168, 28, 20, 4}, 52},    {u"天目西路街道"_s, {96, 6, 4, 22}, 32},
        {u"石门二路街道"_s, {70, 2, 2, 0}, 4},      {u"南京西路街道"_s, {92, 0, 0, 0}, 0},
    };
    for (const auto& [name, values, gap] : rows)
        series.bars.push_back({.code = u"31010600"_s + QString::number(series.bars.size() + 1),
                               .name = name,
                               .values = values,
                               .label = gap > 0 ? u"缺 %1"_s.arg(gap) : u"足额"_s,
                               .isShort = gap > 0});
    return series;
}

/// Pixels of `colour` in the row of one bar.
int pixelsOf(const QImage& image, int y, const QColor& colour)
{
    int count = 0;
    for (int x = 0; x < image.width(); ++x)
        count += image.pixelColor(x, y) == colour ? 1 : 0;
    return count;
}

} // namespace

TEST_CASE("A longer bar is drawn for a larger number", "[chart]")
{
    report::BarSeries series{.parts = {{u"到岗"_s, u"filled"_s}}};
    for (const qint64 value : {400, 300, 300, 120, 0})
        series.bars.push_back({.name = u"街道"_s, .values = {value}, .label = u"足额"_s});
    const QImage image = chartImage(series, {800, 0}, 1);
    const BarLayout layout = layoutBars(series, {16, 16, 768, 0}, {.font = [] {
                                            QFont font = uiFont();
                                            font.setPixelSize(14);
                                            return font;
                                        }()});
    std::vector<int> lengths;
    for (std::size_t i = 0; i < series.bars.size(); ++i) {
        const double top = 16 + layout.headHeight + layout.rowHeight * double(i);
        lengths.push_back(pixelsOf(image, int(top + layout.rowHeight / 2 - 6), lightPalette().filled));
    }
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

TEST_CASE("Five hundred bars scroll, follow the keyboard and paint fast", "[chart]")
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
    chart.grab();
    QElapsedTimer timer;
    timer.start();
    chart.grab();
    CHECK(timer.elapsed() < 100);
    report::BarSeries shorter = streets();
    shorter.bars[1].code = u"499"_s;
    chart.setSeries(shorter);
    CHECK(chart.current() == 1);
}

TEST_CASE("A chart is saved by the ending of its name", "[chart]")
{
    const QTemporaryDir folder;
    for (const QString& ending : {u"png"_s, u"SVG"_s, u"pdf"_s}) {
        const QString path = folder.filePath(u"缺口."_s + ending);
        saveChart(streets(), path);
        CHECK(QFile(path).size() > 1000);
    }
    const QImage picture(folder.filePath(u"缺口.png"_s));
    CHECK(picture.width() == 1800);
    CHECK_THROWS_AS(saveChart(streets(), folder.filePath(u"缺口.bmp"_s)), Failure);
    CHECK_THROWS_AS(saveChart(streets(), folder.filePath(u"missing/缺口.png"_s)), Failure);
}

TEST_CASE("A picture grows to hold every bar and a hopeless one is refused", "[chart]")
{
    report::BarSeries series = streets();
    while (series.bars.size() < 300)
        series.bars.push_back(series.bars.front());
    CHECK(chartImage(series, {400, 300}, 1).height() > 300 * 20);
    series.bars.resize(5000);
    CHECK_THROWS_AS(chartImage(series, {400, 300}, 1), Failure);
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
