// SPDX-FileCopyrightText: 2026 RedVest contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/shell/item_keys.h"

#include "tests/support/roles_table.h"
#include "tests/support/rota_desk.h"
#include "tests/support/settled.h"
#include "ui/desk/action.h"
#include "ui/desk/session.h"
#include "ui/shell/main_window.h"
#include "ui/shell/menus.h"
#include "ui/shell/pages.h"

#include <QAction>
#include <QApplication>
#include <QMenu>
#include <QMenuBar>
#include <QPushButton>
#include <QRegularExpression>
#include <QTabBar>
#include <QTest>
#include <QThreadPool>
#include <QTranslator>

#include <catch2/catch.hpp>

using namespace redvest;
using namespace redvest::support;
using namespace redvest::ui;
using namespace Qt::Literals::StringLiterals;

namespace {

/// The program's Chinese, read from the translations themselves.
class InChinese final : public QTranslator
{
public:
    InChinese() { QCoreApplication::installTranslator(this); }
    InChinese(const InChinese&) = delete;
    InChinese& operator=(const InChinese&) = delete;
    ~InChinese() override { QCoreApplication::removeTranslator(this); }
    [[nodiscard]] bool isEmpty() const override { return false; }
    QString translate(const char* context, const char* source, const char*, int) const override
    {
        return *context == 'Q' ? QString() : m_words.value(QString::fromUtf8(source));
    }

private:
    QHash<QString, QString> m_words = test::chinese();
};

struct Whole
{
    RotaDesk desk;
    ui::Session session{desk.take()};
    MainWindow window{session, pageTable()};

    ~Whole()
    {
        QThreadPool::globalInstance()->waitForDone();
        QApplication::processEvents();
    }
    QList<QMenu*> menus()
    {
        QList<QMenu*> all;
        for (const QAction* top : window.menuBar()->actions())
            all << top->menu();
        return all;
    }
};

QList<QAction*> shownIn(const QMenu& menu)
{
    QList<QAction*> shown = menu.actions();
    shown.removeIf([](const QAction* action) { return !action->isVisible() || action->isSeparator(); });
    return shown;
}

/// Opens the menu as a person would, looks, and closes it.
void look(QMenu& menu, bool isChinese)
{
    static const QRegularExpression inBrackets(u"\\(&[A-Z0-9]\\)(…)?$"_s);
    static const QRegularExpression han(u"[\\x{4E00}-\\x{9FFF}]"_s);
    QStringList plain;
    for (const QAction* action : shownIn(menu))
        plain << action->text();
    Q_EMIT menu.aboutToShow();
    QStringList keys;
    for (const QAction* action : shownIn(menu)) {
        INFO(menu.title().toStdString() << ": " << action->text().toStdString());
        const QString key = QKeySequence::mnemonic(action->text()).toString();
        CHECK_FALSE(key.isEmpty());
        CHECK_FALSE(keys.contains(key));
        if (isChinese && action->text().contains(han))
            CHECK(action->text().contains(inBrackets));
        keys << key;
    }
    Q_EMIT menu.aboutToHide();
    QStringList after;
    for (const QAction* action : shownIn(menu))
        after << action->text();
    if (menu.title() != Menus::tr("&Edit")) // says anew what would be undone
        CHECK(after == plain);
}

/// Every menu with every page and tab in front.
void lookAtAll(Whole& s, bool isChinese)
{
    s.window.show();
    int items = 0;
    for (const PageEntry& entry : pageTable()) {
        REQUIRE(s.window.showPage(QString::fromLatin1(entry.id)));
        auto* tabs = s.window.currentPage()->findChild<QTabBar*>();
        for (int tab = 0; tab < (tabs == nullptr ? 1 : tabs->count()); ++tab) {
            if (tabs != nullptr)
                tabs->setCurrentIndex(tab);
            test::settle(*s.window.currentPage());
            for (QMenu* menu : s.menus()) {
                INFO(entry.id << ", tab " << tab);
                look(*menu, isChinese);
                items += int(shownIn(*menu).size());
            }
        }
    }
    CHECK(items > 100);
}

} // namespace

TEST_CASE("Letters come from the words, in Chinese from the English name", "[ui][shell][menus]")
{
    CHECK(withKeys({{u"New shift"_s, u"newShift"_s, {}}, {u"New post"_s, u"newPost"_s, {}}}) ==
          QStringList{u"&New shift"_s, u"New &post"_s});
    CHECK(withKeys(
              {{u"新建班次"_s, u"newShift"_s, {}}, {u"新建岗位"_s, u"newPost"_s, {}}, {u"导入…"_s, u"import"_s, {}}}) ==
          QStringList{u"新建班次(&N)"_s, u"新建岗位(&P)"_s, u"导入(&I)…"_s});
    CHECK(withKeys({{u"总览"_s, u"overview"_s, u"1"_s}, {u"Overview"_s, u"overview"_s, u"2"_s}}) ==
          QStringList{u"总览(&1)"_s, u"Overview(&2)"_s});
    CHECK(withKeys({{u"Open"_s, u"open"_s, {}}, {u"&Over"_s, u"over"_s, {}}}) == QStringList{u"O&pen"_s, u"&Over"_s});
    CHECK(withKeys({{u"A"_s, {}, {}}, {u"A"_s, {}, {}}}) == QStringList{u"&A"_s, u"A(&B)"_s});
}

TEST_CASE("In every menu each item has a letter of its own while it is open", "[ui][shell][menus]")
{
    Whole s;
    lookAtAll(s, false);
}

TEST_CASE("In Chinese the letters stand in brackets, each once a menu", "[ui][shell][menus][translations]")
{
    const InChinese words;
    Whole s;
    lookAtAll(s, true);
}

TEST_CASE("A line stands between the groups of a page's actions", "[ui][shell][menus]")
{
    QWidget page;
    QMenuBar bar;
    auto* menus = new Menus(&bar); // the bar owns it
    const QAction* first = makeAction(&page, {.name = u"first"_s, .text = u"First"_s}, [] {});
    const QAction* second = makeAction(&page, {.name = u"second"_s, .text = u"Second"_s, .opensGroup = true}, [] {});
    for (int time = 0; time < 2; ++time) {
        menus->listPage(page.actions());
        const QList<QAction*> listed = menus->menu(MenuId::Register)->actions();
        REQUIRE(listed.size() == 3);
        CHECK(listed[0] == first);
        CHECK(listed[1]->isSeparator());
        CHECK(listed[2] == second);
    }
}

TEST_CASE("Buttons do not show the letters of the menu", "[ui][shell][menus]")
{
    Whole s;
    s.window.show();
    REQUIRE(s.window.showPage(u"volunteers"_s));
    const auto* button = s.window.currentPage()->findChild<QPushButton*>(u"archive"_s);
    const QString before = button->text();
    QMenu* menu = s.window.menus().menu(MenuId::Register);
    Q_EMIT menu->aboutToShow();
    CHECK(s.window.currentPage()->findChild<QAction*>(u"archive"_s)->text().contains(u'&'));
    CHECK(button->text() == before);
    Q_EMIT menu->aboutToHide();
    CHECK(button->text() == before);
}
