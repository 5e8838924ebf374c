// SPDX-FileCopyrightText: 2026 RedVest contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/parts/paper/sheet.h"

#include <algorithm>
#include <cmath>

using namespace Qt::Literals::StringLiterals;

namespace redvest::ui {
namespace {

const QColor kRed(255, 0, 0);
constexpr double kNameTop = 62; // millimetres from the top, as the custom of briefings has it
constexpr double kNameWidth = 150;
constexpr double kSmall = 14 * kMmPerPoint; // 4号

void setCentred(PaperSheet& sheet, const Glyphs& glyphs, double top, const QColor& colour = Qt::black)
{
    sheet.set(glyphs, sheet.left() + (sheet.width() - widthOf(glyphs)) / 2, top, colour);
}

/// Shrinks by whole points until the name fits, then spreads it a little. Returns the y of its lower edge.
double setName(PaperSheet& sheet, const FontBook& fonts, const QString& name)
{
    double points = 55;
    const auto sized = [&] { return glyphsOf(fonts, name, Face::Title, points * kMmPerPoint, points * kMmPerPoint); };
    Glyphs glyphs = sized();
    while (widthOf(glyphs) > kNameWidth && points > 8) {
        points -= 1;
        glyphs = sized();
    }
    const double size = points * kMmPerPoint;
    if (glyphs.size() > 1) {
        const double gap = (kNameWidth - widthOf(glyphs)) / double(glyphs.size() - 1);
        for (std::size_t i = 0; i + 1 < glyphs.size(); ++i)
            glyphs[i].advance += std::min(gap, size * 0.25);
    }
    setCentred(sheet, glyphs, kNameTop, kRed);
    return kNameTop + size;
}

struct TailLine
{
    Glyphs label; ///< "报：" on the first line of a group
    Glyphs text;
};

std::vector<TailLine> tailLines(const PaperSheet& sheet, const FontBook& fonts, const report::BriefingFrame& frame)
{
    std::vector<TailLine> lines;
    const double width = sheet.width() - 2 * kSmall;
    for (const auto& [label, names] : {std::pair{u"报："_s, frame.reportTo}, std::pair{u"送："_s, frame.sendTo},
                                       std::pair{u"发："_s, frame.distributeTo}}) {
        if (names.trimmed().isEmpty())
            continue;
        Glyphs head = glyphsOf(fonts, label, Face::FangSong, kSmall, kSmall);
        for (const QString& part : names.split(u'\n', Qt::SkipEmptyParts)) {
            const Glyphs text = glyphsOf(fonts, part, Face::FangSong, kSmall, kSmall);
            for (Glyphs& line : brokenLines(text, width - 2 * kSmall, width - 2 * kSmall))
                lines.push_back({std::exchange(head, {}), std::move(line)});
        }
    }
    return lines;
}

QString imprint(const report::BriefingFrame& frame)
{
    const QStringList parts{frame.registration.trimmed(), frame.printRun.trimmed()};
    const QString text = parts.join(u' ').trimmed();
    return text.isEmpty() || text.startsWith(u'（') ? text : u'（' + text + u'）';
}

} // namespace

void setHead(PaperSheet& sheet, const FontBook& fonts, const report::BriefingFrame& frame)
{
    const Frame& f = sheet.frame();
    const auto body = [&](const QString& text, Face face) { return glyphsOf(fonts, text, face, f.size, f.cell); };
    const double lead = (f.pitch - f.size) / 2;
    sheet.set(body(frame.notice, Face::Hei), sheet.left(), f.body.top() + lead);
    const double nameBottom = setName(sheet, fonts, frame.name);
    const double numberTop = nameBottom + 9;
    setCentred(sheet, body(frame.number, Face::FangSong), numberTop);
    const double lineTop = numberTop + f.size + 7;
    sheet.set(body(frame.issuer, Face::FangSong), sheet.left() + f.cell, lineTop);
    const Glyphs date = body(frame.date, Face::FangSong);
    sheet.set(date, sheet.left() + sheet.width() - f.cell - widthOf(date), lineTop);
    const double red = lineTop + f.size + 4; // GB/T 9704-2012, 7.2.7
    sheet.rule(sheet.left(), red, sheet.left() + sheet.width(), red, 0.5, kRed);
    sheet.moveTo(red);
    sheet.snap();
    sheet.advance(f.pitch);
}

void setTail(PaperSheet& sheet, const FontBook& fonts, const report::BriefingFrame& frame)
{
    const auto lines = tailLines(sheet, fonts, frame);
    const Glyphs last = glyphsOf(fonts, imprint(frame), Face::FangSong, kSmall, kSmall);
    if (lines.empty() && last.empty())
        return;
    const double pitch = kSmall * 1.5;
    const double bottom = sheet.frame().body.bottom();
    const double height = pitch * double(lines.size() + (last.empty() ? 0 : 1));
    sheet.ensure(height + pitch);
    const double right = sheet.left() + sheet.width();
    double y = bottom - height;
    sheet.rule(sheet.left(), y, right, y, 0.35);
    for (const TailLine& line : lines) {
        const double top = y + (pitch - kSmall) / 2;
        sheet.set(line.label, sheet.left() + kSmall, top);
        sheet.set(line.text, sheet.left() + 3 * kSmall, top);
        y += pitch;
    }
    if (!last.empty()) {
        if (!lines.empty())
            sheet.rule(sheet.left(), y, right, y, 0.25);
        sheet.set(last, right - kSmall - widthOf(last), y + (pitch - kSmall) / 2);
    }
    sheet.rule(sheet.left(), bottom, right, bottom, 0.35);
    sheet.moveTo(bottom);
}

} // namespace redvest::ui
