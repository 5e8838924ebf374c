// SPDX-FileCopyrightText: 2026 RedVest contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// What people mean by a text: width, invisible characters and script folded away.

#pragma once

#include <QString>
#include <QStringList>

namespace redvest {

/// A character that takes no room and that nobody sees: joiners, marks of direction, fillers, selectors, tags. Controls
/// are none of them. Source: Unicode 15, Default_Ignorable_Code_Point, and the annotation marks U+FFF9 to U+FFFB.
[[nodiscard]] bool isInvisible(char32_t c);
/// Nothing in it can hide, turn round or overwrite what stands beside it on a terminal: controls, invisible characters
/// and halves of characters are written as \uXXXX, a UTF-16 unit each, which within JSON means the same. Line ends (\n)
/// and tabs stay.
[[nodiscard]] QString visible(const QString& text);
/// The same of what has to stay one line: line ends and tabs are written so too.
[[nodiscard]] QString visibleLine(const QString& text);
/// NFKC (full width to half width), without invisible characters and controls, trimmed, every run of blanks one space.
[[nodiscard]] QString normalised(const QString& text);
/// What somebody wrote, to be kept: without invisible characters and controls but line ends (\n), trimmed, else as it
/// is.
[[nodiscard]] QString asTyped(const QString& text);
/// What somebody called a thing, to be kept: as asTyped, on one line, every run of blanks one space. Names are compared
/// by their normalised form, so that one typed in full width finds one typed in half width.
[[nodiscard]] QString nameTyped(const QString& text);
[[nodiscard]] bool isSameName(const QString& a, const QString& b);
/// As normalised, lower case, and traditional characters as simplified ones: for comparing, never for storing.
[[nodiscard]] QString searchFolded(const QString& text);
/// The values of a cell that holds several, in order, trimmed, without empty ones: separated by 、 ， , ; ； or /.
[[nodiscard]] QStringList splitValues(const QString& text);
/// How many characters have to be changed, left out or put in to make one text of the other.
[[nodiscard]] int spellingDistance(const QString& from, const QString& to);
/// True for what people type, and programs write, to say "nothing": "", 无, —, -, /, NULL, (null), None, \N.
[[nodiscard]] bool isBlankCell(const QString& text);

} // namespace redvest
