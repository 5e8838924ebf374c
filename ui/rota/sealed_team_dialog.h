// SPDX-FileCopyrightText: 2026 RedVest contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// A sealed team sent to several posts, one after the other: who works when, and what speaks against whom, is shown at
// each key, then planned as one unit of work.

#pragma once

#include "core/usecases/rota/sealed_teams.h"
#include "ui/desk/store_reading.h"
#include "ui/parts/table/rows_model.h"

#include <QDialog>

#include <memory>

class QCheckBox;
class QDateEdit;
class QFormLayout;
class QLabel;
class QLineEdit;
class QPushButton;
class QSpinBox;
class QTableView;

namespace redvest::ui {

class MessageStrip;
class PanelList;
class PatternChoice;
class Picker;
class Session;

class SealedTeamDialog final : public QDialog
{
    Q_OBJECT
public:
    /// `posts`: where the team stays, in this order, not none. What was planned is told, with its undo, in `strip`.
    SealedTeamDialog(Session& session, std::vector<PostRow> posts, QDate first, MessageStrip& strip, QWidget* parent);
    ~SealedTeamDialog() override;

private:
    struct KnownTeam
    {
        QString id;
        QString name;
        QString searchText;
    };
    /// With the people the plan is of.
    struct Previewed
    {
        Outcome<SealedPlan> plan;
        std::vector<Id<Volunteer>> people;
    };

    void build();
    void addStays(QFormLayout& form);
    void buildTable();
    void readTeams();
    void followChanges();
    /// Without its people.
    [[nodiscard]] Outcome<SealedWish> wish() const;
    void ask();
    void showPlan(const Previewed& shown);
    void planIt();

    Session& m_session;
    std::vector<PostRow> m_posts;
    MessageStrip& m_told;
    std::vector<KnownTeam> m_teams;
    Picker* m_team;
    std::vector<QSpinBox*> m_days; ///< by post
    QDateEdit* m_from;
    PatternChoice* m_pattern;
    QCheckBox* m_turning;
    QLineEdit* m_reason;
    QLabel* m_sums;
    QTableView* m_view;
    QPushButton* m_go;
    PanelList* m_list;
    RowsModel<SealedMember> m_model;
    StoreReading* m_known;               ///< teams
    StoreReading* m_reading;             ///< the plan
    std::vector<Id<Volunteer>> m_people; ///< of the plan shown
};

} // namespace redvest::ui
