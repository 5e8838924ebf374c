// SPDX-FileCopyrightText: 2026 RedVest contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// The page of a site: where it is and whom to ask, who is missing there today, its posts, and its shifts of seven days.

#pragma once

#include "core/usecases/rota/site_register.h"
#include "ui/desk/jobs.h"
#include "ui/parts/table/list_paper.h"
#include "ui/parts/table/rows_model.h"

#include <QWidget>

class QLabel;
class QTableView;

namespace redvest::ui {

class MessageStrip;
class Page;
class PanelList;
class SectionCard;
class Session;

class SiteSheetDesk final : public QWidget
{
    Q_OBJECT
public:
    explicit SiteSheetDesk(Session& session, QWidget* parent = nullptr);

    /// What can be done with either list stands in the page's menus while the keyboard is on it.
    void belongTo(Page& page);
    void start(Id<Site> site);
    [[nodiscard]] MessageStrip* strip() const { return m_strip; }

Q_SIGNALS:
    void closed();
    void postRequested(redvest::Id<redvest::Post> post);
    void shiftRequested(redvest::Id<redvest::Shift> shift);

protected:
    void keyPressEvent(QKeyEvent* event) override;

private:
    void build();
    /// As the tables of this program stand; Enter or a double click opens the row.
    void furnish(QTableView& view, const QString& name, const QString& called);
    [[nodiscard]] PanelList* listOf(QTableView& view, const QString& title, const QString& name);
    void read();
    void show(const SiteSheet& sheet);
    void openPost(const QModelIndex& index);
    void openShift(const QModelIndex& index);

    Session& m_session;
    SectionCard* m_card;
    QLabel* m_about;
    QLabel* m_sums;
    QTableView* m_postView;
    QTableView* m_shiftView;
    MessageStrip* m_strip;
    PanelList* m_postList;
    PanelList* m_shiftList;
    Id<Site> m_site;
    QString m_name;
    RowsModel<PostRow> m_posts;
    RowsModel<ShiftRow> m_shifts;
    NewestJob m_reading;
};

} // namespace redvest::ui
