// SPDX-FileCopyrightText: 2026 RedVest contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/report/to_html.h"

#include "core/report/cards.h"

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace redvest::report {
namespace {

const auto kStyle = uR"(
body{font:16px/1.7 "Noto Sans CJK SC","Microsoft YaHei",sans-serif;color:#1f2328;max-width:60em;margin:2em auto;padding:0 1em}
h1{text-align:center;font-size:1.5em}h2{font-size:1.15em}h3{font-size:1em}
header,p.subtitle{text-align:center}header .name{color:#f00;font-size:2em;margin:0}
header .line{display:flex;justify-content:space-between;border-bottom:2px solid #f00}
p{text-indent:2em;margin:.3em 0}header p,p.subtitle,footer p{text-indent:0}p.quiet{color:#667;font-size:.85em}
table{border-collapse:collapse;width:100%;margin:1em 0;font-variant-numeric:tabular-nums}
caption{font-weight:bold}th,td{border:1px solid #d8dce0;padding:.2em .6em;text-align:left}
.right{text-align:right}.center{text-align:center}tr.sum{font-weight:bold;background:#f6f7f8}
.bar{display:flex;height:1em;min-width:14em}.filled{background:#3d6f8e}.callable{background:#b98222}
.trainable{background:#c4633b}.structural,.gap{background:#a3201a}.short{color:#b3261e;font-weight:bold}
.certificate{border:3px double #c80000;padding:2em;margin:1em 0;page-break-after:always}.certificate h1{color:#c80000}
.certificate .holder{text-indent:0}.code{width:40mm;height:40mm}.line{word-break:break-all;text-indent:0}
footer{border-top:1px solid #1f2328;margin-top:2em;font-size:.9em}
)"_s;

QString element(const QString& tag, const QString& text, const QString& cssClass = {})
{
    const QString attribute = cssClass.isEmpty() ? QString() : u" class=\"%1\""_s.arg(cssClass);
    return u'<' + tag + attribute + u'>' + text.toHtmlEscaped() + u"</"_s + tag + u">\n"_s;
}

QString elementIfAny(const QString& tag, const QString& text, const QString& cssClass = {})
{
    return text.isEmpty() ? QString() : element(tag, text, cssClass);
}

QString alignClass(Align align)
{
    return align == Align::Right ? u"right"_s : align == Align::Center ? u"center"_s : QString();
}

QString html(const Heading& heading)
{
    const int level = heading.level == 0 ? 1 : std::clamp(heading.level + 1, 2, 4);
    return element(u"h%1"_s.arg(level), heading.text);
}

QString html(const Paragraph& paragraph)
{
    return element(u"p"_s, paragraph.text, paragraph.isQuiet ? u"quiet"_s : QString());
}

QString html(const TableBlock& table)
{
    QString out = u"<table>\n"_s;
    out += elementIfAny(u"caption"_s,
                        table.unit.isEmpty() ? table.caption : table.caption + u"（"_s + table.unit + u"）"_s);
    out += u"<thead><tr>"_s;
    for (const BlockColumn& column : table.columns)
        out += element(u"th"_s, column.title, alignClass(column.align));
    out += u"</tr></thead>\n<tbody>\n"_s;
    for (std::size_t r = 0; r < table.rows.size(); ++r) {
        const bool isSum =
            std::find(table.emphasised.begin(), table.emphasised.end(), int(r)) != table.emphasised.end();
        out += isSum ? u"<tr class=\"sum\">"_s : u"<tr>"_s;
        for (std::size_t c = 0; c < table.columns.size(); ++c)
            out += element(u"td"_s, table.rows[r].value(qsizetype(c)), alignClass(table.columns[c].align));
        out += u"</tr>\n"_s;
    }
    return out + u"</tbody></table>\n"_s;
}

qint64 total(const BarSeries::Bar& bar)
{
    qint64 sum = 0;
    for (const qint64 value : bar.values)
        sum += std::max<qint64>(0, value);
    return sum;
}

QString html(const BarSeries& series)
{
    qint64 longest = 1;
    for (const auto& bar : series.bars)
        longest = std::max(longest, total(bar));
    QString out = u"<table class=\"bars\">\n"_s + elementIfAny(u"caption"_s, series.title) + u"<thead><tr><th></th>"_s;
    for (const auto& part : series.parts)
        out += element(u"th"_s, part.name, u"right"_s);
    out += u"<th></th><th></th></tr></thead>\n<tbody>\n"_s;
    for (const auto& bar : series.bars) {
        out += u"<tr>"_s + element(u"th"_s, bar.name);
        QString drawn;
        for (std::size_t i = 0; i < std::min(series.parts.size(), bar.values.size()); ++i) {
            out += element(u"td"_s, QString::number(bar.values[i]), u"right"_s);
            const double share = 100.0 * double(std::max<qint64>(0, bar.values[i])) / double(longest);
            drawn += u"<span class=\"%1\" style=\"width:%2%\"></span>"_s.arg(series.parts[i].key.toHtmlEscaped(),
                                                                             QString::number(share, 'f', 2));
        }
        out += u"<td><div class=\"bar\">"_s + drawn + u"</div></td>"_s;
        out += element(u"td"_s, bar.label, bar.isShort ? u"short"_s : QString()) + u"</tr>\n"_s;
    }
    return out + u"</tbody></table>\n"_s;
}

QString html(const BadgeSheet& sheet)
{
    return htmlOf(sheet);
}

QString html(const FoldedCard& card)
{
    return htmlOf(card);
}

QString html(const DutyCard& card)
{
    return htmlOf(card);
}

QString html(const SheetHead& sheet)
{
    QString out = u"<section class=\"sheet\">\n"_s + element(u"h1"_s, sheet.title);
    for (const QString& text : sheet.lines)
        out += element(u"p"_s, text);
    return out + htmlOf(sheet.code, 4) + element(u"p"_s, sheet.number, u"right"_s) + u"</section>\n"_s;
}

QString html(const CertificateSheet& certificate)
{
    QString out = u"<section class=\"certificate\">\n"_s + element(u"h1"_s, certificate.title) +
                  elementIfAny(u"p"_s, certificate.number, u"subtitle"_s) +
                  elementIfAny(u"p"_s, certificate.mark, u"subtitle"_s) +
                  element(u"p"_s, certificate.holder, u"holder"_s);
    for (const QString& text : certificate.statements)
        out += element(u"p"_s, text);
    out += element(u"p"_s, certificate.issuer, u"right"_s) + element(u"p"_s, certificate.date, u"right"_s);
    out += htmlOf(certificate.code, 0);
    for (const QString& text : certificate.notes)
        out += element(u"p"_s, text, u"quiet"_s);
    return out + elementIfAny(u"p"_s, certificate.line, u"quiet line"_s) + u"</section>\n"_s;
}

QString head(const BriefingFrame& frame)
{
    return u"<header>\n"_s + elementIfAny(u"p"_s, frame.notice) + elementIfAny(u"p"_s, frame.name, u"name"_s) +
           elementIfAny(u"p"_s, frame.number) + u"<div class=\"line\">"_s + element(u"span"_s, frame.issuer) +
           element(u"span"_s, frame.date) + u"</div>\n</header>\n"_s;
}

QString tail(const BriefingFrame& frame)
{
    QString out;
    if (!frame.reportTo.isEmpty())
        out += element(u"p"_s, u"报："_s + frame.reportTo);
    if (!frame.sendTo.isEmpty())
        out += element(u"p"_s, u"送："_s + frame.sendTo);
    if (!frame.distributeTo.isEmpty())
        out += element(u"p"_s, u"发："_s + frame.distributeTo);
    out += elementIfAny(u"p"_s, (frame.registration + u' ' + frame.printRun).trimmed(), u"right"_s);
    return out.isEmpty() ? out : u"<footer>\n"_s + out + u"</footer>\n"_s;
}

} // namespace

QString toHtml(const Document& document)
{
    const bool isBriefing = document.layout == Layout::Briefing;
    const QString title = titleOf(document);
    QString out = u"<!DOCTYPE html>\n<html lang=\"zh-CN\">\n<head>\n<meta charset=\"utf-8\">\n"_s;
    out += element(u"title"_s, title) + u"<style>"_s + kStyle + cardStyle() + u"</style>\n</head>\n<body>\n"_s;
    if (isBriefing)
        out += head(document.frame);
    out += elementIfAny(u"h1"_s, document.title) + elementIfAny(u"p"_s, document.subtitle, u"subtitle"_s);
    for (const Block& block : document.blocks)
        out += std::visit([](const auto& b) { return html(b); }, block);
    if (isBriefing)
        out += tail(document.frame);
    if (!document.footer.isEmpty())
        out += u"<footer>\n"_s + element(u"p"_s, document.footer) + u"</footer>\n"_s;
    return out + u"</body>\n</html>\n"_s;
}

} // namespace redvest::report
