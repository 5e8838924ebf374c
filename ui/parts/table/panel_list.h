// SPDX-FileCopyrightText: 2026 RedVest contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// A table that stands in a panel or a dialog and is no TablePage of its own: what every list can do it can too, by the
// same keys and the same menus. How its columns stand it remembers by itself.

#pragma once

#include "ui/parts/table/list_output.h"

class QAbstractItemModel;

namespace redvest::ui {

class PanelList final : public QObject
{
    Q_OBJECT
public:
    /// The view's own, which is its parent. `name`: what its columns are remembered under. The columns of the place are
    /// made here.
    PanelList(ListPlace place, const QString& name);
    ~PanelList() override;

    /// The view shows that model from now on, not sorted unless it was left sorted; a model of before may go.
    void setModel(QAbstractItemModel& model);

    [[nodiscard]] ColumnArrangement& columns() const { return *m_columns; }
    [[nodiscard]] ListOutput& output() const { return *m_output; }

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    QTableView& m_view;
    ColumnArrangement* m_columns;
    ListOutput* m_output;
};

} // namespace redvest::ui
