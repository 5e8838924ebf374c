// SPDX-FileCopyrightText: 2026 RedVest contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// Which typeface really draws what. Official documents ask for faces that are licensed to each PC, so each role has a
// chain that ends in one with every Han character; the choice is made a character at a time, because the old official
// faces lack the rare characters of people's names.

#pragma once

#include <QFont>
#include <QRawFont>
#include <QString>

#include <array>
#include <unordered_map>
#include <vector>

namespace redvest::ui {

/// 小标宋, 仿宋, 楷体, 黑体, 宋体.
enum class Face { Title, FangSong, Kai, Hei, Song };

struct FontChoice
{
    Face face = Face::Song;
    QString role;   ///< 小标宋 …
    QString wanted; ///< what the standard asks for
    QString used;   ///< the family that draws it here
    bool isSubstitute = false;
};

/// For one thread: it remembers what it has measured.
class FontBook
{
public:
    /// Needs a QGuiApplication. Takes the program's own 仿宋 into use where the system has none.
    FontBook();
    FontBook(const FontBook&) = delete;
    FontBook& operator=(const FontBook&) = delete;

    /// The font that draws `c` in `face`; no other is merged in.
    [[nodiscard]] QFont font(Face face, double pixelSize, char32_t c) const;

    /// Advance of `c`, in parts of the font size.
    [[nodiscard]] double advance(Face face, char32_t c) const;

    /// Top edge of the ink of `c` above the baseline, in parts of the font size.
    [[nodiscard]] double inkTop(Face face, char32_t c) const;

    /// One row a role, in the order of Face.
    [[nodiscard]] std::vector<FontChoice> choices() const;

private:
    struct Member
    {
        QFont font;
        QRawFont raw;
        bool isOfficial = false;
    };
    struct Measured
    {
        const Member* member = nullptr;
        double advance = 0; ///< at that scale
        double scale = 1;   ///< of its font, to go with the characters around it
    };
    [[nodiscard]] const Member& memberFor(Face face, char32_t c) const;
    /// Another face's, where `c` is narrow and would stand out dark among the characters of `face`; else null.
    [[nodiscard]] const Member* lighterFor(Face face, char32_t c) const;
    [[nodiscard]] const Measured& measured(Face face, char32_t c) const;

    std::array<std::vector<Member>, 5> m_members; ///< never empty, best first
    /// A roster asks for the same few hundred characters a million times.
    mutable std::array<std::unordered_map<char32_t, Measured>, 5> m_measured;
};

} // namespace redvest::ui
