// SPDX-FileCopyrightText: 2026 RedVest contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/usecases/sheets/import/header.h"

#include "core/base/text.h"

#include <QCoreApplication>
#include <QSet>

#include <algorithm>

namespace redvest::intake {

using namespace Qt::Literals::StringLiterals;

namespace {

using Cells = std::vector<formats::Cell>;

constexpr std::size_t kSearchedRows = 60;
constexpr int kEnoughNames = 3;

struct Names
{
    HeaderNames names;
    QHash<QString, QString> mapped; ///< folded header → canonical header, field word or ""
    [[nodiscard]] std::optional<SheetField> field(const QString& header) const
    {
        const auto it = mapped.constFind(foldedHeader(header));
        return names.field(it == mapped.constEnd() ? header : *it);
    }
    [[nodiscard]] int rank(const QString& header) const
    {
        return mapped.contains(foldedHeader(header)) ? 2 : names.isCanonical(header) ? 1 : 0;
    }
};

struct Candidate
{
    QStringList header;
    QSet<SheetField> known;
    std::size_t row = 0;
    std::size_t rows = 1;
};

QString textAt(const Cells& cells, std::size_t i)
{
    return i < cells.size() ? normalised(cells[i].text.left(200)) : QString();
}

Candidate candidateOf(const Names& names, QStringList header, std::size_t row, std::size_t rows)
{
    Candidate c{std::move(header), {}, row, rows};
    for (const QString& h : c.header) {
        if (const auto field = names.field(h))
            c.known.insert(*field);
    }
    return c;
}

Candidate single(const Names& names, const formats::Sheet& sheet, std::size_t row)
{
    QStringList header;
    for (std::size_t i = 0; i < sheet.rows[row].size(); ++i)
        header += textAt(sheet.rows[row], i);
    return candidateOf(names, std::move(header), row, 1);
}

/// 证件 over 类型 and 号码: the lower name alone, both joined, or the upper one, whichever is known.
Candidate paired(const Names& names, const formats::Sheet& sheet, std::size_t row)
{
    const Cells& upper = sheet.rows[row];
    const Cells& lower = sheet.rows[row + 1];
    QStringList header;
    QString group;
    for (std::size_t i = 0; i < std::max(upper.size(), lower.size()); ++i) {
        const QString below = textAt(lower, i);
        if (const QString above = textAt(upper, i); !above.isEmpty() || below.isEmpty())
            group = above;
        if (below.isEmpty() || below == group)
            header += group;
        else if (names.field(group + below))
            header += group + below;
        else
            header += names.field(below) || !names.field(group) ? below : group;
    }
    return candidateOf(names, std::move(header), row, 2);
}

bool hasField(const QSet<SheetField>& known, SheetField field)
{
    const bool isPartOfTimes = field == SheetField::Start || field == SheetField::End;
    return known.contains(field) || (isPartOfTimes && known.contains(SheetField::Times));
}

QList<SheetField> missing(const QSet<SheetField>& known, ImportKind kind)
{
    QList<SheetField> out;
    for (const SheetColumn& c : columnsOf(kind)) {
        if (c.isRequired && !hasField(known, c.field))
            out += c.field;
    }
    return out;
}

/// The first row with enough known names; a pair of rows when that makes more of them known.
Candidate findHeader(const Names& names, const formats::Sheet& sheet, ImportKind kind)
{
    Candidate best;
    const std::size_t end = std::min(sheet.rows.size(), kSearchedRows);
    for (std::size_t row = 0; row < end; ++row) {
        Candidate found = single(names, sheet, row);
        if (row + 1 < sheet.rows.size() && std::size_t(found.known.size()) < sheet.rows[row].size()) {
            Candidate both = paired(names, sheet, row);
            // A title merged over the header is no upper half of it.
            const bool isBetter = both.known.size() > found.known.size() && !found.known.empty();
            if (isBetter && both.known.size() > single(names, sheet, row + 1).known.size())
                found = std::move(both);
        }
        if (found.known.size() >= kEnoughNames || (!found.known.empty() && missing(found.known, kind).empty()))
            return found;
        if (found.known.size() > best.known.size())
            best = std::move(found);
    }
    return best;
}

QString titles(ImportKind kind, const QList<SheetField>& fields)
{
    QStringList out;
    for (const SheetField f : fields)
        out += titleOf(kind, f);
    return out.join(u'、');
}

Problem incomplete(const Candidate& header, ImportKind kind, bool isFound)
{
    QList<SheetField> found;
    for (const SheetColumn& c : columnsOf(kind)) {
        if (header.known.contains(c.field))
            found += c.field;
    }
    const QString lacking = titles(kind, missing(header.known, kind));
    if (found.isEmpty())
        return {u"header_not_found"_s,
                {},
                QCoreApplication::translate("Import", "The file has no row of column names. These columns are needed: "
                                                      "%1. Check the kind of list and the sheet.")
                    .arg(lacking)};
    return {isFound ? u"header_incomplete"_s : u"header_not_found"_s,
            {},
            QCoreApplication::translate("Import", "Columns found: %1 (row %2). These are missing: %3. Name them so in "
                                                  "the file, or say which column is meant.")
                .arg(titles(kind, found))
                .arg(header.row + 1)
                .arg(lacking)};
}

Problem ambiguous(ImportKind kind, SheetField field, const QString& one, const QString& other)
{
    return {u"ambiguous_columns"_s, other,
            QCoreApplication::translate("Import", "The columns \"%1\" and \"%2\" both seem to be %3. Rename one of "
                                                  "them, or say which column is meant.")
                .arg(one, other, titleOf(kind, field))};
}

Outcome<HeaderLayout> layoutOf(const Names& names, const Candidate& header, ImportKind kind)
{
    HeaderLayout layout;
    layout.kind = kind;
    layout.columnAt.fill(-1);
    layout.header = header.header;
    layout.firstRow = header.row + header.rows;
    for (int i = 0; i < int(header.header.size()); ++i) {
        const QString& name = header.header[i];
        const auto field = names.field(name);
        if (!field)
            continue;
        int& at = layout.columnAt[std::size_t(*field)];
        const int rank = names.rank(name);
        const int other = at < 0 ? -1 : names.rank(header.header[at]);
        // One header merged over two columns is one column.
        if (at >= 0 && header.header[at] == name && at == i - 1 && header.rows == 1)
            continue;
        if (rank == other)
            return ambiguous(kind, *field, header.header[at], name);
        if (rank > other)
            at = i;
    }
    return layout;
}

Outcome<Names> namesOf(ImportKind kind, const QMap<QString, QString>& columns)
{
    Names names{HeaderNames(kind), {}};
    for (auto it = columns.begin(); it != columns.end(); ++it) {
        if (!it.value().isEmpty() && !names.names.field(it.value()))
            return Problem{u"unknown_column"_s, it.key(),
                           QCoreApplication::translate("Import", "\"%1\" is no column of this list. There are: %2.")
                               .arg(it.value(), importColumns(kind).join(u'、'))};
        names.mapped.insert(foldedHeader(it.key()), it.value());
    }
    return names;
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

Outcome<HeaderLayout> layoutFor(const Names& names, const Candidate& header, ImportKind kind)
{
    const bool isFound = header.known.size() >= kEnoughNames;
    if (!missing(header.known, kind).empty())
        return incomplete(header, kind, isFound);
    return layoutOf(names, header, kind);
}

} // namespace

Outcome<HeaderLayout> findLayout(const formats::Sheet& sheet, ImportKind kind, const QMap<QString, QString>& columns)
{
    const Outcome<Names> names = namesOf(kind, columns);
    if (!names)
        return names.problems();
    return layoutFor(*names, findHeader(*names, sheet, kind), kind);
}

Fit fitOf(const formats::Sheet& sheet, ImportKind kind)
{
    const Names names{HeaderNames(kind), {}};
    const Candidate header = findHeader(names, sheet, kind);
    Fit fit{kind, layoutFor(names, header, kind), int(header.known.size()), 0, 0, 0};
    fit.missing = int(missing(header.known, kind).size());
    for (const QString& name : header.header) {
        if (names.field(name))
            fit.canonical += names.names.isCanonical(name) ? 1 : 0;
        else if (!name.isEmpty())
            ++fit.unknown;
    }
    return fit;
}

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

RowKind rowKind(const HeaderLayout& layout, const Cells& cells)
{
    static const QStringList s_footers{u"合计"_s,     u"总计"_s,      u"共计"_s,     u"填表"_s,     u"制表"_s,
                                       u"审核人"_s,   u"审核:"_s,     u"审核 "_s,    u"单位盖章"_s, u"(盖章"_s,
                                       u"盖章"_s,     u"填报人"_s,    u"填报单位"_s, u"负责人:"_s,  u"经办人"_s,
                                       u"报送单位"_s, u"单位(盖章"_s, u"填报日期"_s};
    static const QStringList s_skipped{u"小计"_s,  u"示例"_s, u"(示例"_s, u"样例"_s, u"(例"_s,   u"例:"_s,
                                       u"说明:"_s, u"注:"_s,  u"备注:"_s, u"必填"_s, u"(必填"_s, u"选填"_s};
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
    if (isTotal(first))
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
