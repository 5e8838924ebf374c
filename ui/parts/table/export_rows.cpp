// SPDX-FileCopyrightText: 2026 RedVest contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/parts/table/export_rows.h"

#include "core/base/failure.h"
#include "core/base/output_file.h"
#include "core/report/to_csv.h"
#include "ui/desk/output_dialog.h"

#include <QCoreApplication>
#include <QTableView>

#include <algorithm>
#include <numeric>

namespace redvest::ui {

using namespace Qt::Literals::StringLiterals;

namespace {

QString tr(const char* text)
{
    return QCoreApplication::translate("ExportRows", text);
}

std::vector<int> rowsOf(const QTableView& view)
{
    std::vector<int> rows;
    const QModelIndexList selected = view.selectionModel()->selectedRows();
    if (selected.size() > 1) {
        for (const QModelIndex& index : selected)
            rows.push_back(index.row());
        std::sort(rows.begin(), rows.end());
        return rows;
    }
    rows.resize(std::size_t(view.model()->rowCount()));
    std::iota(rows.begin(), rows.end(), 0);
    return rows;
}

report::TableBlock tableOf(const QTableView& view)
{
    const QAbstractItemModel& model = *view.model();
    report::TableBlock table;
    std::vector<int> columns;
    for (int column = 0; column < model.columnCount(); ++column) {
        if (view.isColumnHidden(column))
            continue;
        columns.push_back(column);
        table.columns.push_back({model.headerData(column, Qt::Horizontal).toString()});
    }
    for (const int row : rowsOf(view)) {
        QStringList cells;
        for (const int column : columns)
            cells.append(model.index(row, column).data().toString());
        table.rows.push_back(std::move(cells));
    }
    return table;
}

} // namespace

QString writeRows(const QTableView& view, const QString& path)
{
    try {
        writeOutput(path, report::toCsv(tableOf(view)));
    } catch (const Failure& failure) {
        return failure.message();
    }
    return {};
}

QString exportRows(QWidget* parent, const QTableView& view, const QString& name, bool* failed)
{
    *failed = false;
    const QString path = askForOutput(parent, tr("Export the list"), name + u".csv"_s, tr("Text (*.csv)"));
    if (path.isEmpty())
        return {};
    const QString problem = writeRows(view, path);
    *failed = !problem.isEmpty();
    return *failed ? problem : tr("Saved: %1").arg(path);
}

} // namespace redvest::ui
