// SPDX-FileCopyrightText: 2026 RedVest contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/domain/dispatch/window_flow.h"

#include "core/domain/dispatch/window_simplex.h"
#include "core/domain/dispatch/window_solver.h"

#include <numeric>

namespace redvest::dispatch {

namespace {

/// With more seats than this share of the people, many paths from the seats end at none, and late.
constexpr double kCrowded = 0.95;

} // namespace

bool isCrowded(const WindowModel& model)
{
    const auto seats = std::accumulate(model.seats.begin(), model.seats.end(), std::int64_t(0));
    std::int64_t able = 0;
    for (std::size_t p = 0; p < model.people(); ++p)
        able += model.firstChoice[p] < model.firstChoice[p + 1] ? 1 : 0;
    return double(seats) > kCrowded * double(able);
}

WindowPlan solveWindow(const WindowModel& model, FlowMethod method)
{
    if (method == FlowMethod::Simplex) {
        if (auto plan = simplexPlan(model))
            return std::move(*plan);
    }
    if (method == FlowMethod::People || (method != FlowMethod::Paths && isCrowded(model)))
        return WindowSolver(model, FlowMethod::People).plan();
    SeatFlow flow(model);
    flow.openAll(model.seats);
    return flow.plan();
}

} // namespace redvest::dispatch
