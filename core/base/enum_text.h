// SPDX-FileCopyrightText: 2026 RedVest contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// Enumerations are stored and exchanged as stable lower-case words. Beside each enum stands its list of words, in the
// order of its values:
//   template <> struct EnumWords<Sex> { static constexpr std::array words{u"unknown", u"male", u"female"}; };

#pragma once

#include <QString>

#include <array>
#include <optional>
#include <type_traits>

namespace redvest {

template <class E>
struct EnumWords;

template <class E>
concept Worded = std::is_enum_v<E> && requires
{
    EnumWords<E>::words;
};

template <Worded E>
[[nodiscard]] QString wordOf(E value)
{
    const char16_t* word = EnumWords<E>::words[static_cast<std::size_t>(value)];
    return QString::fromRawData(reinterpret_cast<const QChar*>(word),
                                qsizetype(std::char_traits<char16_t>::length(word)));
}

/// Nothing when no value has that word.
template <Worded E>
[[nodiscard]] std::optional<E> fromWord(const QString& word)
{
    for (std::size_t i = 0; i < EnumWords<E>::words.size(); ++i) {
        if (word == QStringView(EnumWords<E>::words[i]))
            return static_cast<E>(i);
    }
    return std::nullopt;
}

} // namespace redvest
