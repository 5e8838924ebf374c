// SPDX-FileCopyrightText: 2026 RedVest contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// The dates of spreadsheets: days since the end of 1899, with the fraction as time of day.
// Source: ECMA-376 part 1, 18.17.4.1. Serial 60 of the 1900 system is a day that never was (1900-02-29).

#pragma once

#include <QString>

#include <optional>
#include <string_view>

namespace redvest::formats {

inline constexpr double kSerialOf1904 = 1462; ///< what a serial of the 1904 system lacks

/// Whether it can be a date or time at all: [0, 10000-01-01).
[[nodiscard]] bool isSerial(double serial);
/// "2022-04-19", "2022-04-19 08:30[:05]", below one day "08:30[:05]"; the phantom day is "1900-02-29".
[[nodiscard]] QString serialText(double serial);
/// From "2022-04-19" or "2022-04-19T08:30[:05[.5]]" (or a blank instead of T).
[[nodiscard]] std::optional<double> serialOfIso(const QString& text);
/// From an ISO 8601 duration "PT08H30M00S".
[[nodiscard]] std::optional<double> serialOfDuration(const QString& text);
/// Whether a number format shows dates or times: y, m, d, h or s outside quotes and brackets, or elapsed [h], [m], [s].
[[nodiscard]] bool isDateFormat(std::string_view code);
/// The same for a built-in number format. Source: ECMA-376 part 1, 18.8.30 (27–36 and 50–58 are East Asian dates).
[[nodiscard]] bool isDateFormat(int builtInId);

} // namespace redvest::formats
