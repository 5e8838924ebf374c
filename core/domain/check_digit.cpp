// SPDX-FileCopyrightText: 2026 RedVest contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/domain/check_digit.h"

#include <algorithm>

namespace redvest {

namespace {

constexpr int kBase = 10;

} // namespace

QChar checkDigitOf(QStringView digits)
{
    int product = kBase;
    for (const QChar c : digits) {
        int sum = (product + (c.unicode() - u'0')) % kBase;
        if (sum == 0)
            sum = kBase;
        product = sum * 2 % (kBase + 1);
    }
    return QChar(u'0' + (kBase + 1 - product) % kBase);
}

bool isDigitsOnly(QStringView text)
{
    return std::all_of(text.begin(), text.end(), [](QChar c) { return c >= u'0' && c <= u'9'; });
}

} // namespace redvest
