// SPDX-FileCopyrightText: 2026 RedVest contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// The digit that ends numbers which people type or scan: of badges, of sheets and of their rows.

#pragma once

#include <QStringView>

namespace redvest {

/// Of decimal digits. Source: ISO/IEC 7064, MOD 11,10: finds every single wrong digit and nearly every two that changed
/// places.
[[nodiscard]] QChar checkDigitOf(QStringView digits);
/// True when all of the text is digits.
[[nodiscard]] bool isDigitsOnly(QStringView text);

} // namespace redvest
