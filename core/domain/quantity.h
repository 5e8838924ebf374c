// SPDX-FileCopyrightText: 2026 RedVest contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// A quantity of an item as people write it, in the unit the item is counted in. Forms, commands and imports ask here,
// so that boxes are nowhere taken for pieces.

#pragma once

#include "core/base/outcome.h"
#include "core/domain/supplies.h"
#include "core/domain/when.h"

namespace redvest {

constexpr qint64 kMostAtOnce = 1'000'000'000;

/// What a person wrote of a quantity.
struct WrittenQuantity
{
    QString text;           ///< "10", "1,000 只", "10盒"
    CellNumber number = {}; ///< of a cell that holds a number
    QString unit = {};      ///< said beside it, in a column of its own; "" not said
};

/// In the item's unit, 0 or more. What is written in another unit is converted where the item says how ("50只/盒",
/// several packs separated by 、), through several packs if need be. Problems: unit_differs (another unit without such
/// a pack, or two units that contradict each other), count_range, and those of parseCount.
[[nodiscard]] Outcome<qint64> quantityOf(const Item&, const WrittenQuantity&);

/// True when both mean one unit: width, case and traditional characters are no difference.
[[nodiscard]] bool isSameUnit(const QString& a, const QString& b);

} // namespace redvest
