// SPDX-FileCopyrightText: 2026 RedVest contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// Who belongs to a team: a name and Enter puts somebody in from the day that is typed; those chosen in the list are
// moved to another team, let go, named deputies or leader, each as one unit of work.

#pragma once

#include "core/usecases/figures/registers.h"
#include "core/usecases/volunteers/memberships.h"
#include "ui/desk/jobs.h"
#include "ui/parts/table/list_paper.h"
#include "ui/parts/table/rows_model.h"

#include <QWidget>

class QPushButton;
class QTableView;

namespace redvest::ui {

class Field;
class MessageStrip;
class Page;
class PanelList;
class PersonPicker;
class Picker;
class SectionCard;
class Session;

class MembersDesk final : public QWidget
{
    Q_OBJECT
public:
    explicit MembersDesk(Session& session, QWidget* parent = nullptr);

    /// What can be done with the members as a list stands in the page's menus while they are in front.
    void belongTo(Page& page);
    /// `teams`: where members may be moved to.
    void start(const TeamRow& team, std::vector<TeamRow> teams);
    [[nodiscard]] MessageStrip* strip() const { return m_strip; }

Q_SIGNALS:
    void closed();

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;

private:
    void build();
    void buildPickers();
    QPushButton* button(const QString& name, const QString& text, const QString& tip, void (MembersDesk::*work)());
    void readMembers();
    void showMembers(std::vector<TeamMemberRow> rows);
    [[nodiscard]] ListFacts facts() const;
    [[nodiscard]] std::vector<Id<Volunteer>> chosen() const;
    [[nodiscard]] const TeamMemberRow* current() const;
    /// The day typed; today where nothing is; nothing where it cannot be read, which is told.
    [[nodiscard]] std::optional<QDate> day();
    void putIn(const QString& person);
    void moveChosen();
    void endChosen();
    void turnDeputies();
    void makeLeader();
    /// Nobody is chosen: told.
    [[nodiscard]] bool isNobodyChosen();

    Session& m_session;
    SectionCard* m_card;
    PersonPicker* m_person = nullptr;
    Picker* m_target = nullptr;
    Field* m_day = nullptr;
    QTableView* m_view;
    MessageStrip* m_strip;
    PanelList* m_list;
    bool m_isRead = false;
    TeamRow m_team;
    std::vector<TeamRow> m_teams;
    RowsModel<TeamMemberRow> m_model;
    NewestJob m_reading;
};

} // namespace redvest::ui
