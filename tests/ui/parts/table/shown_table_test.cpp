// SPDX-FileCopyrightText: 2026 RedVest contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/parts/table/shown_table.h"

#include "ui/parts/table/column_arrangement.h"
#include "ui/parts/table/rows_model.h"
#include "ui/parts/table/table_page.h"

#include <QTableView>

#include <catch2/catch.hpp>

using namespace redvest;
using namespace redvest::ui;
using namespace Qt::Literals::StringLiterals;

namespace {

struct Person
{
    QString name;
    QString phone;
    int hours = 0;
};

std::vector<ListColumn<Person>> columns()
{
    using Column = ListColumn<Person>;
    return {Column(
                {}, [](const Person&) { return u"☐"_s; }, 34),
            Column(
                u"姓名"_s, [](const Person& p) { return p.name; }, 120),
            Column(
                u"电话"_s, [](const Person& p) { return p.phone.left(3) + u"****"_s; }, 120),
            Column(
                u"时长"_s, [](const Person& p) { return QString::number(p.hours); }, 80)
                .sortedBy([](const Person& p) { return p.hours; })
                .toTheRight()};
}

struct List
{
    RowsModel<Person> model{columns(), [](const Person& p) { return p.name; }};
    TablePage page;

    List()
    {
        model.setRows({{u"王测甲"_s, u"19900000011"_s, 9},
                       {u"李\n测乙"_s, u"19900000012"_s, 10},
                       {u"赵测丙"_s, u"19900000013"_s, 2}});
        page.setModel(&model);
    }
    [[nodiscard]] QStringList titles() const
    {
        QStringList all;
        for (const report::BlockColumn& column : shownTable(*page.view()).columns)
            all << column.title;
        return all;
    }
};

} // namespace

TEST_CASE("A list leaves the window as it stands: columns, order, filter, masks", "[ui][shown_table]")
{
    List list;
    CHECK(list.titles() == QStringList{u"姓名"_s, u"电话"_s, u"时长"_s}); // a tick is no fact
    list.page.columns().arrange({{3, {}, true}, {2, {}, true}, {1, {}, false}});
    list.page.view()->sortByColumn(3, Qt::DescendingOrder);
    list.model.showOnly([&](std::size_t at) { return list.model.rows()[at].hours > 5; });
    const report::TableBlock table = shownTable(*list.page.view());
    CHECK(list.titles() == QStringList{u"时长"_s, u"电话"_s});
    CHECK(table.rows == std::vector<QStringList>{{u"10"_s, u"199****"_s}, {u"9"_s, u"199****"_s}});
    CHECK(table.columns[0].align == report::Align::Right);
    CHECK(table.columns[1].align == report::Align::Left);
}

TEST_CASE("Several selected rows stand for the list, one does not", "[ui][shown_table]")
{
    List list;
    list.page.selectIds({u"王测甲"_s});
    CHECK(shownTable(*list.page.view()).rows.size() == 3);
    CHECK(selectedTable(*list.page.view()).rows.size() == 1);
    list.page.selectIds({u"赵测丙"_s, u"王测甲"_s});
    const report::TableBlock two = shownTable(*list.page.view());
    REQUIRE(two.rows.size() == 2);
    CHECK(two.rows[0].front() == u"王测甲"_s); // in the order shown
    CHECK(two.rows == selectedTable(*list.page.view()).rows);
}

TEST_CASE("As text each row is a line with tabs, on request under the names of the columns", "[ui][shown_table]")
{
    List list;
    list.page.selectIds({u"王测甲"_s, u"李\n测乙"_s});
    list.page.columns().arrange({{3, {}, true}, {1, {}, true}, {2, {}, false}});
    CHECK(list.page.selectionAsText() == u"9\t王测甲\n10\t李 测乙"_s);
    CHECK(asText(selectedTable(*list.page.view()), true) == u"时长\t姓名\n9\t王测甲\n10\t李 测乙"_s);
}

TEST_CASE("A list that nothing was put into yet gives an empty table", "[ui][shown_table]")
{
    const TablePage page;
    CHECK(shownTable(*page.view()).columns.empty());
    CHECK(page.selectionAsText().isEmpty());
}
