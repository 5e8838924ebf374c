// SPDX-FileCopyrightText: 2026 RedVest contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// People who were found, put on a coming shift: for each the verdict with its reasons; those who simply fit are put on
// it at once. Whoever comes with a warning is put on the shift one by one, in the rota, where the reason is asked.

#pragma once

#include "ui/desk/store_reading.h"
#include "ui/parts/form/field.h"
#include "ui/parts/table/rows_model.h"
#include "ui/volunteers/finder_columns.h"

#include <QDialog>

class QComboBox;
class QLabel;
class QPushButton;
class QTableView;

namespace redvest::ui {

class MessageStrip;
class PanelList;

class OntoShiftDialog final : public QDialog
{
    Q_OBJECT
public:
    /// `shifts` may be chosen from; `shift` is chosen at first.
    OntoShiftDialog(Session& session, std::vector<Id<Volunteer>> people, const std::vector<FieldChoice>& shifts,
                    const QString& shift, QWidget* parent);
    ~OntoShiftDialog() override;

private:
    void build();
    void showJudged(std::vector<JudgedPerson> rows);
    void assignThem();
    [[nodiscard]] Id<Shift> chosenShift() const;

    Session& m_session;
    std::vector<Id<Volunteer>> m_people;
    QComboBox* m_shift;
    QTableView* m_view;
    QLabel* m_counts;
    MessageStrip* m_strip;
    QPushButton* m_go;
    PanelList* m_list;
    RowsModel<JudgedPerson> m_model;
    StoreReading* m_reading = nullptr;
};

} // namespace redvest::ui
