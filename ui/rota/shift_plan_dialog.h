// SPDX-FileCopyrightText: 2026 RedVest contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// The shifts of many posts by a pattern: what would be made is shown at each key, then made as one unit of work.

#pragma once

#include "core/usecases/rota/shift_plans.h"
#include "ui/desk/store_reading.h"
#include "ui/parts/table/rows_model.h"

#include <QDialog>

#include <memory>

class QCheckBox;
class QDateEdit;
class QLabel;
class QLineEdit;
class QPushButton;
class QSpinBox;
class QTableView;

namespace redvest::ui {

class MessageStrip;
class PanelList;
class PatternChoice;
class Session;

class ShiftPlanDialog final : public QDialog
{
    Q_OBJECT
public:
    /// `first`: the day the plan begins on at first. What was made is told, with its undo, in `strip`.
    ShiftPlanDialog(Session& session, std::vector<Id<Post>> posts, QDate first, MessageStrip& strip, QWidget* parent);
    ~ShiftPlanDialog() override;

private:
    using Previewed = std::shared_ptr<Outcome<ShiftPlan>>;

    void build(QDate first);
    [[nodiscard]] QWidget* buildDays();
    void buildTable();
    void followChanges();
    [[nodiscard]] Outcome<ShiftPlanWish> wish() const;
    void ask();
    void showPlan(const Previewed& plan);
    /// `why`: published rosters are changed.
    void makeThem(const QString& why = {});

    Session& m_session;
    std::vector<Id<Post>> m_posts;
    MessageStrip& m_told;
    PatternChoice* m_pattern;
    QDateEdit* m_from;
    QDateEdit* m_to;
    QCheckBox* m_weekdays;
    QLineEdit* m_leftOut;
    QSpinBox* m_needed;
    QLineEdit* m_breaks;
    QLabel* m_sums;
    QTableView* m_view;
    QPushButton* m_go;
    PanelList* m_list;
    RowsModel<PlannedPost> m_model;
    StoreReading* m_reading;
    qint64 m_added = 0; ///< as last shown
};

} // namespace redvest::ui
