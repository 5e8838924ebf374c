// SPDX-FileCopyrightText: 2026 RedVest contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// People's names, kept as they stand on the document.

#pragma once

#include "core/base/outcome.h"

namespace redvest {

/// The name without stray blanks and invisible characters (core/base/text.h), every dot in it the separator · (U+00B7);
/// its characters are not changed otherwise.
/// Problems (field "name"): name_missing, name_length (2 to 50 characters), name_damaged (a character was lost on the
/// way or only the sender's computer can show it), name_characters (digits, brackets and other signs).
[[nodiscard]] Outcome<QString> checkName(const QString& raw);

/// Whether blanks part Chinese names of two characters or more, as in "张三 李四"; "张 三" and "欧阳 娜" are one
/// person.
[[nodiscard]] bool holdsTwoNames(const QString& raw);

} // namespace redvest
