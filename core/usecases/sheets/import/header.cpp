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
constexpr int kSaidByHand = 2; ///< rank of a column that somebody mapped

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
        return mapped.contains(foldedHeader(header)) ? kSaidByHand : names.isCanonical(header) ? 1 : 0;
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

/// Notes that `behind` is looked at where `first` says nothing.
void addPlace(HeaderLayout& layout, SheetField field, int first, int behind)
{
    auto found = std::find_if(layout.doubled.begin(), layout.doubled.end(),
                              [field](const DoubledColumns& d) { return d.field == field; });
    if (found == layout.doubled.end())
        found = layout.doubled.insert(found, {field, {first}});
    std::vector<int>& columns = found->columns;
    if (columns.front() == first)
        columns.push_back(behind);
    else
        columns.insert(columns.begin(), first);
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
        // The same header again, merged over two columns or written twice, is another place for the same.
        const bool isAgain = at >= 0 && header.header[at] == name && at == i - 1 && header.rows == 1;
        if (rank == other && !isAgain)
            return ambiguous(kind, *field, header.header[at], name);
        // Whoever said which column is meant has left the others out.
        if (at >= 0 && std::max(rank, other) < kSaidByHand)
            addPlace(layout, *field, rank > other ? i : at, rank > other ? at : i);
        if (rank > other)
            at = i;
    }
    std::erase_if(layout.doubled, [&](const DoubledColumns& d) { return d.columns.front() != layout.at(d.field); });
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

QString columnLetters(int column)
{
    QString letters;
    for (int rest = column + 1; rest > 0; rest = (rest - 1) / 26)
        letters.prepend(QChar(char16_t(u'A' + (rest - 1) % 26)));
    return letters;
}

QString doubledText(const HeaderLayout& layout, const DoubledColumns& doubled)
{
    QStringList names;
    for (const int at : doubled.columns)
        names += columnLetters(at) + u' ' + layout.header[at];
    return QCoreApplication::translate("Import", "These columns mean the same (%1): %2. Of each row the first of them "
                                                 "that is filled is taken.")
        .arg(titleOf(layout.kind, doubled.field), names.join(u'、'));
}

} // namespace redvest::intake
