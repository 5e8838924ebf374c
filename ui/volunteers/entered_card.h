// SPDX-FileCopyrightText: 2026 RedVest contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// "Just entered": what was saved in this run, the latest first, with undo in sight.

#pragma once

#include "core/usecases/volunteers/volunteers.h"
#include "ui/parts/table/rows_model.h"

#include <QWidget>

class QPushButton;
class QTableView;

namespace redvest::ui {

class SectionCard;
class Session;

class EnteredCard final : public QWidget
{
    Q_OBJECT
public:
    explicit EnteredCard(Session& session, QWidget* parent = nullptr);

    /// `registered`: how many new people that were.
    void setSaves(const std::vector<Saved>& saves, int registered);

Q_SIGNALS:
    void openRequested(redvest::Id<redvest::Volunteer> id);
    void undoRequested();

private:
    SectionCard* m_card;
    QTableView* m_view;
    QPushButton* m_undo;
    RowsModel<VolunteerForm> m_model;
};

} // namespace redvest::ui
