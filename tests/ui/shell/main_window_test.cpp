// SPDX-FileCopyrightText: 2026 RedVest contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/shell/main_window.h"

#include "tests/support/desk.h"
#include "ui/desk/session.h"
#include "ui/shell/menus.h"
#include "ui/shell/navigation.h"

#include <QMenu>
#include <QMenuBar>
#include <QTest>

#include <catch2/catch.hpp>

using namespace Qt::Literals::StringLiterals;
using namespace redvest;
using namespace redvest::ui;

namespace {

class CountingPage final : public Page
{
public:
    using Page::Page;
    [[nodiscard]] QString title() const override { return objectName(); }
    void refresh() override { ++refreshed; }
    void open(const Wish& wish) override { opened = wish; }
    [[nodiscard]] bool mayLeave() override { return mayBeLeft; }

    int refreshed = 0;
    Wish opened;
    bool mayBeLeft = true;
};

Page* makeNamed(const QString& name, QWidget* parent)
{
    auto* page = new CountingPage(parent);
    page->setObjectName(name);
    auto* action = new QAction(u"do "_s + name, page);
    page->addAction(action);
    return page;
}

std::vector<PageEntry> twoPages()
{
    return {{"overview", "Overview", "", [](Session&, QWidget* parent) { return makeNamed(u"overview"_s, parent); }},
            {"rota", "Rota", "", [](Session&, QWidget* parent) { return makeNamed(u"rota"_s, parent); }}};
}

struct Hosted
{
    test::Desk desk;
    Session session{std::move(desk.ws)};
    MainWindow window{session, twoPages()};

    CountingPage* page(const QString& name) { return dynamic_cast<CountingPage*>(window.findChild<Page*>(name)); }
    QStringList registerMenu()
    {
        QStringList texts;
        for (const QAction* top : window.menuBar()->actions()) {
            if (top->text() != u"&Register"_s)
                continue;
            for (const QAction* action : top->menu()->actions())
                texts.append(action->text());
        }
        return texts;
    }
};

} // namespace

TEST_CASE("Pages are made when first shown and read anew each time they come to the front", "[ui][shell]")
{
    Hosted hosted;
    CHECK(hosted.page(u"rota"_s) == nullptr);
    REQUIRE(hosted.window.showPage(u"rota"_s, ShowHistoryOf{u"shift-7"_s}));
    CHECK(hosted.page(u"rota"_s)->opened == Wish(ShowHistoryOf{u"shift-7"_s}));
    hosted.window.showPage(u"overview"_s);
    hosted.window.showPage(u"rota"_s);
    CHECK(hosted.page(u"rota"_s)->refreshed == 2);
    CHECK_FALSE(hosted.window.showPage(u"nowhere"_s));
    CHECK(hosted.window.windowTitle().startsWith(u"rota"_s));
    CHECK(hosted.window.currentPageId() == u"rota"_s);
}

TEST_CASE("The menus list the actions of the page shown and of no other", "[ui][shell]")
{
    Hosted hosted;
    CHECK(hosted.registerMenu() == QStringList{u"do overview"_s});
    hosted.window.showPage(u"rota"_s);
    CHECK(hosted.registerMenu() == QStringList{u"do rota"_s});
}

TEST_CASE("Ctrl and a digit switch pages; a wish of a page is followed; F5 reads anew", "[ui][shell]")
{
    Hosted hosted;
    hosted.window.show();
    hosted.window.activateWindow();
    REQUIRE(QTest::qWaitForWindowActive(&hosted.window));
    QTest::keyClick(&hosted.window, Qt::Key_2, Qt::ControlModifier);
    REQUIRE(hosted.window.currentPage()->title() == u"rota"_s);
    QTest::keyClick(&hosted.window, Qt::Key_F5);
    CHECK(hosted.page(u"rota"_s)->refreshed == 2);
    Q_EMIT hosted.window.currentPage()->navigate(u"overview"_s);
    CHECK(hosted.window.currentPage()->title() == u"overview"_s);
}

TEST_CASE("F10 opens the first menu, and Escape leaves the keyboard where it was", "[ui][shell]")
{
    Hosted hosted;
    hosted.window.show();
    hosted.window.activateWindow();
    REQUIRE(QTest::qWaitForWindowActive(&hosted.window));
    auto* first = hosted.window.menus().menu(MenuId::File);
    CHECK_FALSE(first->isVisible());
    const QWidget* before = hosted.window.focusWidget();
    QTest::keyClick(&hosted.window, Qt::Key_F10);
    CHECK(first->isVisible());
    const QList<QAction*> entries = first->actions();
    const auto top = std::find_if(entries.begin(), entries.end(),
                                  [](const QAction* a) { return a->isVisible() && !a->isSeparator(); });
    REQUIRE(top != entries.end());
    CHECK(first->activeAction() == *top);
    QTest::keyClick(first, Qt::Key_Escape);
    CHECK_FALSE(first->isVisible());
    QTest::keyClick(hosted.window.menuBar(), Qt::Key_Escape);
    CHECK(hosted.window.focusWidget() == before);
}

TEST_CASE("Alt alone opens the first menu; with another key or a click between it does not", "[ui][shell][keys]")
{
    Hosted hosted;
    hosted.window.show();
    hosted.window.activateWindow();
    REQUIRE(QTest::qWaitForWindowActive(&hosted.window));
    const auto* first = hosted.window.menus().menu(MenuId::File);
    const auto alone = [&](const std::function<void()>& between) {
        QTest::keyPress(&hosted.window, Qt::Key_Alt, Qt::AltModifier);
        between();
        QTest::keyRelease(&hosted.window, Qt::Key_Alt);
        return first->isVisible();
    };
    CHECK_FALSE(alone([&] { QTest::keyClick(&hosted.window, Qt::Key_Up, Qt::AltModifier); }));
    CHECK_FALSE(alone([&] { QTest::mouseClick(hosted.window.centralWidget(), Qt::LeftButton); }));
    CHECK(alone([] {}));
}

TEST_CASE("A page that would lose something keeps the window on itself", "[ui][shell]")
{
    Hosted hosted;
    hosted.page(u"overview"_s)->mayBeLeft = false;
    CHECK_FALSE(hosted.window.showPage(u"rota"_s));
    CHECK(hosted.window.currentPage()->title() == u"overview"_s);
    CHECK(hosted.window.findChild<Navigation*>()->currentRow() == 0);
    CHECK_FALSE(hosted.window.close());
}

TEST_CASE("What a page can do only later stands in the menus from then on", "[ui][shell]")
{
    Hosted hosted;
    CHECK(hosted.registerMenu() == QStringList{u"do overview"_s});
    auto* late = new QAction(u"do late"_s, hosted.window.currentPage());
    hosted.window.currentPage()->addAction(late);
    CHECK(hosted.registerMenu() == QStringList{u"do overview"_s, u"do late"_s});
    hosted.window.showPage(u"rota"_s);
    hosted.page(u"overview"_s)->addAction(new QAction(u"do later"_s, &hosted.window)); // not in front
    CHECK(hosted.registerMenu() == QStringList{u"do rota"_s});
}

TEST_CASE("A badge counts what waits on a page", "[ui][shell]")
{
    Hosted hosted;
    hosted.window.setBadge(u"overview"_s, 37);
    hosted.window.setBadge(u"rota"_s, 3);
    CHECK(hosted.window.findChild<Navigation*>()->badge(0) == 37);
    CHECK(hosted.window.findChild<Navigation*>()->badge(1) == 3);
    hosted.window.setBadge(u"nowhere"_s, 5);
    hosted.window.setBadge(u"overview"_s, 0);
    CHECK(hosted.window.findChild<Navigation*>()->badge(0) == 0);
    CHECK(hosted.window.findChild<Navigation*>()->badge(1) == 3);
}

TEST_CASE("The window fits a small office screen", "[ui][shell]")
{
    Hosted hosted;
    CHECK(hosted.window.minimumSizeHint().width() <= 1366);
    CHECK(hosted.window.minimumSize().width() <= 1008);
    CHECK(hosted.window.minimumSize().height() <= 560 - 40); // a frame, a task bar
}
