// SPDX-FileCopyrightText: 2026 RedVest contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// The word Problems and columns call a member by, read from the member itself, so that nobody has to write it again.

#pragma once

#include <QString>

#include <string_view>

namespace redvest::ui {

namespace detail {

/// The compiler's own words for this function end with the member it is made for: "… Member = &redvest::Item::unit …".
template <auto Member>
[[nodiscard]] constexpr std::string_view memberName()
{
    std::string_view name = __PRETTY_FUNCTION__;
    name.remove_prefix(name.find("Member = "));
    name = name.substr(0, name.find_first_of(";]"));
    name.remove_prefix(name.rfind(':') + 1);
    return name.substr(0, name.find(')'));
}

} // namespace detail

/// In lower case, words joined by "_", without a leading "is": "safety_stock" of &Item::safetyStock, "online" of
/// &Session::isOnline.
template <auto Member>
[[nodiscard]] QString memberWord()
{
    constexpr std::string_view name = detail::memberName<Member>();
    static_assert(!name.empty() && name[0] >= 'a' && name[0] <= 'z', "not the name of a member");
    QString word;
    for (const char c : name) {
        if (c >= 'A' && c <= 'Z' && word == u"is")
            word.clear();
        else if (c >= 'A' && c <= 'Z')
            word += u'_';
        word += QChar::fromLatin1(c).toLower();
    }
    return word;
}

} // namespace redvest::ui
