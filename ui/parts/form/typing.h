// SPDX-FileCopyrightText: 2026 RedVest contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// Which fields the input method is for. Left in Chinese mode it would open its window on every digit, so fields for
// digits, Latin letters and marks switch it off; fields for words and every search keep it.

#pragma once

#include "ui/parts/form/field.h"

namespace redvest::ui {

/// False for numbers, phones, days, times, codes, money and the like.
[[nodiscard]] bool isComposed(FieldKind kind);
/// Switches the input method off where it has no business, and says what an on-screen keyboard should offer.
void setTyping(QWidget& editor, FieldKind kind);

} // namespace redvest::ui
