// SPDX-FileCopyrightText: 2026 RedVest contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// Invented document numbers.

#pragma once

#include <QDate>
#include <QString>

namespace redvest::test {

/// A valid number of somebody born that day, the `nth` of them (0–999). Source: GB 11643-1999.
inline QString numberOf(QDate birth, int nth)
{
    QString number = QStringLiteral("310199") + birth.toString(QStringLiteral("yyyyMMdd")) +
                     QStringLiteral("%1").arg(nth, 3, 10, QLatin1Char('0'));
    constexpr int weights[] = {7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2};
    int sum = 0;
    for (int i = 0; i < 17; ++i)
        sum += weights[i] * number[i].digitValue();
    return number + QLatin1Char("10X98765432"[sum % 11]);
}

} // namespace redvest::test
