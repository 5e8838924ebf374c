// SPDX-FileCopyrightText: 2026 RedVest contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/parts/import/workbook_preview.h"

#include "core/usecases/sheets/exports.h"
#include "ui/parts/import/import_dialog.h"
#include "ui/parts/look/looks.h"
#include "ui/parts/look/shown_text.h"
#include "ui/parts/look/theme.h"

#include <QHeaderView>
#include <QTableWidget>

namespace redvest::ui {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int kNumbersFrom = 2;

QTableWidgetItem* cell(const QString& text, int column)
{
    auto* item = new QTableWidgetItem(text);
    if (column >= kNumbersFrom)
        item->setTextAlignment(Qt::AlignRight | Qt::AlignVCenter);
    return item;
}

std::vector<RowProblem> named(const QString& sheet, const std::vector<RowProblem>& problems)
{
    std::vector<RowProblem> all = problems;
    for (RowProblem& p : all)
        p.column = u"%1 · %2"_s.arg(sheet, p.column);
    return all;
}

} // namespace

void showWorkbook(QTableWidget* table, const WorkbookReport& report)
{
    const QStringList titles{ImportDialog::tr("Sheet"),  ImportDialog::tr("List"),    ImportDialog::tr("Rows"),
                             ImportDialog::tr("Added"),  ImportDialog::tr("Changed"), ImportDialog::tr("As they are"),
                             ImportDialog::tr("Refused")};
    table->clear();
    table->clearSpans();
    table->setRowCount(int(report.sheets.size() + report.skipped.size()));
    table->setColumnCount(int(titles.size()));
    table->setHorizontalHeaderLabels(titles);
    int row = 0;
    for (const SheetReport& one : report.sheets) {
        const ImportReport& r = one.report;
        QStringList texts{one.sheet, listTitle(static_cast<ListKind>(r.kind))};
        for (const qint64 number : {r.read, r.added, r.updated, r.unchanged, r.rejected})
            texts += thousands(number);
        for (int column = 0; column < int(texts.size()); ++column)
            table->setItem(row, column, cell(texts[column], column));
        ++row;
    }
    for (const SkippedSheet& one : report.skipped) {
        table->setItem(row, 0, cell(one.sheet, 0));
        auto* why = cell(ImportDialog::tr("Passed over: %1").arg(one.why), 1);
        why->setToolTip(tipText(why->text()));
        table->setItem(row, 1, why);
        table->setSpan(row++, 1, 1, int(titles.size()) - 1);
    }
    table->resizeColumnsToContents();
}

ImportReport summed(const WorkbookReport& report)
{
    ImportReport sum;
    sum.file = report.file;
    sum.changes = report.changes;
    for (const SheetReport& one : report.sheets) {
        const ImportReport& r = one.report;
        sum.read += r.read;
        sum.added += r.added;
        sum.updated += r.updated;
        sum.unchanged += r.unchanged;
        sum.rejected += r.rejected;
        sum.findings += r.findings;
        sum.faults += r.faults;
        const auto problems = named(one.sheet, r.problems);
        sum.problems.insert(sum.problems.end(), problems.begin(), problems.end());
        sum.newWords.insert(sum.newWords.end(), r.newWords.begin(), r.newWords.end());
        const auto warnings = named(one.sheet, r.warnings);
        sum.warnings.insert(sum.warnings.end(), warnings.begin(), warnings.end());
    }
    return sum;
}

} // namespace redvest::ui
