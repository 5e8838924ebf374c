// SPDX-FileCopyrightText: 2026 RedVest contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/usecases/sheets/import/row_kind.h"

#include "core/base/text.h"

#include <QSet>

#include <algorithm>

namespace redvest::intake {

using namespace Qt::Literals::StringLiterals;

namespace {

using Cells = std::vector<formats::Cell>;

QString textAt(const Cells& cells, std::size_t i)
{
    return i < cells.size() ? normalised(cells[i].text.left(200)) : QString();
}

/// The first cell that says anything, running numbers apart.
QString firstText(const Cells& cells)
{
    for (const formats::Cell& cell : cells) {
        if (QString text = normalised(cell.text.left(100)); !text.isEmpty())
            return text;
    }
    return {};
}

bool startsWithOneOf(const QString& text, const QStringList& words)
{
    return std::any_of(words.begin(), words.end(), [&](const QString& w) { return text.startsWith(w); });
}

/// 合计 and the like alone in the first cell: no record is called so.
bool isTotal(const QString& first)
{
    static const QStringList s_totals{u"合计"_s, u"总计"_s, u"共计"_s, u"累计"_s, u"小计"_s, u"总合计"_s};
    QString word = first;
    word.removeIf([](QChar c) { return c.isSpace() || c == u':'; });
    return s_totals.contains(word);
}

/// A word of `words` with what is asked behind it, "填表人:张三" or "审核 李四", and not the beginning of a name,
/// "填表指导".
bool isLabel(const QString& first, const QStringList& words)
{
    static const QStringList s_ends{u"人"_s, u"日期"_s, u"时间"_s, u"单位"_s, u"部门"_s, u"说明"_s, u"盖章"_s};
    for (const QString& word : words) {
        if (!first.startsWith(word))
            continue;
        QStringView rest = QStringView(first).mid(word.size());
        for (const QString& end : s_ends) {
            if (rest.startsWith(end)) {
                rest = rest.mid(end.size());
                break;
            }
        }
        if (rest.isEmpty() || word.endsWith(u':') || word.endsWith(u' ') || !rest[0].isLetter())
            return true;
    }
    return first == u"审核"_s;
}

/// Nothing else stands in the row: one cell, or one merged over all.
bool isAlone(const QString& first, const Cells& cells)
{
    return std::all_of(cells.begin(), cells.end(), [&](const formats::Cell& cell) {
        const QString text = normalised(cell.text.left(100));
        return text.isEmpty() || text == first;
    });
}

bool repeatsHeader(const HeaderLayout& layout, const Cells& cells)
{
    int same = 0;
    for (const SheetColumn& c : columnsOf(layout.kind)) {
        const int at = layout.at(c.field);
        if (at < 0)
            continue;
        const QString text = textAt(cells, std::size_t(at));
        if (!text.isEmpty() && foldedHeader(text) != foldedHeader(layout.header[at]))
            return false;
        same += text.isEmpty() ? 0 : 1;
    }
    return same >= 2;
}

} // namespace

bool looksComplete(const HeaderLayout& layout, const Cells& cells)
{
    QSet<QString> values;
    int needed = 0;
    for (const SheetColumn& c : columnsOf(layout.kind)) {
        const int at = layout.at(c.field);
        if (!c.isRequired || at < 0)
            continue;
        ++needed;
        if (const QString text = textAt(cells, std::size_t(at)); !text.isEmpty())
            values.insert(text);
        else
            return false;
    }
    return needed > 0 && (needed == 1 || values.size() > 1);
}

QString textBeyond(const HeaderLayout& layout, const Cells& cells)
{
    QStringList texts;
    for (std::size_t i = std::size_t(layout.header.size()); i < cells.size(); ++i) {
        if (const QString text = textAt(cells, i); !text.isEmpty())
            texts += text;
    }
    return texts.join(u'、');
}

bool saysSeveral(const HeaderLayout& layout, const Cells& cells)
{
    QSet<QString> values;
    for (const SheetColumn& c : columnsOf(layout.kind)) {
        if (const int at = layout.at(c.field); at >= 0) {
            if (const QString text = textAt(cells, std::size_t(at)); !text.isEmpty())
                values.insert(text);
        }
    }
    return values.size() > 1;
}

RowKind rowKind(const HeaderLayout& layout, const Cells& cells)
{
    static const QStringList s_totals{u"合计"_s, u"总计"_s, u"共计"_s, u"小计"_s};
    static const QStringList s_footers{u"填表"_s,     u"制表"_s,   u"审核人"_s,   u"审核:"_s,     u"审核 "_s,
                                       u"单位盖章"_s, u"(盖章"_s,  u"盖章"_s,     u"填报人"_s,    u"填报单位"_s,
                                       u"负责人:"_s,  u"经办人"_s, u"报送单位"_s, u"单位(盖章"_s, u"填报日期"_s};
    static const QStringList s_skipped{u"示例"_s, u"(示例"_s, u"样例"_s, u"(例"_s,   u"例:"_s, u"说明:"_s,
                                       u"注:"_s,  u"备注:"_s, u"必填"_s, u"(必填"_s, u"选填"_s};
    bool isBlank = true;
    for (const SheetColumn& c : columnsOf(layout.kind)) {
        const int at = layout.at(c.field);
        if (at >= 0 && std::size_t(at) < cells.size() && cells[std::size_t(at)].kind != formats::CellKind::Empty &&
            !cells[std::size_t(at)].text.trimmed().isEmpty()) {
            isBlank = false;
            break;
        }
    }
    const QString first = firstText(cells);
    if (isTotal(first) ||
        (startsWithOneOf(first, s_totals) && (isBlank || !looksComplete(layout, cells)) &&
         (isBlank || isAlone(first, cells) || isLabel(first, s_totals) || first.startsWith(u"小计"_s))))
        return RowKind::Total;
    if ((startsWithOneOf(first, s_footers) || first == u"审核"_s) &&
        (isBlank || isAlone(first, cells) || isLabel(first, s_footers))) {
        if (isBlank || !looksComplete(layout, cells))
            return first.startsWith(u"填表说明"_s) ? RowKind::Skip : RowKind::Footer;
    }
    if (isBlank)
        return RowKind::Blank;
    if (startsWithOneOf(first, s_skipped) && !looksComplete(layout, cells))
        return RowKind::Skip;
    if (startsWithOneOf(first, {u"示例"_s, u"(示例"_s}))
        return RowKind::Skip;
    return repeatsHeader(layout, cells) ? RowKind::Skip : RowKind::Data;
}

} // namespace redvest::intake
