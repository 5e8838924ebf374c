// SPDX-FileCopyrightText: 2026 RedVest contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// Signing in with what a guess costs in earnest (Argon2id, 3 passes over 256 MiB): median of five, by the wall clock,
// since a person waits for it. Goal: 1.5 s; exits with 2 when it is missed.

#include "core/usecases/workspace/access.h"
#include "core/usecases/workspace/setup.h"
#include "tests/bench/cpu_time.h"

#include <QCoreApplication>
#include <QElapsedTimer>
#include <QTemporaryDir>

#include <cstdio>

using namespace redvest;
using namespace Qt::Literals::StringLiterals;

int main(int argc, char** argv)
{
    const QCoreApplication app(argc, argv);
    constexpr double kGoal = 1.5;
    const QTemporaryDir folder;
    const SystemClock clock;
    NoProgress silent;
    const auto ws = makeWorkspace(folder.filePath(u"desk.redvest"_s),
                                  {u"310106"_s, u"静安区文明办"_s, DivisionLevel::District}, u"bench"_s, clock, silent)
                        .value();
    const QString passphrase = u"nine green bottles"_s;
    if (!setUpAccounts(*ws, u"bench"_s, passphrase, makeRecoveryKey()).ok())
        return 1;
    std::vector<double> seconds;
    for (int i = 0; i < 5; ++i) {
        ws->leave();
        QElapsedTimer timer;
        timer.start();
        if (!signIn(*ws, u"bench"_s, passphrase).empty())
            return 1;
        seconds.push_back(double(timer.nsecsElapsed()) * 1e-9);
    }
    const double middle = bench::median(seconds);
    std::printf("unlock %.2f s (goal %.1f s)\n", middle, kGoal);
    return middle <= kGoal ? 0 : 2;
}
