// SPDX-FileCopyrightText: 2026 RedVest contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/parts/table/column_arrangement.h"

#include "ui/desk/remembered.h"
#include "ui/parts/table/columns_dialog.h"
#include "ui/parts/table/rows_model.h"
#include "ui/parts/table/table_page.h"

#include <QAction>
#include <QApplication>
#include <QHeaderView>
#include <QLabel>
#include <QListWidget>
#include <QMenu>
#include <QPushButton>
#include <QTableView>
#include <QTest>

#include <catch2/catch.hpp>

#include <memory>

using namespace redvest::ui;
using namespace Qt::Literals::StringLiterals;

namespace {

const QString kName = u"supplies.stock"_s;

std::vector<ListColumn<int>> columns()
{
    using Column = ListColumn<int>;
    const auto text = [](int row) { return QString::number(row); };
    return {Column(u"物资"_s, text, 150), Column(u"备注"_s, text), Column(u"规格"_s, text, 220),
            Column(u"日期"_s, text, 100)};
}

struct List
{
    RowsModel<int> model;
    TablePage page;

    explicit List(std::vector<ListColumn<int>> of = columns())
        : model(std::move(of), [](int row) { return QString::number(row); })
    {
        model.setRows({2, 10, 1});
        page.setModel(&model);
        page.resize(1000, 400);
        page.show();
        QApplication::processEvents();
    }
    [[nodiscard]] QHeaderView* header() const { return page.view()->horizontalHeader(); }
    [[nodiscard]] ColumnArrangement& arrangement() const { return page.columns(); }
    /// Titles from left to right, those hidden in brackets.
    [[nodiscard]] QStringList standing() const
    {
        QStringList all;
        for (const ColumnArrangement::Column& column : arrangement().columns())
            all << (column.isShown ? column.title : u'(' + column.title + u')');
        return all;
    }
    [[nodiscard]] QString first() const { return model.index(0, 0).data().toString(); }
};

} // namespace

TEST_CASE("Order, widths, what is hidden and how it is sorted come back in the next run", "[ui][columns]")
{
    {
        List list;
        list.arrangement().rememberAs(kName);
        list.header()->moveSection(3, 0);
        list.arrangement().show(2, false);
        list.header()->resizeSection(0, 187);
        list.page.view()->sortByColumn(0, Qt::DescendingOrder);
    } // left at once: what was done a moment ago is kept too
    List again;
    CHECK(again.standing() == QStringList{u"物资"_s, u"备注"_s, u"规格"_s, u"日期"_s}); // until it has its name
    again.arrangement().rememberAs(kName);
    CHECK(again.standing() == QStringList{u"日期"_s, u"物资"_s, u"备注"_s, u"(规格)"_s});
    CHECK(again.header()->sectionSize(0) == 187);
    CHECK(again.header()->sectionSize(3) == 100); // which nobody drew
    CHECK(again.header()->sortIndicatorSection() == 0);
    CHECK(again.first() == u"10"_s);
    List other;
    other.arrangement().rememberAs(u"supplies.ledger"_s);
    CHECK(other.standing() == QStringList{u"物资"_s, u"备注"_s, u"规格"_s, u"日期"_s});
}

TEST_CASE("A list without a name remembers nothing, and widths the program gave are no wish", "[ui][columns]")
{
    {
        List list;
        list.header()->moveSection(3, 0);
    }
    {
        List list;
        list.arrangement().rememberAs(kName);
        list.page.resize(520, 400); // columns give way
        QApplication::processEvents();
        REQUIRE(list.header()->sectionSize(2) < 220);
        list.arrangement().show(3, false);
    }
    List again;
    again.arrangement().rememberAs(kName);
    CHECK(again.standing() == QStringList{u"物资"_s, u"备注"_s, u"规格"_s, u"(日期)"_s});
    CHECK(again.header()->sectionSize(2) == 220);
}

TEST_CASE("A list keeps a column in sight whatever somebody hides", "[ui][columns]")
{
    List list;
    for (const int column : {0, 1, 2, 3})
        list.arrangement().show(column, false);
    CHECK(list.standing() == QStringList{u"(物资)"_s, u"(备注)"_s, u"(规格)"_s, u"日期"_s});
    list.arrangement().arrange({{0, {}, false}, {3, {}, false}});
    CHECK(list.standing().contains(u"日期"_s));
}

TEST_CASE("Settings that fit no longer, or that somebody broke, leave the list as it was made", "[ui][columns]")
{
    const QStringList made{u"物资"_s, u"备注"_s, u"规格"_s, u"日期"_s};
    {
        List list;
        list.arrangement().rememberAs(kName);
        list.header()->moveSection(3, 0);
    }
    auto more = columns();
    more.insert(more.begin(), ListColumn<int>(
                                  u"新列"_s, [](int row) { return row; }, 60));
    List longer(more);
    longer.arrangement().rememberAs(kName);
    CHECK(longer.standing() == QStringList{u"新列"_s} + made);
    for (const QStringList& broken : {QStringList{u"0,0,1"_s},
                                      {u"0,0,1"_s, u"0,0,1"_s, u"2,0,1"_s, u"3,0,1"_s},
                                      {u"0,0,0"_s, u"1,0,0"_s, u"2,0,0"_s, u"3,0,0"_s},
                                      {u"x"_s, u"9,0,1"_s, u"-1,0,1"_s, u"2"_s}}) {
        INFO(broken.join(u' ').toStdString());
        remember(u"lists/%1/made"_s.arg(kName), u"wrww"_s);
        remember(u"lists/%1/columns"_s.arg(kName), broken);
        remember(u"lists/%1/sorted"_s.arg(kName), u"17,up"_s);
        List list;
        list.arrangement().rememberAs(kName);
        CHECK(list.standing() == made);
        CHECK(list.header()->sortIndicatorSection() == -1);
    }
}

TEST_CASE("As they were made: order, widths, all in sight, as given", "[ui][columns]")
{
    List list;
    list.arrangement().rememberAs(kName);
    list.header()->moveSection(3, 0);
    list.header()->resizeSection(0, 187);
    list.arrangement().show(2, false);
    list.page.view()->sortByColumn(0, Qt::AscendingOrder);
    list.arrangement().reset();
    CHECK(list.standing() == QStringList{u"物资"_s, u"备注"_s, u"规格"_s, u"日期"_s});
    CHECK(list.header()->sectionSize(0) == 150);
    CHECK(list.first() == u"2"_s);
    list.arrangement().keep();
    List again;
    again.arrangement().rememberAs(kName);
    CHECK(again.standing() == QStringList{u"物资"_s, u"备注"_s, u"规格"_s, u"日期"_s});
    CHECK(again.header()->sectionSize(0) == 150);
    CHECK(again.header()->sortIndicatorSection() == -1);
}

TEST_CASE("Where the column that takes what is left is hidden, the last one does", "[ui][columns]")
{
    List list;
    list.arrangement().show(1, false);
    QApplication::processEvents();
    int sum = 0;
    for (const int column : {0, 2, 3})
        sum += list.header()->sectionSize(column);
    CHECK(sum == list.page.view()->viewport()->width());
    list.arrangement().show(1, true);
    QApplication::processEvents();
    CHECK(list.header()->sectionSize(3) == 100);
}

TEST_CASE("A tick without a title is no column to hide, and stays at the front", "[ui][columns]")
{
    auto of = columns();
    of.insert(of.begin(), ListColumn<int>(
                              {}, [](int) { return u"☐"_s; }, 34));
    List list(of);
    CHECK(list.standing() == QStringList{u"物资"_s, u"备注"_s, u"规格"_s, u"日期"_s});
    list.arrangement().arrange({{4, {}, true}, {1, {}, false}, {2, {}, true}, {3, {}, true}});
    CHECK(list.standing() == QStringList{u"日期"_s, u"(物资)"_s, u"备注"_s, u"规格"_s});
    CHECK(list.header()->logicalIndex(0) == 0);
    CHECK_FALSE(list.header()->isSectionHidden(0));
}

TEST_CASE("The keyboard hides and moves columns in a dialog, which leaves one in sight", "[ui][columns]")
{
    List list;
    ColumnsDialog dialog(list.arrangement());
    dialog.show();
    auto* names = dialog.findChild<QListWidget*>(u"columnList"_s);
    auto* done = dialog.findChild<QPushButton*>(u"columnsDone"_s);
    REQUIRE(names->count() == 4);
    names->setFocus();
    names->setCurrentRow(2);
    QTest::keyClick(names, Qt::Key_Space);
    CHECK(names->item(2)->checkState() == Qt::Unchecked);
    dialog.findChild<QPushButton*>(u"columnUp"_s)->click();
    dialog.findChild<QPushButton*>(u"columnUp"_s)->click();
    dialog.findChild<QPushButton*>(u"columnUp"_s)->click(); // at the top already
    CHECK(list.standing().front() == u"物资"_s);            // not before it is applied
    for (int row = 1; row < 4; ++row)
        names->item(row)->setCheckState(Qt::Unchecked);
    CHECK_FALSE(done->isEnabled());
    names->item(3)->setCheckState(Qt::Checked);
    names->item(1)->setCheckState(Qt::Checked);
    REQUIRE(done->isEnabled());
    done->click();
    CHECK(list.standing() == QStringList{u"(规格)"_s, u"物资"_s, u"(备注)"_s, u"日期"_s});
}

TEST_CASE("The menu of the header shows and hides; the last one in sight cannot be chosen", "[ui][columns]")
{
    List list;
    const auto menu = [&] {
        Q_EMIT list.header()->customContextMenuRequested(QPoint(5, 5));
        const auto menus = list.page.findChildren<QMenu*>(u"columnMenu"_s);
        return menus.isEmpty() ? nullptr : menus.constLast();
    };
    for (const int at : {0, 1, 2}) {
        QMenu* shown = menu();
        REQUIRE(shown != nullptr);
        REQUIRE(shown->actions().at(at)->isEnabled());
        shown->actions().at(at)->trigger();
        shown->close();
    }
    CHECK(list.standing() == QStringList{u"(物资)"_s, u"(备注)"_s, u"(规格)"_s, u"日期"_s});
    QMenu* last = menu();
    CHECK_FALSE(last->actions().at(3)->isEnabled());
    last->findChild<QAction*>(u"columnReset"_s)->trigger();
    last->close();
    CHECK_FALSE(list.standing().contains(u"(物资)"_s));
}
