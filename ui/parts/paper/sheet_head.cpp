// SPDX-FileCopyrightText: 2026 RedVest contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/parts/paper/sheet.h"

#include <algorithm>

namespace redvest::ui {

namespace {

constexpr double kCodeSide = 24; ///< mm
constexpr double kGap = 3;
constexpr double kTitleSize = 18 * kMmPerPoint;
constexpr double kLineSize = 10.5 * kMmPerPoint;
constexpr double kPitch = 1.5; ///< of the size

} // namespace

void setSheetHead(PaperSheet& sheet, const FontBook& fonts, const report::SheetHead& head)
{
    if (!sheet.isAtTop())
        sheet.newPage();
    const double top = sheet.y();
    const double room = sheet.width() - kCodeSide - kGap;
    const QRectF square(sheet.left() + room + kGap, top, kCodeSide, kCodeSide);
    setCode(sheet, head.code, square, kQuietModules);
    const FittedText number =
        fittedText(fonts, head.number, Face::Hei, {kCodeSide, kLineSize}, {kLineSize, kLineSize / 2});
    if (!number.lines.empty())
        sheet.set(number.lines.front(), square.right() - widthOf(number.lines.front()), square.bottom());
    const Glyphs title = glyphsOf(fonts, head.title, Face::Title, kTitleSize, kTitleSize);
    sheet.set(title, sheet.left() + (room - widthOf(title)) / 2, top);
    double y = top + kTitleSize * kPitch;
    for (const QString& text : head.lines) {
        for (const Glyphs& line : balancedLines(fonts, text, Face::Song, kLineSize, room)) {
            sheet.set(line, sheet.left(), y);
            y += kLineSize * kPitch;
        }
    }
    sheet.moveTo(std::max(y, square.bottom() + kLineSize * kPitch) + 1);
}

} // namespace redvest::ui
