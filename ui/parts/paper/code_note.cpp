// SPDX-FileCopyrightText: 2026 RedVest contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/parts/paper/sheet.h"

#include <algorithm>

namespace redvest::ui {

namespace {

constexpr double kLeastSide = 30; ///< mm, the light margin included
constexpr double kMostSide = 52;
constexpr double kModule = 0.7; ///< mm: what telephones read from a wall, and from a picture in a chat
constexpr double kGap = 4;
constexpr double kPitch = 1.6; ///< of the size of the letters

} // namespace

void setCodeNote(PaperSheet& sheet, const FontBook& fonts, const report::CodeNote& note)
{
    const bool hasCode = note.code.width > 0;
    const double side = std::clamp(kModule * (note.code.width + 2 * kQuietModules), kLeastSide, kMostSide);
    const double indent = hasCode ? side + kGap : 0;
    const double size = std::min(sheet.frame().size, 14 * kMmPerPoint);
    std::vector<Glyphs> lines;
    for (const QString& text : note.lines) {
        for (Glyphs& line : balancedLines(fonts, text, sheet.frame().face, size, sheet.width() - indent))
            lines.push_back(std::move(line));
    }
    const double height = double(lines.size()) * size * kPitch;
    const double room = hasCode ? std::max(side, height) : height;
    sheet.advance(sheet.isAtTop() ? 0 : 2);
    sheet.ensure(std::min(room, sheet.frame().body.height()));
    const double top = sheet.y();
    if (hasCode)
        setCode(sheet, note.code, QRectF(sheet.left(), top, side, side), kQuietModules);
    double y = top + (room - height) / 2;
    for (const Glyphs& line : lines) {
        sheet.set(line, sheet.left() + indent, y);
        y += size * kPitch;
    }
    sheet.moveTo(top + room + 2);
}

} // namespace redvest::ui
