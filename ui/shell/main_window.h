// SPDX-FileCopyrightText: 2026 RedVest contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// The window: navigation on the left, one page at a time, menus of what the page can do, the state of the desk below.
// It only hosts: it knows no area, pages own their actions.

#pragma once

#include "ui/desk/page.h"
#include "ui/shell/pages.h"

#include <QMainWindow>

#include <vector>

class QStackedWidget;
class QTimer;

namespace redvest::ui {

class Menus;
class MessageStrip;
class Navigation;
class StatusLine;
class UndoKey;

class MainWindow final : public QMainWindow
{
    Q_OBJECT
public:
    /// Pages are made when first shown; the first one is shown at once. `session` must outlive the window.
    MainWindow(Session& session, std::vector<PageEntry> pages, QWidget* parent = nullptr);
    ~MainWindow() override;

    /// An unknown id is ignored; false also when the present page may not be left.
    bool showPage(const QString& id, const Wish& wish = {});
    /// How many things wait on that page, also when it was never shown; 0 takes the badge away. An unknown id is
    /// ignored.
    void setBadge(const QString& id, int waiting);
    /// For actions that are there whatever page is shown (new workspace, print, settings, manual …).
    [[nodiscard]] Menus& menus() { return *m_menus; }
    [[nodiscard]] StatusLine& status() { return *m_status; }
    void refreshPage(); ///< F5, and what the session calls when the data changed
    [[nodiscard]] MessageStrip* strip() const { return m_strip; }
    [[nodiscard]] Page* currentPage() const;
    /// As the table of pages calls it.
    [[nodiscard]] QString currentPageId() const;

Q_SIGNALS:
    void pageMade(QWidget* page);
    void readAnew(); ///< F5, or after something that may have changed everything

protected:
    void closeEvent(QCloseEvent* event) override;
    /// What a page can do only since a part of it was made is listed like the rest.
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void rest();
    void buildMenus();
    bool showRow(int row);
    /// The keyboard goes to what the page is for; within that to `last`, when it was there.
    static void giveKeyboard(Page& page, QWidget* last);
    Page* made(int row);
    [[nodiscard]] int rowOf(const QString& id) const;

    Session& m_session;
    std::vector<PageEntry> m_entries;
    std::vector<Page*> m_pages; ///< by row; nullptr until shown
    Navigation* m_navigation;
    QStackedWidget* m_stack;
    Menus* m_menus;
    StatusLine* m_status;
    MessageStrip* m_strip;
    UndoKey* m_undo;
    QTimer* m_rest; ///< runs out when nothing was shown or changed for a while
};

} // namespace redvest::ui
