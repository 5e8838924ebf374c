// SPDX-FileCopyrightText: 2026 RedVest contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// Where the readers put cells: it keeps the limits, so that no reader can forget one.

#pragma once

#include "core/formats/sheet_readers.h"

#include <optional>
#include <string_view>

namespace redvest::formats {

/// Rows and columns from 0, both ends included.
struct CellRange
{
    qint64 top = 0;
    qint64 left = 0;
    qint64 bottom = 0;
    qint64 right = 0;
};

class Grid
{
public:
    static constexpr qint64 kMaxCells = 20'000'000; ///< places up to the last filled one of each row

    using Place = PackedValues::Place;

    /// `placesBefore`: taken by the sheets of the same file that were read before.
    Grid(PackedSheet& sheet, const ReadJob& job, qint64 maxColumns = kMaxColumns, qint64 placesBefore = 0);

    /// Nothing happens for an Empty cell. False when a limit is passed: stop reading, problem() tells.
    bool put(qint64 row, qint64 column, const Cell& cell);
    /// The same in two steps, for a value that stands in many cells. Nothing when a limit is passed.
    std::optional<Place> keep(const Cell& cell);
    bool putKept(qint64 row, qint64 column, Place value);
    /// Makes the `times` rows after `row` equal to it.
    bool repeatRow(qint64 row, qint64 times);
    /// To be filled from its top-left cell when finish() is called.
    bool merge(const CellRange& range);
    bool finish();
    [[nodiscard]] const std::optional<Problem>& problem() const { return m_problem; }
    /// Those of placesBefore too.
    [[nodiscard]] qint64 places() const { return m_places; }

private:
    bool refuse(const QString& what);
    bool claim(std::size_t bytes);
    bool widen(std::vector<Place>& cells, std::size_t width);
    bool reach(qint64 row, qint64 column);
    bool fill(const CellRange& range);

    PackedSheet& m_sheet;
    const ReadJob& m_job;
    qint64 m_maxColumns;
    qint64 m_places;
    qint64 m_nextReport = 0;
    std::size_t m_lastWidth = 0;
    std::size_t m_width = 0;
    std::vector<CellRange> m_merged;
    std::optional<Problem> m_problem;
};

/// A Text cell; Empty for "", an Error cell cut short when it is longer than kMaxCellText.
[[nodiscard]] Cell textCell(QString text);
/// From the digits in a file. A Date when `isDate` and the value can be one; a Text cell when it is no number at all.
[[nodiscard]] Cell numberCell(std::string_view digits, bool isDate, double serialOffset);
[[nodiscard]] Cell numberCell(double value, bool isDate, double serialOffset);
[[nodiscard]] Cell dateCell(double serial);
[[nodiscard]] Cell boolCell(bool value);

} // namespace redvest::formats
