// SPDX-FileCopyrightText: 2026 RedVest contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// A list of which nothing can be taken: every row refused, told and written back. What it costs in time and memory.
//
//   bench_refused [rows]

#include "core/usecases/sheets/imports.h"
#include "core/usecases/workspace/setup.h"
#include "tests/bench/cpu_time.h"
#include "tests/bench/files.h"

#include <QCoreApplication>
#include <QTemporaryDir>

#include <cstdio>

using namespace redvest;
using namespace Qt::Literals::StringLiterals;

namespace {

constexpr double kGoal = 2;         ///< seconds of CPU time for 100 000 rows
constexpr double kMemoryGoal = 512; ///< MB at the most
constexpr int kNames = 5000;        ///< places that are in no list

double peakMegabytes()
{
    rusage used{};
    getrusage(RUSAGE_SELF, &used);
    return double(used.ru_maxrss) / 1024;
}

int measure(int rows)
{
    const QTemporaryDir folder;
    const SystemClock clock;
    NoProgress silent;
    const auto ws = makeWorkspace(folder.filePath(u"desk.redvest"_s),
                                  {u"310106"_s, u"静安区文明办"_s, DivisionLevel::District}, u"bench"_s, clock, silent)
                        .value();
    std::vector<bench::Home> nowhere;
    for (int i = 0; i < kNames; ++i)
        nowhere.push_back({u"无此街镇%1号"_s.arg(i), {}});
    const QString csv = folder.filePath(u"people.csv"_s);
    bench::writePeopleCsv(csv, rows, nowhere);
    ImportReport report;
    const bench::Spent reading =
        bench::spentBy([&] { report = importFile(*ws, ImportKind::Volunteers, csv, {}, silent).value(); });
    const bench::Spent writing = bench::spentBy([&] { writeErrorSheet(report, folder.filePath(u"refused.csv"_s)); });
    if (report.rejected != rows) {
        std::fprintf(stderr, "%lld of %d rows were refused\n", static_cast<long long>(report.rejected), rows);
        return 3;
    }
    const double goal = kGoal * rows / 100'000;
    const double memory = peakMegabytes();
    std::printf("%d rows refused: %.3f s of CPU, %.3f s by the clock (goal %.1f); their sheet: %.3f s; %.0f MB at the "
                "most (goal %.0f)\n",
                rows, reading.cpu, reading.wall, goal, writing.cpu, memory, kMemoryGoal);
    return reading.cpu <= goal && memory <= kMemoryGoal ? 0 : 2;
}

} // namespace

int main(int argc, char** argv)
{
    const QCoreApplication app(argc, argv);
    return measure(argc > 1 ? std::max(1, QString::fromLocal8Bit(argv[1]).toInt()) : 100'000);
}
