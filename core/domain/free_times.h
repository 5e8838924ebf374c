// SPDX-FileCopyrightText: 2026 RedVest contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// When somebody can serve (可服务时段): a grid of weekday × part of the day with two remarks, read from what people
// write on paper ("工作日白天、周末全天，听从调配") and written back in one way of saying it.

#pragma once

#include "core/base/clock.h"

#include <optional>

namespace redvest {

/// 上午 06–12, 下午 12–18, 晚上 18–22, 夜间 22–06: the night belongs to the day on which it begins.
enum class DayPart { Morning, Afternoon, Evening, Night };
inline constexpr int kDayParts = 4;
inline constexpr int kWeekdays = 7;

struct FreeTimes
{
    quint32 cells = 0;        ///< bit (weekday - 1) × 4 + part; Monday is 1. None: not said, which is no refusal
    bool takesOrders = false; ///< 听从调配: comes when called, whatever the grid says
    bool needsNotice = false; ///< 提前一日通知: wants to be told a day ahead
    bool operator==(const FreeTimes&) const = default;
    [[nodiscard]] bool has(int weekday, DayPart part) const;
    void set(int weekday, DayPart part, bool isFree);
};

/// What the text says; nothing when a part of it cannot be read, so that nobody takes half of a sentence for the whole.
/// "" says nothing and is read so. Whole days ("全天", a day without a part) are morning to evening; 随时 is every part
/// of every day.
[[nodiscard]] std::optional<FreeTimes> freeTimesIn(const QString& text);
/// The one way of saying it, which freeTimesIn reads back: "工作日白天，周末全天，听从调配".
[[nodiscard]] QString freeTimesText(const FreeTimes&);
/// How a text is kept: in the one way of saying it where it can be read, else as it was typed.
[[nodiscard]] QString tidyFreeTimes(const QString& typed);

/// 上午, 下午, 晚上, 夜间: a word of files, not translated.
[[nodiscard]] QString dayPartWord(DayPart part);
/// 周一 … 周日: a word of files, not translated.
[[nodiscard]] QString weekdayWord(int weekday);

/// The parts the span takes more than half an hour of, or most of which lies in them, are all free. True where the grid
/// says nothing, or the person comes when called.
[[nodiscard]] bool isAvailable(const FreeTimes&, Span span);

} // namespace redvest
