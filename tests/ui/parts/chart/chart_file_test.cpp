// SPDX-FileCopyrightText: 2026 RedVest contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/parts/chart/chart_file.h"

#include "core/base/failure.h"
#include "core/report/gap_charts.h"
#include "tests/ui/parts/chart/streets.h"

#include <catch2/catch.hpp>

#include <QFile>
#include <QProcess>
#include <QTemporaryDir>

using namespace redvest;
using namespace redvest::ui;
using namespace Qt::Literals::StringLiterals;
using redvest::test::streets;

namespace {

GapTable jingan()
{
    GapTable table;
    table.scopeName = u"静安区"_s;
    table.office = u"静安区文明办"_s;
    table.period = {atLocal(QDate(2022, 3, 20), QTime(7, 0)), atLocal(QDate(2022, 3, 21), QTime(7, 0))};
    table.asOf = atLocal(QDate(2022, 3, 20), QTime(15, 0));
    const std::tuple<QString, qint64, qint64> rows[] = {{u"彭浦新村街道"_s, 390, 310}, {u"彭浦镇"_s, 424, 352}};
    for (const auto& [name, needed, filled] : rows) {
        GapRow row;
        row.code = name;
        row.name = name;
        row.span = table.period;
        row.seats.add(needed, filled);
        table.total += row.seats;
        table.rows.push_back(row);
    }
    return table;
}

report::HeatSeries heat()
{
    HourGaps hours;
    hours.table = jingan();
    hours.firstHour = 7;
    hours.cells.resize(2);
    hours.cells[0][2].add(390, 310);
    return report::hourHeat(hours);
}

/// The words of a file of that ending, each way of saving: bars, trend, hours.
QString wordsOf(const QString& path)
{
    if (path.endsWith(u".png"_s)) {
        const QImage image(path);
        return image.text(u"Title"_s) + image.text(u"Description"_s) + image.text(u"Author"_s);
    }
    if (path.endsWith(u".pdf"_s)) {
        QProcess reader;
        reader.start(u"pdftotext"_s, {u"-layout"_s, path, u"-"_s});
        REQUIRE(reader.waitForFinished());
        // Some glyphs come back as Kangxi radicals, because they share a glyph with the character.
        return QString::fromUtf8(reader.readAllStandardOutput()).normalized(QString::NormalizationForm_KC);
    }
    QFile file(path);
    REQUIRE(file.open(QIODevice::ReadOnly));
    return QString::fromUtf8(file.readAll());
}

} // namespace

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

TEST_CASE("A saved picture carries title, period, as-of, total and office", "[chart][file]")
{
    const QTemporaryDir folder;
    for (const QString& ending : {u"png"_s, u"svg"_s, u"pdf"_s}) {
        const auto path = [&](const QString& kind) { return folder.filePath(kind + u'.' + ending); };
        saveChart(report::gapBars(jingan()), path(u"bars"_s));
        saveTrend(report::trendColumns(jingan()), path(u"trend"_s));
        saveHeat(heat(), path(u"hours"_s));
        for (const QString& kind : {u"bars"_s, u"trend"_s, u"hours"_s}) {
            const QString words = wordsOf(path(kind)).remove(u' ').remove(u'\u2009');
            INFO(path(kind).toStdString() << " " << words.toStdString());
            CHECK(words.contains(u"静安区文明办"_s));
            CHECK(words.contains(u"2022-03-2007:00"_s));
            CHECK(words.contains(u"2022-03-2015:00"_s));
            CHECK(words.contains(u"814"_s)); // needed in total
            CHECK(words.contains(u"152"_s)); // short in total
            CHECK(words.contains(report::gapBars(jingan()).caption.title.section(u',', -1).remove(u' ')));
        }
    }
}

TEST_CASE("The drawing of an SVG has the words of every bar", "[chart][file]")
{
    const QTemporaryDir folder;
    saveChart(report::gapBars(jingan()), folder.filePath(u"a.svg"_s));
    const QString words = wordsOf(folder.filePath(u"a.svg"_s));
    for (const QString& word : {u"彭浦新村街道"_s, u"彭浦镇"_s, u"310"_s, u"80"_s, u"79.4%"_s}) {
        INFO(word.toStdString() << " in " << words.toStdString());
        CHECK(words.contains(word));
    }
}
