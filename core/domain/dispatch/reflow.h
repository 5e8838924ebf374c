// SPDX-FileCopyrightText: 2026 RedVest contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// The step by which a roster gets better: of each person one duty at the most is lifted, and those seats and the empty
// ones are filled anew by a flow of one window, so that the outcome is the best there is beside what was not lifted.

#pragma once

#include "core/domain/dispatch/same_times.h"

namespace redvest::dispatch {

/// What is lifted, and what may be taken instead.
struct LiftedDuties
{
    std::vector<int> asked;  ///< duties whose seats are filled anew, ascending
    std::vector<int> lifted; ///< by person: one of them that he has and that is not pinned; -1: none
};

class Reflow
{
public:
    /// What is handed over outlives this. The roster keeps all rules but those that only pinned duties break, or at
    /// least people who do not are left as they are.
    Reflow(const Staffing&, const SameTimes&, const OpenChoices&, Roster);
    [[nodiscard]] const Roster& roster() const { return m_roster; }
    /// By duty.
    [[nodiscard]] const std::vector<int>& heads() const { return m_heads; }
    /// Fills anew. How much cheaper the roster has become, 0 or more.
    Cost fill(const LiftedDuties&);

private:
    struct Window;
    void addPeople(const LiftedDuties&, Window&);
    void addChoices(std::size_t person, int lifted, Cost repeat, Window&);
    void addSeats(const LiftedDuties&, Window&);
    [[nodiscard]] int aboveOf(int duty, Window&) const;

    const Staffing& m_staffing;
    const SameTimes& m_times;
    const OpenChoices& m_open;
    AddingRules m_rules;
    Roster m_roster;
    std::vector<int> m_heads;
    std::size_t m_choices = 0;  ///< of the last window, so that the next asks for memory once
    std::vector<int> m_placeOf; ///< by duty: in the window; -1: not asked
};

} // namespace redvest::dispatch
