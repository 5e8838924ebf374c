// SPDX-FileCopyrightText: 2026 RedVest contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// What can be done with a list as it stands, whatever it lists: copied with its header, saved as a file, printed, its
// columns arranged. Part of every TablePage and of every PanelList; what is masked on the screen stays masked, so
// whoever sees the list may.

#pragma once

#include "ui/parts/table/list_paper.h"

#include <QList>
#include <QObject>

#include <functional>

class QAction;
class QPoint;
class QTableView;
class QWidget;

namespace redvest::ui {

class ColumnArrangement;
class Page;
class Session;

/// A table and what stands around it; the widgets outlive what is done with it.
struct ListPlace
{
    QWidget& part;  ///< holds the actions, and what opens opens over it
    QWidget& front; ///< while it is hidden, nothing can be done with the list (in_front.h)
    QTableView& view;
    ColumnArrangement* columns = nullptr;
    /// What is said beside the rows just now; their count is added to it.
    std::function<ListFacts()> facts{};
    std::function<void(const QString&)> tell{};
    std::function<void(const QString&)> refuse{};
    /// What stands under all rows in that column of the model, as a sum does; not given: nothing does.
    std::function<QString(int column)> foot{};
    bool hasKeys = true; ///< false where the page around it has their keys for something else
};

class ListOutput final : public QObject
{
    Q_OBJECT
public:
    explicit ListOutput(ListPlace place);

    /// The office and the clock of what leaves the window; without, papers name those that the facts of the place name.
    void standAt(Session& session) { m_session = &session; }
    /// The actions become the page's too, listed in its menus while the list is in front. What the page itself offers
    /// under the same name it keeps.
    void offerIn(Page& page);
    /// What the list is of, besides its title: "2022-03-20". Asked whenever it leaves the window.
    void setSubject(std::function<QString()> subject) { m_subject = std::move(subject); }
    /// What its rows were asked for by other means than the filters beside it; "" for nothing. Papers say it first.
    void setAsked(std::function<QString()> asked) { m_asked = std::move(asked); }
    /// Why the list is not whole yet, asked before it leaves the window; "" when it is.
    void setWhyNotYet(std::function<QString()> why) { m_whyNotYet = std::move(why); }

    /// Asks where to; a pool thread writes. What came of it is told under the list.
    void exportRows();
    /// Shows the list on pages, to be printed or saved as PDF.
    void printRows();
    void copy(bool withHeader);
    void arrangeColumns();
    /// What can be done with the rows, at that place of the screen: what the view itself offers, then these.
    void showMenu(const QPoint& at);
    /// Which columns are in sight, to be ticked off, at that place of the screen.
    void showColumnMenu(const QPoint& at);

    [[nodiscard]] const QList<QAction*>& actions() const { return m_actions; }

private:
    void buildActions();
    /// False when it was told why not.
    [[nodiscard]] bool mayLeave();
    [[nodiscard]] ListFacts facts() const;
    [[nodiscard]] QString countWords() const;
    [[nodiscard]] qsizetype selectedCount() const;
    /// The rows with what stands under them.
    [[nodiscard]] report::TableBlock leaving() const;

    const ListPlace m_place;
    Session* m_session = nullptr;
    std::function<QString()> m_subject;
    std::function<QString()> m_asked;
    std::function<QString()> m_whyNotYet;
    QList<QAction*> m_actions;
};

} // namespace redvest::ui
