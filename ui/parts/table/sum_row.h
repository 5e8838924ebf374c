// SPDX-FileCopyrightText: 2026 RedVest contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// The sum of a table in a line under it, each number under its column, wherever that is and however wide.

#pragma once

#include <QTableWidget>

class QTableView;

namespace redvest::ui {

class SumRow final : public QTableWidget
{
    Q_OBJECT
public:
    /// Under `table`, whose columns it follows and which outlives it.
    SumRow(QTableView& table, QWidget* parent);

    /// A text a column of the table's model, in the model's order.
    void setTexts(const QStringList& texts);
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    [[nodiscard]] QList<int> seenColumns() const;
    [[nodiscard]] bool isFollowing() const;
    void follow();

    QTableView& m_table;
    QStringList m_texts;
};

} // namespace redvest::ui
