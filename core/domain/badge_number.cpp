// SPDX-FileCopyrightText: 2026 RedVest contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/domain/badge_number.h"

#include "core/domain/check_digit.h"

#include <algorithm>

namespace redvest {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr std::uint64_t kTail = 0xFFFFFFFFFFFFULL; ///< 48 bits: what stands behind the last dash of an id
constexpr int kBase = 10;
constexpr int kGroup = 4;

bool isDigit(QChar c)
{
    return c >= u'0' && c <= u'9';
}

std::optional<std::uint64_t> tailIn(QStringView number)
{
    if (!isBadgeNumber(number))
        return std::nullopt;
    const std::uint64_t tail = number.chopped(1).toULongLong();
    return tail <= kTail ? std::optional(tail) : std::nullopt;
}

} // namespace

QString badgeNumberOf(Id<Volunteer> id)
{
    if (id.isNull())
        return {};
    const QString digits = u"%1"_s.arg(qulonglong(id.uuid.low & kTail), int(kBadgeDigits) - 1, kBase, QLatin1Char('0'));
    return digits + checkDigitOf(digits);
}

QString badgeNumberInGroups(Id<Volunteer> id)
{
    QString grouped = badgeNumberOf(id);
    for (qsizetype at = grouped.size() - kGroup; at > 0; at -= kGroup)
        grouped.insert(at, u' ');
    return grouped;
}

bool isBadgeNumber(QStringView text)
{
    return text.size() == kBadgeDigits && std::all_of(text.begin(), text.end(), isDigit) &&
           checkDigitOf(text.chopped(1)) == text.back();
}

std::optional<QString> idEndingOf(QStringView badgeNumber)
{
    const auto tail = tailIn(badgeNumber);
    if (!tail)
        return std::nullopt;
    return u"%1"_s.arg(qulonglong(*tail), 12, 16, QLatin1Char('0'));
}

bool isBadgeOf(Id<Volunteer> id, QStringView badgeNumber)
{
    const auto tail = tailIn(badgeNumber);
    return tail && !id.isNull() && (id.uuid.low & kTail) == *tail;
}

} // namespace redvest
