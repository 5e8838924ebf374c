// SPDX-FileCopyrightText: 2026 RedVest contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// Amounts of money as people write them.

#pragma once

#include "core/base/outcome.h"

namespace redvest {

/// Cents: 1200, 1,200.50, ¥1200, 1200元, 3.5万元. At most a hundred thousand million yuan, none below nought.
/// Problem (without a field): value_form.
[[nodiscard]] Outcome<qint64> parseYuan(const QString& typed);
/// 1200 or 1200.50, -1200.50; cents only where there are some.
[[nodiscard]] QString yuanText(qint64 cents);

} // namespace redvest
