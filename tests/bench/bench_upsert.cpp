// SPDX-FileCopyrightText: 2026 RedVest contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// People taken in a second time from a list in which everybody has moved, with all of its preview: the file looked
// into, every row tried without storing, then stored. Beside the first import of the same people, in the same run.
//
//   bench_upsert [people]

#include "core/usecases/sheets/import_preview.h"
#include "core/usecases/sheets/imports.h"
#include "core/usecases/workspace/setup.h"
#include "tests/bench/cpu_time.h"
#include "tests/bench/files.h"

#include <QCoreApplication>
#include <QTemporaryDir>

#include <algorithm>
#include <cstdio>

using namespace redvest;
using namespace Qt::Literals::StringLiterals;

namespace {

constexpr double kGoal = 1.3; ///< of the first import's CPU time
constexpr int kPreviewRows = 20;

int measure(int people)
{
    const QTemporaryDir folder;
    const SystemClock clock;
    NoProgress silent;
    auto ws = makeWorkspace(folder.filePath(u"desk.redvest"_s),
                            {u"310106"_s, u"静安区文明办"_s, DivisionLevel::District}, u"bench"_s, clock, silent)
                  .value();
    std::vector<bench::Home> homes = bench::homesOf(*ws);
    const QString before = folder.filePath(u"before.csv"_s);
    const QString after = folder.filePath(u"after.csv"_s);
    bench::writePeopleCsv(before, people, homes);
    std::rotate(homes.begin(), homes.begin() + std::ptrdiff_t(homes.size() / 2), homes.end());
    bench::writePeopleCsv(after, people, homes);

    ImportReport report;
    const auto take = [&](const QString& file, bool isTry) {
        ImportOptions options;
        options.dryRun = isTry;
        report = importFile(*ws, ImportKind::Volunteers, file, options, silent).value();
    };
    const bench::Spent first = bench::spentBy([&] { take(before, false); });
    if (report.added != people)
        return 3;
    int looked = 0;
    const bench::Spent preview = bench::spentBy([&] {
        looked = previewFile(after, {}, kPreviewRows, silent).value().rows;
        take(after, true);
    });
    if (looked < people || report.updated != people) {
        std::fprintf(stderr, "%lld of %d people would be changed\n", static_cast<long long>(report.updated), people);
        return 3;
    }
    const bench::Spent second = bench::spentBy([&] { take(after, false); });
    if (report.updated != people)
        return 3;
    const double ratio = (preview.cpu + second.cpu) / first.cpu;
    std::printf(
        "%d people: first import %.3f s of CPU, %.3f s by the clock; changed by a list: preview %.3f s, %.3f s, "
        "stored %.3f s, %.3f s; ratio %.2f (goal %.1f)\n",
        people, first.cpu, first.wall, preview.cpu, preview.wall, second.cpu, second.wall, ratio, kGoal);
    return ratio <= kGoal ? 0 : 2;
}

} // namespace

int main(int argc, char** argv)
{
    const QCoreApplication app(argc, argv);
    return measure(argc > 1 ? std::max(1, QString::fromLocal8Bit(argv[1]).toInt()) : 50'000);
}
