// SPDX-FileCopyrightText: 2026 RedVest contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// Which columns of a list are in sight and in which order, for the keyboard and for the mouse.

#pragma once

#include <QDialog>

class QBoxLayout;
class QLabel;
class QListWidget;
class QPushButton;

namespace redvest::ui {

class ColumnArrangement;

class ColumnsDialog final : public QDialog
{
    Q_OBJECT
public:
    /// What is chosen holds when the dialog is accepted; `columns` must live on.
    explicit ColumnsDialog(ColumnArrangement& columns, QWidget* parent = nullptr);

private:
    void fill();
    void buildMoves(QBoxLayout* row);
    /// The column the keyboard is on goes one place up (-1) or down (+1).
    void move(int by);
    void follow();
    void apply();

    ColumnArrangement& m_columns;
    QListWidget* m_list;
    QLabel* m_least; ///< that one stays in sight
    QPushButton* m_ok;
};

} // namespace redvest::ui
