// SPDX-FileCopyrightText: 2026 RedVest contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// Who may be one person, over a whole register: everybody read and opened, every pair worth a look compared; and the
// comparison alone over people as alike as a register can hold them (one birth day, one phone for all). Goal: 3 s for
// 50 000 people.
//
//   bench_duplicates WORKSPACE      made on the first run (the city sample, a minute or more), used again afterwards

#include "core/base/failure.h"
#include "core/sample/sample.h"
#include "core/usecases/volunteers/duplicates.h"
#include "core/usecases/volunteers/volunteer_index.h"
#include "tests/bench/cpu_time.h"

#include <QCoreApplication>
#include <QElapsedTimer>
#include <QFileInfo>

#include <cstdio>

using namespace redvest;
using namespace Qt::Literals::StringLiterals;

namespace {

constexpr double kSecondsGoal = 3; ///< for 50 000 people, by the clock on the wall
constexpr qint64 kPeople = 50'000;

template <class Work>
double wallOf(Work work)
{
    QElapsedTimer timer;
    timer.start();
    work();
    return double(timer.nsecsElapsed()) / 1e9;
}

bool measureRegister(const Workspace& ws)
{
    NoProgress silent;
    std::size_t found = 0;
    const double seconds = wallOf([&] { found = duplicateCandidates(ws, {}, silent).size(); });
    const qint64 people = volunteersListed(ws);
    const double each = seconds * double(kPeople) / double(std::max<qint64>(1, people));
    std::printf("%lld people, %zu pairs: %.2f s; of 50 000 %.2f s (goal %.0f s)\n", static_cast<long long>(people),
                found, seconds, each, kSecondsGoal);
    return each <= kSecondsGoal;
}

/// Names of three characters out of forty each, so that many have the same and most have a near one.
bool measureAlike()
{
    std::vector<PersonTraits> people;
    for (qint64 n = 0; n < kPeople; ++n) {
        PersonTraits p;
        for (const qint64 part : {n % 40, n / 40 % 40, n / 1600 % 40})
            p.name += QChar(char16_t(0x4E00 + 7 * part));
        p.phone = u"02100000000"_s;
        p.birth = QDate(1985, 5, 5);
        people.push_back(p);
    }
    std::size_t found = 0;
    const double seconds = wallOf([&] { found = likePairs(people).size(); });
    std::printf("50 000 people of one birth day and one phone, %zu pairs: %.2f s, the worst there is\n", found,
                seconds);
    return found > 0;
}

} // namespace

int main(int argc, char** argv)
{
    const QCoreApplication app(argc, argv);
    if (argc < 2) {
        std::fprintf(stderr, "bench_duplicates WORKSPACE\n");
        return 1;
    }
    try {
        const QString file = QString::fromLocal8Bit(argv[1]);
        const SystemClock clock;
        NoProgress silent;
        if (!QFileInfo::exists(file))
            (void)makeSample(file, SampleScale::City, u"bench"_s, clock, silent).value();
        const bool isQuick = measureRegister(*Workspace::open(file, OpenFor::Reading, u"bench"_s, clock));
        return measureAlike() && isQuick ? 0 : 2;
    } catch (const Failure& failure) {
        std::fprintf(stderr, "%s\n", qPrintable(failure.message()));
        return 3;
    }
}
