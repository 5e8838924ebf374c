// SPDX-FileCopyrightText: 2026 RedVest contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/parts/import/import_tables.h"

#include "ui/parts/import/import_dialog.h"
#include "ui/parts/look/looks.h"

#include <QHeaderView>
#include <QTableView>
#include <QTableWidget>

#include <algorithm>

namespace redvest::ui {

namespace {

constexpr int kWidestPreview = 220;

} // namespace

std::vector<ListColumn<RowProblem>> problemColumns()
{
    using Column = ListColumn<RowProblem>;
    return {
        Column(
            ImportDialog::tr("Row"), [](const RowProblem& p) { return p.row; }, 60)
            .toTheRight(),
        Column(
            ImportDialog::tr("Column"), [](const RowProblem& p) { return p.column; }, 110),
        Column(
            ImportDialog::tr("Value"), [](const RowProblem& p) { return p.value; }, 170),
        Column(ImportDialog::tr("Reason"), [](const RowProblem& p) { return p.text; }).withTip([](const RowProblem& p) {
            return p.text;
        }),
    };
}

void dressTable(QTableView* view)
{
    view->setEditTriggers(QAbstractItemView::NoEditTriggers);
    view->setSelectionBehavior(QAbstractItemView::SelectRows);
    view->setShowGrid(false);
    view->setTabKeyNavigation(false);
    view->setWordWrap(false);
    view->verticalHeader()->hide();
    view->verticalHeader()->setDefaultSectionSize(kRowHeight - 4);
    view->horizontalHeader()->setHighlightSections(false);
    view->horizontalHeader()->setStretchLastSection(true);
    view->horizontalHeader()->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
}

void showFirstRows(QTableWidget* table, const FilePreview& preview)
{
    qsizetype cells = 0;
    for (const QStringList& row : preview.first)
        cells = std::max(cells, row.size());
    table->clear();
    table->clearSpans();
    table->horizontalHeader()->hide();
    table->setRowCount(int(preview.first.size()));
    table->setColumnCount(int(cells));
    for (int r = 0; r < table->rowCount(); ++r) {
        const QStringList& row = preview.first[std::size_t(r)];
        for (int c = 0; c < int(row.size()); ++c)
            table->setItem(r, c, new QTableWidgetItem(row[c]));
    }
    // An identity number is to be read whole, and a long address must not push the rest away.
    table->resizeColumnsToContents();
    for (int c = 0; c < table->columnCount(); ++c)
        table->setColumnWidth(c, std::min(table->columnWidth(c), kWidestPreview));
}

} // namespace redvest::ui
