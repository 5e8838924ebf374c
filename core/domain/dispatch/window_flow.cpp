// SPDX-FileCopyrightText: 2026 RedVest contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/domain/dispatch/window_flow.h"

#include "core/domain/dispatch/seat_flow.h"
#include "core/domain/dispatch/window_simplex.h"

#include <numeric>

namespace redvest::dispatch {

namespace {

/// Seats that are more than this share of the people make paths long: the simplex is faster then.
constexpr double kHeavyLoad = 0.4;

bool isHeavy(const WindowModel& model)
{
    const auto seats = std::accumulate(model.seats.begin(), model.seats.end(), std::int64_t(0));
    return double(seats) > kHeavyLoad * double(model.people());
}

} // namespace

WindowPlan solveWindow(const WindowModel& model, FlowMethod method)
{
    if (method == FlowMethod::Simplex || (method == FlowMethod::Best && isHeavy(model))) {
        if (auto plan = simplexPlan(model))
            return std::move(*plan);
    }
    SeatFlow flow(model);
    for (int d = 0; d < flow.duties(); ++d)
        flow.open(d, model.seats[std::size_t(d)]);
    return flow.plan();
}

} // namespace redvest::dispatch
