// SPDX-FileCopyrightText: 2026 RedVest contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// A roster while it is searched: who does what on each day, and what that costs, kept current as days change.

#pragma once

#include "core/domain/dispatch/roster_model.h"

namespace redvest::dispatch {

class RosterState
{
public:
    explicit RosterState(const RosterModel&);

    [[nodiscard]] const RosterModel& model() const { return *m_model; }
    /// Place among the day's picks; -1: rests. Days count from PersonDays::firstDay.
    [[nodiscard]] int pick(int person, int day) const { return m_picks[std::size_t(person)][std::size_t(day)]; }
    void clear(int person, int day);         ///< to rest
    void put(int person, int day, int pick); ///< on a day of rest; -1 does nothing

    /// The whole person. Only what is pinned where the duties are not days that the model knows.
    void load(int person, const std::vector<int>& duties);
    [[nodiscard]] std::vector<int> duties(int person) const; ///< by duty
    [[nodiscard]] Roster roster() const;

    [[nodiscard]] Cost value() const
    {
        return m_value;
    } ///< as costOf, but a price for people above where nobody may be
    [[nodiscard]] int forbidden() const { return m_above; } ///< people above where nobody may be
    [[nodiscard]] Cost oneMore(int duty) const { return m_oneMore[std::size_t(duty)]; } ///< what that costs the cover
    [[nodiscard]] int heads(int duty) const { return m_heads[std::size_t(duty)]; }
    [[nodiscard]] int minutes(int person) const { return m_minutes[std::size_t(person)]; } ///< in steps
    [[nodiscard]] int ofKind(int person, int kind) const { return m_ofKind[std::size_t(person)][std::size_t(kind)]; }
    [[nodiscard]] int taken(int person) const { return m_taken[std::size_t(person)]; } ///< duties
    [[nodiscard]] int weekends(int person) const { return m_weekends[std::size_t(person)]; }
    /// What one duty too many costs where that is never allowed: more than all else could save.
    [[nodiscard]] Cost barrier() const { return m_barrier; }

private:
    [[nodiscard]] const DayPick& at(int person, int day, int pick) const;
    void weigh(int duty);
    void count(int person, int day, int by);

    const RosterModel* m_model;
    std::vector<std::vector<int>> m_picks;
    std::vector<std::vector<int>> m_ofKind;
    std::vector<std::vector<int>> m_weekendDays; ///< worked, by weekend
    std::vector<int> m_heads, m_minutes, m_taken, m_weekends;
    std::vector<Cost> m_oneMore, m_oneLess;
    Cost m_value = 0;
    Cost m_barrier = 0;
    int m_above = 0;
};

} // namespace redvest::dispatch
