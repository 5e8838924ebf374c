// SPDX-FileCopyrightText: 2026 RedVest contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// Which street or district sends how many people to which other one. Nothing is stored: an order is a paper, and who
// comes is put on the shift by whoever receives.

#pragma once

#include "core/domain/reinforcement.h"
#include "core/usecases/workspace/workspace.h"

#include <optional>

namespace redvest {

struct ReinforcementQuestion
{
    QString scope{};                      ///< division; "" the office's own
    Span period{};                        ///< shifts that begin in it; empty: the duty day of now
    std::optional<DivisionLevel> by = {}; ///< street or district; nothing: district above the district, else street
    bool withPeople = false;              ///< name who could be sent
};

/// As of now, by the judgement and the seats of gapNature(): a place serves its own seats with its own people first, as
/// many as gapNature() calls callable there; of people left over as many as fit are sent where seats are left, the
/// nearest way. Of a duty day the whole is the sum of its places: what the places' own people, people from other
/// places, training and help from outside fill is its gap. Days in their order, each rested from those before.
/// Problems: those of gaps(); bad_level (neither street nor district, or the scope is no larger than one of them);
/// long_period (more than 31 days).
[[nodiscard]] Outcome<Reinforcement> reinforcement(const Workspace&, const ReinforcementQuestion&);

/// The same with the orders of one giver alone (code of the place; "": of all): what dispatch orders are printed of.
/// Problems: those, and no_order where there is none.
[[nodiscard]] Outcome<Reinforcement> dispatchOrders(const Workspace&, const ReinforcementQuestion&,
                                                    const QString& giver);

} // namespace redvest
