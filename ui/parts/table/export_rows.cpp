// SPDX-FileCopyrightText: 2026 RedVest contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/parts/table/export_rows.h"

#include "core/base/failure.h"
#include "core/base/output_file.h"
#include "core/report/to_csv.h"
#include "core/usecases/sheets/exports.h"
#include "ui/parts/table/shown_table.h"

#include <QCoreApplication>

#include <algorithm>

namespace redvest::ui {

using namespace Qt::Literals::StringLiterals;

namespace {

QString tr(const char* text)
{
    return QCoreApplication::translate("ExportRows", text);
}

/// "12 345" with the thin spaces it is shown with, and a real minus, as a spreadsheet reads it; else the text.
QString plainNumber(const QString& text)
{
    QString plain = text;
    plain.remove(QChar(0x2009)).replace(QChar(0x2212), u'-');
    bool isNumber = false;
    plain.toDouble(&isNumber);
    return isNumber ? plain : text;
}

bool isNumber(const QString& text)
{
    bool isOne = text.isEmpty();
    if (!isOne)
        text.toDouble(&isOne);
    return isOne;
}

/// What stands at the right are amounts; a text among them keeps the column text.
Listing listingOf(const report::TableBlock& table)
{
    Listing listing;
    listing.rows = table.rows;
    for (std::size_t column = 0; column < table.columns.size(); ++column) {
        const auto at = qsizetype(column);
        listing.titles << table.columns[column].title;
        bool isNumeric = table.columns[column].align == report::Align::Right;
        for (const QStringList& row : table.rows)
            isNumeric = isNumeric && isNumber(plainNumber(row.value(at)));
        listing.numeric.push_back(isNumeric);
        for (QStringList& row : listing.rows)
            row[at] = isNumeric ? plainNumber(row[at]) : row[at];
    }
    return listing;
}

} // namespace

QString tableFiles()
{
    return tr("Spreadsheet (*.xlsx);;Text (*.csv)");
}

void writeTable(const report::TableBlock& table, const ListFacts& facts, const QString& path)
{
    if (path.endsWith(u".csv"_s, Qt::CaseInsensitive))
        return writeOutput(path, report::toCsv(table));
    Listing listing = listingOf(table);
    listing.notes = linesOf(facts);
    exportListing(listing, facts.title, path);
}

QString writeRows(const QTableView& view, const QString& path)
{
    try {
        writeTable(shownTable(view), {}, path);
    } catch (const Failure& failure) {
        return failure.message();
    }
    return {};
}

} // namespace redvest::ui
