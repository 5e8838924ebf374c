// SPDX-FileCopyrightText: 2026 RedVest contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// Windows by chance for tests and benchmarks, and whether a plan keeps what its prices promise. It knows the solver's
// face and nothing of how it solves.

#pragma once

#include "core/domain/dispatch/window_flow.h"

#include <random>
#include <string>

namespace redvest::test {

/// How big a window is, and what its choices cost.
struct WindowShape
{
    int people = 0;
    int duties = 0;
    int seats = 0;          ///< dealt out by chance
    int fewestChoices = 20; ///< a person
    int mostChoices = 50;
    bool isByNearness = true; ///< a few different costs that many share; false: of a million
};

/// Half of a person's choices lie in the own street, so that seats are fought for.
[[nodiscard]] dispatch::WindowModel windowByChance(const WindowShape&, unsigned seed);

/// "" where the plan is allowed, costs what it says and its prices prove that none costs less; else what is wrong.
[[nodiscard]] std::string whyNotProved(const dispatch::WindowModel&, const dispatch::WindowPlan&);

} // namespace redvest::test
