// SPDX-FileCopyrightText: 2026 RedVest contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// What a tab or a form hides can do nothing: on every page, with every tab in front, the menus list what belongs to it.

#include "tests/support/rota_desk.h"
#include "tests/support/settled.h"
#include "ui/desk/in_front.h"
#include "ui/desk/session.h"
#include "ui/parts/table/table_page.h"
#include "ui/shell/main_window.h"
#include "ui/shell/pages.h"

#include <QAction>
#include <QApplication>
#include <QMenu>
#include <QMenuBar>
#include <QPushButton>
#include <QTabBar>
#include <QTableView>
#include <QTest>
#include <QThreadPool>

#include <catch2/catch.hpp>

using namespace redvest;
using namespace redvest::support;
using namespace redvest::ui;
using namespace Qt::Literals::StringLiterals;

namespace {

const QDate kToday(2022, 3, 16);

struct Shown
{
    RotaDesk desk;
    Id<Post> post = desk.post(u"测温验码"_s, u"北站南广场"_s);
    Id<Shift> shift = desk.shift(post, kToday, 12, 16, 2);
    ui::Session session{desk.take()};
    MainWindow window{session, pageTable()};

    ~Shown()
    {
        QThreadPool::globalInstance()->waitForDone();
        QApplication::processEvents();
    }
    QWidget* page(const char* id)
    {
        REQUIRE(window.showPage(QString::fromLatin1(id)));
        test::settle(*window.currentPage());
        return window.currentPage();
    }
    /// What can be seen in the menus, in one list a menu.
    QList<QList<QAction*>> listed()
    {
        QList<QList<QAction*>> menus;
        for (const QAction* top : window.menuBar()->actions()) {
            QList<QAction*> shown;
            for (QAction* action : top->menu()->actions()) {
                if (action->isVisible() && !action->isSeparator())
                    shown << action;
            }
            menus << shown;
        }
        return menus;
    }
    void choose(QWidget* page, int tab)
    {
        page->findChild<QTabBar*>()->setCurrentIndex(tab);
        test::settle(*page);
    }
    bool isCalledOff() { return shiftRow(session.workspace(), shift)->shift.isArchived; }
};

/// The lists whose buttons trigger the action.
QList<TablePage*> listsWith(QWidget* page, const QAction* action)
{
    QList<TablePage*> lists;
    for (auto* list : page->findChildren<TablePage*>()) {
        if (!action->objectName().isEmpty() && list->findChild<QPushButton*>(action->objectName()) != nullptr)
            lists << list;
    }
    return lists;
}

} // namespace

TEST_CASE("The menus list what belongs to the tab in front, each entry once", "[ui][shell][front]")
{
    Shown s;
    s.window.show();
    for (const char* id : {"rota", "training", "supplies", "teams"}) {
        QWidget* page = s.page(id);
        const auto* tabs = page->findChild<QTabBar*>();
        for (int tab = 0; tab < tabs->count(); ++tab) {
            s.choose(page, tab);
            int ofLists = 0;
            for (const QList<QAction*>& menu : s.listed()) {
                QStringList texts;
                for (QAction* action : menu) {
                    INFO(id << " " << tabs->tabText(tab).toStdString() << ": " << action->text().toStdString());
                    CHECK_FALSE(texts.contains(action->text()));
                    texts << action->text();
                    QList<TablePage*> lists = listsWith(page, action);
                    // A shift of the post chosen in front; a file of what is listed in front.
                    if (action->objectName() == u"newShift"_s || action->objectName() == u"import"_s)
                        lists.clear();
                    const auto inFront = [](const TablePage* list) { return isInFront(list); };
                    CHECK((lists.isEmpty() || std::any_of(lists.begin(), lists.end(), inFront)));
                    ofLists += lists.isEmpty() ? 0 : 1;
                }
            }
            // Sums have no deeds of their own.
            const auto* sums = page->findChild<TablePage*>(u"reserveFigures"_s);
            CHECK((ofLists > 0 || (sums != nullptr && isInFront(sums))));
        }
    }
}

TEST_CASE("What the tab in front hides can do nothing", "[ui][shell][front]")
{
    Shown s;
    s.window.show();
    QWidget* page = s.page("rota");
    auto* list = page->findChild<TablePage*>(u"shiftList"_s);
    list->selectIds({s.shift.text()});
    auto* off = page->findChild<QAction*>(u"callOff"_s);
    auto* archive = page->findChild<QAction*>(u"archivePosts"_s);
    s.choose(page, 2);
    CHECK_FALSE(off->isVisible());
    off->trigger();
    CHECK_FALSE(s.isCalledOff());
    s.choose(page, 1);
    CHECK(archive->isVisible());
    off->trigger();
    CHECK_FALSE(s.isCalledOff());
    s.choose(page, 0);
    CHECK_FALSE(archive->isVisible());
    off->trigger();
    CHECK(s.isCalledOff());
}

TEST_CASE("A form in front of its list takes the list's actions away and gives them back", "[ui][shell][front]")
{
    Shown s;
    s.window.show();
    QWidget* page = s.page("rota");
    auto* change = page->findChild<QAction*>(u"change"_s);
    auto* exported = page->findChild<QAction*>(u"export"_s);
    page->findChild<TablePage*>(u"shiftList"_s)->selectIds({s.shift.text()});
    change->trigger();
    CHECK_FALSE(change->isVisible());
    CHECK_FALSE(exported->isVisible());
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Escape);
    CHECK(change->isVisible());
    CHECK(exported->isVisible());

    QWidget* people = s.page("volunteers");
    auto* fresh = people->findChild<QAction*>(u"new"_s);
    auto* copied = people->findChild<QAction*>(u"copy"_s);
    CHECK(copied->isVisible());
    fresh->trigger();
    CHECK_FALSE(copied->isVisible());
    CHECK(fresh->isVisible()); // what is typed is kept, and a new one begun
}

TEST_CASE("What the page itself hides or greys stays so when its tab comes to the front", "[ui][shell][front]")
{
    QWidget page;
    auto* part = new QWidget(&page);
    QAction action(u"do"_s);
    actsOn(&action, part);
    part->hide();
    CHECK_FALSE(action.isVisible());
    CHECK_FALSE(action.isEnabled());
    action.setEnabled(false);
    part->show();
    CHECK(action.isVisible());
    CHECK_FALSE(action.isEnabled());
    action.setEnabled(true);
    CHECK(action.isEnabled());
    action.setVisible(false);
    part->hide();
    part->show();
    CHECK_FALSE(action.isVisible());
    action.setVisible(true);
    auto* other = new QWidget(&page);
    part->setParent(other); // put into something else afterwards
    part->show();
    other->hide();
    CHECK_FALSE(action.isVisible());
    other->show();
    CHECK(action.isVisible());
}
