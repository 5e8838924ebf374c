// SPDX-FileCopyrightText: 2026 RedVest contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// Importing people from a csv, validated, journalled and indexed, beside a bare loop that inserts the same rows.
//
//   bench_import [people]

#include "core/usecases/sheets/imports.h"
#include "core/usecases/workspace/setup.h"
#include "tests/bench/bare_insert.h"
#include "tests/bench/cpu_time.h"
#include "tests/bench/files.h"

#include <QCoreApplication>
#include <QTemporaryDir>

#include <cstdio>

using namespace redvest;
using namespace Qt::Literals::StringLiterals;

namespace {

constexpr double kGoal = 3.5;     ///< of CPU time
constexpr double kWallGoal = 2.5; ///< by the clock: reading and storing share two cores

int measure(int people)
{
    const QTemporaryDir folder;
    const SystemClock clock;
    NoProgress silent;
    const QString file = folder.filePath(u"desk.redvest"_s);
    auto ws = makeWorkspace(file, {u"310106"_s, u"静安区文明办"_s, DivisionLevel::District}, u"bench"_s, clock, silent)
                  .value();
    const QString csv = folder.filePath(u"people.csv"_s);
    bench::writePeopleCsv(csv, people, bench::homesOf(*ws));
    qint64 added = 0;
    const bench::Spent ours = bench::spentBy([&] {
        const auto report = importFile(*ws, ImportKind::Volunteers, csv, {}, silent);
        added = report ? report->added : -1;
        if (report && !report->problems.empty())
            std::fprintf(stderr, "%s\n", qPrintable(report->problems.front().text));
    });
    ws.reset();
    if (added != people) {
        std::fprintf(stderr, "%lld of %d people were taken in\n", static_cast<long long>(added), people);
        return 3;
    }
    const auto tables = bench::readTables(file, {"volunteer", "qualification", "team", "team_member"});
    std::size_t rows = 0;
    for (const bench::BareTable& table : tables)
        rows += table.rows.size();
    const bench::Spent bare = bench::insertBare(folder.filePath(u"bare.db"_s), tables);
    const double ratio = ours.cpu / bare.cpu;
    const double wallRatio = ours.wall / bare.wall;
    std::printf("import of %d people (%zu rows): %.3f s of CPU, %.3f s by the clock; bare loop: %.3f s, %.3f s; "
                "ratio %.2f (goal %.1f), by the clock %.2f (goal %.1f)\n",
                people, rows, ours.cpu, ours.wall, bare.cpu, bare.wall, ratio, kGoal, wallRatio, kWallGoal);
    return ratio <= kGoal && wallRatio <= kWallGoal ? 0 : 2;
}

} // namespace

int main(int argc, char** argv)
{
    const QCoreApplication app(argc, argv);
    return measure(argc > 1 ? std::max(1, QString::fromLocal8Bit(argv[1]).toInt()) : 50'000);
}
