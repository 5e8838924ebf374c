// SPDX-FileCopyrightText: 2026 RedVest contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/usecases/sheets/insurance_sheet.h"

#include "core/base/progress.h"
#include "core/formats/sheet.h"
#include "core/formats/xlsx_writer.h"

#include <QCoreApplication>
#include <QRegularExpression>

#include <algorithm>

namespace redvest {

using namespace Qt::Literals::StringLiterals;

namespace {

QString tr(const char* text)
{
    return QCoreApplication::translate("Cover", text);
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

bool hasPlaceholder(const QStringList& cells)
{
    return std::any_of(cells.begin(), cells.end(), [](const QString& c) { return c.contains(placeholder()); });
}

Problems unknownIn(const QStringList& cells)
{
    Problems problems;
    for (const QString& cell : cells) {
        for (auto found = placeholder().globalMatch(cell); found.hasNext();) {
            const QString name = found.next().captured(1);
            if (!insuranceFields().contains(name))
                problems.push_back({u"unknown_placeholder"_s, u"template"_s,
                                    tr("{%1} is none of the names a column can ask for. There are: %2.")
                                        .arg(name.left(40), insuranceFields().join(u'、'))});
        }
    }
    return problems;
}

QString filled(const QString& cell, const InsuranceList& list, const InsuranceLine& line, int number)
{
    QString text;
    qsizetype from = 0;
    for (auto found = placeholder().globalMatch(cell); found.hasNext();) {
        const auto match = found.next();
        text += cell.mid(from, match.capturedStart() - from);
        text += insuranceField(match.captured(1), list, line, number);
        from = match.capturedEnd();
    }
    return text + cell.mid(from);
}

formats::OutSheet sheetOf(const InsuranceColumns& columns, const QString& name)
{
    formats::OutSheet sheet;
    sheet.name = name;
    sheet.notes = columns.notes;
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

InsuranceColumns usualInsuranceColumns()
{
    InsuranceColumns columns;
    for (const QString& field : insuranceFields()) {
        columns.titles << field;
        columns.cells << u'{' + field + u'}';
    }
    return columns;
}

Outcome<InsuranceColumns> insuranceColumnsFrom(const QString& path)
{
    NoProgress silent;
    const auto book = formats::readBook(path, {}, silent);
    if (!book)
        return book.problems();
    std::vector<QStringList> above;
    for (const auto& row : book->sheet.rows) {
        const QStringList cells = textsOf(row);
        if (!hasPlaceholder(cells)) {
            if (!cells.isEmpty())
                above.push_back(cells);
            continue;
        }
        if (above.empty())
            return Problem{u"no_titles"_s, u"template"_s,
                           tr("Nothing stands above the names in braces. Put the insurer's titles there.")};
        if (Problems problems = unknownIn(cells); !problems.empty())
            return problems;
        InsuranceColumns columns{{}, above.back(), cells};
        above.pop_back();
        for (QStringList line : above) {
            line.removeDuplicates(); // a merged cell tells its text in every column
            line.removeAll(QString());
            columns.notes << line.join(u"  "_s);
        }
        const qsizetype width = std::max(columns.titles.size(), columns.cells.size());
        columns.titles.resize(width);
        columns.cells.resize(width);
        return columns;
    }
    return Problem{u"no_placeholders"_s, u"template"_s,
                   tr("No row of this file says what the columns hold. Under the titles write names in braces: {姓名}, "
                      "{证件号码} …; \"template insurance-list\" writes a file to begin with.")};
}

void writeInsuranceSheet(const InsuranceList& list, const InsuranceColumns& columns, const QString& path)
{
    formats::OutSheet sheet = sheetOf(columns, insuranceTitle(list.change));
    int number = 0;
    for (const InsuranceLine& line : list.lines) {
        ++number;
        QStringList row;
        for (const QString& cell : columns.cells)
            row << filled(cell, list, line, number);
        sheet.rows.push_back(std::move(row));
    }
    writeSheet(sheet, path);
}

void writeInsuranceTemplate(const QString& path)
{
    const InsuranceColumns usual = usualInsuranceColumns();
    formats::OutSheet sheet = sheetOf(usual, insuranceTitle(InsuranceChange::All));
    sheet.rows = {usual.cells};
    writeSheet(sheet, path);
}

} // namespace redvest
