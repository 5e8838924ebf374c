// SPDX-FileCopyrightText: 2026 RedVest contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// The dates people type: 2022-3-20, 2022/3/20, 2022.3.20, 2022年3月20日, 20220320 and, in a known year, 3-20.

#pragma once

#include <QDate>
#include <QString>

#include <optional>

namespace redvest::ui {

/// Nothing when the text is no date of the calendar. Without a year the year of `today` is meant; with an invalid
/// `today` a year must be typed.
[[nodiscard]] std::optional<QDate> dateFromTyped(const QString& typed, QDate today);

} // namespace redvest::ui
