// SPDX-FileCopyrightText: 2026 RedVest contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/shell/page_memory.h"

#include "tests/support/desk.h"
#include "tests/support/settled.h"
#include "ui/desk/session.h"
#include "ui/parts/form/division_picker.h"
#include "ui/parts/table/column_arrangement.h"
#include "ui/parts/table/rows_model.h"
#include "ui/parts/table/table_page.h"
#include "ui/shell/main_window.h"
#include "ui/shell/pages.h"

#include <QApplication>
#include <QCheckBox>
#include <QComboBox>
#include <QLineEdit>
#include <QSettings>
#include <QSplitter>
#include <QTest>
#include <QThreadPool>
#include <QVBoxLayout>

#include <catch2/catch.hpp>

#include <algorithm>

using namespace redvest;
using namespace redvest::ui;
using namespace Qt::Literals::StringLiterals;

namespace {

const QString kFile = u"/home/office/静安区文明办.redvest"_s;
const QString kOther = u"/home/office/嘉定区文明办.redvest"_s;

/// A page with a list, its filters and a part beside it.
struct Shown
{
    QWidget page;
    QSplitter* split = new QSplitter(&page);
    TablePage* list = new TablePage(split);
    RowsModel<int> model{{ListColumn<int>(
                             u"姓名"_s, [](int row) { return row; }, 80)},
                         [](int row) { return QString::number(row); }};
    QComboBox* store = nullptr;
    QComboBox* actor = nullptr;
    QCheckBox* off = new QCheckBox(u"含已取消"_s, &page);
    DivisionPicker* place = new DivisionPicker(&page);

    explicit Shown(const QString& workspace = kFile)
    {
        split->setObjectName(u"split"_s);
        split->addWidget(new QWidget(split));
        list->setObjectName(u"people"_s);
        store = list->addFilter(u"仓库"_s, {u"全部仓库"_s});
        store->setObjectName(u"store"_s);
        actor = list->addFilter(u"人员"_s, {u"全部"_s, u"张三"_s});
        actor->setObjectName(u"actor"_s);
        forgetAlways(actor);
        off->setObjectName(u"off"_s);
        place->setObjectName(u"place"_s);
        list->addFilter(off->text(), off);
        list->addFilter(u"街镇"_s, place);
        list->setModel(&model);
        auto* column = new QVBoxLayout(&page);
        column->addWidget(split);
        rememberPage(page, u"rota"_s, workspace);
        page.resize(1000, 500);
        page.show();
        QApplication::processEvents();
    }
    /// As a page does when the store has been read.
    void offerStores()
    {
        const QSignalBlocker quiet(store);
        store->addItem(u"总仓"_s, u"id-1"_s);
        store->addItem(u"彭浦仓"_s, u"id-2"_s);
        store->setCurrentIndex(0);
    }
};

bool isNamedInSettings(const QString& text)
{
    const QSettings settings;
    const QStringList keys = settings.allKeys();
    return std::any_of(keys.begin(), keys.end(), [&](const QString& key) {
        return key.contains(text) || settings.value(key).toStringList().join(u' ').contains(text);
    });
}

} // namespace

TEST_CASE("Filters come back in the same workspace and in no other", "[ui][page_memory]")
{
    {
        Shown first;
        first.offerStores();
        first.store->setCurrentIndex(2);
        first.off->setChecked(true);
        first.place->setCode(u"310106016"_s);
    }
    Shown again;
    CHECK(again.off->isChecked());
    CHECK(again.place->code() == u"310106016"_s);
    CHECK(again.store->currentIndex() == 0); // its stores are still being read
    int told = 0;
    QObject::connect(again.store, &QComboBox::currentIndexChanged, [&] { ++told; });
    again.offerStores();
    REQUIRE(QTest::qWaitFor([&] { return again.store->currentText() == u"彭浦仓"_s; }));
    CHECK(told == 1); // the page filters
    const Shown other(kOther);
    CHECK_FALSE(other.off->isChecked());
    CHECK(other.place->code().isEmpty());
}

TEST_CASE("What somebody chose before the choices came is not overruled", "[ui][page_memory]")
{
    {
        Shown first;
        first.offerStores();
        first.store->setCurrentIndex(2);
    }
    Shown again;
    again.offerStores();
    again.store->setCurrentIndex(1);
    QTest::qWait(50);
    CHECK(again.store->currentText() == u"总仓"_s);
}

TEST_CASE("A filter taken back is forgotten", "[ui][page_memory]")
{
    {
        Shown first;
        first.off->setChecked(true);
        first.place->setCode(u"310106016"_s);
        first.off->setChecked(false);
        first.place->setCode({});
    }
    const Shown again;
    CHECK_FALSE(again.off->isChecked());
    CHECK(again.place->code().isEmpty());
}

TEST_CASE("Neither whom somebody searched for nor the workspace stands in the settings", "[ui][page_memory]")
{
    {
        Shown shown;
        shown.list->findChild<QLineEdit*>(u"search"_s)->setText(u"王测甲"_s);
        shown.actor->setCurrentIndex(1);
        shown.off->setChecked(true);
        shown.list->view()->sortByColumn(0, Qt::AscendingOrder);
    }
    CHECK(isNamedInSettings(u"rota.people"_s)); // something was noted
    for (const QString& never : {u"王测甲"_s, u"张三"_s, u"静安区"_s}) {
        INFO(never.toStdString());
        CHECK_FALSE(isNamedInSettings(never));
    }
    CHECK(Shown().actor->currentIndex() == 0);
}

TEST_CASE("Parts share the room as they were drawn", "[ui][page_memory]")
{
    QList<int> drawn;
    {
        Shown shown;
        shown.split->setSizes({300, 690});
        Q_EMIT shown.split->splitterMoved(300, 1); // as the mouse does
        drawn = shown.split->sizes();
        QTest::qWait(600);
    }
    Shown again;
    CHECK(again.split->sizes() == drawn);
}

TEST_CASE("The window remembers the lists of its pages by page and name", "[ui][page_memory][shell]")
{
    test::Desk desk;
    Session session{std::move(desk.ws)};
    const auto stock = [&](MainWindow& window) -> ColumnArrangement& {
        REQUIRE(window.showPage(u"supplies"_s));
        test::settle(*window.currentPage());
        return window.currentPage()->findChild<TablePage*>(u"stock"_s)->columns();
    };
    {
        MainWindow window{session, pageTable()};
        window.show();
        ColumnArrangement& columns = stock(window);
        REQUIRE(columns.columns()[1].isShown);
        columns.show(columns.columns()[1].number, false);
    }
    {
        MainWindow window{session, pageTable()};
        window.show();
        CHECK_FALSE(stock(window).columns()[1].isShown);
        for (const auto* list : window.currentPage()->findChildren<TablePage*>()) {
            if (list->objectName() != u"stock")
                CHECK(list->columns().columns()[1].isShown);
        }
    }
    QThreadPool::globalInstance()->waitForDone();
    QApplication::processEvents();
}
