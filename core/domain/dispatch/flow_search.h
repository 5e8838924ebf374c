// SPDX-FileCopyrightText: 2026 RedVest contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// Which duties to lift next: whole days, then days cut at noon (what rest ties over a midnight), then one duty of each
// person, wherever it lies.

#pragma once

#include "core/domain/dispatch/effort_watch.h"
#include "core/domain/dispatch/same_times.h"

namespace redvest::dispatch {

/// The roster that is reached from that one: never worse. Ends at the bound, where nothing is gained any more, and when
/// the watch says so, which is told how far it is, or that share of its seconds is spent.
[[nodiscard]] Roster searchByFlows(const Staffing&, const SameTimes&, const OpenChoices&, Roster start, Cost bound,
                                   EffortWatch&, double share);

} // namespace redvest::dispatch
