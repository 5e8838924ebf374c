// SPDX-FileCopyrightText: 2026 RedVest contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// What a row of a list is found by while typing: made once a row, compared at every keystroke.

#pragma once

#include <QStringList>

namespace redvest {

/// Name, readings and the ends of the two numbers. `pinyin` and `initials` as pinyinKeys gives them.
[[nodiscard]] QString personSearchText(const QString& name, const QString& pinyin, const QString& initials,
                                       const QString& documentNumber, const QString& phone);
/// Things are found by their names and the readings of these.
[[nodiscard]] QString namesSearchText(const QStringList& names);
/// True when somebody is sought by the tail of a document or phone number, or by all of it.
[[nodiscard]] bool seeksNumber(const QString& typed);
/// The folded words of what was typed.
[[nodiscard]] QStringList searchWords(const QString& typed);
/// True when every word is part of `searchText`.
[[nodiscard]] bool hasWords(const QString& searchText, const QStringList& words);

} // namespace redvest
