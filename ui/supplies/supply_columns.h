// SPDX-FileCopyrightText: 2026 RedVest contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// The columns of the three lists of supplies, and the words they use.

#pragma once

#include "core/usecases/supplies/supplies.h"
#include "ui/parts/table/rows_model.h"

namespace redvest::ui {

[[nodiscard]] QString kindText(MovementKind kind);
/// "KN95 口罩": what people call an item.
[[nodiscard]] QString itemText(const QString& name, const QString& spec);
/// "批号 B2 · 至 2022-12-01", or that there is neither.
[[nodiscard]] QString lotText(const QString& batch, QDate expiresOn);

[[nodiscard]] std::vector<ListColumn<ItemRow>> stockColumns(QDate today);
[[nodiscard]] std::vector<ListColumn<MovementRow>> ledgerColumns();
[[nodiscard]] std::vector<ListColumn<StoreRow>> storeColumns();
[[nodiscard]] std::vector<ListColumn<LotStock>> lotColumns();

} // namespace redvest::ui
