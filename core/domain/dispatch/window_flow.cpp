// SPDX-FileCopyrightText: 2026 RedVest contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/domain/dispatch/window_flow.h"

#include "core/domain/dispatch/seat_flow.h"
#include "core/domain/dispatch/window_simplex.h"

#include <numeric>

namespace redvest::dispatch {

namespace {

/// Where seats are more than this share of those who could take one, many searches end at none, and late: the simplex
/// is faster then.
constexpr double kHeavyLoad = 0.9;

bool isHeavy(const WindowModel& model)
{
    const auto seats = std::accumulate(model.seats.begin(), model.seats.end(), std::int64_t(0));
    std::int64_t able = 0;
    for (std::size_t p = 0; p < model.people(); ++p)
        able += model.firstChoice[p] < model.firstChoice[p + 1] ? 1 : 0;
    return double(seats) > kHeavyLoad * double(able);
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
