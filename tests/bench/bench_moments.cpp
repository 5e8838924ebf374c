// SPDX-FileCopyrightText: 2026 RedVest contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// What is done between two keys or while a page is painted, beside something known that does as much: names read as
// pinyin, a division found by what is typed, a district taken out of the packed country, a long chart painted, the
// training matrix of 5 000 people and 20 courses made and drawn.
//
//   bench_moments

#include "core/base/pinyin.h"
#include "core/domain/training_matrix.h"
#include "core/formats/division_files.h"
#include "core/report/training.h"
#include "tests/bench/cpu_time.h"
#include "tests/ui/parts/chart/streets.h"
#include "ui/parts/chart/gap_chart.h"
#include "ui/parts/form/division_index.h"
#include "ui/parts/look/theme.h"
#include "ui/training/matrix_model.h"

#include <QApplication>
#include <QBarCategoryAxis>
#include <QBarSet>
#include <QChartView>
#include <QCollator>
#include <QFile>
#include <QHorizontalStackedBarSeries>
#include <QStandardItemModel>
#include <QTableView>
#include <QValueAxis>

#include <algorithm>
#include <array>
#include <cstdio>
#include <functional>
#include <memory>

using namespace redvest;
using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int kRuns = 7;
constexpr int kNames = 50'000;
constexpr int kPlaces = 7'000;
constexpr std::size_t kBars = 500;
constexpr std::size_t kMatrixPeople = 5'000;
constexpr std::size_t kMatrixCourses = 20;
constexpr double kMatrixGoal = 200; ///< milliseconds

/// Ours and what it is compared with; each is called `times` times a run and returns something of what it made, so that
/// nothing of it is left out.
struct Moment
{
    const char* what;
    const char* beside;
    double goal; ///< CPU time of ours, in times of the other
    int times;
    std::function<qsizetype()> ours, other;
};

/// True when the middle ratio is within the goal.
bool measure(const Moment& moment)
{
    qsizetype made = moment.ours() + moment.other(); // tables are read and caches filled before
    const auto msOf = [&](const std::function<qsizetype()>& work) {
        return bench::cpuOf([&] {
                   for (int i = 0; i < moment.times; ++i)
                       made += work();
               }) *
               1000 / moment.times;
    };
    std::vector<double> ours, others, ratios;
    for (int run = 0; run < kRuns; ++run) {
        ours.push_back(msOf(moment.ours));
        others.push_back(msOf(moment.other));
        ratios.push_back(ours.back() / others.back());
    }
    const double ratio = bench::median(ratios);
    std::printf("%s: %.2f ms; %s: %.2f ms; ratio %.2f (goal %.1f), medians of %d; %lld made\n", moment.what,
                bench::median(ours), moment.beside, bench::median(others), ratio, moment.goal, kRuns,
                static_cast<long long>(made));
    std::fflush(stdout);
    return ratio <= moment.goal;
}

bool measureNames()
{
    std::vector<QString> names;
    for (int i = 0; i < kNames; ++i)
        names.push_back(QString(QChar(0x4E00 + i % 20'000)) + u"测试"_s);
    const QCollator chinese(QLocale(QLocale::Chinese, QLocale::China));
    return measure({.what = "keys of pinyin of 50 000 names",
                    .beside = "Qt's collator, a sort key each",
                    .goal = 3,
                    .times = 1,
                    .ours =
                        [&] {
                            qsizetype letters = 0;
                            for (const QString& name : names)
                                letters += pinyinKeys(name).full.size();
                            return letters;
                        },
                    .other =
                        [&] {
                            qsizetype later = 0;
                            QCollatorSortKey last = chinese.sortKey(names.front());
                            for (const QString& name : names) {
                                QCollatorSortKey key = chinese.sortKey(name);
                                later += last.compare(key) < 0 ? 1 : 0;
                                last = std::move(key);
                            }
                            return later;
                        }});
}

qsizetype unpackedSize(const QString& name)
{
    QFile file(u":/redvest/divisions/%1.bin"_s.arg(name));
    return file.open(QIODevice::ReadOnly) ? qUncompress(file.readAll()).size() : 0;
}

bool measureDistrict()
{
    return measure({.what = "one district out of the packed country",
                    .beside = "its two files unpacked and not read",
                    .goal = 6,
                    .times = 20,
                    .ours = [] { return qsizetype(divisionsBelow(u"310106"_s).size()); },
                    .other = [] { return unpackedSize(u"country"_s) + unpackedSize(u"31"_s); }});
}

std::vector<ui::DivisionEntry> manyPlaces()
{
    std::vector<ui::DivisionEntry> all{
        {u"310106"_s, u"静安区"_s, u"静安区"_s, u"jinganqu"_s, u"jaq"_s},
        {u"310106020"_s, u"彭浦镇"_s, u"彭浦镇"_s, u"pengpuzhen"_s, u"ppz"_s},
        {u"310106020001"_s, u"龙馥居委会"_s, u"彭浦镇 › 龙馥居委会"_s, u"longfujuweihui"_s, u"lfjwh"_s},
    };
    for (int i = 0; i < kPlaces; ++i)
        all.push_back({u"31010602%1"_s.arg(1000 + i), u"测试第%1居委会"_s.arg(i), u"彭浦镇 › 测试"_s,
                       u"ceshidi%1juweihui"_s.arg(i), u"csd%1jwh"_s.arg(i)});
    return all;
}

bool measureSearch()
{
    const ui::DivisionIndex index(manyPlaces());
    return measure(
        {.what = "one of 7 000 divisions found by initials of it and its street",
         .beside = "the same texts searched for what was typed, ignoring case",
         .goal = 3,
         .times = 20,
         .ours = [&] { return qsizetype(index.find(u"ppzlf"_s, DivisionLevel::Province, 5).size()); },
         .other =
             [&] {
                 qsizetype found = 0;
                 for (const ui::DivisionEntry& entry : index.entries()) {
                     for (const QString& text : {entry.name, entry.path, entry.pinyin, entry.initials, entry.code})
                         found += text.contains(u"ppzlf"_s, Qt::CaseInsensitive) ? 1 : 0;
                 }
                 return found;
             }});
}

report::BarSeries manyBars()
{
    report::BarSeries series = test::streets();
    const std::size_t given = series.bars.size();
    while (series.bars.size() < kBars)
        series.bars.push_back(series.bars[series.bars.size() % given]);
    for (std::size_t i = 0; i < series.bars.size(); ++i)
        series.bars[i].code = QString::number(i);
    return series;
}

/// The same bars in Qt's own view; it has the chart from then on.
void fill(QChartView& view, const report::BarSeries& bars)
{
    auto* stacked = new QHorizontalStackedBarSeries;
    for (std::size_t part = 0; part < bars.parts.size(); ++part) {
        auto* set = new QBarSet(bars.parts[part].name);
        for (const auto& bar : bars.bars)
            set->append(double(bar.values[part]));
        stacked->append(set);
    }
    auto* names = new QBarCategoryAxis;
    for (const auto& bar : bars.bars)
        names->append(bar.code + u' ' + bar.name);
    auto* amounts = new QValueAxis;
    view.chart()->addSeries(stacked);
    view.chart()->addAxis(names, Qt::AlignLeft);
    view.chart()->addAxis(amounts, Qt::AlignBottom);
    stacked->attachAxis(names);
    stacked->attachAxis(amounts);
}

bool measureChart()
{
    const report::BarSeries bars = manyBars();
    ui::GapChart ours;
    QChartView plain;
    ours.setSeries(bars);
    fill(plain, bars);
    for (QWidget* view : std::initializer_list<QWidget*>{&ours, &plain}) {
        view->resize(640, 400);
        view->show();
    }
    QApplication::processEvents();
    return measure({.what = "a chart of 500 bars painted",
                    .beside = "Qt Charts' own view of the same bars",
                    .goal = 1,
                    .times = 3,
                    .ours = [&] { return qsizetype(ours.grab().width()); },
                    .other = [&] { return qsizetype(plain.grab().width()); }});
}

/// The same every time: four of five have a pass, of every state some.
std::vector<TrainingPass> matrixPasses(QDate day)
{
    std::vector<TrainingPass> passes(kMatrixPeople * kMatrixCourses);
    for (std::size_t i = 0; i < passes.size(); ++i) {
        TrainingRecord& r = passes[i].record;
        r.result = i % 5 == 0 ? TrainingResult::Failed : TrainingResult::Passed;
        r.day = day.addDays(-int(i % 83));
        r.validUntil = r.day.addDays(60 + int(i % 37));
        passes[i].supersededFrom = i % 11 == 0 ? day : QDate();
    }
    return passes;
}

TrainingMatrix matrixOf(const std::vector<TrainingPass>& passes, QDate day)
{
    TrainingMatrix matrix;
    matrix.day = day;
    matrix.soon = 14;
    for (std::size_t c = 0; c < kMatrixCourses; ++c)
        matrix.courses.push_back({{}, u"课程%1"_s.arg(c), {}});
    for (std::size_t p = 0; p < kMatrixPeople; ++p)
        matrix.people.push_back({{}, u"测试%1"_s.arg(p), u"彭浦镇"_s});
    matrix.cells.resize(passes.size());
    for (std::size_t i = 0; i < passes.size(); ++i)
        takeIn(matrix.cells[i], passes[i], day, matrix.soon);
    countStates(matrix);
    return matrix;
}

/// A table of Qt's own that holds the same texts, drawn by Qt.
std::unique_ptr<QStandardItemModel> plainMatrix(const TrainingMatrix& matrix)
{
    auto model = std::make_unique<QStandardItemModel>(int(matrix.people.size()), 2 + int(matrix.courses.size()));
    for (std::size_t p = 0; p < matrix.people.size(); ++p) {
        model->setItem(int(p), 0, new QStandardItem(matrix.people[p].name));
        model->setItem(int(p), 1, new QStandardItem(matrix.people[p].place));
        for (std::size_t c = 0; c < matrix.courses.size(); ++c)
            model->setItem(int(p), 2 + int(c), new QStandardItem(report::matrixSign(matrix.cell(p, c), matrix.day)));
    }
    return model;
}

bool measureMatrix()
{
    const QDate day(2022, 3, 20);
    const std::vector<TrainingPass> passes = matrixPasses(day);
    QTableView ours, plain;
    ui::MatrixModel model;
    ui::MatrixPainter painter;
    ours.setModel(&model);
    ours.setItemDelegate(&painter);
    std::unique_ptr<QStandardItemModel> held;
    for (QTableView* view : {&ours, &plain}) {
        view->resize(1300, 640);
        view->show();
    }
    QApplication::processEvents();
    const auto draw = [&] {
        model.setMatrix(matrixOf(passes, day), std::vector<QString>(kMatrixPeople));
        return qsizetype(ours.grab().width());
    };
    const bool isQuick = bench::cpuOf(draw) * 1000 <= kMatrixGoal;
    return measure({.what = "a matrix of 5 000 people and 20 courses made and drawn",
                    .beside = "Qt's own items and view of the same texts",
                    .goal = 1,
                    .times = 1,
                    .ours = draw,
                    .other =
                        [&] {
                            auto next = plainMatrix(matrixOf(passes, day));
                            plain.setModel(next.get());
                            held = std::move(next);
                            return qsizetype(plain.grab().width());
                        }}) &&
           isQuick;
}

} // namespace

int main(int argc, char** argv)
{
    qputenv("QT_QPA_PLATFORM", "offscreen");
    QApplication app(argc, argv);
    ui::applyTheme(app);
    const std::array all{measureNames(), measureDistrict(), measureSearch(), measureChart(), measureMatrix()};
    return std::all_of(all.begin(), all.end(), [](bool isMet) { return isMet; }) ? 0 : 2;
}
