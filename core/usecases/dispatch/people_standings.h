// SPDX-FileCopyrightText: 2026 RedVest contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// What the people of a muster are to the shifts of a day: the verdict itself, asked of the few kinds people and times
// come in (core/domain/standing_parts) instead of everybody.

#pragma once

#include "core/domain/standing_parts.h"
#include "core/domain/time_classes.h"
#include "core/usecases/figures/muster.h"

namespace redvest {

class PeopleStandings
{
public:
    /// `muster` outlives it; what its people give of their time is told to gave() from now on.
    explicit PeopleStandings(Muster& muster);

    /// Before the shifts of another day are asked about; `demands` stay as they are meanwhile.
    void begin(const std::vector<AlikeShifts>& demands);
    /// By demand, as standingOf() the verdict.
    [[nodiscard]] std::vector<Standing> of(std::size_t person);
    /// The person takes a seat of that demand.
    void gave(std::size_t person, std::size_t demand);

private:
    int kindOf(std::size_t person);
    int timeOf(std::size_t person);
    Standing lasting(int kind, std::size_t demand);

    Muster& m_muster;
    TimeClasses m_times;
    std::vector<int> m_timeOf; ///< class of time by person; -1: not asked yet
    // Of the day:
    const std::vector<AlikeShifts>* m_demands = nullptr;
    StandingFrame m_frame;
    std::vector<int> m_demandTimes; ///< number of the time of each demand
    std::unordered_map<QString, int> m_kinds;
    std::vector<std::size_t> m_someone;                ///< by kind, one of it
    std::vector<std::vector<std::int8_t>> m_standings; ///< by kind, then demand; -1: not asked yet
};

} // namespace redvest
