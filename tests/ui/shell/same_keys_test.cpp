// SPDX-FileCopyrightText: 2026 RedVest contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// One key does one thing, whichever page and tab is in front; and the keyboard is where the keys act.

#include "core/usecases/supplies/supplies.h"
#include "tests/support/rota_desk.h"
#include "tests/support/settled.h"
#include "ui/desk/session.h"
#include "ui/parts/look/message_strip.h"
#include "ui/parts/table/table_page.h"
#include "ui/shell/main_window.h"
#include "ui/shell/navigation.h"
#include "ui/shell/pages.h"

#include <QAbstractButton>
#include <QAction>
#include <QApplication>
#include <QDialog>
#include <QLabel>
#include <QLineEdit>
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

struct Whole
{
    RotaDesk desk;
    Id<Post> post = desk.post(u"测温验码"_s, u"北站南广场"_s);
    Id<Shift> shift = desk.shift(post, kToday, 12, 16, 2);
    Volunteer person = desk.person(u"邻测甲"_s);
    ui::Session session{desk.take()};
    MainWindow window{session, pageTable()};

    Whole()
    {
        window.resize(1366, 740);
        window.show();
        window.activateWindow();
        REQUIRE(QTest::qWaitForWindowActive(&window));
    }
    ~Whole()
    {
        QThreadPool::globalInstance()->waitForDone();
        QApplication::processEvents();
    }
    void press(Qt::Key key, Qt::KeyboardModifiers with = Qt::NoModifier)
    {
        QWidget* at = QApplication::focusWidget();
        QTest::keyClick(at != nullptr ? at : &window, key, with);
        settle();
    }
    void settle()
    {
        test::settle(*window.currentPage());
        QThreadPool::globalInstance()->waitForDone();
        QApplication::processEvents();
    }
    Page* page(const QString& id)
    {
        REQUIRE(window.showPage(id));
        settle();
        return window.currentPage();
    }
    void choose(int tab)
    {
        window.currentPage()->findChild<QTabBar*>()->setCurrentIndex(tab);
        settle();
    }
    [[nodiscard]] bool isOnMainPart() const
    {
        const QWidget* at = QApplication::focusWidget();
        return at != nullptr && window.currentPage()->mainPart()->isAncestorOf(at) &&
               qobject_cast<const QTabBar*>(at) == nullptr && qobject_cast<const QAbstractButton*>(at) == nullptr;
    }
    /// The form, dialog or list that is in front, by its name or its class.
    [[nodiscard]] bool isInSight(const QString& name) const
    {
        const auto is = [&](const QWidget* widget) {
            return widget->isVisible() &&
                   (widget->objectName() == name || widget->inherits(name.toLatin1().constData()));
        };
        const auto all = window.findChildren<QWidget*>();
        return std::any_of(all.begin(), all.end(), is);
    }
    [[nodiscard]] QString told() const
    {
        return window.strip()->isVisible() ? window.strip()->findChild<QLabel*>()->text() : QString();
    }
};

const QStringList& pagesWithTabs()
{
    static const QStringList ids{u"rota"_s, u"training"_s, u"supplies"_s, u"teams"_s};
    return ids;
}

/// What Ctrl+N brings on a page and tab: a widget by its name or class; "" for a sentence instead.
struct Entering
{
    const char* page;
    int tab; ///< -1: the page has none
    const char* brings;
};
constexpr Entering kEntering[] = {{"overview", -1, "redvest::ui::ShiftDesk"},
                                  {"volunteers", -1, "redvest::ui::VolunteerDesk"},
                                  {"rota", 0, "redvest::ui::ShiftDesk"},
                                  {"rota", 1, "redvest::ui::PostDesk"},
                                  {"rota", 2, "redvest::ui::ImportDialog"},
                                  {"training", 0, "sessions"},
                                  {"training", 1, "desk_session"},
                                  {"training", 2, "desk_course"},
                                  {"training", 6, "desk_course_rule"},
                                  {"supplies", 0, "desk_item"},
                                  {"supplies", 1, "desk_issue"},
                                  {"supplies", 2, "desk_store"},
                                  {"teams", 0, "desk_team"},
                                  {"teams", 1, "desk_organisation"},
                                  {"teams", 2, "desk_campaign"},
                                  {"history", -1, ""}};

} // namespace

TEST_CASE("After a change of page the keyboard is on the list, the chart or the form", "[ui][shell][keys]")
{
    Whole s;
    const int pages = int(pageTable().size());
    for (int round = 0; round < 2; ++round) {
        for (int row = 0; row < pages; ++row) {
            const auto digit = static_cast<Qt::Key>(row < 9 ? Qt::Key_1 + row : Qt::Key_0);
            QTest::keyClick(&s.window, digit, Qt::ControlModifier);
            s.settle();
            INFO("round " << round << ", page " << row);
            REQUIRE(s.window.currentPage()->title() == s.window.findChild<Navigation*>()->currentItem()->text());
            CHECK(s.isOnMainPart());
            // Wherever it is left, it comes back to the main part.
            if (auto* tabs = s.window.currentPage()->findChild<QTabBar*>())
                tabs->setFocus();
        }
    }
}

TEST_CASE("Ctrl and a digit lead out of the list of pages too", "[ui][shell][keys]")
{
    Whole s;
    s.page(u"rota"_s);
    auto* navigation = s.window.findChild<Navigation*>();
    navigation->setFocus();
    QTest::keyClick(navigation, Qt::Key_3, Qt::ControlModifier); // the page that is shown already
    CHECK(s.isOnMainPart());
    navigation->setFocus();
    QTest::keyClick(navigation, Qt::Key_5, Qt::ControlModifier);
    s.settle();
    CHECK(s.isOnMainPart());
    navigation->setFocus();
    QTest::keyClick(navigation, Qt::Key_Up); // walking the list itself keeps it there
    CHECK(navigation->hasFocus());
}

TEST_CASE("After a change of tab the keyboard is on the list of that tab", "[ui][shell][keys]")
{
    Whole s;
    for (const QString& id : pagesWithTabs()) {
        const Page* page = s.page(id);
        auto* tabs = page->findChild<QTabBar*>();
        for (const int tab : {1, 2, 0}) {
            tabs->setFocus();
            s.choose(tab);
            INFO(id.toStdString() << ", " << tabs->tabText(tab).toStdString());
            CHECK(s.isOnMainPart());
        }
        s.press(Qt::Key_Tab, Qt::ControlModifier);
        CHECK(tabs->currentIndex() == 1);
        CHECK(s.isOnMainPart());
    }
}

TEST_CASE("A list without rows has the keyboard, and passes it on to the first row", "[ui][shell][keys]")
{
    Whole s;
    s.page(u"supplies"_s);
    s.choose(2);
    auto* stores = s.window.currentPage()->findChild<TablePage*>(u"stores"_s);
    REQUIRE(stores->view()->isHidden());
    CHECK(stores->hasFocus());
    const auto saved = saveStore(s.session.workspace(), {}, {{}, u"甲库"_s, u"310106"_s, {}, {}, false});
    REQUIRE(saved.ok());
    s.session.noteChange(saved->changes);
    s.settle();
    CHECK(stores->view()->hasFocus());
}

TEST_CASE("Ctrl+N enters a new record of what is in front, on every page and in every tab", "[ui][shell][keys]")
{
    for (const Entering& row : kEntering) {
        Whole s;
        s.page(QString::fromLatin1(row.page));
        if (row.tab > 0)
            s.choose(row.tab);
        const QString brings = QString::fromLatin1(row.brings);
        INFO(row.page << ", tab " << row.tab);
        REQUIRE_FALSE((!brings.isEmpty() && s.isInSight(brings)));
        s.press(Qt::Key_N, Qt::ControlModifier);
        if (brings.isEmpty())
            CHECK_FALSE(s.told().isEmpty());
        else
            CHECK(s.isInSight(brings));
        for (auto* dialog : s.window.findChildren<QDialog*>())
            dialog->close();
    }
}

TEST_CASE("Insert on a list does what Ctrl+N does", "[ui][shell][keys]")
{
    for (const Entering& row : kEntering) {
        if (row.tab < 0)
            continue;
        Whole s;
        s.page(QString::fromLatin1(row.page));
        if (row.tab > 0)
            s.choose(row.tab);
        INFO(row.page << ", tab " << row.tab);
        s.press(Qt::Key_Insert);
        CHECK(s.isInSight(QString::fromLatin1(row.brings)));
        for (auto* dialog : s.window.findChildren<QDialog*>())
            dialog->close();
    }
}

TEST_CASE("In every tab one action and no other has the key of new records", "[ui][shell][keys]")
{
    Whole s;
    for (const QString& id : pagesWithTabs()) {
        Page* page = s.page(id);
        for (const int tab : {1, 2, 0}) {
            s.choose(tab);
            int having = 0;
            for (const QAction* action : page->actions())
                having += action->isVisible() && action->shortcut().matches(QKeySequence(QKeySequence::New)) ==
                                                     QKeySequence::ExactMatch
                              ? 1
                              : 0;
            INFO(id.toStdString() << ", tab " << tab);
            CHECK(having == 1);
        }
    }
}

TEST_CASE("Ctrl+F leads to a search field from every page", "[ui][shell][keys]")
{
    Whole s;
    for (const PageEntry& entry : pageTable()) {
        s.page(QString::fromLatin1(entry.id));
        s.press(Qt::Key_F, Qt::ControlModifier);
        INFO(entry.id);
        const auto* field = qobject_cast<QLineEdit*>(QApplication::focusWidget());
        REQUIRE(field != nullptr);
        CHECK(field->objectName() == u"search"_s);
    }
}
