// SPDX-FileCopyrightText: 2026 RedVest contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// What can be done with a list as it stands, whatever it lists: copied with its header, saved as a file, printed, its
// columns arranged. Part of every TablePage; what is masked on the screen stays masked, so whoever sees the list may.

#pragma once

#include "ui/parts/table/list_paper.h"

#include <QList>
#include <QObject>

#include <functional>

class QAction;

namespace redvest::ui {

class Page;
class Session;
class TablePage;

class ListOutput final : public QObject
{
    Q_OBJECT
public:
    explicit ListOutput(TablePage& list);

    /// The office and the clock of what leaves the window; without, papers name neither.
    void standAt(Session& session) { m_session = &session; }
    /// The actions become the page's too, listed in its menus while the list is in front. What the page itself offers
    /// under the same name it keeps.
    void offerIn(Page& page);
    /// What the list is of, besides its title: "2022-03-20". Asked whenever it leaves the window.
    void setSubject(std::function<QString()> subject) { m_subject = std::move(subject); }
    /// Why the list is not whole yet, asked before it leaves the window; "" when it is.
    void setWhyNotYet(std::function<QString()> why) { m_whyNotYet = std::move(why); }

    /// Asks where to; a pool thread writes. What came of it is told under the list.
    void exportRows();
    /// Shows the list on pages, to be printed or saved as PDF.
    void printRows();
    void copy(bool withHeader);
    void arrangeColumns();

    [[nodiscard]] const QList<QAction*>& actions() const { return m_actions; }

private:
    void buildActions();
    /// False when it was told why not.
    [[nodiscard]] bool mayLeave();
    [[nodiscard]] ListFacts facts() const;
    [[nodiscard]] QString countWords() const;

    TablePage& m_list;
    Session* m_session = nullptr;
    std::function<QString()> m_subject;
    std::function<QString()> m_whyNotYet;
    QList<QAction*> m_actions;
};

} // namespace redvest::ui
