// SPDX-FileCopyrightText: 2026 RedVest contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// Who is signed up for a session: a name and Enter signs somebody up, Del takes off who is chosen, each a unit of work.

#pragma once

#include "core/usecases/training/sign_ups.h"
#include "core/usecases/training/training.h"
#include "ui/desk/jobs.h"
#include "ui/parts/table/list_paper.h"
#include "ui/parts/table/rows_model.h"

#include <QWidget>

class QTableView;

namespace redvest::ui {

class MessageStrip;
class Page;
class PanelList;
class PersonPicker;
class SectionCard;
class Session;

class SignUpDesk final : public QWidget
{
    Q_OBJECT
public:
    explicit SignUpDesk(Session& session, QWidget* parent = nullptr);

    /// What can be done with the people as a list stands in the page's menus while they are in front.
    void belongTo(Page& page);
    void start(const SessionRow& row);
    [[nodiscard]] MessageStrip* strip() const { return m_strip; }

Q_SIGNALS:
    void closed();

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;

private:
    void build();
    [[nodiscard]] ListFacts facts() const;
    void read();
    void showRows(std::vector<SignUpRow> rows);
    void add(const QString& person);
    void takeOff();

    Session& m_session;
    SectionCard* m_card;
    PersonPicker* m_person;
    QTableView* m_view;
    MessageStrip* m_strip;
    PanelList* m_list;
    bool m_isRead = false;
    SessionRow m_row;
    RowsModel<SignUpRow> m_model;
    NewestJob m_reading;
};

} // namespace redvest::ui
