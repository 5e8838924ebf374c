// SPDX-FileCopyrightText: 2026 RedVest contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// What a row of a list is found by while typing: made once a row, compared at every keystroke.

#pragma once

#include "core/base/pinyin.h"
#include "core/domain/volunteers.h"

#include <QStringList>

namespace redvest {

/// As searchFolded, and without the dots within names of other peoples, which some type and some do not.
[[nodiscard]] QString soughtFolded(const QString& text);
/// Name, readings and the two numbers, which are found by their tails (isOfNumber); an empty one by nothing. `keys` are
/// those of the name.
/// `who` is found by the number on the badge too, as a scanner types it; null: by none.
[[nodiscard]] QString personSearchText(const QString& name, const NameKeys& keys, const QString& documentNumber,
                                       const QString& phone, Id<Volunteer> who = {});
/// To stand behind any other text that is searched: the person is found by the number on the badge, all of it.
[[nodiscard]] QString badgeSearchText(Id<Volunteer>);
/// Things are found by their names and the readings of these.
[[nodiscard]] QString namesSearchText(const QStringList& names);
/// So many digits of a number's end find who has it; more of them, and what is masked could be asked out piece by
/// piece.
constexpr qsizetype kShortestTail = 3;
constexpr qsizetype kLongestTail = 4;
/// True when `word` is all of the number or such a tail of it, both as searchFolded gives them. Never a part between.
[[nodiscard]] bool isOfNumber(QStringView number, QStringView word);
/// True when somebody is sought by the tail of a document or phone number, or by all of it. The number on a badge is
/// neither: it says nothing of the person.
[[nodiscard]] bool seeksNumber(const QString& typed);
/// The folded words of what was typed. Syllables typed with blanks between them are one reading: "liu chao" is
/// "liuchao". The number on a badge is one word, typed in groups or not.
[[nodiscard]] QStringList searchWords(const QString& typed);
/// True when every word is part of `searchText`, the tail of a number in it, or the number of a badge in it.
[[nodiscard]] bool hasWords(const QString& searchText, const QStringList& words);

} // namespace redvest
