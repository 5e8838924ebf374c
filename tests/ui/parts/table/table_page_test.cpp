// SPDX-FileCopyrightText: 2026 RedVest contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/parts/table/table_page.h"

#include "ui/parts/table/rows_model.h"

#include <QAction>
#include <QApplication>
#include <QHeaderView>
#include <QLineEdit>
#include <QPushButton>
#include <QTableView>

#include <catch2/catch.hpp>

using namespace Qt::Literals::StringLiterals;
using namespace redvest::ui;

namespace {

std::vector<ListColumn<int>> columns()
{
    using Column = ListColumn<int>;
    const auto text = [](int row) { return QString::number(row); };
    return {Column(u"姓名"_s, text, 150), Column(u"课程"_s, text), Column(u"批次"_s, text, 220),
            Column(u"日期"_s, text, 100)};
}

struct List
{
    RowsModel<int> model{columns(), [](int row) { return QString::number(row); }};
    TablePage page;

    List()
    {
        model.setRows({1, 2, 3});
        page.setModel(&model);
    }
    [[nodiscard]] int width(int column) const { return page.view()->horizontalHeader()->sectionSize(column); }
    void show(int pageWidth)
    {
        page.resize(pageWidth, 400);
        page.show();
        QApplication::processEvents();
    }
};

} // namespace

TEST_CASE("Where columns find too little room the widest give way, dates stay whole", "[ui][table]")
{
    List list;
    list.show(1000);
    CHECK(list.width(0) == 150);
    CHECK(list.width(2) == 220);
    list.show(520);
    CHECK(list.width(1) >= 130); // takes what is left
    CHECK(list.width(3) == 100);
    CHECK(list.width(2) < 220);
    list.show(1000);
    CHECK(list.width(2) == 220);
}

TEST_CASE("Where giving way does not help, columns are as wide as wished and the table scrolls", "[ui][table]")
{
    List list;
    list.page.findChild<QLineEdit*>(u"search"_s)->setMinimumWidth(100);
    list.show(300);
    CHECK(list.width(0) == 150);
    CHECK(list.width(1) == 130);
    CHECK(list.width(2) == 220);
}

TEST_CASE("A column that was drawn to another width keeps it", "[ui][table]")
{
    List list;
    list.show(1000);
    list.page.view()->horizontalHeader()->resizeSection(2, 300);
    list.show(520);
    CHECK(list.width(2) == 300);
}

TEST_CASE("Buttons that find no room beside the title stand under it, none of them cut", "[ui][table]")
{
    List list;
    list.page.setTitle(u"班次"_s);
    for (const QString& text : {u"导入…"_s, u"复制当日班次…"_s, u"取消班次"_s, u"修改"_s, u"新建班次"_s})
        list.page.addButton(new QAction(text, &list.page));
    list.show(320);
    int visible = 0;
    for (const auto* button : list.page.findChildren<QPushButton*>()) {
        if (!button->isVisible() || button->text().isEmpty())
            continue;
        ++visible;
        CHECK(button->width() >= button->sizeHint().width());
        CHECK(list.page.rect().contains(button->geometry()));
    }
    CHECK(visible == 5);
}
