// SPDX-FileCopyrightText: 2026 RedVest contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// CPU time of this process, user and system together: what a loaded machine does not change much. And time by the
// clock, which it does.

#pragma once

#include <sys/resource.h>

#include <algorithm>
#include <chrono>
#include <vector>

namespace redvest::bench {

inline double cpuSeconds()
{
    rusage used{};
    getrusage(RUSAGE_SELF, &used);
    const auto seconds = [](const timeval& t) { return double(t.tv_sec) + double(t.tv_usec) * 1e-6; };
    return seconds(used.ru_utime) + seconds(used.ru_stime);
}

template <class Work>
double cpuOf(Work work)
{
    const double before = cpuSeconds();
    work();
    return cpuSeconds() - before;
}

/// Seconds, and those by the clock on the wall.
struct Spent
{
    double cpu = 0;
    double wall = 0;
};

template <class Work>
Spent spentBy(Work work)
{
    const auto begin = std::chrono::steady_clock::now();
    const double cpu = cpuOf(work);
    return {cpu, std::chrono::duration<double>(std::chrono::steady_clock::now() - begin).count()};
}

/// The middle one; of an even number the higher of the two.
inline double median(std::vector<double> values)
{
    if (values.empty())
        return 0;
    const auto middle = values.begin() + std::ptrdiff_t(values.size() / 2);
    std::nth_element(values.begin(), middle, values.end());
    return *middle;
}

} // namespace redvest::bench
