// SPDX-FileCopyrightText: 2026 RedVest contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// Rows that were refused → a sheet to correct and import again.

#include "core/base/failure.h"
#include "core/formats/xlsx_writer.h"
#include "core/usecases/sheets/import/gap_ticket.h"
#include "core/usecases/sheets/import_workbook.h"
#include "core/usecases/sheets/imports.h"

#include <QCoreApplication>

#include <algorithm>
#include <utility>

namespace redvest {

using namespace Qt::Literals::StringLiterals;

namespace {

formats::OutSheet errorSheet(const ImportReport& report, const QString& name)
{
    formats::OutSheet sheet;
    sheet.name = name;
    const qsizetype width = std::max(report.header.size(), report.rejectedRows.width());
    sheet.rows.reserve(std::size_t(report.rejectedRows.size()));
    for (qsizetype i = 0; i < width; ++i)
        sheet.columns.push_back({i < report.header.size() ? report.header[i] : QString()});
    sheet.columns.push_back({u"原行号"_s});
    sheet.columns.push_back({u"错误原因"_s, formats::ColumnKind::Text, 60});
    report.rejectedRows.each([&](int number, const QStringList& cells, const QString& reasons) {
        QStringList row = cells;
        row.resize(width);
        row += QString::number(number);
        row += reasons;
        sheet.rows.push_back(std::move(row));
    });
    return sheet;
}

/// Corrected, the rows belong to the collection that they were asked for.
void addTicket(const ImportReport& report, std::vector<formats::OutSheet>& sheets)
{
    if (report.ticket.empty())
        return;
    formats::OutSheet ticket;
    ticket.name = intake::kGapTicketSheet.toString();
    ticket.above = report.ticket;
    ticket.isHidden = true;
    sheets.push_back(std::move(ticket));
}

} // namespace

void writeErrorSheet(const ImportReport& report, const QString& path)
{
    const formats::OutSheet sheet = errorSheet(report, u"待更正"_s);
    if (path.endsWith(u".csv"_s, Qt::CaseInsensitive)) {
        formats::writeCsv(path, sheet);
        return;
    }
    std::vector<formats::OutSheet> sheets{sheet};
    addTicket(report, sheets);
    NoProgress silent;
    formats::writeXlsx(path, sheets, silent);
}

void writeErrorWorkbook(const WorkbookReport& report, const QString& path)
{
    std::vector<formats::OutSheet> sheets;
    for (const SheetReport& one : report.sheets) {
        if (one.report.rejected == 0)
            continue;
        sheets.push_back(errorSheet(one.report, one.sheet));
        addTicket(one.report, sheets);
    }
    NoProgress silent;
    formats::writeXlsx(path, sheets, silent);
}

} // namespace redvest
