// SPDX-FileCopyrightText: 2026 RedVest contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// The stand-by list of a day: who is ready, put on it and taken off it.

#pragma once

#include "core/usecases/rota/standbys.h"
#include "ui/parts/table/rows_model.h"

#include <QDialog>

class QComboBox;
class QTableView;

namespace redvest::ui {

class MessageStrip;
class PersonPicker;
class Session;

class StandbyDialog final : public QDialog
{
    Q_OBJECT
public:
    /// Of that day; `scope`: only what lies within, "" for all.
    StandbyDialog(Session& session, QDate day, const QString& scope, QWidget* parent);

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void build();
    void read();
    void add(Id<Volunteer> person);
    void removeChosen();

    Session& m_session;
    QDate m_day;
    QString m_scope;
    PersonPicker* m_person;
    QComboBox* m_site; ///< for which site; the first: anywhere
    MessageStrip* m_strip;
    RowsModel<StandbyRow> m_model;
    QTableView* m_view;
};

} // namespace redvest::ui
