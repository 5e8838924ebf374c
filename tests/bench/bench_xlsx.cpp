// SPDX-FileCopyrightText: 2026 RedVest contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// Reading an xlsx into rows of cells beside liborcus filling its spreadsheet document.
//
//   bench_xlsx [FILE]      without a file one of 50 000 rows by 20 columns is written first

#include "core/formats/sheet.h"
#include "tests/bench/cpu_time.h"
#include "tests/bench/files.h"

#include <QCoreApplication>
#include <QTemporaryDir>

#include <cstdio>

#ifdef REDVEST_BENCH_ORCUS
#include <orcus/orcus_xlsx.hpp>
#include <orcus/spreadsheet/document.hpp>
#include <orcus/spreadsheet/factory.hpp>
#endif

using namespace redvest;
using namespace Qt::Literals::StringLiterals;

namespace {

constexpr double kGoal = 0.5;
constexpr int kRuns = 5;

std::size_t readOurs(const QString& path)
{
    NoProgress silent;
    const auto book = formats::readBook(path, {}, silent);
    return book ? book->sheet.rows.size() : 0;
}

#ifdef REDVEST_BENCH_ORCUS
std::size_t readOrcus(const QString& path)
{
    namespace ss = orcus::spreadsheet;
    ss::document document{{1'048'576, 16'384}};
    ss::import_factory factory(document);
    orcus::orcus_xlsx loader(&factory);
    loader.read_file(path.toStdString());
    return document.get_sheet_count();
}
#endif

int measure(const QString& path)
{
    std::vector<double> ours, theirs, ratios;
    std::size_t rows = 0;
    for (int i = 0; i < kRuns; ++i) {
        ours.push_back(bench::cpuOf([&] { rows = readOurs(path); }));
#ifdef REDVEST_BENCH_ORCUS
        theirs.push_back(bench::cpuOf([&] { readOrcus(path); }));
        ratios.push_back(ours.back() / theirs.back());
#endif
    }
    std::printf("xlsx: %zu rows; ours %.3f s of CPU", rows, bench::median(ours));
    if (ratios.empty()) {
        std::printf("; no liborcus to compare with\n");
        return 0;
    }
    std::printf("; liborcus %.3f s; ratio %.2f (goal %.1f), medians of %d\n", bench::median(theirs),
                bench::median(ratios), kGoal, kRuns);
    return bench::median(ratios) <= kGoal ? 0 : 2;
}

} // namespace

int main(int argc, char** argv)
{
    const QCoreApplication app(argc, argv);
    if (argc > 1)
        return measure(QString::fromLocal8Bit(argv[1]));
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"wide.xlsx"_s);
    bench::writeWideXlsx(path, 50'000, 20);
    return measure(path);
}
