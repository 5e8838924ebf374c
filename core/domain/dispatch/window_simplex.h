// SPDX-FileCopyrightText: 2026 RedVest contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// A window as a network for LEMON's network simplex, and its answer read back.

#pragma once

#include "core/domain/dispatch/window_flow.h"

#include <optional>

namespace redvest::dispatch {

/// Nothing where costs are so high, or seats so many, that the sums of that solver could run over.
[[nodiscard]] std::optional<WindowPlan> simplexPlan(const WindowModel&);

} // namespace redvest::dispatch
