// SPDX-FileCopyrightText: 2026 RedVest contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/parts/table/filter_row.h"

#include "ui/parts/table/table_page.h"

#include <QCheckBox>
#include <QComboBox>
#include <QDateEdit>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>

#include <catch2/catch.hpp>

using namespace redvest::ui;
using namespace Qt::Literals::StringLiterals;

TEST_CASE("Filters say in words what a list shows; what is empty, unticked or hidden says nothing", "[ui][filters]")
{
    TablePage page;
    QComboBox* status = page.addFilter(u"状态"_s, {u"全部"_s, u"在册"_s});
    auto* place = new QLineEdit(&page);
    auto* off = new QCheckBox(u"含已取消"_s, &page);
    auto* from = new QDateEdit(QDate(2022, 3, 20), &page);
    page.addFilter(u"街镇"_s, place);
    page.addFilter(u"取消的班次也列出"_s, off);
    page.addFilter(u"起"_s, from);
    page.addFilter(u"按键"_s, new QLabel(u"空格勾选"_s, &page)); // no filter, though it stands among them
    from->hide();
    page.show();
    CHECK(page.filterWords() == u"状态: 全部"_s);
    status->setCurrentIndex(1);
    place->setText(u"彭浦镇"_s);
    off->setChecked(true);
    from->show();
    CHECK(page.filterWords() == u"状态: 在册; 街镇: 彭浦镇; 含已取消; 起: 2022-03-20"_s);
}

TEST_CASE("What was searched for is said, but never a number somebody was sought by", "[ui][filters]")
{
    TablePage page;
    page.show();
    auto* search = page.findChild<QLineEdit*>(u"search"_s);
    search->setText(u" 护士 3号楼 "_s);
    CHECK(page.filterWords() == u"Searched for: 护士 3号楼"_s);
    for (const QString& number : {u"310199198505050011"_s, u"199 0000 0011"_s, u"王 0011"_s}) {
        search->setText(number);
        INFO(number.toStdString());
        CHECK(page.filterWords() == u"Searched for a number"_s);
    }
    CHECK(searchPhrase({}).isEmpty());
}

TEST_CASE("A filter may be kept from being remembered", "[ui][filters]")
{
    QComboBox person;
    CHECK_FALSE(isAlwaysForgotten(person));
    forgetAlways(&person);
    CHECK(isAlwaysForgotten(person));
}
