// SPDX-FileCopyrightText: 2026 RedVest contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/report/to_text.h"

#include "core/base/text.h"
#include "core/report/cards.h"

#include <algorithm>
#include <array>

using namespace Qt::Literals::StringLiterals;

namespace redvest::report {
namespace {

struct Range
{
    char32_t first;
    char32_t last;
};

// East Asian Wide and Fullwidth of Unicode TR 11, and the quotes, dash and ellipsis that Chinese fonts draw full width.
constexpr std::array<Range, 15> kWide{{{0x1100, 0x115f},
                                       {0x2014, 0x2014},
                                       {0x2018, 0x201d},
                                       {0x2026, 0x2026},
                                       {0x2e80, 0x303e},
                                       {0x3041, 0x33ff},
                                       {0x3400, 0x4dbf},
                                       {0x4e00, 0x9fff},
                                       {0xa000, 0xa4cf},
                                       {0xac00, 0xd7a3},
                                       {0xf900, 0xfaff},
                                       {0xfe30, 0xfe6f},
                                       {0xff00, 0xff60},
                                       {0xffe0, 0xffe6},
                                       {0x20000, 0x3fffd}}};

QString padded(const QString& text, int width, Align align)
{
    const int room = std::max(0, width - displayWidth(text));
    const int before = align == Align::Right ? room : align == Align::Center ? room / 2 : 0;
    return QString(before, u' ') + text + QString(room - before, u' ');
}

void addLine(QString& out, QString line)
{
    while (line.endsWith(u' '))
        line.chop(1);
    out += visible(line) + u'\n';
}

void addLineIfAny(QString& out, const QString& line)
{
    if (!line.trimmed().isEmpty())
        addLine(out, line);
}

void add(QString& out, const Heading& heading)
{
    addLine(out, heading.text);
}

void add(QString& out, const Paragraph& paragraph)
{
    addLine(out, u"　　"_s + paragraph.text);
}

void add(QString& out, const TableBlock& table)
{
    const auto count = table.columns.size();
    std::vector<int> widths(count);
    for (std::size_t c = 0; c < count; ++c) {
        widths[c] = displayWidth(visibleLine(table.columns[c].title));
        for (const QStringList& row : table.rows)
            widths[c] = std::max(widths[c], displayWidth(visibleLine(row.value(qsizetype(c)))));
    }
    const auto line = [&](const auto& cell) {
        QString text;
        for (std::size_t c = 0; c < count; ++c)
            text += (c == 0 ? u""_s : u"  "_s) + padded(visibleLine(cell(c)), widths[c], table.columns[c].align);
        return text;
    };
    addLineIfAny(out, table.unit.isEmpty() ? table.caption : table.caption + u"（"_s + table.unit + u"）"_s);
    addLine(out, line([&](std::size_t c) { return table.columns[c].title; }));
    for (const QStringList& row : table.rows)
        addLine(out, line([&](std::size_t c) { return row.value(qsizetype(c)); }));
}

void add(QString& out, const BarSeries& series)
{
    int nameWidth = 0;
    int labelWidth = 0;
    for (const auto& bar : series.bars) {
        nameWidth = std::max(nameWidth, displayWidth(visibleLine(bar.name)));
        labelWidth = std::max(labelWidth, displayWidth(visibleLine(bar.label)));
    }
    addLineIfAny(out, series.title);
    for (const auto& bar : series.bars) {
        QStringList values;
        for (std::size_t i = 0; i < std::min(series.parts.size(), bar.values.size()); ++i)
            if (bar.values[i] != 0)
                values << series.parts[i].name + u' ' + QString::number(bar.values[i]);
        addLine(out, padded(visibleLine(bar.name), nameWidth, Align::Left) + u"  "_s +
                         padded(visibleLine(bar.label), labelWidth, Align::Left) + u"  "_s + values.join(u"，"_s));
    }
}

void add(QString& out, const CertificateSheet& certificate)
{
    addLine(out, certificate.title);
    addLineIfAny(out, certificate.number);
    addLineIfAny(out, certificate.mark);
    addLine(out, certificate.holder);
    for (const QString& text : certificate.statements)
        addLine(out, u"　　"_s + text);
    addLine(out, certificate.issuer);
    addLine(out, certificate.date);
    for (const QString& text : certificate.notes)
        addLine(out, text);
    addLineIfAny(out, certificate.line);
}

void add(QString& out, const BadgeSheet& sheet)
{
    add(out, tableOf(sheet));
}

void add(QString& out, const SheetHead& sheet)
{
    addLine(out, sheet.title);
    for (const QString& text : sheet.lines)
        addLine(out, text);
    addLine(out, sheet.number);
}

void add(QString& out, const FoldedCard& card)
{
    addLine(out, (visibleLine(card.name) + u"  "_s + visibleLine(card.second)).trimmed());
}

void add(QString& out, const DutyCard& card)
{
    addLineIfAny(out, card.head);
    addLine(out, card.title);
    addLine(out, visibleLine(card.name));
    for (const ChartDetail& detail : card.details)
        addLine(out, detail.name + u'：' + visibleLine(detail.value));
    for (const ChartDetail& section : card.sections) {
        addLine(out, section.name);
        for (const QString& text : section.value.split(u'\n', Qt::SkipEmptyParts))
            addLine(out, u"　　"_s + visibleLine(text));
    }
    addLineIfAny(out, card.foot);
    out += u'\n';
}

/// An article stands apart from what is above it, with the column it stands under.
bool beginsArticle(const Block& block, const Block* before)
{
    const auto* heading = std::get_if<Heading>(&block);
    if (heading == nullptr)
        return false;
    const auto* above = before != nullptr ? std::get_if<Heading>(before) : nullptr;
    const bool isUnderRubric = above != nullptr && above->level == kRubricLevel;
    return heading->level == kRubricLevel || (heading->level == kTitleLevel && !isUnderRubric);
}

void addHead(QString& out, const BriefingFrame& frame)
{
    addLineIfAny(out, frame.notice);
    addLineIfAny(out, frame.name);
    addLineIfAny(out, frame.number);
    addLineIfAny(out, (frame.issuer + u"  "_s + frame.date).trimmed());
}

void addTail(QString& out, const BriefingFrame& frame)
{
    const auto group = [&](const QString& label, const QString& names) {
        if (!names.isEmpty())
            addLine(out, label + names);
    };
    group(u"报："_s, frame.reportTo);
    group(u"送："_s, frame.sendTo);
    group(u"发："_s, frame.distributeTo);
    addLineIfAny(out, (frame.registration + u' ' + frame.printRun).trimmed());
}

} // namespace

int displayWidth(const QString& text)
{
    int width = 0;
    for (const char32_t c : text.toUcs4()) {
        const auto it = std::find_if(kWide.begin(), kWide.end(), [c](const Range& r) { return c <= r.last; });
        if (QChar::category(c) == QChar::Mark_NonSpacing)
            continue;
        width += it != kWide.end() && c >= it->first ? 2 : 1;
    }
    return width;
}

QString toText(const Document& document)
{
    QString out;
    const bool isBriefing = document.layout == Layout::Briefing;
    if (isBriefing)
        addHead(out, document.frame);
    if (!out.isEmpty() && !document.title.isEmpty())
        out += u'\n';
    addLineIfAny(out, document.title);
    addLineIfAny(out, document.subtitle);
    bool isFirst = out.isEmpty();
    const Block* before = nullptr;
    for (const Block& block : document.blocks) {
        const bool isWide = std::holds_alternative<TableBlock>(block) || std::holds_alternative<BarSeries>(block) ||
                            std::holds_alternative<BadgeSheet>(block);
        if ((isWide && !isFirst) || beginsArticle(block, before))
            out += u'\n';
        std::visit([&out](const auto& b) { add(out, b); }, block);
        isFirst = false;
        before = &block;
    }
    if (isBriefing && !out.isEmpty())
        out += u'\n';
    if (isBriefing)
        addTail(out, document.frame);
    addLineIfAny(out, document.footer);
    while (out.endsWith(u"\n\n"_s))
        out.chop(1);
    return out;
}

} // namespace redvest::report
