// SPDX-FileCopyrightText: 2026 RedVest contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// How much of an effort is spent, and whether to go on.

#pragma once

#include "core/domain/dispatch/solve.h"

namespace redvest::dispatch {

/// Of processor's time that this thread has used so far.
[[nodiscard]] double secondsOfThread();

class EffortWatch
{
public:
    explicit EffortWatch(const Effort&);
    /// What the asker is told from now on.
    void tell(Cost value, Cost bound);
    /// Whether to go on; asks the asker. Once false, always false.
    bool goesOn();
    /// The same, and not beyond that share of the seconds; false of the share is not for always.
    bool goesOnUntil(double share);
    /// One step of improving begins. False: that share of the steps, or of the seconds, is spent.
    bool step(double share);
    /// What is left, asked through this watch; of the seconds that share at the most. It ends with the watch.
    [[nodiscard]] Effort rest(double share);
    [[nodiscard]] double spent() const;
    [[nodiscard]] bool isStopped() const { return m_isStopped; }
    /// Steps are counted, and none is left.
    [[nodiscard]] bool isOutOfSteps() const { return m_effort.steps > 0 && m_steps >= m_effort.steps; }

private:
    const Effort& m_effort;
    double m_begin = 0;
    std::int64_t m_steps = 0;
    SearchState m_state;
    bool m_isStopped = false;
};

} // namespace redvest::dispatch
