// SPDX-FileCopyrightText: 2026 RedVest contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/report/docx_body.h"

#include "core/report/code_picture.h"

#include <algorithm>
#include <cmath>

namespace redvest::report {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr double kTablePoints = 10.5;
constexpr int kModulePixels = 8;
constexpr int kQuiet = 4; ///< light modules around a code: ISO/IEC 18004

QString faceOf(DocxFont font)
{
    switch (font) {
    case DocxFont::Hei:
        return u"黑体"_s;
    case DocxFont::Kai:
        return u"楷体"_s;
    case DocxFont::Title:
        return u"方正小标宋简体"_s;
    case DocxFont::FangSong:
        break;
    }
    return u"仿宋"_s;
}

QString alignWord(Align align)
{
    switch (align) {
    case Align::Right:
        return u"right"_s;
    case Align::Center:
        return u"center"_s;
    case Align::Left:
        break;
    }
    return u"left"_s;
}

QString runOf(const QString& text, const DocxLook& look)
{
    const int halves = int(std::lround(look.points * 2));
    QString properties = u"<w:rFonts w:ascii=\"Times New Roman\" w:hAnsi=\"Times New Roman\" w:eastAsia=\"%1\"/>"_s.arg(
        faceOf(look.font));
    if (look.isBold)
        properties += u"<w:b/>"_s;
    if (!look.colour.isEmpty())
        properties += u"<w:color w:val=\"%1\"/>"_s.arg(look.colour);
    properties += u"<w:sz w:val=\"%1\"/><w:szCs w:val=\"%1\"/>"_s.arg(halves);
    return u"<w:r><w:rPr>"_s + properties + u"</w:rPr><w:t xml:space=\"preserve\">"_s + xmlEscaped(text) +
           u"</w:t></w:r>"_s;
}

QString paragraphOf(const QString& text, const DocxLook& look)
{
    QString properties;
    if (look.isRuled)
        properties += u"<w:pBdr><w:bottom w:val=\"single\" w:sz=\"12\" w:space=\"4\" w:color=\"FF0000\"/></w:pBdr>"_s;
    if (look.isIndented)
        properties += u"<w:ind w:firstLineChars=\"200\" w:firstLine=\"%1\"/>"_s.arg(int(std::lround(look.points * 40)));
    properties += u"<w:jc w:val=\"%1\"/>"_s.arg(alignWord(look.align));
    return u"<w:p><w:pPr>"_s + properties + u"</w:pPr>"_s + runOf(text, look) + u"</w:p>\n"_s;
}

QString cellOf(const QString& text, const DocxLook& look, int width)
{
    QString out = u"<w:tc><w:tcPr><w:tcW w:w=\"%1\" w:type=\"dxa\"/></w:tcPr>"_s.arg(width);
    for (const QString& line : text.split(u'\n'))
        out += paragraphOf(line, look);
    return out + u"</w:tc>"_s;
}

std::vector<int> widthsOf(const std::vector<BlockColumn>& columns, int width)
{
    double sum = 0;
    for (const BlockColumn& column : columns)
        sum += column.weight;
    std::vector<int> widths;
    for (const BlockColumn& column : columns)
        widths.push_back(sum > 0 ? int(column.weight / sum * width) : width);
    return widths;
}

QString bordersOf()
{
    QString sides;
    for (const QString& side : {u"top"_s, u"left"_s, u"bottom"_s, u"right"_s, u"insideH"_s, u"insideV"_s})
        sides += u"<w:%1 w:val=\"single\" w:sz=\"4\" w:space=\"0\" w:color=\"auto\"/>"_s.arg(side);
    return u"<w:tblBorders>"_s + sides + u"</w:tblBorders>"_s;
}

} // namespace

QString xmlEscaped(const QString& text)
{
    QString kept;
    kept.reserve(text.size());
    for (qsizetype i = 0; i < text.size(); ++i) {
        const QChar c = text[i];
        const bool isPair = c.isHighSurrogate() && i + 1 < text.size() && text[i + 1].isLowSurrogate();
        if (isPair) {
            kept += c;
            kept += text[++i];
        } else if (!c.isSurrogate() && c.unicode() < 0xfffe && (c.unicode() >= 0x20 || c == u'\t')) {
            kept += c;
        }
    }
    return kept.toHtmlEscaped();
}

void DocxBody::add(const QString& text, const DocxLook& look)
{
    for (const QString& line : text.split(u'\n', Qt::SkipEmptyParts))
        m_markup += paragraphOf(line, look);
}

void DocxBody::add(const TableBlock& table)
{
    add(table.caption, {.font = DocxFont::Hei, .points = kTablePoints, .align = Align::Center});
    add(table.unit, {.points = kTablePoints, .align = Align::Right});
    const std::vector<int> widths = widthsOf(table.columns, m_width);
    m_markup += u"<w:tbl><w:tblPr><w:tblW w:w=\"%1\" w:type=\"dxa\"/>"_s.arg(m_width) + bordersOf() +
                u"<w:tblLayout w:type=\"fixed\"/></w:tblPr><w:tblGrid>"_s;
    for (const int width : widths)
        m_markup += u"<w:gridCol w:w=\"%1\"/>"_s.arg(width);
    m_markup += u"</w:tblGrid>\n<w:tr><w:trPr><w:cantSplit/><w:tblHeader/></w:trPr>"_s;
    for (std::size_t c = 0; c < table.columns.size(); ++c)
        m_markup += cellOf(table.columns[c].title,
                           {.font = DocxFont::Hei, .points = kTablePoints, .align = Align::Center}, widths[c]);
    m_markup += u"</w:tr>\n"_s;
    for (std::size_t r = 0; r < table.rows.size(); ++r) {
        const bool isSum =
            std::find(table.emphasised.begin(), table.emphasised.end(), int(r)) != table.emphasised.end();
        m_markup += u"<w:tr><w:trPr><w:cantSplit/></w:trPr>"_s;
        for (std::size_t c = 0; c < table.columns.size(); ++c)
            m_markup += cellOf(table.rows[r].value(qsizetype(c)),
                               {.points = kTablePoints, .align = table.columns[c].align, .isBold = isSum}, widths[c]);
        m_markup += u"</w:tr>\n"_s;
    }
    m_markup += u"</w:tbl>\n"_s;
}

void DocxBody::add(const QrModules& code, double mm)
{
    constexpr double kUnitsOfMm = 36'000; // EMU
    QByteArray picture = pngOf(code, kModulePixels, kQuiet);
    if (picture.isEmpty())
        return;
    m_pictures.push_back(std::move(picture));
    const QString number = QString::number(m_pictures.size());
    const QString extent = u"cx=\"%1\" cy=\"%1\""_s.arg(qint64(mm * kUnitsOfMm));
    m_markup += u"<w:p><w:r><w:drawing><wp:inline distT=\"0\" distB=\"0\" distL=\"0\" distR=\"0\"><wp:extent "_s +
                extent +
                u"/><wp:docPr id=\"%1\" name=\"code%1\"/><a:graphic><a:graphicData "
                u"uri=\"http://schemas.openxmlformats.org/drawingml/2006/picture\"><pic:pic><pic:nvPicPr>"
                u"<pic:cNvPr id=\"%1\" name=\"code%1\"/><pic:cNvPicPr/></pic:nvPicPr><pic:blipFill>"
                u"<a:blip r:embed=\"code%1\"/><a:stretch><a:fillRect/></a:stretch></pic:blipFill><pic:spPr><a:xfrm>"
                u"<a:off x=\"0\" y=\"0\"/><a:ext "_s.arg(number) +
                extent +
                u"/></a:xfrm><a:prstGeom prst=\"rect\"><a:avLst/></a:prstGeom></pic:spPr></pic:pic></a:graphicData>"
                u"</a:graphic></wp:inline></w:drawing></w:r></w:p>\n"_s;
}

} // namespace redvest::report
