// SPDX-FileCopyrightText: 2026 RedVest contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// The templates of posts (岗位模板) as a view of the page of posts and shifts: their list and its form. Esc goes back.

#pragma once

#include "core/usecases/rota/post_templates.h"
#include "ui/parts/table/list_tab.h"

#include <QWidget>

class QComboBox;
class QStackedWidget;

namespace redvest::ui {

class Page;
class PostTemplateDesk;
class Session;

class PostTemplateSteps final : public QWidget
{
    Q_OBJECT
public:
    /// Becomes a part of `views`, whose first the page's lists are; its door stands at the list of posts.
    PostTemplateSteps(Session& session, QStackedWidget& views, TablePage& posts, Page& page);

protected:
    void keyPressEvent(QKeyEvent* event) override;

private:
    void buildActions(Page& page, TablePage& posts);
    void open();
    void leave();
    /// "": a new one.
    void edit(const QString& id);
    void archive(const QStringList& ids);

    Session& m_session;
    QStackedWidget& m_views;
    TablePage& m_posts;
    ListTab<PostTemplate> m_templates;
    QComboBox* m_state;
    PostTemplateDesk* m_desk = nullptr; ///< null until needed
};

} // namespace redvest::ui
