// SPDX-FileCopyrightText: 2026 RedVest contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/report/cards.h"

#include <algorithm>

namespace redvest::report {

using namespace Qt::Literals::StringLiterals;

namespace {

QString line(const QString& cssClass, const QString& text)
{
    return text.isEmpty() ? QString() : u"<p class=\"%1\">%2</p>\n"_s.arg(cssClass, text.toHtmlEscaped());
}

} // namespace

TableBlock tableOf(const BadgeSheet& sheet)
{
    QStringList names;
    for (const BadgeCard& card : sheet.cards) {
        for (const ChartDetail& detail : card.details) {
            if (!names.contains(detail.name))
                names << detail.name;
        }
    }
    TableBlock table{.columns = {{u"序号"_s, Align::Right, 1}, {u"姓名"_s, Align::Left, 2}}};
    for (const QString& name : names)
        table.columns.push_back({name, Align::Left, 2});
    table.columns.push_back({u"编号"_s, Align::Left, 3});
    int number = 0;
    for (const BadgeCard& card : sheet.cards) {
        QStringList row{QString::number(++number), card.name};
        for (const QString& name : names) {
            const auto at = std::find_if(card.details.begin(), card.details.end(),
                                         [&](const ChartDetail& detail) { return detail.name == name; });
            row << (at == card.details.end() ? QString() : at->value);
        }
        table.rows.push_back(row << card.number);
    }
    return table;
}

QString htmlOf(const BadgeSheet& sheet)
{
    QString out = u"<section class=\"cards\">\n"_s;
    for (const BadgeCard& card : sheet.cards) {
        out += u"<article class=\"card\">\n"_s + line(u"head"_s, card.head) + line(u"title"_s, card.title) +
               line(u"name"_s, card.name);
        constexpr int kQuiet = 4; // ISO/IEC 18004
        out += htmlOf(card.code, kQuiet);
        for (const ChartDetail& detail : card.details)
            out += line(u"detail"_s, detail.name + u'：' + detail.value);
        out += line(u"detail"_s, card.number.isEmpty() ? QString() : u"编号："_s + card.number) + u"</article>\n"_s;
    }
    return out + u"</section>\n"_s;
}

QString htmlOf(const FoldedCard& card)
{
    const QString half = line(u"name"_s, card.name) + line(u"second"_s, card.second);
    return u"<section class=\"folded\">\n<div class=\"turned\">\n%1</div>\n<div>\n%1</div>\n</section>\n"_s.arg(half);
}

QString htmlOf(const DutyCard& card)
{
    QString out = u"<section class=\"duty\">\n"_s + line(u"head"_s, card.head) + line(u"title"_s, card.title) +
                  line(u"name"_s, card.name);
    for (const ChartDetail& detail : card.details)
        out += line(u"detail"_s, detail.name + u'：' + detail.value);
    for (const ChartDetail& section : card.sections) {
        out += line(u"section"_s, section.name);
        for (const QString& text : section.value.split(u'\n', Qt::SkipEmptyParts))
            out += line(u"text"_s, text);
    }
    return out + line(u"foot"_s, card.foot) + u"</section>\n"_s;
}

QString htmlOf(const QrModules& code, int quietModules)
{
    if (code.width <= 0)
        return {};
    QString path;
    for (int i = 0; i < code.width * code.width; ++i) {
        if (code.dark[std::size_t(i)])
            path += u"M%1 %2h1v1h-1z"_s.arg(i % code.width + quietModules).arg(i / code.width + quietModules);
    }
    return u"<svg class=\"code\" viewBox=\"0 0 %1 %1\" shape-rendering=\"crispEdges\"><path d=\"%2\"/></svg>\n"_s.arg(
        QString::number(code.width + 2 * quietModules), path);
}

QString cardStyle()
{
    return uR"(.cards{display:flex;flex-wrap:wrap;gap:2mm}.cards p,.folded p{text-indent:0;margin:0;overflow-wrap:anywhere}
.card{box-sizing:border-box;width:90mm;min-height:54mm;border:1px dashed #888;padding:3mm;font-size:10px;line-height:1.5;break-inside:avoid}
.card .head{border-bottom:1px solid #c80000;font-size:11px}.card .title{color:#c80000;font-weight:bold;font-size:15px}
.card .name{font-size:24px;font-weight:bold;line-height:1.3}.card .code{float:right;width:21mm;height:21mm}
.folded{break-after:page;border:1px solid #888;margin:1em 0;text-align:center}.folded div{padding:3em 1em}
.folded .name{font-size:5em;line-height:1.3}.folded .second{font-size:2em}
.duty{break-after:page;border:1px solid #888;margin:1em 0;padding:1.5em}.duty p{text-indent:0;margin:0.2em 0;overflow-wrap:anywhere}
.duty .head,.duty .title,.duty .name{text-align:center}.duty .title{color:#c80000;font-weight:bold;font-size:1.5em}
.duty .name{font-size:1.7em;font-weight:bold}.duty .section{font-weight:bold;margin-top:0.8em}.duty .text{text-indent:2em}
.duty .foot{font-size:0.8em}
.turned{transform:rotate(180deg);border-top:1px dashed #888}
)"_s;
}

} // namespace redvest::report
