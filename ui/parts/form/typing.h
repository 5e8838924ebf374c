// SPDX-FileCopyrightText: 2026 RedVest contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// How fields are typed: which of them the input method is for, and what days and moments typed in short mean. Left in
// Chinese mode an input method would open its window on every digit, so fields for digits, Latin letters and marks
// switch it off; fields for words and every search keep it.

#pragma once

#include "core/base/outcome.h"
#include "ui/parts/form/field.h"

namespace redvest::ui {

/// False for numbers, phones, days, times, codes, money and the like.
[[nodiscard]] bool isComposed(FieldKind kind);
/// Switches the input method off where it has no business, and says what an on-screen keyboard should offer.
void setTyping(QWidget& editor, FieldKind kind);

/// "3-20" means this year; without a known day a year must be typed. Problems of parseDay.
[[nodiscard]] Outcome<QDate> dayTyped(const QString& text, QDate today);
/// A day and minute as kMomentFormat says them; what is none stays as it was typed.
[[nodiscard]] QString momentTyped(const QString& text);

} // namespace redvest::ui
