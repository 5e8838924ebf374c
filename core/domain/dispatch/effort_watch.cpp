// SPDX-FileCopyrightText: 2026 RedVest contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/domain/dispatch/effort_watch.h"

#include <algorithm>

#ifdef __linux__
#include <sys/resource.h>
#else
#include <ctime>
#endif

namespace redvest::dispatch {

double secondsOfThread()
{
#ifdef __linux__
    rusage used{};
    getrusage(RUSAGE_THREAD, &used);
    const auto seconds = [](const timeval& t) { return double(t.tv_sec) + double(t.tv_usec) * 1e-6; };
    return seconds(used.ru_utime) + seconds(used.ru_stime);
#else
    return double(std::clock()) / CLOCKS_PER_SEC; // of all threads: it ends earlier than it must, never later
#endif
}

EffortWatch::EffortWatch(const Effort& effort) : m_effort(effort), m_begin(secondsOfThread()) {}

void EffortWatch::tell(Cost value, Cost bound)
{
    m_state.value = value;
    m_state.bound = bound;
}

double EffortWatch::spent() const
{
    return secondsOfThread() - m_begin;
}

bool EffortWatch::goesOn()
{
    return goesOnUntil(1);
}

bool EffortWatch::goesOnUntil(double share)
{
    if (m_isStopped)
        return false;
    const double part = m_effort.seconds > 0 ? spent() / m_effort.seconds : 1;
    const double steps = m_effort.steps > 0 ? double(m_steps) / double(m_effort.steps) : 0;
    m_state.done = std::min(1.0, std::max(part, steps));
    if (m_effort.keepGoing && !m_effort.keepGoing(m_state)) {
        m_isStopped = true;
        return false;
    }
    return part < share;
}

bool EffortWatch::step(double share)
{
    if (m_effort.steps > 0 && double(m_steps) >= share * double(m_effort.steps))
        return false;
    ++m_steps;
    return goesOnUntil(share);
}

Effort EffortWatch::rest(double share)
{
    Effort effort;
    effort.seconds = std::max(0.0, share * m_effort.seconds - spent());
    effort.steps = std::max<std::int64_t>(0, m_effort.steps - m_steps);
    effort.keepGoing = [this](const SearchState& state) {
        m_state.value = std::min(m_state.value, state.value);
        return goesOnUntil(1);
    };
    return effort;
}

} // namespace redvest::dispatch
