// SPDX-FileCopyrightText: 2026 RedVest contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// What people write in cells: days, times of day, durations, counts, yes and no. Each reader takes the text of the cell
// and, where the cell holds a number, its value (a serial of the 1900 date system: days since 1899-12-30).
// Problems have an empty field; the caller knows the column.

#pragma once

#include "core/domain/volunteers.h"

#include <QTime>

#include <optional>

namespace redvest {

using CellNumber = std::optional<double>;

/// A whole number that is meant as a year, and as no serial of a day in 1905.
[[nodiscard]] bool isYear(double number);

/// 2022年4月19日, 2022-4-19, 2022/4/19, 2022.4.19, 20220419, 二〇二二年四月十九日, serial 44670; a time behind it is
/// dropped. A day without a year takes `contextYear`. Problems: date_missing, date_form, date_no_year, date_no_day,
/// date_two_digit_year, date_order, date_invalid, date_range, date_serial.
[[nodiscard]] Outcome<QDate> parseDay(const QString& text, CellNumber serial = {}, std::optional<int> contextYear = {});
/// A day and, when it is there, a time of day; midnight without one. Problems of parseDay and parseTime.
[[nodiscard]] Outcome<Instant> parseMoment(const QString& text, CellNumber serial = {},
                                           std::optional<int> contextYear = {});

/// 1985-05 in a column 出生年月, where the number says the day.
[[nodiscard]] bool isMonthOf(const QString& text, QDate birth);

struct ClockTime
{
    QTime time;
    bool isNextDay = false; ///< 次日08:00, 24:00
    bool operator==(const ClockTime&) const = default;
};
/// 8:00, 20:00:00, 8点, 8点30, 8点半, 上午8点, 下午2点, 0800, 24:00, 次日08:00, serial 0.75. Problems: time_missing,
/// time_form, time_invalid.
[[nodiscard]] Outcome<ClockTime> parseTime(const QString& text, CellNumber serial = {});

struct ClockSpan
{
    QTime from;
    QTime to;
    bool isNextDay = false; ///< `to` lies on the day after; so too when it is earlier than `from`
    bool operator==(const ClockSpan&) const = default;
};
/// 8:00-12:00 with any dash or 至, 18:00-次日2:00, 下午1点-5点. Problems of parseTime, and time_span, time_empty.
[[nodiscard]] Outcome<ClockSpan> parseTimes(const QString& text);

/// Minutes: 4 (hours), 4小时, 4.5h, 4小时30分, 240分钟, 4:30. Problems: duration_missing, duration_negative,
/// duration_range (over 31 days), duration_form.
[[nodiscard]] Outcome<int> parseMinutes(const QString& text, CellNumber number = {});
/// A whole number from 0, with or without a unit: 12, 12人, 1,200. Problems: count_missing, count_negative,
/// count_fraction, count_range, count_form.
[[nodiscard]] Outcome<qint64> parseCount(const QString& text, CellNumber number = {});
/// 是 有 √ ✓ 1 yes; 否 无 × 0 no. Problem: yes_no_form, also for an empty cell.
[[nodiscard]] Outcome<bool> parseYesNo(const QString& text);
/// 男 1 M; 女 2 F; Unknown for an empty cell, 0, 9 and 未知. Problem: sex_form.
[[nodiscard]] Outcome<Sex> parseSex(const QString& text);

/// "二〇二二年四月十九日" as "2022年4月19日": every run of Chinese numerals up to 99, or digit by digit.
[[nodiscard]] QString withArabicDigits(const QString& text);

} // namespace redvest
