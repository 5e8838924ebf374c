// SPDX-FileCopyrightText: 2026 RedVest contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// Whom coming shifts are too hard on, with what is too much and whether somebody said why all the same. Read again when
// a change touches it.

#pragma once

#include "core/usecases/rota/strains.h"
#include "ui/desk/store_reading.h"
#include "ui/parts/table/rows_model.h"

#include <QDialog>

class QLabel;
class QPushButton;
class QTableView;

namespace redvest::ui {

class PanelList;
class Session;

class StrainDialog final : public QDialog
{
    Q_OBJECT
public:
    /// `scope`: of a division, "" for all.
    StrainDialog(Session& session, const QString& scope, QWidget* parent);
    ~StrainDialog() override;

Q_SIGNALS:
    /// Enter or a double click on a row; the dialog closes.
    void shiftWanted(redvest::Id<redvest::Shift> shift);

private:
    void buildTable();
    void showRows(std::vector<StrainRow> rows);
    void openRow(const QModelIndex& at);

    QString m_scope;
    QLabel* m_said;
    QTableView* m_view;
    QPushButton* m_open;
    PanelList* m_list;
    RowsModel<StrainRow> m_model;
    StoreReading* m_reading;
};

} // namespace redvest::ui
