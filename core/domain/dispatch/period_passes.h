// SPDX-FileCopyrightText: 2026 RedVest contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// The passes of a period's flow: at the prices there are, ways from seats that are wanted to ends, over arcs that cost
// nothing above the prices. Depth first, each arc once a pass.

#pragma once

#include "core/domain/dispatch/period_flow.h"

namespace redvest::dispatch {

class PeriodPasses
{
public:
    /// Of a flow that outlives this.
    explicit PeriodPasses(PeriodFlow& of);
    /// PeriodFlow::run.
    void run(const std::function<bool()>& goesOn);

private:
    [[nodiscard]] std::int64_t fillAll(const std::function<bool()>& goesOn);
    bool fillOne(int duty);
    void augment(int duty);
    [[nodiscard]] const PeriodFlow::Arc* nextArc(int duty, std::size_t& place);
    void reach(const PeriodFlow::Arc&, int duty);
    [[nodiscard]] bool leadsToPerson(const PeriodFlow::Slot&) const;
    [[nodiscard]] bool hasEndNear(int duty);
    [[nodiscard]] bool goFurther();
    [[nodiscard]] bool enter(int duty, int from);
    [[nodiscard]] bool enterHeld(int person);
    [[nodiscard]] bool isEnd(int person) const;
    [[nodiscard]] bool leadsOn(const PeriodFlow::Arc&, int duty) const;

    PeriodFlow& m_of;
    int m_pass = 0;
    std::vector<int> m_slotPass, m_personPass; ///< the pass that was there last
    std::vector<std::size_t> m_nearArc;        ///< by duty: before it no arc leads to an end at once
    std::vector<std::size_t> m_nextArc;        ///< by duty: before it no arc leads anywhere any more
    std::vector<bool> m_isOnWay;               ///< by duty
    std::vector<int> m_way;                    ///< duties, the last is where it stands
    int m_endDuty = -1, m_endPerson = -1;
};

} // namespace redvest::dispatch
