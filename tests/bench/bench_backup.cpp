// SPDX-FileCopyrightText: 2026 RedVest contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// What a backup costs, reopened and checked, beside the engine's plain copy; and how long a clerk who saves all the
// time meanwhile waits at most for one save.
//
//   bench_backup WORKSPACE      made on the first run (the city sample, a minute or more), used again afterwards

#include "core/base/failure.h"
#include "core/sample/sample.h"
#include "core/storage/backup/backup.h"
#include "core/storage/engine/connection.h"
#include "core/storage/gate/database.h"
#include "core/storage/schema/supplies.h"
#include "tests/bench/cpu_time.h"

#include <QCoreApplication>
#include <QElapsedTimer>
#include <QFileInfo>
#include <QTemporaryDir>

#include <atomic>
#include <cstdio>
#include <thread>

using namespace redvest;
using namespace Qt::Literals::StringLiterals;

namespace {

constexpr double kSecondsGoal = 3; ///< of 100 MB
constexpr double kStallGoal = 100; ///< milliseconds
constexpr int kRuns = 5;

template <class Work>
double wallOf(Work work)
{
    QElapsedTimer timer;
    timer.start();
    work();
    return double(timer.nsecsElapsed()) / 1e9;
}

double plainCopy(const QString& file, const QString& folder, int run)
{
    return wallOf([&] {
        storage::Connection db(storage::locationOf(file), storage::Access::Read);
        db.run(u"PRAGMA query_only=OFF"_s);
        db.run(u"VACUUM INTO :target"_s, {{u":target"_s, u"%1/plain%2"_s.arg(folder).arg(run)}});
    });
}

double checkedBackup(const QString& file, const QString& folder, int run)
{
    NoProgress silent;
    return wallOf([&] {
        (void)storage::backupTo(u"%1/checked%2.redvest"_s.arg(folder).arg(run),
                                {file, BackupCause::Manual, SystemClock().now()}, silent);
    });
}

/// Longest and middle save in milliseconds while `isOver` is not.
std::pair<double, double> saves(storage::Database& db, const std::function<bool()>& isOver)
{
    const SystemClock clock;
    std::vector<double> waits;
    Store store{Id<Store>::make(), u"计量库"_s, u"310106"_s, {}, {}, false};
    for (int n = 0; !isOver() || n < 20; ++n) {
        store.keeper = QString::number(n);
        waits.push_back(1000 * wallOf([&] {
                            (void)db.write(clock, u"bench"_s, {u"test"_s, {}}, [&](storage::Writer& w) {
                                w.put(storage::storeTable(), store);
                                return Problems{};
                            });
                        }));
    }
    return {*std::max_element(waits.begin(), waits.end()), bench::median(waits)};
}

bool measure(const QString& file)
{
    const QTemporaryDir folder(QFileInfo(file).absolutePath() + u"/bench-XXXXXX"_s);
    const double megabytes = double(QFileInfo(file).size()) / 1e6;
    std::vector<double> plain, checked;
    for (int run = 0; run < kRuns; ++run) {
        plain.push_back(plainCopy(file, folder.path(), run));
        checked.push_back(checkedBackup(file, folder.path(), run));
    }
    const double a = bench::median(plain), b = bench::median(checked);
    std::printf("%.0f MB: plain VACUUM INTO %.2f s, checked backup %.2f s: %.1f x; of 100 MB %.2f s, goal %.0f s\n",
                megabytes, a, b, b / a, b * 100 / megabytes, kSecondsGoal);

    storage::Database db(file, storage::Mode::Write, u"bench"_s);
    int alone = 0;
    const auto [quietLongest, quietMiddle] = saves(db, [&] { return ++alone > 200; });
    std::atomic<bool> isOver = false;
    std::thread other([&] {
        for (int run = 0; run < 3; ++run)
            checkedBackup(file, folder.path(), 100 + run);
        isOver = true;
    });
    const auto [longest, middle] = saves(db, [&] { return isOver.load(); });
    other.join();
    std::printf("a save alone: middle %.1f ms, longest %.1f ms; beside backups: middle %.1f ms, longest %.1f ms, "
                "goal %.0f ms\n",
                quietMiddle, quietLongest, middle, longest, kStallGoal);
    return b * 100 / megabytes <= kSecondsGoal && longest <= kStallGoal;
}

} // namespace

int main(int argc, char** argv)
{
    QCoreApplication app(argc, argv);
    if (argc < 2) {
        std::fprintf(stderr, "bench_backup WORKSPACE\n");
        return 1;
    }
    try {
        const QString file = QString::fromLocal8Bit(argv[1]);
        const SystemClock clock;
        NoProgress silent;
        if (!QFileInfo::exists(file))
            (void)makeSample(file, SampleScale::City, u"bench"_s, clock, silent).value();
        return measure(file) ? 0 : 2;
    } catch (const Failure& failure) {
        std::fprintf(stderr, "%s\n", qPrintable(failure.message()));
        return 3;
    }
}
