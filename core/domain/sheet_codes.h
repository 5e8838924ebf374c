// SPDX-FileCopyrightText: 2026 RedVest contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// The numbers on a sign-in sheet: one names the shift, one names in each row whose it is, and lines left blank for
// walk-ins have their own. They are made of the records' ids and kept nowhere, so that what was printed at one desk is
// typed at another. Digits alone, as on a badge: they are typed on the number pad and scanned without an input method.

#pragma once

#include "core/domain/rota.h"

namespace redvest {

constexpr qsizetype kSheetDigits = 12;
constexpr qsizetype kRowDigits = 7;
constexpr qsizetype kWalkInDigits = 3;
constexpr int kMostBlankLines = 99;

/// Month and day on which the shift begins, seven digits of its id, one that checks them: "032048217735". Of some
/// thousand shifts of a day any two may have one: whoever reads it finds both.
[[nodiscard]] QString sheetCodeOf(const Shift&);
/// Six digits made of shift and person, and one that checks them together with the shift: typed on the sheet of
/// another, nine in ten are found wrong at once.
[[nodiscard]] QString rowCodeOf(Id<Shift>, Id<Volunteer>);
/// Of the blank line of that number, 1 to 99.
[[nodiscard]] QString walkInCodeOf(Id<Shift>, int line);
/// In groups, as it is printed: "0320 4821 7735", "482 1773".
[[nodiscard]] QString sheetCodeInGroups(const QString& code);

/// Digits alone: without blanks, dashes and the full width of digits. What else was typed stays.
[[nodiscard]] QString codeTyped(const QString& typed);
/// True for twelve digits of which the last checks the others.
[[nodiscard]] bool isSheetCode(QStringView);
/// The day a sheet's code names, the nearest to `today`; invalid when there is no such day.
[[nodiscard]] QDate dayOfSheetCode(QStringView, QDate today);
/// Whether a row's or a blank line's code can be one of that shift: its digits check.
[[nodiscard]] bool isRowCodeOn(Id<Shift>, QStringView);
/// 1 to 99; 0 when it is the code of no blank line.
[[nodiscard]] int blankLineOf(Id<Shift>, QStringView);

} // namespace redvest
