// SPDX-FileCopyrightText: 2026 RedVest contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// Two records side by side, field by field: where they differ, one of both is ticked. With the arrows one goes from
// cell to cell, with Space one ticks.

#pragma once

#include "core/usecases/volunteers/people_merging.h"

#include <QTableWidget>

namespace redvest::ui {

class MergeTable final : public QTableWidget
{
    Q_OBJECT
public:
    explicit MergeTable(QWidget* parent = nullptr);

    /// Fields that both leave empty are left out.
    void showPlan(const MergePlan& plan);
    void showNothing();
    /// What is ticked of the other record, and of the one that goes on, among what differs.
    [[nodiscard]] QStringList taken() const { return chosen(true); }
    [[nodiscard]] QStringList notTaken() const { return chosen(false); }

Q_SIGNALS:
    void left(); ///< by Enter: what is chosen stands

protected:
    void keyPressEvent(QKeyEvent* event) override;

private:
    void addField(int row, const MergeField& field);
    void follow(QTableWidgetItem* item);
    [[nodiscard]] QStringList chosen(bool ofOther) const;

    QStringList m_fields; ///< by row
};

} // namespace redvest::ui
