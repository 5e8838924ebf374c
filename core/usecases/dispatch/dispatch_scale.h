// SPDX-FileCopyrightText: 2026 RedVest contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// The order of what is preferred, in numbers. Not a public face: the question of the solver is made by it.

#pragma once

#include "core/domain/dispatch/dispatch_weights.h"
#include "core/domain/dispatch/staffing.h"
#include "core/domain/eligibility.h"

namespace redvest {

/// One ordinary seat outweighs all nearness of all seats; of each seat, a step of company outweighs all nearness, a
/// step of nearness or a warning outweighs all fair shares, and a step of these all changes, each for as many people as
/// may change places for it.
class DispatchScale
{
public:
    /// `isTeamAsked`: there are seats beside a team that is asked for as a whole.
    DispatchScale(const DispatchWeights&, qint64 seats, bool isTeamAsked = false);

    /// Of an ordinary seat that stays empty.
    [[nodiscard]] dispatch::Cost seat() const { return m_seat; }
    [[nodiscard]] dispatch::Cost near(Nearness, int warnings) const;
    /// Of somebody who gave so much before.
    [[nodiscard]] dispatch::Cost share(qint64 recentMinutes) const;
    /// That a seat beside one's team costs less: 2 steps on the shift where most of it stand, 1 at the same site.
    [[nodiscard]] dispatch::Cost company(int steps) const { return m_company * steps; }
    /// Of each pair of shifts that one person gets.
    [[nodiscard]] dispatch::Cost repeat() const { return m_fair * m_weights.fairShare; }

private:
    DispatchWeights m_weights;
    dispatch::Cost m_fair;
    dispatch::Cost m_near;
    dispatch::Cost m_company;
    dispatch::Cost m_seat;
};

} // namespace redvest
