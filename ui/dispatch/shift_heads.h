// SPDX-FileCopyrightText: 2026 RedVest contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// The heads of a list that is grouped by shift: what the shift is called stands over all columns of the row but the
// first and the last, since no column has room for it.

#pragma once

#include <QStyledItemDelegate>

#include <functional>

class QTableView;

namespace redvest::ui {

class ShiftHeads final : public QStyledItemDelegate
{
    Q_OBJECT

public:
    /// `head`: what stands over the row; "" for a row that is none. The view owns it.
    ShiftHeads(QTableView& view, std::function<QString(int row)> head);

protected:
    void initStyleOption(QStyleOptionViewItem* option, const QModelIndex& index) const override;
    void paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const override;

private:
    [[nodiscard]] QString headOf(const QModelIndex& index) const;

    QTableView& m_view;
    std::function<QString(int)> m_head;
};

} // namespace redvest::ui
