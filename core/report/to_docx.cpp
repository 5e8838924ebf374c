// SPDX-FileCopyrightText: 2026 RedVest contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/report/to_docx.h"

#include "core/report/cards.h"
#include "core/report/docx_body.h"

#include <algorithm>
#include <array>

namespace redvest::report {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr double kCodeMm = 36;

/// Page and margins in twips (1/1440 inch). A briefing has those of GB/T 9704-2012.
struct PageLook
{
    int width = 11'906;
    int height = 16'838;
    int top = 850, right = 850, bottom = 1'134, left = 850;
    double points = 10.5;
    [[nodiscard]] int textWidth() const { return width - left - right; }
};

PageLook pageOf(const Document& document)
{
    PageLook page;
    if (document.layout == Layout::Briefing) {
        page.top = 2'098;
        page.right = 1'474;
        page.bottom = 1'984;
        page.left = 1'587;
        page.points = 16;
        return page;
    }
    const bool isWide = std::any_of(document.blocks.begin(), document.blocks.end(), [](const Block& block) {
        const auto* table = std::get_if<TableBlock>(&block);
        return table != nullptr && table->columns.size() > 8;
    });
    if (isWide || document.isLandscape)
        std::swap(page.width, page.height);
    return page;
}

void put(DocxBody& body, const Heading& heading)
{
    if (heading.level == kTitleLevel)
        return body.add(heading.text, {.font = DocxFont::Title, .points = 22, .align = Align::Center});
    const DocxFont font = heading.level == 2 ? DocxFont::Kai : DocxFont::Hei;
    body.add(heading.text, {.font = font, .points = body.points(), .isIndented = heading.level != kRubricLevel});
}

void put(DocxBody& body, const Paragraph& paragraph)
{
    const double points = paragraph.isQuiet ? std::min(body.points(), 10.5) : body.points();
    body.add(paragraph.text, {.points = points, .isIndented = true});
}

void put(DocxBody& body, const TableBlock& table)
{
    body.add(table);
}

/// A chart as its numbers.
void put(DocxBody& body, const BarSeries& series)
{
    TableBlock table;
    table.caption = series.title;
    table.columns.push_back({QString(), Align::Left, 2});
    for (const BarSeries::Part& part : series.parts)
        table.columns.push_back({part.name, Align::Right, 1});
    table.columns.push_back({QString(), Align::Left, 1});
    for (const BarSeries::Bar& bar : series.bars) {
        QStringList row{bar.name};
        for (std::size_t i = 0; i < series.parts.size(); ++i)
            row << (i < bar.values.size() ? QString::number(bar.values[i]) : QString());
        table.rows.push_back(row << bar.label);
    }
    body.add(table);
}

void put(DocxBody& body, const CertificateSheet& sheet)
{
    body.add(sheet.title, {.font = DocxFont::Title, .points = 26, .align = Align::Center, .colour = u"C80000"_s});
    body.add(sheet.number, {.points = 12, .align = Align::Center});
    body.add(sheet.mark, {.points = 12, .align = Align::Center});
    body.add(sheet.holder, {.points = 16});
    for (const QString& text : sheet.statements)
        body.add(text, {.points = 16, .isIndented = true});
    body.add(sheet.issuer, {.points = 16, .align = Align::Right});
    body.add(sheet.date, {.points = 16, .align = Align::Right});
    body.add(sheet.code, kCodeMm);
    for (const QString& text : sheet.notes)
        body.add(text, {.points = 9});
    body.add(sheet.line, {.points = 9});
}

void put(DocxBody& body, const BadgeSheet& sheet)
{
    body.add(tableOf(sheet));
}

void put(DocxBody& body, const FoldedCard& card)
{
    body.add(card.name, {.font = DocxFont::Hei, .points = 60, .align = Align::Center});
    body.add(card.second, {.font = DocxFont::Kai, .points = 22, .align = Align::Center});
}

void put(DocxBody& body, const DutyCard& card)
{
    body.add(card.head, {.points = 12, .align = Align::Center});
    body.add(card.title, {.font = DocxFont::Hei, .points = 16, .align = Align::Center});
    body.add(card.name, {.font = DocxFont::Title, .points = 26, .align = Align::Center});
    for (const ChartDetail& detail : card.details)
        body.add(detail.name + u'：' + detail.value, {.points = 12});
    for (const ChartDetail& section : card.sections) {
        body.add(section.name, {.font = DocxFont::Hei, .points = 14});
        body.add(section.value, {.points = 14, .isIndented = true});
    }
    body.add(card.foot, {.points = 9});
}

void put(DocxBody& body, const SheetHead& head)
{
    body.add(head.title, {.font = DocxFont::Title, .points = 18, .align = Align::Center});
    for (const QString& text : head.lines)
        body.add(text, {.points = 10.5});
    body.add(head.code, kCodeMm);
    body.add(head.number, {.font = DocxFont::Hei, .points = 10.5});
}

void put(DocxBody& body, const CodeNote& note)
{
    body.add(note.code, kCodeMm);
    for (const QString& text : note.lines)
        body.add(text, {.points = body.points()});
}

void addHead(DocxBody& body, const BriefingFrame& frame)
{
    body.add(frame.notice, {.points = 14});
    body.add(frame.name, {.font = DocxFont::Title, .points = 48, .align = Align::Center, .colour = u"FF0000"_s});
    body.add(frame.number, {.points = 16, .align = Align::Center});
    body.add(frame.issuer + u"　　"_s + frame.date, {.points = 14, .align = Align::Center, .isRuled = true});
}

void addTail(DocxBody& body, const BriefingFrame& frame)
{
    const auto group = [&](const QString& label, const QString& names) {
        if (!names.trimmed().isEmpty())
            body.add(label + names, {.points = 14});
    };
    group(u"报："_s, frame.reportTo);
    group(u"送："_s, frame.sendTo);
    group(u"发："_s, frame.distributeTo);
    body.add((frame.registration + u' ' + frame.printRun).trimmed(), {.points = 14, .align = Align::Right});
}

QString bodyOf(const Document& document, DocxBody& body)
{
    const bool isBriefing = document.layout == Layout::Briefing;
    if (isBriefing)
        addHead(body, document.frame);
    body.add(document.title, {.font = isBriefing ? DocxFont::Title : DocxFont::Hei,
                              .points = isBriefing ? 22.0 : 16.0,
                              .align = Align::Center});
    body.add(document.subtitle, {.font = DocxFont::Kai, .points = body.points(), .align = Align::Center});
    for (const Block& block : document.blocks)
        std::visit([&body](const auto& b) { put(body, b); }, block);
    if (isBriefing)
        addTail(body, document.frame);
    body.add(document.footer, {.points = 9});
    return body.markup();
}

const QByteArray kXml = "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n";

QByteArray contentTypes()
{
    return kXml +
           "<Types xmlns=\"http://schemas.openxmlformats.org/package/2006/content-types\">"
           "<Default Extension=\"rels\" ContentType=\"application/vnd.openxmlformats-package.relationships+xml\"/>"
           "<Default Extension=\"xml\" ContentType=\"application/xml\"/>"
           "<Default Extension=\"png\" ContentType=\"image/png\"/>"
           "<Override PartName=\"/word/document.xml\" ContentType=\"application/"
           "vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml\"/>"
           "<Override PartName=\"/word/footer.xml\" ContentType=\"application/"
           "vnd.openxmlformats-officedocument.wordprocessingml.footer+xml\"/>"
           "<Override PartName=\"/docProps/core.xml\" "
           "ContentType=\"application/vnd.openxmlformats-package.core-properties+xml\"/></Types>";
}

/// Relationships: id, kind, target.
QByteArray relations(const std::vector<std::array<QString, 3>>& all)
{
    QString out = u"<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\">"_s;
    for (const auto& [id, kind, target] : all)
        out += u"<Relationship Id=\"%1\" Type=\"http://schemas.openxmlformats.org/%2\" Target=\"%3\"/>"_s.arg(id, kind,
                                                                                                              target);
    return kXml + (out + u"</Relationships>"_s).toUtf8();
}

QByteArray propertiesOf(const Document& document)
{
    const QString out = u"<cp:coreProperties "
                        u"xmlns:cp=\"http://schemas.openxmlformats.org/package/2006/metadata/core-properties\" "
                        u"xmlns:dc=\"http://purl.org/dc/elements/1.1/\"><dc:title>%1</dc:title></cp:coreProperties>"_s;
    return kXml + out.arg(xmlEscaped(titleOf(document))).toUtf8();
}

const QString kNames = u"xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\" "
                       u"xmlns:r=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships\" "
                       u"xmlns:wp=\"http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing\" "
                       u"xmlns:a=\"http://schemas.openxmlformats.org/drawingml/2006/main\" "
                       u"xmlns:pic=\"http://schemas.openxmlformats.org/drawingml/2006/picture\""_s;

QByteArray footer()
{
    return kXml + (u"<w:ftr "_s + kNames +
                   u"><w:p><w:pPr><w:jc w:val=\"center\"/></w:pPr><w:r><w:t xml:space=\"preserve\">— </w:t></w:r>"
                   u"<w:fldSimple w:instr=\"PAGE\"><w:r><w:t>1</w:t></w:r></w:fldSimple>"
                   u"<w:r><w:t xml:space=\"preserve\"> —</w:t></w:r></w:p></w:ftr>"_s)
                      .toUtf8();
}

QByteArray documentXml(const QString& markup, const PageLook& page)
{
    const QString turned = page.width > page.height ? u" w:orient=\"landscape\""_s : QString();
    const QString section =
        u"<w:sectPr><w:footerReference w:type=\"default\" r:id=\"footer\"/><w:pgSz w:w=\"%1\" w:h=\"%2\"%3/>"
        u"<w:pgMar w:top=\"%4\" w:right=\"%5\" w:bottom=\"%6\" w:left=\"%7\" w:header=\"720\" w:footer=\"720\" "
        u"w:gutter=\"0\"/></w:sectPr>"_s.arg(page.width)
            .arg(page.height)
            .arg(turned)
            .arg(page.top)
            .arg(page.right)
            .arg(page.bottom)
            .arg(page.left);
    return kXml +
           (u"<w:document "_s + kNames + u"><w:body>\n"_s + markup + section + u"</w:body></w:document>"_s).toUtf8();
}

} // namespace

DocxParts toDocx(const Document& document)
{
    const PageLook page = pageOf(document);
    DocxBody body(page.textWidth(), page.points);
    const QString markup = bodyOf(document, body);
    std::vector<std::array<QString, 3>> inner{
        {u"footer"_s, u"officeDocument/2006/relationships/footer"_s, u"footer.xml"_s}};
    DocxParts pictures;
    for (std::size_t i = 1; i <= body.pictures().size(); ++i) {
        const QString name = u"media/code%1.png"_s.arg(i);
        inner.push_back({u"code%1"_s.arg(i), u"officeDocument/2006/relationships/image"_s, name});
        pictures.emplace_back(u"word/"_s + name, body.pictures()[i - 1]);
    }
    DocxParts parts{
        {u"[Content_Types].xml"_s, contentTypes()},
        {u"_rels/.rels"_s,
         relations({{u"document"_s, u"officeDocument/2006/relationships/officeDocument"_s, u"word/document.xml"_s},
                    {u"core"_s, u"package/2006/relationships/metadata/core-properties"_s, u"docProps/core.xml"_s}})},
        {u"docProps/core.xml"_s, propertiesOf(document)},
        {u"word/document.xml"_s, documentXml(markup, page)},
        {u"word/_rels/document.xml.rels"_s, relations(inner)},
        {u"word/footer.xml"_s, footer()}};
    for (auto& picture : pictures)
        parts.push_back(std::move(picture));
    return parts;
}

} // namespace redvest::report
