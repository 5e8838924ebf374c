// SPDX-FileCopyrightText: 2026 RedVest contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/parts/table/hidden_rows.h"

#include "core/usecases/supplies/supplies.h"
#include "tests/support/scene.h"
#include "tests/support/settled.h"
#include "ui/desk/session.h"
#include "ui/parts/table/table_page.h"
#include "ui/supplies/supplies_page.h"

#include <QApplication>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QTableView>
#include <QTest>

#include <catch2/catch.hpp>

using namespace redvest;
using namespace redvest::ui;
using namespace Qt::Literals::StringLiterals;

namespace {

/// The page of supplies with three items in store.
struct Shown : Scene
{
    std::unique_ptr<Session> session;
    std::unique_ptr<SuppliesPage> page;
    TablePage* stock = nullptr;
    QLineEdit* search = nullptr;
    QComboBox* state = nullptr;

    Shown()
    {
        for (const QString& name : {u"口罩"_s, u"手套"_s, u"面屏"_s})
            addItem(name);
        session = std::make_unique<Session>(std::move(ws));
        page = std::make_unique<SuppliesPage>(*session);
        page->resize(1230, 700);
        page->show();
        page->activateWindow();
        REQUIRE(QTest::qWaitForWindowActive(page.get()));
        test::settle(*page);
        stock = page->findChild<TablePage*>(u"stock"_s);
        search = stock->findChild<QLineEdit*>(u"search"_s);
        state = page->findChild<QComboBox*>(u"stockState"_s);
    }
    [[nodiscard]] int rows() const { return stock->view()->model()->rowCount(); }
    [[nodiscard]] QString said() const { return stock->findChild<QLabel*>(u"empty"_s)->text(); }
    [[nodiscard]] QPushButton* button(const QString& name) const { return stock->findChild<QPushButton*>(name); }
};

} // namespace

TEST_CASE("An empty list says how many rows the search hides, and a button clears it", "[ui][table][hidden]")
{
    Shown s;
    REQUIRE(s.rows() == 3);
    CHECK_FALSE(s.button(u"clearSearch"_s)->isVisible());
    s.search->setText(u"zzz"_s);
    REQUIRE(s.rows() == 0);
    CHECK(s.said().contains(u"zzz"_s));
    CHECK(s.said().contains(u'3'));
    CHECK_FALSE(s.button(u"clearFilters"_s)->isVisible());
    REQUIRE(s.button(u"clearSearch"_s)->isVisible());
    s.button(u"clearSearch"_s)->click();
    CHECK(s.search->text().isEmpty());
    CHECK(s.rows() == 3);
    CHECK_FALSE(s.button(u"clearSearch"_s)->isVisible());
    CHECK(s.stock->view()->hasFocus());
}

TEST_CASE("An empty list names the filters that hide its rows, and a button clears them", "[ui][table][hidden]")
{
    Shown s;
    s.state->setCurrentIndex(2); // archived: none is
    REQUIRE(s.rows() == 0);
    CHECK(s.said().contains(s.state->currentText()));
    CHECK(s.said().contains(s.state->accessibleName()));
    CHECK(s.said().contains(u'3'));
    REQUIRE(s.button(u"clearFilters"_s)->isVisible());
    CHECK_FALSE(s.button(u"clearSearch"_s)->isVisible());
    s.button(u"clearFilters"_s)->click();
    CHECK(s.state->currentIndex() == 0);
    CHECK(s.rows() == 3);
}

TEST_CASE("Where both hide something each is cleared on its own", "[ui][table][hidden]")
{
    Shown s;
    s.state->setCurrentIndex(2);
    s.search->setText(u"shoutao"_s);
    REQUIRE(s.rows() == 0);
    CHECK(s.said().contains(u'1')); // the gloves, which the filter alone hides
    s.button(u"clearFilters"_s)->click();
    CHECK(s.rows() == 1);
    s.state->setCurrentIndex(2);
    s.search->setText(u"zzz"_s);
    CHECK(s.said().contains(u'3'));
    CHECK(s.button(u"clearSearch"_s)->isVisible());
    CHECK(s.button(u"clearFilters"_s)->isVisible());
}

TEST_CASE("A list that has nothing says so as before", "[ui][table][hidden]")
{
    Shown s;
    s.page->open(ShowList{PageList::Stores});
    test::settle(*s.page);
    auto* stores = s.page->findChild<TablePage*>(u"stores"_s);
    const QString before = stores->findChild<QLabel*>(u"empty"_s)->text();
    CHECK(before == SuppliesPage::tr("No stores yet. Enter the first one with \"New store\"."));
    stores->findChild<QLineEdit*>(u"search"_s)->setText(u"zzz"_s);
    CHECK(stores->findChild<QLabel*>(u"empty"_s)->text() == before);
    CHECK_FALSE(stores->findChild<QPushButton*>(u"clearSearch"_s)->isVisible());
}
