// SPDX-FileCopyrightText: 2026 RedVest contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/domain/dispatch/window_flow.h"

#include "core/domain/dispatch/seat_flow.h"
#include "core/domain/dispatch/window_simplex.h"

#include <numeric>
#include <optional>

namespace redvest::dispatch {

namespace {

/// With more seats than this share of the people, some paths from the seats end late.
constexpr double kCrowded = 0.95;

std::int64_t seatsOf(const WindowModel& model)
{
    return std::accumulate(model.seats.begin(), model.seats.end(), std::int64_t(0));
}

/// Whoever could take one.
std::int64_t ableOf(const WindowModel& model)
{
    std::int64_t able = 0;
    for (std::size_t p = 0; p < model.people(); ++p)
        able += model.firstChoice[p] < model.firstChoice[p + 1] ? 1 : 0;
    return able;
}

std::optional<WindowPlan> pathsPlan(const WindowModel& model, bool mayGiveUp)
{
    SeatFlow flow(model);
    const auto easy = std::int64_t(kCrowded * double(ableOf(model)));
    if (!flow.openAll(model.seats, mayGiveUp && isCrowded(model) ? easy : seatsOf(model)))
        return {};
    return flow.plan();
}

} // namespace

bool isCrowded(const WindowModel& model)
{
    return double(seatsOf(model)) > kCrowded * double(ableOf(model));
}

WindowPlan solveWindow(const WindowModel& model, FlowMethod method)
{
    std::optional<WindowPlan> plan;
    if (method != FlowMethod::Simplex)
        plan = pathsPlan(model, method == FlowMethod::Best);
    if (!plan)
        plan = simplexPlan(model);
    if (!plan)
        plan = pathsPlan(model, false);
    return std::move(*plan);
}

} // namespace redvest::dispatch
