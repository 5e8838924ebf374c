// SPDX-FileCopyrightText: 2026 RedVest contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// The two lists beside a shift, of who is on it and of who could be: their columns and how they look.

#pragma once

#include "core/usecases/rota/assignments.h"
#include "ui/parts/table/rows_model.h"

class QLabel;
class QTableView;
class QWidget;

namespace redvest::ui {

[[nodiscard]] std::vector<ListColumn<AssignmentRow>> peopleColumns();
[[nodiscard]] std::vector<ListColumn<CandidateRow>> candidateColumns();

/// A list of rows many of which can be chosen; columns as wide as the model says. The model must outlive it.
[[nodiscard]] QTableView* makeShiftList(const QString& name, QAbstractItemModel& model, QWidget* parent);
/// Pixels the columns of such a list take, the one that takes what is left as narrow as its name and words allow.
[[nodiscard]] int leastListWidth(const QAbstractItemModel& model);
/// A quiet line that breaks where it must.
[[nodiscard]] QLabel* quietLine(const QString& text, QWidget* parent);

/// The rows selected, else the one the keyboard is on; nothing when there is none.
template <class Row>
[[nodiscard]] std::vector<Row> chosenIn(const QTableView& view, const RowsModel<Row>& model)
{
    std::vector<Row> rows;
    for (const QModelIndex& at : view.selectionModel()->selectedRows())
        rows.push_back(model.row(at.row()));
    if (const QModelIndex at = view.currentIndex(); rows.empty() && at.isValid())
        rows.push_back(model.row(at.row()));
    return rows;
}

} // namespace redvest::ui
