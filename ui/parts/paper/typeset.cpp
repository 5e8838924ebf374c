// SPDX-FileCopyrightText: 2026 RedVest contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/parts/paper/typeset.h"

#include <algorithm>
#include <cmath>

using namespace Qt::Literals::StringLiterals;

namespace redvest::ui {
namespace {

constexpr double kEpsilon = 1e-6;
constexpr double kWidestGap = 8; ///< an eighth of the line at most is shared out between its characters

const QString kNeverFirst = u"，。；：、！？）》〉」』】〕〗”’％‰℃…—·～,.;:!?)]}%"_s;
const QString kNeverLast = u"（《〈「『【〔〖“‘￥([{"_s;
const QString kUnits = u"年月日时分个人名支件万亿元岁小次期份页天周号户家处场批条项套箱只辆台吨米倍余多"_s;

bool isNarrow(char32_t c)
{
    return c >= 0x20 && c < 0x2000;
}

bool isWordPart(const QString& text)
{
    return text.size() == 1 && text.front() > u' ' && text.front() < QChar(0x7f);
}

bool isDigit(char32_t c)
{
    return c >= U'0' && c <= U'9';
}

double advanceOf(const FontBook& fonts, Face face, double size, double cell, char32_t c)
{
    if (!isNarrow(c))
        return cell;
    return isDigit(c) || c == U' ' ? cell / 2 : std::max(cell / 2, fonts.advance(face, c) * size);
}

/// The point of 84.1 belongs to the number: room beside it would tear the number, to the eye and to whoever copies it.
bool isWithinNumber(const QList<uint>& text, qsizetype at)
{
    const bool isMark = text[at] == U'.' || text[at] == U',' || text[at] == U':';
    return isMark && at > 0 && at + 1 < text.size() && isDigit(text[at - 1]) && isDigit(text[at + 1]);
}

/// Grows the room between characters, but not inside a number.
void spread(Glyphs& line, double width)
{
    std::vector<std::size_t> joints;
    for (std::size_t i = 0; i + 1 < line.size(); ++i)
        if (!isWordPart(line[i].text) || !isWordPart(line[i + 1].text))
            joints.push_back(i);
    const double slack = width - widthOf(line);
    // With more room between its characters a line would fall apart.
    if (joints.empty() || slack <= 0 || slack > width / kWidestGap)
        return;
    for (const std::size_t i : joints)
        line[i].advance += slack / double(joints.size());
}

/// What the mark may give of its room: its ink stands in the left half.
double givenBy(const Glyph& glyph)
{
    static const QString kMarks = u"，。、；："_s;
    return kMarks.contains(glyph.text) ? glyph.advance * 0.45 : 0;
}

/// The next place behind `end` where a line may end; `end` itself when it is further than any number is long.
std::size_t nextBreak(const Glyphs& glyphs, std::size_t end)
{
    constexpr std::size_t kLongestNumber = 16;
    for (std::size_t cut = end + 1; cut <= std::min(glyphs.size(), end + kLongestNumber); ++cut)
        if (cut == glyphs.size() || mayBreak(glyphs[cut - 1], glyphs[cut]))
            return cut;
    return end;
}

double widthBetween(const Glyphs& glyphs, std::size_t first, std::size_t last)
{
    double width = 0;
    for (std::size_t i = first; i < last; ++i)
        width += glyphs[i].advance;
    return width;
}

/// A number too long for the rest of a line stays where the commas before it can make room: the end of the line with
/// it, and those of its glyphs made narrower. `end` and no change where they cannot.
std::size_t drawnIn(Glyphs& glyphs, std::size_t start, std::size_t end, double width)
{
    const std::size_t wanted = nextBreak(glyphs, end);
    const double excess = widthBetween(glyphs, start, wanted) - width;
    double given = 0;
    for (std::size_t i = start; i < wanted; ++i)
        given += givenBy(glyphs[i]);
    if (wanted == end || excess <= 0 || excess > given)
        return end;
    for (std::size_t i = start; i < wanted; ++i)
        glyphs[i].advance -= givenBy(glyphs[i]) * excess / given;
    return wanted;
}

using MayBreak = bool (*)(const Glyph& before, const Glyph& after);

std::size_t endOfLine(const Glyphs& glyphs, std::size_t start, double width, MayBreak mayBreakThere)
{
    double used = 0;
    std::size_t end = start;
    while (end < glyphs.size() && used + glyphs[end].advance <= width + kEpsilon)
        used += glyphs[end++].advance;
    if (end >= glyphs.size())
        return glyphs.size();
    for (std::size_t cut = end; cut > start; --cut)
        if (mayBreakThere(glyphs[cut - 1], glyphs[cut]))
            return cut;
    return std::max(end, start + 1);
}

/// As mayBreak, and between 4.69万 and 人 too.
bool mayBreakBehindMagnitude(const Glyph& before, const Glyph& after)
{
    if (kNeverFirst.contains(after.text) || kNeverLast.contains(before.text))
        return false;
    if (before.text.front().isDigit() && kUnits.contains(after.text))
        return false;
    if ((before.text == u"人" && after.text == u"次") || (before.text == u"小" && after.text == u"时"))
        return false;
    return !isWordPart(before.text) || !isWordPart(after.text);
}

/// Where the line ends. What would leave a wide gap is drawn in, or else torn behind its magnitude.
std::size_t chosenEnd(Glyphs& glyphs, std::size_t start, double width)
{
    const std::size_t whole = endOfLine(glyphs, start, width, mayBreak);
    const double gap = width - widthBetween(glyphs, start, whole);
    if (whole >= glyphs.size() || gap <= width / 12)
        return whole;
    if (const std::size_t end = drawnIn(glyphs, start, whole, width); end != whole || gap <= width / kWidestGap)
        return end;
    return endOfLine(glyphs, start, width, mayBreakBehindMagnitude);
}

/// How many lines of that size lie within the height.
std::size_t linesWithin(double height, const FittedText& text)
{
    if (text.size > height + kEpsilon)
        return 0;
    return std::size_t((height - text.size) / text.pitch() + kEpsilon) + 1;
}

/// Whether a line ends within a Latin word or a number.
bool isTorn(const std::vector<Glyphs>& lines)
{
    for (std::size_t i = 0; i + 1 < lines.size(); ++i) {
        if (isWordPart(lines[i].back().text) && isWordPart(lines[i + 1].front().text) && lines[i].back().text != u"-"_s)
            return true;
    }
    return false;
}

/// The first `most` of the lines; where there are more the last of them gives up characters for an ellipsis.
void cutTo(std::vector<Glyphs>& lines, std::size_t most, double width, const Glyph& ellipsis)
{
    if (lines.size() <= most)
        return;
    lines.resize(std::max<std::size_t>(1, most));
    Glyphs& last = lines.back();
    while (!last.empty() && widthOf(last) + ellipsis.advance > width)
        last.pop_back();
    last.push_back(ellipsis);
}

} // namespace

Glyphs glyphsOf(const FontBook& fonts, const QString& text, Face face, double size, double cell)
{
    Glyphs glyphs;
    const QList<uint> codes = text.toUcs4();
    for (qsizetype i = 0; i < codes.size(); ++i) {
        char32_t c = codes[i];
        if (c < 0x20 || c == 0x7f || c == 0xfeff)
            c = U' ';
        const double advance =
            isWithinNumber(codes, i) ? fonts.advance(face, c) * size : advanceOf(fonts, face, size, cell, c);
        const double shift = (advance - fonts.advance(face, c) * size) / 2;
        glyphs.push_back({QString::fromUcs4(&c, 1), face, size, advance, shift});
    }
    return glyphs;
}

double widthOf(const Glyphs& glyphs)
{
    double width = 0;
    for (const Glyph& glyph : glyphs)
        width += glyph.advance;
    return width;
}

bool mayBreak(const Glyph& before, const Glyph& after)
{
    static const QString kMagnitudes = u"万亿余多"_s;
    if (kMagnitudes.contains(before.text) && kUnits.contains(after.text))
        return false;
    return mayBreakBehindMagnitude(before, after);
}

std::vector<Glyphs> brokenLines(Glyphs glyphs, double width, double firstWidth)
{
    std::vector<Glyphs> lines;
    std::size_t start = 0;
    while (start < glyphs.size()) {
        const double room = lines.empty() ? firstWidth : width;
        const std::size_t end = chosenEnd(glyphs, start, room);
        lines.emplace_back(glyphs.begin() + std::ptrdiff_t(start), glyphs.begin() + std::ptrdiff_t(end));
        if (end < glyphs.size())
            spread(lines.back(), room);
        start = end;
    }
    return lines;
}

std::vector<Glyphs> balancedLines(const FontBook& fonts, const QString& text, Face face, double size, double width)
{
    std::vector<Glyphs> lines;
    for (const QString& part : text.split(u'\n', Qt::SkipEmptyParts)) {
        const Glyphs whole = glyphsOf(fonts, part, face, size, size);
        const QStringList clauses =
            widthOf(whole) <= width ? QStringList{part} : part.split(QChar(0x3000), Qt::SkipEmptyParts);
        for (const QString& clause : clauses) {
            const Glyphs glyphs = glyphsOf(fonts, clause.trimmed(), face, size, size);
            const double count = std::ceil(widthOf(glyphs) / width - kEpsilon);
            // One cell more than the even share: a line that must not begin with a comma needs room to give.
            const double share = std::min(width, widthOf(glyphs) / std::max(1.0, count) + size);
            for (Glyphs& line : brokenLines(glyphs, share, share))
                lines.push_back(std::move(line));
        }
    }
    return lines;
}

FittedText fittedText(const FontBook& fonts, const QString& text, Face face, const QSizeF& box, const SizeRange& sizes)
{
    constexpr qsizetype kLongest = 600; // nothing that long lies within any box, and measuring a page of it takes time
    constexpr double kStep = 0.97;
    const QString said = text.trimmed().left(kLongest);
    FittedText fitted;
    if (said.isEmpty())
        return fitted;
    for (fitted.size = sizes.largest; fitted.size > sizes.smallest; fitted.size *= kStep) {
        const std::size_t most = linesWithin(box.height(), fitted);
        if (most == 0)
            continue;
        fitted.lines = balancedLines(fonts, said, face, fitted.size, box.width());
        if (fitted.lines.size() <= most && !isTorn(fitted.lines))
            return fitted;
    }
    fitted.size = sizes.smallest;
    fitted.lines = balancedLines(fonts, said, face, fitted.size, box.width());
    const Glyph ellipsis = glyphsOf(fonts, u"…"_s, face, fitted.size, fitted.size).front();
    cutTo(fitted.lines, linesWithin(box.height(), fitted), box.width(), ellipsis);
    return fitted;
}

} // namespace redvest::ui
