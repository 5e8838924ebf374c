// SPDX-FileCopyrightText: 2026 RedVest contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// What the two lists beside the gap say: the most urgent shifts, and what waits for a person.

#pragma once

#include "core/usecases/figures/overview.h"
#include "ui/overview/line_list.h"

namespace redvest::ui {

/// The first fifty, worst first; the id is the shift's.
[[nodiscard]] std::vector<Line> urgentLines(const Overview&);
/// In the order of the findings; the id is the number of their kind.
[[nodiscard]] std::vector<Line> findingLines(const std::vector<Finding>&);

} // namespace redvest::ui
