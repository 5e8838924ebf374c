// SPDX-FileCopyrightText: 2026 RedVest contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/usecases/sheets/column_template.h"

#include "core/base/progress.h"
#include "core/formats/sheet.h"
#include "core/formats/xlsx_writer.h"

#include <QCoreApplication>
#include <QRegularExpression>

#include <algorithm>
#include <functional>

namespace redvest {

using namespace Qt::Literals::StringLiterals;

namespace {

QString tr(const char* text)
{
    return QCoreApplication::translate("Exports", text);
}

const QRegularExpression& placeholder()
{
    static const QRegularExpression form(u"[{｛]\\s*([^{}｛｝]+?)\\s*[}｝]"_s);
    return form;
}

QStringList textsOf(const std::vector<formats::Cell>& row)
{
    QStringList texts;
    for (const formats::Cell& cell : row)
        texts << cell.text.trimmed();
    while (!texts.isEmpty() && texts.last().isEmpty())
        texts.removeLast();
    return texts;
}

QStringList namesIn(const QString& cell)
{
    QStringList names;
    for (auto found = placeholder().globalMatch(cell); found.hasNext();)
        names << found.next().captured(1);
    return names;
}

/// Asks for something that only a line has.
bool asksForLines(const QStringList& cells, const TemplateNames& names)
{
    return std::any_of(cells.begin(), cells.end(), [&](const QString& cell) {
        const QStringList asked = namesIn(cell);
        return std::any_of(asked.begin(), asked.end(),
                           [&](const QString& name) { return !names.ofList.contains(name); });
    });
}

/// `known`: what a row of its kind may ask for.
void noteUnknown(const QStringList& cells, const QStringList& known, Problems& problems)
{
    for (const QString& cell : cells) {
        for (const QString& name : namesIn(cell)) {
            if (!known.contains(name))
                problems.push_back({u"unknown_placeholder"_s, u"template"_s,
                                    tr("{%1} is none of the names a column can ask for. There are: %2.")
                                        .arg(name.left(40), known.join(u'、'))});
        }
    }
}

/// With what `said` gives for each name in braces.
QString filledBy(const QString& cell, const std::function<QString(const QString& name)>& said)
{
    QString text;
    qsizetype from = 0;
    for (auto found = placeholder().globalMatch(cell); found.hasNext();) {
        const auto match = found.next();
        text += cell.mid(from, match.capturedStart() - from) + said(match.captured(1));
        from = match.capturedEnd();
    }
    return text + cell.mid(from);
}

std::vector<QStringList> filledRows(const std::vector<QStringList>& rows,
                                    const std::function<QString(const QString& name)>& said)
{
    std::vector<QStringList> filled = rows;
    for (QStringList& row : filled) {
        for (QString& cell : row)
            cell = filledBy(cell, said);
    }
    return filled;
}

/// A formula whose value the file does not hold.
bool hasNoValue(const std::vector<formats::Cell>& row)
{
    return std::any_of(row.begin(), row.end(), [](const formats::Cell& cell) {
        return cell.kind == formats::CellKind::Error && cell.text == formats::kNoValue;
    });
}

formats::OutSheet sheetOf(const ColumnTemplate& columns, const QString& name)
{
    formats::OutSheet sheet;
    sheet.name = name;
    for (const QString& title : columns.titles)
        sheet.columns.push_back({title});
    return sheet;
}

void writeSheet(const formats::OutSheet& sheet, const QString& path)
{
    if (path.endsWith(u".csv"_s, Qt::CaseInsensitive)) {
        formats::writeCsv(path, sheet);
        return;
    }
    NoProgress silent;
    formats::writeXlsx(path, {sheet}, silent);
}

} // namespace

ColumnTemplate usualTemplate(const TemplateNames& names)
{
    ColumnTemplate columns;
    for (const QString& field : names.ofLine) {
        columns.titles << field;
        columns.cells << u'{' + field + u'}';
    }
    return columns;
}

Outcome<ColumnTemplate> templateFrom(const QString& path, const TemplateNames& names)
{
    NoProgress silent;
    const auto book = formats::readBook(path, {}, silent);
    if (!book)
        return book.problems();
    ColumnTemplate columns;
    Problems problems;
    int lines = 0; // the number of the row that is written for each line
    int number = 0;
    for (const auto& row : book->sheet.rows) {
        ++number;
        const QStringList cells = textsOf(row);
        if (hasNoValue(row))
            problems.push_back({u"no_value"_s, u"template"_s,
                                tr("Row %1 has a formula of which this file holds no value. Write what it is to say; "
                                   "{人数} is the number of people.")
                                    .arg(number)});
        if (!asksForLines(cells, names)) {
            noteUnknown(cells, names.ofList, problems);
            (lines == 0 ? columns.above : columns.below).push_back(cells);
            continue;
        }
        noteUnknown(cells, names.ofLine + names.ofList, problems);
        if (lines != 0)
            problems.push_back({u"several_rows"_s, u"template"_s,
                                tr("Rows %1 and %2 both ask for what the lines of the list say. Keep one such row, "
                                   "under the titles: it is written once for each line.")
                                    .arg(lines)
                                    .arg(number)});
        lines = lines == 0 ? number : lines;
        columns.cells = cells;
    }
    if (lines == 0)
        return Problem{u"no_placeholders"_s, u"template"_s,
                       tr("No row of this file says what the columns hold. Under the titles write names in braces: "
                          "{姓名}, {证件号码} …; \"%1\" writes a file to begin with.")
                           .arg(names.command)};
    while (!columns.above.empty() && columns.above.back().isEmpty())
        columns.above.pop_back();
    if (columns.above.empty())
        problems.push_back({u"no_titles"_s, u"template"_s,
                            tr("Nothing stands above the names in braces. Put the titles of the columns there.")});
    if (!problems.empty())
        return problems;
    columns.titles = columns.above.back();
    columns.above.pop_back();
    const qsizetype width = std::max(columns.titles.size(), columns.cells.size());
    columns.titles.resize(width);
    columns.cells.resize(width);
    return columns;
}

void writeByTemplate(const ColumnTemplate& columns, const TemplateNames& names, const TemplateLines& lines,
                     const QString& title, const QString& path)
{
    formats::OutSheet sheet = sheetOf(columns, title);
    sheet.above = filledRows(columns.above, lines.ofList);
    sheet.below = filledRows(columns.below, lines.ofList);
    for (qint64 line = 0; line < lines.count; ++line) {
        QStringList row;
        for (const QString& cell : columns.cells)
            row << filledBy(cell, [&](const QString& name) {
                return names.ofLine.contains(name) ? lines.ofLine(name, line) : lines.ofList(name);
            });
        sheet.rows.push_back(std::move(row));
    }
    writeSheet(sheet, path);
}

void writeTemplateFile(const TemplateNames& names, const QString& title, const QString& path)
{
    const ColumnTemplate usual = usualTemplate(names);
    formats::OutSheet sheet = sheetOf(usual, title);
    sheet.rows = {usual.cells};
    writeSheet(sheet, path);
}

} // namespace redvest
