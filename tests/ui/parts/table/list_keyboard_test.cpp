// SPDX-FileCopyrightText: 2026 RedVest contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/parts/table/list_keyboard.h"

#include "ui/parts/look/message_strip.h"
#include "ui/parts/table/rows_model.h"
#include "ui/parts/table/table_page.h"

#include <QApplication>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QTableView>
#include <QTest>

#include <catch2/catch.hpp>

using namespace redvest::ui;
using namespace Qt::Literals::StringLiterals;

namespace {

struct List
{
    RowsModel<int> model{{ListColumn<int>(
                             u"姓名"_s, [](int row) { return QString::number(row); }, 150)},
                         [](int row) { return QString::number(row); }};
    TablePage page;
    QSignalSpy archived{&page, &TablePage::archiveRequested};

    explicit List(int rows)
    {
        page.setModel(&model);
        fill(rows);
        page.resize(700, 400);
        page.show();
        page.activateWindow();
        REQUIRE(QTest::qWaitForWindowActive(&page));
        QApplication::processEvents();
    }
    void fill(int rows)
    {
        std::vector<int> all(static_cast<std::size_t>(rows));
        std::iota(all.begin(), all.end(), 0);
        model.setRows(std::move(all));
    }
    QPushButton* yes() { return page.strip()->findChild<QPushButton*>(u"yes"_s); }
};

} // namespace

TEST_CASE("Del archives at once what is in sight", "[ui][table][keys]")
{
    List list(3);
    list.page.view()->selectAll();
    QTest::keyClick(list.page.view(), Qt::Key_Delete);
    CHECK(list.archived.size() == 1);
    CHECK(list.page.strip()->isHidden());
}

TEST_CASE("Del asks before rows out of sight go with the others", "[ui][table][keys]")
{
    List list(200);
    list.page.view()->setFocus();
    list.page.view()->selectAll();
    QTest::keyClick(list.page.view(), Qt::Key_Delete);
    CHECK(list.archived.isEmpty());
    REQUIRE(list.page.strip()->isVisible());
    CHECK(list.page.strip()->findChild<QLabel*>()->text().contains(u"200"_s));
    REQUIRE(list.yes()->hasFocus());
    QTest::keyClick(list.yes(), Qt::Key_Escape);
    CHECK(list.archived.isEmpty());
    CHECK(list.page.view()->hasFocus());
    QTest::keyClick(list.page.view(), Qt::Key_Delete);
    QTest::keyClick(list.yes(), Qt::Key_Return);
    REQUIRE(list.archived.size() == 1);
    CHECK(list.archived.front().at(0).toStringList().size() == 200);
}

TEST_CASE("The keyboard stays on a list that loses its rows, and is on the rows again when they come",
          "[ui][table][keys]")
{
    List list(3);
    list.page.view()->setFocus();
    list.fill(0);
    CHECK(list.page.hasFocus());
    CHECK(mainPartOf(list.page) == &list.page);
    const QSignalSpy added(&list.page, &TablePage::newRequested);
    QTest::keyClick(&list.page, Qt::Key_Insert);
    CHECK(added.size() == 1);
    list.fill(2);
    CHECK(list.page.view()->hasFocus());
    CHECK(mainPartOf(list.page) == list.page.view());
}

TEST_CASE("That a row has to be chosen is said until one is", "[ui][table][strip]")
{
    List list(3);
    list.page.view()->clearSelection();
    askForRow(list.page, u"Choose a row first."_s);
    REQUIRE(list.page.strip()->isVisible());
    list.page.view()->selectRow(1);
    CHECK(list.page.strip()->isHidden());
    list.page.strip()->showMessage(u"Saved."_s);
    list.page.view()->selectRow(2);
    CHECK(list.page.strip()->isVisible());
}

TEST_CASE("Rows that come leave the keyboard in the search field", "[ui][table][keys]")
{
    List list(3);
    auto* search = list.page.findChild<QLineEdit*>(u"search"_s);
    search->setFocus();
    list.fill(0);
    list.fill(3);
    CHECK(search->hasFocus());
}
