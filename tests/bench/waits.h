// SPDX-FileCopyrightText: 2026 RedVest contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// How long a person waits, by the clock on the wall and by CPU time.

#pragma once

#include "tests/bench/cpu_time.h"

#include <QElapsedTimer>

#include <cstdio>

namespace redvest::bench {

inline constexpr int kRuns = 7;

struct Waits
{
    std::vector<double> wall, cpu; ///< milliseconds

    template <class Work>
    void add(Work work)
    {
        QElapsedTimer timer;
        timer.start();
        cpu.push_back(cpuOf(work) * 1000);
        wall.push_back(double(timer.nsecsElapsed()) / 1e6);
    }
    /// True when the middle wait, or the longest one where that counts, is below the goal.
    bool print(const char* what, double goal, bool longestCounts) const
    {
        const double worst = *std::max_element(wall.begin(), wall.end());
        std::printf(
            "%-28s wall: median %6.1f ms, longest %6.1f ms; CPU: median %6.1f ms, most %6.1f ms; goal %.0f ms\n", what,
            median(wall), worst, median(cpu), *std::max_element(cpu.begin(), cpu.end()), goal);
        std::fflush(stdout);
        return (longestCounts ? worst : median(wall)) <= goal;
    }
};

} // namespace redvest::bench
