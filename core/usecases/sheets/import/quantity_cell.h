// SPDX-FileCopyrightText: 2026 RedVest contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// A cell that holds a quantity of an item.

#pragma once

#include "core/domain/quantity.h"
#include "core/usecases/sheets/import/row.h"

namespace redvest::intake {

/// The cell as a quantity of the item, whose unit may stand behind the number or, with `unit`, beside it. Nothing where
/// the cell is blank, or cannot be read, which is noted.
[[nodiscard]] inline std::optional<qint64> quantityIn(SheetRow& row, SheetField field, const Item& item,
                                                      const QString& unit = {})
{
    const QString text = row.text(field);
    if (text.isEmpty())
        return std::nullopt;
    const Outcome<qint64> quantity = quantityOf(item, {text, serialOf(row.cell(field)), unit});
    if (quantity)
        return *quantity;
    const bool isOfUnit = !unit.isEmpty() && quantity.problems().front().code == QStringView(u"unit_differs");
    row.refuse(isOfUnit ? SheetField::Unit : field, quantity.problems());
    return std::nullopt;
}

} // namespace redvest::intake
