// SPDX-FileCopyrightText: 2026 RedVest contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// The number on a person's badge: sixteen digits that name a record of this workspace and say nothing of the person.
// It is made of the record's id and kept nowhere, so that it is the same on every desk and for as long as there is the
// record. Digits alone, because a scanner types what it reads and an input method would take letters for pinyin.

#pragma once

#include "core/domain/volunteers.h"

#include <optional>

namespace redvest {

constexpr qsizetype kBadgeDigits = 16;

/// The last 48 bits of the id as fifteen digits, and one that checks them (ISO 7064, MOD 11,10). "" for the null id.
/// Of a million people it is some 2 in 1000 likely that any two have one number at all: whoever reads it finds both.
[[nodiscard]] QString badgeNumberOf(Id<Volunteer>);
/// The same in groups of four, as it is printed: "1234 5678 9012 3456".
[[nodiscard]] QString badgeNumberInGroups(Id<Volunteer>);
/// True when all of the text is such a number, without blanks: no other number of a person has that many digits and
/// ends in the digit that checks them.
[[nodiscard]] bool isBadgeNumber(QStringView);
/// The twelve hexadecimal digits that ids with this number end in, as an id's text has them; nothing for what is no
/// such number.
[[nodiscard]] std::optional<QString> idEndingOf(QStringView badgeNumber);
/// Whether that is the number of this record.
[[nodiscard]] bool isBadgeOf(Id<Volunteer>, QStringView badgeNumber);

} // namespace redvest
