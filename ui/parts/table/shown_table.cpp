// SPDX-FileCopyrightText: 2026 RedVest contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/parts/table/shown_table.h"

#include <QHeaderView>
#include <QTableView>

#include <algorithm>
#include <numeric>

namespace redvest::ui {

namespace {

using report::Align;

Align alignOf(const QAbstractItemModel& model, int column)
{
    const QVariant said = model.headerData(column, Qt::Horizontal, Qt::TextAlignmentRole);
    const auto alignment = Qt::Alignment(said.toInt());
    return alignment.testFlag(Qt::AlignRight)     ? Align::Right
           : alignment.testFlag(Qt::AlignHCenter) ? Align::Center
                                                  : Align::Left;
}

QString titleOf(const QAbstractItemModel& model, int column)
{
    return model.headerData(column, Qt::Horizontal).toString();
}

std::vector<int> selectedRows(const QTableView& view)
{
    std::vector<int> rows;
    if (view.selectionModel() == nullptr)
        return rows;
    for (const QModelIndex& index : view.selectionModel()->selectedRows())
        rows.push_back(index.row());
    std::sort(rows.begin(), rows.end());
    return rows;
}

report::TableBlock tableOf(const QTableView& view, const std::vector<int>& rows)
{
    report::TableBlock table;
    if (view.model() == nullptr)
        return table;
    const QAbstractItemModel& model = *view.model();
    const std::vector<int> columns = shownColumns(view);
    for (const int column : columns)
        table.columns.push_back({.title = titleOf(model, column), .align = alignOf(model, column)});
    table.rows.reserve(rows.size());
    for (const int row : rows) {
        QStringList cells;
        for (const int column : columns)
            cells.append(model.index(row, column).data().toString());
        table.rows.push_back(std::move(cells));
    }
    return table;
}

} // namespace

std::vector<int> shownColumns(const QTableView& view)
{
    std::vector<int> columns;
    const QHeaderView& header = *view.horizontalHeader();
    for (int place = 0; view.model() != nullptr && place < header.count(); ++place) {
        const int column = header.logicalIndex(place);
        if (!header.isSectionHidden(column) && !titleOf(*view.model(), column).isEmpty())
            columns.push_back(column);
    }
    return columns;
}

report::TableBlock shownTable(const QTableView& view)
{
    std::vector<int> rows = selectedRows(view);
    if (rows.size() < 2 && view.model() != nullptr) {
        rows.resize(std::size_t(view.model()->rowCount()));
        std::iota(rows.begin(), rows.end(), 0);
    }
    return tableOf(view, rows);
}

report::TableBlock selectedTable(const QTableView& view)
{
    return tableOf(view, selectedRows(view));
}

QString asText(const report::TableBlock& table, bool withHeader)
{
    QStringList lines;
    const auto add = [&lines](QStringList cells) {
        for (QString& cell : cells)
            cell = cell.simplified();
        lines.append(cells.join(u'\t'));
    };
    if (withHeader) {
        QStringList titles;
        for (const report::BlockColumn& column : table.columns)
            titles.append(column.title);
        add(titles);
    }
    for (const QStringList& row : table.rows)
        add(row);
    return lines.join(u'\n');
}

} // namespace redvest::ui
