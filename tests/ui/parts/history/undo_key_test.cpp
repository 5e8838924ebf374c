// SPDX-FileCopyrightText: 2026 RedVest contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/parts/history/undo_key.h"

#include "core/usecases/history/history.h"
#include "core/usecases/supplies/supplies.h"
#include "core/usecases/undo/undo.h"
#include "core/usecases/volunteers/volunteers.h"
#include "tests/core/usecases/desk.h"
#include "tests/support/scene.h"
#include "tests/support/settled.h"
#include "ui/desk/session.h"
#include "ui/parts/form/form.h"
#include "ui/parts/look/message_strip.h"
#include "ui/parts/table/table_page.h"
#include "ui/shell/main_window.h"
#include "ui/shell/menus.h"
#include "ui/shell/pages.h"

#include <catch2/catch.hpp>

#include <QAction>
#include <QApplication>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QPushButton>
#include <QTableView>
#include <QTest>

using namespace redvest;
using namespace redvest::ui;
using namespace Qt::Literals::StringLiterals;

namespace {

QString textOf(const MessageStrip* strip)
{
    return strip->isVisible() ? strip->findChild<QLabel*>()->text() : QString();
}

/// The whole window over an office with an item and a store, the store being the latest.
struct Whole : Scene
{
    Item item = addItem(u"口罩"_s);
    redvest::Store store = addStore(u"甲库"_s);
    std::unique_ptr<ui::Session> session = std::make_unique<ui::Session>(std::move(ws));
    std::unique_ptr<MainWindow> window;

    Whole()
    {
        window = std::make_unique<MainWindow>(*session, pageTable());
        window->resize(1366, 740);
        window->show();
        window->activateWindow();
        REQUIRE(QTest::qWaitForWindowActive(window.get()));
    }
    ~Whole() { window.reset(); }
    void show(const QString& page)
    {
        REQUIRE(window->showPage(page));
        test::settle(*window->currentPage());
    }
    void undo()
    {
        QWidget* at = window->focusWidget();
        QTest::keyClick(at != nullptr ? at : window.get(), Qt::Key_Z, Qt::ControlModifier);
    }
    QString told() { return textOf(window->strip()); }
    std::size_t stores() { return storeRows(session->workspace()).size(); }
    int entries() { return int(history(session->workspace(), {.limit = 1000}).size()); }
    template <class T>
    T* part(const QString& name)
    {
        T* found = window->findChild<T*>(name);
        REQUIRE(found != nullptr);
        return found;
    }
};

} // namespace

TEST_CASE("Ctrl+Z takes back what was done last, whichever page is shown, and says what", "[ui][undo]")
{
    Whole office;
    const QString page =
        GENERATE(u"overview"_s, u"volunteers"_s, u"rota"_s, u"training"_s, u"supplies"_s, u"briefing"_s, u"history"_s);
    INFO(page.toStdString());
    office.show(page);
    office.window->setFocus(); // on no field and no list
    office.undo();
    CHECK(office.stores() == 0);
    CHECK(office.told().contains(u"甲库"_s));
    office.undo(); // and the one before
    CHECK(itemRows(office.session->workspace()).empty());
    CHECK(office.told().contains(u"口罩"_s));
    // The way back from undoing is offered too.
    office.window->strip()->findChild<QPushButton*>(u"undo"_s)->click();
    CHECK(itemRows(office.session->workspace()).size() == 1);
    CHECK(office.stores() == 0);
}

TEST_CASE("On the keyboard's first place of a page Ctrl+Z works as well", "[ui][undo]")
{
    Whole office;
    const QString page = GENERATE(u"volunteers"_s, u"rota"_s, u"training"_s, u"supplies"_s);
    INFO(page.toStdString());
    office.show(page);
    office.window->currentPage()->find(); // the search field, in which nothing was typed
    office.undo();
    CHECK(office.stores() == 0);
}

TEST_CASE("A text field in which something was typed keeps Ctrl+Z", "[ui][undo]")
{
    Whole office;
    office.show(u"supplies"_s);
    office.window->currentPage()->find();
    auto* field = qobject_cast<QLineEdit*>(QApplication::focusWidget());
    REQUIRE(field != nullptr);
    QTest::keyClicks(field, u"abc"_s);
    for (int i = 0; i < 5; ++i) // more often than there is anything to take back in the field
        office.undo();
    CHECK(field->text().isEmpty());
    CHECK(office.stores() == 1);
}

TEST_CASE("The menu says what Ctrl+Z would take back", "[ui][undo]")
{
    Whole office;
    auto* action = office.part<QAction>(u"undoLatest"_s);
    Q_EMIT office.window->menus().menu(MenuId::Edit)->aboutToShow();
    CHECK(action->text().contains(u"甲库"_s));
    action->trigger();
    CHECK(office.stores() == 0);
    Q_EMIT office.window->menus().menu(MenuId::Edit)->aboutToShow();
    CHECK(action->text().contains(u"口罩"_s));
    action->trigger();
    Q_EMIT office.window->menus().menu(MenuId::Edit)->aboutToShow();
    Q_EMIT office.window->menus().menu(MenuId::Edit)->aboutToHide(); // without the letter it has while it is open
    CHECK(action->text() == UndoKey::tr("Undo"));
    const int before = office.entries();
    action->trigger();
    CHECK(office.entries() == before);
    CHECK_FALSE(office.told().isEmpty());
}

TEST_CASE("What cannot be taken back is told with its reason, and nothing is written", "[ui][undo]")
{
    Whole office;
    Workspace& ws = office.session->workspace();
    MovementForm receipt;
    receipt.item = office.item.id;
    receipt.store = office.store.id;
    receipt.quantity = 100;
    const Movement received = *addMovement(ws, receipt)->records.front().after;
    REQUIRE(reverseMovement(ws, received.id, u"录错"_s).ok());
    const int before = office.entries();
    office.show(u"rota"_s);
    office.window->setFocus();
    office.undo();
    CHECK(office.entries() == before);
    const auto reason = undoEntry(ws, history(ws, {}).front().id);
    REQUIRE_FALSE(reason.ok());
    CHECK(office.told().contains(reason.problems().front().text));
}

TEST_CASE("A strip undoes its own unit of work though another came in between", "[ui][undo]")
{
    Whole office;
    office.show(u"supplies"_s);
    auto* stock = office.part<TablePage>(u"stock"_s);
    Q_EMIT stock->archiveRequested({office.item.id.text()});
    Workspace& ws = office.session->workspace();
    const auto between = saveStore(ws, {}, {{}, u"乙库"_s, u"310106"_s, {}, {}, false});
    REQUIRE(between.ok());
    office.session->noteChange(between->changes);
    REQUIRE(stock->strip()->isVisible());
    stock->strip()->findChild<QPushButton*>(u"undo"_s)->click();
    CHECK_FALSE(itemRows(ws).front().item.isArchived);
    CHECK(office.stores() == 2);
}

TEST_CASE("An offer of undo goes when the same was undone by Ctrl+Z", "[ui][undo]")
{
    Whole office;
    office.show(u"supplies"_s);
    auto* stock = office.part<TablePage>(u"stock"_s);
    Q_EMIT stock->archiveRequested({office.item.id.text()});
    REQUIRE(stock->strip()->isVisible());
    office.window->setFocus();
    office.undo();
    CHECK_FALSE(itemRows(office.session->workspace()).front().item.isArchived);
    CHECK_FALSE(stock->strip()->isVisible());
}

TEST_CASE("What a form saved before it closed can be undone from the list it came from", "[ui][undo]")
{
    Whole office;
    office.show(u"supplies"_s);
    auto* stock = office.part<TablePage>(u"stock"_s);
    stock->selectIds({office.item.id.text()});
    Q_EMIT stock->editRequested(office.item.id.text());
    Form* form = office.part<QWidget>(u"desk_item"_s)->findChild<Form*>();
    form->setValue(u"name"_s, u"防护口罩"_s);
    form->save();
    REQUIRE(stock->isVisible());
    REQUIRE(textOf(stock->strip()).contains(u"防护口罩"_s));
    stock->strip()->findChild<QPushButton*>(u"undo"_s)->click();
    CHECK(itemRows(office.session->workspace()).front().item.name == u"口罩"_s);
}

TEST_CASE("Many people archived at once are one entry, and come back by one undo", "[ui][undo][volunteers_page]")
{
    test::Desk desk;
    std::vector<Id<Volunteer>> people;
    for (int i = 0; i < 60; ++i) {
        const auto saved = saveVolunteer(
            *desk.ws, {}, test::person(u"王测"_s + QChar(0x4e01 + i), test::numberOf(QDate(1985, 5, 5), 2 * i + 1)));
        REQUIRE(saved.ok());
        people.push_back(saved->id);
    }
    ui::Session session(std::move(desk.ws));
    MessageStrip strip;
    const auto before = history(session.workspace(), {.limit = 1000}).size();
    REQUIRE(session.carryOut([&](Workspace& ws) { return archiveVolunteers(ws, people, {}); }, strip, u"Archived."_s));
    CHECK(history(session.workspace(), {.limit = 1000}).size() == before + 1);
    // So many are taken back in a pool thread; the strip says so and then that it is done.
    session.undoLatest(strip);
    REQUIRE(QTest::qWaitFor(
        [&] { return volunteer(session.workspace(), people.front())->volunteer.status == VolunteerStatus::Active; }));
    CHECK(volunteer(session.workspace(), people.back())->volunteer.status == VolunteerStatus::Active);
}
