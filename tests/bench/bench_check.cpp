// SPDX-FileCopyrightText: 2026 RedVest contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// "Check database" over a large workspace: every row against its journal, every chain, every reference; beside the
// engine's own integrity check, which finds a third of what flips. Goal: 30 s for 100 000 records.
//
//   bench_check WORKSPACE      made on the first run (the city sample, a minute or more), used again afterwards

#include "core/base/failure.h"
#include "core/sample/sample.h"
#include "core/storage/engine/connection.h"
#include "core/usecases/history/history.h"
#include "tests/bench/cpu_time.h"

#include <QCoreApplication>
#include <QElapsedTimer>
#include <QFileInfo>

#include <cstdio>

using namespace redvest;
using namespace Qt::Literals::StringLiterals;

namespace {

constexpr double kSecondsGoal = 30; ///< for 100 000 records, by the clock on the wall

template <class Work>
double wallOf(Work work)
{
    QElapsedTimer timer;
    timer.start();
    work();
    return double(timer.nsecsElapsed()) / 1e9;
}

bool measure(const QString& file, const Clock& clock)
{
    qint64 records = 0;
    const double engine = wallOf([&] {
        storage::Connection db(storage::locationOf(file), storage::Access::Read);
        db.each(u"PRAGMA integrity_check"_s, {}, [](const storage::Row&) {});
    });
    {
        storage::Connection db(storage::locationOf(file), storage::Access::Read);
        records = db.number(u"SELECT COUNT(DISTINCT record) FROM change"_s);
    }
    const auto ws = Workspace::open(file, OpenFor::Reading, u"bench"_s, clock);
    Problems problems;
    const double ours = wallOf([&] { problems = checkWorkspace(*ws); });
    for (const Problem& p : problems)
        std::printf("%s\n", qPrintable(p.text));
    const double each = ours * 100'000 / double(std::max<qint64>(1, records));
    std::printf(
        "%lld records: check %.2f s, integrity_check alone %.2f s: %.1f x; of 100 000 records %.2f s (goal %.0f "
        "s)\n",
        static_cast<long long>(records), ours, engine, ours / engine, each, kSecondsGoal);
    return problems.empty() && each <= kSecondsGoal;
}

} // namespace

int main(int argc, char** argv)
{
    const QCoreApplication app(argc, argv);
    if (argc < 2) {
        std::fprintf(stderr, "bench_check WORKSPACE\n");
        return 1;
    }
    try {
        const QString file = QString::fromLocal8Bit(argv[1]);
        const SystemClock clock;
        NoProgress silent;
        if (!QFileInfo::exists(file))
            (void)makeSample(file, SampleScale::City, u"bench"_s, clock, silent).value();
        return measure(file, clock) ? 0 : 2;
    } catch (const Failure& failure) {
        std::fprintf(stderr, "%s\n", qPrintable(failure.message()));
        return 3;
    }
}
