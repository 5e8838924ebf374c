// SPDX-FileCopyrightText: 2026 RedVest contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// Small staffings drawn by lot, with every rule that there is now and then.

#pragma once

#include "core/domain/dispatch/staffing.h"

#include <algorithm>
#include <random>

namespace redvest::test {

/// How wild it may be.
struct StaffingLot
{
    int people = 4;
    int duties = 7;
    int days = 3;
    bool hasLeast = false; ///< rules that ask for a least
    bool hasAbove = false; ///< duties that may have more people than they need
    bool hasFixed = false; ///< pinned duties and engagements
    bool isOneDay = false; ///< one window: everything overlaps
};

class StaffingDraw
{
public:
    StaffingDraw(std::uint32_t seed, const StaffingLot& lot) : m_engine(seed), m_lot(lot) {}

    dispatch::Staffing draw()
    {
        dispatch::Staffing staffing;
        staffing.days = m_lot.isOneDay ? 1 : between(1, m_lot.days);
        staffing.firstWeekday = between(1, 7);
        staffing.kinds = 2;
        if (oneIn(3))
            staffing.followers = {{true, true}, {!oneIn(2), true}};
        staffing.base = between(-3, 3);
        const int duties = between(0, m_lot.duties);
        for (int d = 0; d < duties; ++d)
            staffing.duties.push_back(duty(staffing.days));
        std::stable_sort(staffing.duties.begin(), staffing.duties.end(),
                         [](const dispatch::Duty& a, const dispatch::Duty& b) { return a.from < b.from; });
        for (int r = between(1, 2); r > 0; --r)
            staffing.rules.push_back(rules());
        for (int p = between(0, m_lot.people); p > 0; --p)
            staffing.people.push_back(worker(staffing));
        return staffing;
    }

    int between(int least, int most) { return least + int(m_engine() % std::uint32_t(most - least + 1)); }
    bool oneIn(int count) { return between(1, count) == 1; }

private:
    dispatch::Duty duty(int days)
    {
        dispatch::Duty duty;
        duty.day = between(0, days - 1);
        duty.kind = between(0, 1);
        duty.from = duty.day * 1440 + (m_lot.isOneDay ? between(480, 500) : between(0, 2) * 480);
        duty.minutes = oneIn(3) ? 240 : 480;
        duty.to = duty.from + duty.minutes;
        duty.needed = between(0, 2);
        duty.underCost = oneIn(5) ? 0 : between(5, 30);
        if (m_lot.hasAbove && oneIn(2))
            duty.overCost = between(0, 4);
        return duty;
    }

    dispatch::WorkRules rules()
    {
        dispatch::WorkRules rules;
        rules.dutiesADay = oneIn(3) ? 2 : 1;
        rules.restMinutes = oneIn(2) ? 0 : between(1, 12) * 60;
        if (oneIn(4))
            rules.dayMinutes = between(4, 12) * 60;
        if (oneIn(4))
            rules.weekMinutes = between(4, 20) * 60;
        if (oneIn(4))
            rules.mostMinutes = between(4, 20) * 60;
        if (oneIn(4))
            rules.mostDaysInRow = between(1, 2);
        if (oneIn(4))
            rules.mostWeekends = between(0, 1);
        if (oneIn(4))
            rules.mostOfKind = {between(0, 2), between(0, 2)};
        if (m_lot.hasLeast && oneIn(2))
            rules.leastMinutes = 240;
        if (m_lot.hasLeast && oneIn(2))
            rules.leastDaysInRow = 2;
        if (m_lot.hasLeast && oneIn(2))
            rules.leastDaysOff = 2;
        return rules;
    }

    dispatch::Worker worker(const dispatch::Staffing& staffing)
    {
        dispatch::Worker worker;
        worker.rules = between(0, int(staffing.rules.size()) - 1);
        worker.repeatCost = oneIn(2) ? between(0, 4) : 0;
        for (int d = 0; d < int(staffing.duties.size()); ++d) {
            if (oneIn(3))
                continue;
            worker.choices.push_back({d, between(m_lot.hasAbove ? -8 : 0, 12)});
            if (m_lot.hasFixed && oneIn(12))
                worker.pinned.push_back(d);
        }
        if (m_lot.hasFixed && oneIn(4)) {
            const int day = between(-1, staffing.days);
            const int from = day * 1440 + between(0, 2) * 480;
            worker.engaged.push_back({from, from + 300, day, 300});
        }
        return worker;
    }

    std::mt19937 m_engine;
    const StaffingLot m_lot;
};

} // namespace redvest::test
