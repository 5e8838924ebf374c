// SPDX-FileCopyrightText: 2026 RedVest contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// Gaps as charts: bars by place, columns by day, and the hours of the day as a map of heat. Facts turned into words and
// lengths; whoever draws them counts nothing.

#pragma once

#include "core/domain/gap_times.h"
#include "core/report/document.h"

namespace redvest::report {

struct BarsWish
{
    const GapTable* before = nullptr; ///< the same question one period earlier: a mark a bar
    bool isBeforeComing = false;      ///< it is still being counted: its room is kept
    GapOrder order = GapOrder::Gap;
    std::size_t most = 500; ///< bars; what is left over stands in one bar behind them
};

/// One bar a row, in the order wished for, and the sum of all. By day and by hour rows do not add up to a total, so
/// those charts have none.
[[nodiscard]] BarSeries gapBars(const GapTable&, const BarsWish& wish = {});

/// A column a day in the order of time, with the need as a line. `days` is what gapTrend() gives.
[[nodiscard]] BarSeries trendColumns(const GapTable& days);

/// Rows of places over the hours of a day; the deeper, the larger the gap.
struct HeatSeries
{
    struct Cell
    {
        Seats seats;
        int depth = 0; ///< 0: no gap; else the step of the scale, from 1
    };
    struct Row
    {
        QString code;
        QString name;
        std::vector<Cell> cells;
        QString label; ///< gap of the whole row, every shift once
    };
    QStringList columns; ///< "07" … "06"
    std::vector<Row> rows;
    Row total;
    QString labelName;             ///< over the labels
    std::vector<QString> steps;    ///< "1–5", "6–10" … ; steps[i] is depth i + 1
    QString noGapName, noNeedName; ///< what the two kinds of cells without a depth are
    ChartCaption caption;
};

[[nodiscard]] HeatSeries hourHeat(const HourGaps&);

/// Needed, filled, gap, cover; with `before` what the gap was then.
[[nodiscard]] std::vector<ChartDetail> seatDetails(const Seats&, const Seats* before = nullptr);

/// The table of a trend: a row a day, earliest first, without a sum: what is compared is the days.
[[nodiscard]] TableBlock trendRows(const GapTable& days);

/// Gap by hour: a row a place, a column an hour; the sum last.
[[nodiscard]] TableBlock heatRows(const HeatSeries&);

} // namespace redvest::report
