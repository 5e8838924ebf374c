// SPDX-FileCopyrightText: 2026 RedVest contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// The numbers of a bar: in their segments where they have room, behind the bar where not, never under a mark.

#pragma once

#include "ui/parts/chart/bar_plot.h"
#include "ui/parts/chart/chart_items.h"

#include <optional>

namespace redvest::ui {

/// The segments of a bar with their numbers, and what stands in the way of the numbers.
struct RowValues
{
    std::vector<std::pair<QRectF, Look>> segments{};
    std::vector<qint64> values{};
    std::optional<MarkPlace> mark{};
    double end = 0; ///< where no number may reach beyond
};

/// Numbers that have no room in their segment stand behind the bar in the same order.
void layValues(const RowValues& row, const ChartStyle& style, std::vector<PlacedText>& texts);

} // namespace redvest::ui
