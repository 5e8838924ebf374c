// SPDX-FileCopyrightText: 2026 RedVest contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/parts/paper/sheet.h"

#include <algorithm>
#include <array>

namespace redvest::ui {
namespace {

const QColor kRed(200, 0, 0);
constexpr double kOuter = 12; // mm from the edge of the paper
constexpr double kInner = 15;
constexpr double kMargin = 32; // left and right of the text
constexpr double kTitleTop = 52;
constexpr double kBodyTop = 112;
constexpr double kSignatureTop = 196; // the seal is set over office and date
constexpr double kCodeSize = 40;
constexpr double kCodeTop = 236;
constexpr double kTitleSize = 42 * kMmPerPoint;
constexpr double kNumberSize = 14 * kMmPerPoint; // 4号
constexpr double kLineFactor = 1.8;
constexpr double kNoteSize = 9 * kMmPerPoint; // 小5号
constexpr double kLineSize = 6 * kMmPerPoint;

void box(PaperSheet& sheet, double inset, double width)
{
    const QSizeF paper = sheet.frame().paper;
    const double right = paper.width() - inset, bottom = paper.height() - inset;
    sheet.rule(inset, inset, right, inset, width, kRed);
    sheet.rule(inset, bottom, right, bottom, width, kRed);
    sheet.rule(inset, inset, inset, bottom, width, kRed);
    sheet.rule(right, inset, right, bottom, width, kRed);
}

void centred(PaperSheet& sheet, const Glyphs& glyphs, double top, const QColor& colour = Qt::black)
{
    sheet.set(glyphs, (sheet.frame().paper.width() - widthOf(glyphs)) / 2, top, colour);
}

/// Sets what fits into `width`, and returns where the next line begins.
double paragraph(PaperSheet& sheet, const Glyphs& glyphs, double x, double top, double width, double indent,
                 double pitch)
{
    bool isFirst = true;
    for (const Glyphs& line : brokenLines(glyphs, width, width - indent)) {
        sheet.set(line, isFirst ? x + indent : x, top);
        top += pitch;
        isFirst = false;
    }
    return top;
}

/// Names may be long: the largest size in which body and signature end above the code.
double bodySize(const FontBook& fonts, const report::CertificateSheet& c, double width)
{
    constexpr std::array points{18.0, 16.0, 14.0, 12.0, 10.5, 9.0, 7.5};
    for (const double point : points) {
        const double size = point * kMmPerPoint, pitch = size * kLineFactor;
        const auto lines = [&](const QString& text, double indent) {
            const Glyphs glyphs = glyphsOf(fonts, text, Face::FangSong, size, size);
            return double(brokenLines(glyphs, width, width - indent).size());
        };
        double rows = lines(c.holder, 0);
        for (const QString& statement : c.statements)
            rows += lines(statement, 2 * size);
        const double signature = std::max(kSignatureTop, kBodyTop + rows * pitch + pitch / 2);
        const auto issuer = double(balancedLines(fonts, c.issuer, Face::FangSong, size, width).size());
        if (signature + (issuer + 1) * pitch <= kCodeTop)
            return size;
    }
    return points.back() * kMmPerPoint;
}

} // namespace

void setCertificate(PaperSheet& sheet, const FontBook& fonts, const report::CertificateSheet& c)
{
    if (!sheet.isAtTop())
        sheet.newPage();
    const double width = sheet.frame().paper.width() - 2 * kMargin;
    box(sheet, kOuter, 1.2);
    box(sheet, kInner, 0.3);
    Glyphs title = glyphsOf(fonts, c.title, Face::Title, kTitleSize, kTitleSize * 1.15);
    centred(sheet, title, kTitleTop, kRed);
    const double numberTop = kTitleTop + kTitleSize + 10;
    centred(sheet, glyphsOf(fonts, c.number, Face::FangSong, kNumberSize, kNumberSize), numberTop);
    centred(sheet, glyphsOf(fonts, c.mark, Face::FangSong, kNumberSize, kNumberSize), numberTop + 2 * kNumberSize);

    const double size = bodySize(fonts, c, width), pitch = size * kLineFactor;
    const auto body = [&](const QString& text) { return glyphsOf(fonts, text, Face::FangSong, size, size); };
    double y = paragraph(sheet, body(c.holder), kMargin, kBodyTop, width, 0, pitch);
    for (const QString& statement : c.statements)
        y = paragraph(sheet, body(statement), kMargin, y, width, 2 * size, pitch);

    const double right = sheet.frame().paper.width() - kMargin;
    double signature = std::max(kSignatureTop, y + pitch / 2);
    const Glyphs date = body(c.date);
    const double middle = right - std::max(widthOf(date), width / 3) / 2;
    for (const Glyphs& line : balancedLines(fonts, c.issuer, Face::FangSong, size, width)) {
        sheet.set(line, std::min(middle - widthOf(line) / 2, right - widthOf(line)), signature);
        signature += pitch;
    }
    sheet.set(date, middle - widthOf(date) / 2, signature);

    setCode(sheet, c.code, {kMargin - 8, kCodeTop, kCodeSize, kCodeSize}, 0);
    const double beside = kMargin - 8 + kCodeSize + 5;
    const double room = sheet.frame().paper.width() - kInner - 5 - beside;
    double note = kCodeTop;
    for (const QString& text : c.notes)
        note = paragraph(sheet, glyphsOf(fonts, text, Face::Song, kNoteSize, kNoteSize), beside, note, room, 0,
                         kNoteSize * 1.5);
    paragraph(sheet, glyphsOf(fonts, c.line, Face::Song, kLineSize, kLineSize), beside, note + 1, room, 0,
              kLineSize * 1.3);
    sheet.moveTo(sheet.frame().body.bottom());
}

} // namespace redvest::ui
