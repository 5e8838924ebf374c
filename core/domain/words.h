// SPDX-FileCopyrightText: 2026 RedVest contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// Numbers and dates in running text, as offices write them.

#pragma once

#include <QDate>
#include <QString>

namespace redvest {

/// A figure as it is written, and whether that is less or more than what it stands for.
struct WrittenNumber
{
    QString text;
    bool isRoundedDown = false; ///< says 余
    bool isRoundedUp = false;   ///< says 近
    bool operator==(const WrittenNumber&) const = default;
};

/// Exact below 10 000; from there 万, from 100 000 000 亿, with at most two decimals and no trailing zero: 4.69万.
[[nodiscard]] WrittenNumber inWan(qint64 exact);
/// With its qualifier and unit: "4.69万人", "4.5万余人", "近4万小时".
[[nodiscard]] QString withQualifier(const WrittenNumber& number, const QString& unit);
/// "2022年4月9日"; "" for an invalid date.
[[nodiscard]] QString chineseDate(QDate day);
/// Hours with at most two decimals and no trailing zero: 100 minutes are "1.67".
[[nodiscard]] QString hoursText(qint64 minutes);
/// Whole hours, half an hour rounded up. What is shown as whole hours is rounded so and not otherwise.
[[nodiscard]] qint64 wholeHours(qint64 minutes);
/// Hours in running text: "4小时", "约2小时" of 1 h 59 min, "52.2万小时", "4.5万余小时".
[[nodiscard]] QString hoursInWords(qint64 minutes);
/// Thousands apart by a thin space (U+2009).
[[nodiscard]] QString thinSpaced(qint64 number);
/// One decimal, rounded down, so that only what is whole says "100.0%". "—" for what is no number.
[[nodiscard]] QString percentText(double share);

} // namespace redvest
