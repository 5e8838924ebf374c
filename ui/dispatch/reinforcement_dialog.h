// SPDX-FileCopyrightText: 2026 RedVest contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// Reinforcement (支援调度): who of the streets or districts of a scope sends how many people to whom, who fills each
// gap, and the dispatch orders on paper. Read again when a change touches it.

#pragma once

#include "core/usecases/dispatch/reinforcement.h"
#include "ui/desk/store_reading.h"
#include "ui/parts/table/rows_model.h"

#include <QDialog>

class QCheckBox;
class QComboBox;
class QLabel;
class QPushButton;
class QTableView;

namespace redvest::ui {

class GapChart;
class PanelList;
class Session;

class ReinforcementDialog final : public QDialog
{
    Q_OBJECT
public:
    /// `scope`: of a division, "" the office's own.
    ReinforcementDialog(Session& session, const QString& scope, Span period, QWidget* parent);
    ~ReinforcementDialog() override;

    [[nodiscard]] bool isBusy() const { return m_reading->isBusy(); }

private:
    void buildTable();
    void buildRows();
    void read();
    void showAnswer(const Outcome<Reinforcement>& found);
    void showFound(const Reinforcement& facts);
    /// Of the giver of the row the keyboard is on, or of all.
    void printOrders(bool ofAll);

    Session& m_session;
    QString m_scope;
    Span m_period;
    std::optional<Reinforcement> m_facts; ///< as shown
    QLabel* m_said;
    QComboBox* m_by;
    QCheckBox* m_withNames;
    QTableView* m_view;
    GapChart* m_chart;
    QPushButton* m_print;
    QPushButton* m_printAll;
    PanelList* m_list;
    RowsModel<ReinforcementOrder> m_model;
    StoreReading* m_reading;
};

} // namespace redvest::ui
