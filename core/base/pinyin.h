// SPDX-FileCopyrightText: 2026 RedVest contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// How names are read, for finding people by what one can type on any keyboard. Tables: resources/pinyin.

#pragma once

#include <QString>

namespace redvest {

struct NameKeys
{
    QString full;     ///< every reading, toneless, without spaces, one after another: "shanceshi danceshi"
    QString initials; ///< every reading's initials: "scs dcs"
    bool operator==(const NameKeys&) const = default;
};

/// Both of what follows from one name, for little more than one of them costs.
struct NameReadings
{
    NameKeys keys;     ///< as pinyinKeys
    QString likeliest; ///< as displayPinyin
};
[[nodiscard]] NameReadings nameReadings(const QString& name);
/// At most eight readings, the likeliest first; surnames are read as surnames at the start of the name. ü is given both
/// as v and as yu. Latin letters and digits stand for themselves; what has no reading is left out.
[[nodiscard]] NameKeys pinyinKeys(const QString& name);
/// The likeliest reading, toneless, a space between syllables: "shan ce shi".
[[nodiscard]] QString displayPinyin(const QString& name);
/// Number of QChars at the start of a Chinese name that are its surname: a compound one when the name is longer.
[[nodiscard]] qsizetype surnameLength(const QString& name);
/// The simplified form of a traditional character; any other character itself.
[[nodiscard]] char32_t simplifiedCharacter(char32_t c);

} // namespace redvest
