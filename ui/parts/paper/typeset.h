// SPDX-FileCopyrightText: 2026 RedVest contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// Setting Chinese text: each character gets its own place, lines break where Chinese may break. Lengths in mm.

#pragma once

#include "ui/parts/paper/fonts.h"

#include <QSizeF>
#include <QString>

#include <vector>

namespace redvest::ui {

constexpr double kMmPerPoint = 25.4 / 72;

/// One character with the room it takes, and how far it stands in from the left edge of that room.
struct Glyph
{
    QString text;
    Face face = Face::FangSong;
    double size = 0; ///< of the font
    double advance = 0;
    double shift = 0;
};
using Glyphs = std::vector<Glyph>;

/// Han characters take `cell`, digits half a cell, other narrow characters half a cell or what they need, and the mark
/// within a number what it needs.
/// Line ends and control characters become spaces.
Glyphs glyphsOf(const FontBook& fonts, const QString& text, Face face, double size, double cell);

double widthOf(const Glyphs& glyphs);

/// False inside numbers and Latin words, between a number and its unit (4.69万人), before ，。） and the like, after
/// （《“ and the like.
bool mayBreak(const Glyph& before, const Glyph& after);

/// Lines of at most `width` (the first `firstWidth`), never empty ones; all but the last are spread to the full width.
/// A number that would leave a gap of more than an eighth of a line stays if commas can make room for it, else it may
/// end with its magnitude (4.69万, then 人); a gap that is left is not spread.
/// What cannot be broken by the rules and is too long is broken anywhere.
std::vector<Glyphs> brokenLines(Glyphs glyphs, double width, double firstWidth);

/// The fewest lines within `width`, as equal in length as the rules allow; breaks at line ends, and at a full-width
/// space when one line is not enough.
std::vector<Glyphs> balancedLines(const FontBook& fonts, const QString& text, Face face, double size, double width);

/// Sizes of letters in mm.
struct SizeRange
{
    double largest = 0;
    double smallest = 0;
};
/// Lines and the size they are set in; none for a text of blanks.
struct FittedText
{
    std::vector<Glyphs> lines;
    double size = 0;
    [[nodiscard]] double pitch() const { return size * 1.2; }
    [[nodiscard]] double height() const { return lines.empty() ? 0 : double(lines.size() - 1) * pitch() + size; }
};
/// The text in the largest size at which its balanced lines lie within the box and no Latin word is torn. What is too
/// long even in the smallest ends in "…" where the box ends: however long it is, nothing lies outside.
FittedText fittedText(const FontBook& fonts, const QString& text, Face face, const QSizeF& box, const SizeRange& sizes);

} // namespace redvest::ui
