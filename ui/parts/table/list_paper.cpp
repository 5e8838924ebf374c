// SPDX-FileCopyrightText: 2026 RedVest contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/parts/table/list_paper.h"

#include "core/report/to_text.h"

#include <algorithm>

namespace redvest::ui {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr double kPortraitWidth = 180;   ///< mm of an A4 page between margins of 15 mm
constexpr double kHalfCharacter = 1.588; ///< mm of a Latin letter at 9 pt; a Han character takes two
constexpr double kBetween = 2.6;         ///< mm between the texts of two cells
constexpr int kLongest = 48;             ///< letters; what is longer wraps anyhow
constexpr std::size_t kSample = 500;     ///< rows; enough for a long list

double widthNeeded(const report::TableBlock& table)
{
    const std::size_t step = table.rows.size() / kSample + 1;
    double width = 0;
    for (std::size_t column = 0; column < table.columns.size(); ++column) {
        int letters = report::displayWidth(table.columns[column].title);
        for (std::size_t row = 0; row < table.rows.size(); row += step)
            letters = std::max(letters, report::displayWidth(table.rows[row].value(qsizetype(column))));
        width += std::min(letters, kLongest) * kHalfCharacter + kBetween;
    }
    return width;
}

QString joined(const QStringList& texts, const QString& between)
{
    QStringList said = texts;
    said.removeAll(QString());
    return said.join(between);
}

/// The fonts of official papers set a thin space as wide as a letter: "3 294" would be read as two numbers.
QString onPaper(QString text)
{
    return text.remove(QChar(0x2009));
}

} // namespace

QStringList linesOf(const ListFacts& facts)
{
    QStringList lines{joined({facts.office, facts.asOf}, u"  "_s), facts.filters, facts.count, facts.note};
    lines.removeAll(QString());
    return lines;
}

report::Document listDocument(report::TableBlock rows, const ListFacts& facts)
{
    for (QStringList& row : rows.rows)
        std::transform(row.begin(), row.end(), row.begin(), onPaper);
    report::Document document;
    document.title = facts.title;
    document.subtitle = joined({facts.office, facts.asOf}, u"  "_s);
    document.isLandscape = widthNeeded(rows) > kPortraitWidth;
    for (const QString& line : {facts.filters, facts.count}) {
        if (!line.isEmpty())
            document.blocks.emplace_back(report::Paragraph{.text = onPaper(line), .isQuiet = true});
    }
    document.blocks.emplace_back(std::move(rows));
    if (!facts.note.isEmpty())
        document.blocks.emplace_back(report::Paragraph{.text = facts.note, .isQuiet = true});
    document.footer = joined({facts.office, facts.title, facts.asOf}, u" · "_s);
    return document;
}

} // namespace redvest::ui
