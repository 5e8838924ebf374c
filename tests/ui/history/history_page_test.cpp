// SPDX-FileCopyrightText: 2026 RedVest contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/history/history_page.h"

#include "core/storage/gate/database.h"
#include "core/storage/schema/supplies.h"
#include "core/usecases/history/history.h"
#include "core/usecases/supplies/supplies.h"
#include "tests/support/scene.h"
#include "ui/desk/session.h"
#include "ui/parts/history/history_view.h"
#include "ui/parts/history/record_history.h"
#include "ui/parts/table/hidden_rows.h"
#include "ui/parts/table/table_page.h"

#include <catch2/catch.hpp>

#include <QAbstractItemModelTester>
#include <QAction>
#include <QComboBox>
#include <QDialog>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QTableView>
#include <QTest>

using namespace redvest;
using namespace redvest::ui;
using namespace Qt::Literals::StringLiterals;

namespace {

struct Desk : Scene
{
    redvest::Store store = addStore(u"甲库"_s);
    redvest::Store renamed;
    std::unique_ptr<ui::Session> session;
    std::unique_ptr<HistoryPage> page;

    Desk()
    {
        addItem(u"口罩"_s);
        renamed = store;
        renamed.name = u"乙库"_s;
        REQUIRE(saveStore(*ws, store, renamed).ok());
        session = std::make_unique<ui::Session>(std::move(ws));
        page = std::make_unique<HistoryPage>(*session);
        page->resize(1230, 700);
        page->show();
        page->activateWindow();
        REQUIRE(QTest::qWaitForWindowActive(page.get()));
        page->refresh();
        settle();
    }
    void settle()
    {
        REQUIRE(QTest::qWaitFor([&] { return !view()->isBusy(); }));
    }
    HistoryView* view() { return page->findChild<HistoryView*>(); }
    QAbstractItemModel* rows() { return view()->list()->view()->model(); }
    QString cell(int row, int column) { return rows()->index(row, column).data().toString(); }
    template <class T>
    T* child(const QString& name)
    {
        T* found = page->findChild<T*>(name);
        REQUIRE(found != nullptr);
        return found;
    }
    QString storeName() { return storeRows(session->workspace()).front().store.name; }
};

} // namespace

TEST_CASE("The history tells who did what to which record, the latest first", "[ui][history]")
{
    Desk desk;
    QAbstractItemModelTester(desk.rows(), QAbstractItemModelTester::FailureReportingMode::Fatal);
    CHECK(desk.cell(0, 1) == u"李测"_s);
    CHECK(desk.cell(0, 4).contains(u"乙库"_s));
    auto* lines = desk.child<QTableView>(u"lines"_s)->model();
    QAbstractItemModelTester(lines, QAbstractItemModelTester::FailureReportingMode::Fatal);
    REQUIRE(lines->rowCount() == 1);
    CHECK(lines->index(0, 2).data().toString() == u"甲库"_s);
    CHECK(lines->index(0, 3).data().toString() == u"乙库"_s);
}

TEST_CASE("The history is exported, printed and copied like every list", "[ui][history]")
{
    Desk desk;
    QStringList offered;
    for (const QAction* action : desk.page->actions())
        offered << action->objectName();
    for (const QString& name : {u"copyWithHeader"_s, u"export"_s, u"printList"_s, u"columns"_s}) {
        INFO(name.toStdString());
        CHECK(offered.contains(name));
    }
}

TEST_CASE("A step is undone by keyboard alone, and that undone again", "[ui][history]")
{
    Desk desk;
    QSignalSpy told(desk.session.get(), &ui::Session::changed);
    desk.view()->list()->view()->setFocus();
    QTest::keyClick(desk.view()->list()->view(), Qt::Key_Z, Qt::ControlModifier);
    desk.settle();
    REQUIRE(desk.child<QPushButton>(u"undoNow"_s)->isVisible());
    CHECK(desk.storeName() == u"乙库"_s); // asked first
    QTest::keyClick(desk.child<QPushButton>(u"undoNow"_s), Qt::Key_Space);
    desk.settle();
    CHECK(told.count() == 1);
    CHECK(desk.storeName() == u"甲库"_s);
}

TEST_CASE("Why a step cannot be undone is told in place", "[ui][history]")
{
    Desk desk;
    desk.page->open(ShowHistoryOf{desk.store.id.text()});
    desk.settle();
    REQUIRE(desk.rows()->rowCount() == 2); // entered, renamed
    desk.view()->list()->view()->selectRow(1);
    desk.settle();
    desk.child<QPushButton>(u"askUndo"_s)->click();
    desk.settle();
    CHECK(desk.child<QLabel>(u"question"_s)->text().contains(u"乙库"_s));
    CHECK(desk.child<QPushButton>(u"undoNow"_s)->isHidden());
    CHECK(desk.storeName() == u"乙库"_s);
}

TEST_CASE("The history is filtered by kind and goes back to everything", "[ui][history]")
{
    Desk desk;
    const int all = desk.rows()->rowCount();
    desk.child<QComboBox>(u"kind"_s)->setCurrentIndex(5); // supplies
    desk.settle();
    CHECK(desk.rows()->rowCount() == 3);
    CHECK(all > 3);
    desk.child<QComboBox>(u"kind"_s)->setCurrentIndex(0);
    desk.settle();
    CHECK(desk.rows()->rowCount() == all);
}

TEST_CASE("An empty history says what hides its entries, with a button that takes it away", "[ui][history]")
{
    Desk desk;
    const int all = desk.rows()->rowCount();
    auto* search = desk.child<QLineEdit>(u"search"_s);
    auto* clearSearch = desk.child<QPushButton>(u"clearSearch"_s);
    auto* clearFilters = desk.child<QPushButton>(u"clearFilters"_s);
    const auto said = [&] { return desk.child<QLabel>(u"empty"_s)->text(); };
    CHECK_FALSE(clearSearch->isVisible());
    search->setText(u"茶壶"_s);
    CHECK(desk.rows()->rowCount() == 0);
    CHECK(said() == HiddenRows::tr("Nothing has “%1” in it. Without the search: %2 rows.").arg(u"茶壶"_s).arg(all));
    REQUIRE(clearSearch->isVisible());
    CHECK_FALSE(clearFilters->isVisible());
    clearSearch->click();
    CHECK(desk.rows()->rowCount() == all);
    CHECK_FALSE(clearSearch->isVisible());

    auto* kind = desk.child<QComboBox>(u"kind"_s);
    int none = kind->count(); // a kind that nothing is of
    do {
        kind->setCurrentIndex(--none);
        desk.settle();
    } while (none > 1 && desk.rows()->rowCount() > 0);
    REQUIRE(desk.rows()->rowCount() == 0);
    CHECK(said().contains(kind->currentText()));
    REQUIRE(clearFilters->isVisible());
    CHECK_FALSE(clearSearch->isVisible());
    clearFilters->click();
    desk.settle();
    CHECK(kind->currentIndex() == 0);
    CHECK(desk.rows()->rowCount() == all);
    CHECK_FALSE(clearFilters->isVisible());
}

TEST_CASE("A record's own history opens from where the record is shown, and undoes there", "[ui][history]")
{
    Desk desk;
    ChangeSet told;
    const HistoryDoor door{[&] { return desk.session->sibling(); }, QDate(2022, 3, 20),
                           [&](const ChangeSet& changes) { told = changes; }};
    QAction* action = addHistoryAction(desk.page.get(), door, [&] { return desk.store.id.text(); });
    action->trigger();
    auto* dialog = desk.page->findChild<QDialog*>(u"recordHistory"_s);
    REQUIRE(dialog != nullptr);
    auto* view = dialog->findChild<HistoryView*>();
    const auto settle = [&] { REQUIRE(QTest::qWaitFor([&] { return !view->isBusy(); })); };
    settle();
    CHECK(view->list()->view()->model()->rowCount() == 2);
    CHECK(dialog->windowTitle().contains(u"乙库"_s));
    dialog->findChild<QPushButton*>(u"askUndo"_s)->click();
    settle();
    dialog->findChild<QPushButton*>(u"undoNow"_s)->click();
    settle();
    CHECK(told.touches(u"store"_s));
    CHECK(desk.storeName() == u"甲库"_s);
}

TEST_CASE("A record's own history shows of a larger step what concerns that record", "[ui][history]")
{
    Desk desk;
    const auto done = desk.session->workspace().write({u"store.save"_s, {}}, [&](storage::Writer& w) {
        w.add(storage::storeTable(), redvest::Store{Id<redvest::Store>::make(), u"丙库"_s, {}, {}, {}, false});
        redvest::Store kept = desk.renamed;
        kept.id = desk.store.id;
        kept.keeper = u"王测"_s;
        w.put(storage::storeTable(), kept);
        return Problems{};
    });
    REQUIRE(done.ok());
    REQUIRE(done->touched.size() == 2);
    desk.page->open(ShowHistoryOf{desk.store.id.text()});
    desk.settle();
    desk.view()->list()->view()->selectRow(0);
    desk.settle();
    auto* lines = desk.child<QTableView>(u"lines"_s)->model();
    REQUIRE(lines->rowCount() == 1);
    CHECK(lines->index(0, 3).data().toString() == u"王测"_s);
}
