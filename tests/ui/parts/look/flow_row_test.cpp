// SPDX-FileCopyrightText: 2026 RedVest contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/parts/look/flow_row.h"

#include <QWidget>

#include <catch2/catch.hpp>

using namespace redvest::ui;

namespace {

/// Wishes to be 100 wide, and can be no narrower.
QWidget* box(QWidget* parent)
{
    auto* made = new QWidget(parent);
    made->setMinimumSize(100, 30);
    made->setMaximumSize(100, 30);
    return made;
}

/// A title, and two buttons in a row of their own at the right end.
struct Head
{
    QWidget page;
    FlowRow* row = new FlowRow(true);
    QWidget* title = box(&page);
    QWidget* first = box(&page);
    QWidget* second = box(&page);

    Head()
    {
        auto* buttons = new FlowRow(true);
        row->setSpacing(10);
        buttons->setSpacing(10);
        row->addWidget(title);
        row->addStretch();
        row->addRow(buttons);
        buttons->addWidget(first);
        buttons->addWidget(second);
        page.setLayout(row);
    }
    void place(int width) const { row->setGeometry({0, 0, width, row->heightForWidth(width)}); }
};

} // namespace

TEST_CASE("A row with room is one line, with what follows the stretch at its right end", "[ui][flow_row]")
{
    const Head head;
    head.place(500);
    CHECK(head.row->sizeHint() == QSize(320, 30)); // 100 + 10 + (100 + 10 + 100)
    CHECK(head.row->heightForWidth(320) == 30);
    CHECK(head.title->geometry() == QRect(0, 0, 100, 30));
    CHECK(head.first->geometry() == QRect(290, 0, 100, 30));
    CHECK(head.second->geometry() == QRect(400, 0, 100, 30));
}

TEST_CASE("A row within a row goes to the next line whole, then breaks itself; nothing is cut", "[ui][flow_row]")
{
    const Head head;
    head.place(300);
    CHECK(head.row->heightForWidth(300) == 70); // two lines of 30 and the 10 between
    CHECK(head.first->geometry() == QRect(90, 40, 100, 30));
    CHECK(head.second->geometry() == QRect(200, 40, 100, 30));
    head.place(150);
    CHECK(head.row->heightForWidth(150) == 110);
    CHECK(head.first->geometry() == QRect(50, 40, 100, 30));
    CHECK(head.second->geometry() == QRect(50, 80, 100, 30));
    CHECK(head.row->minimumSize().width() == 100);
}

TEST_CASE("What is hidden takes no room in a row", "[ui][flow_row]")
{
    const Head head;
    head.first->hide();
    head.row->invalidate();
    CHECK(head.row->heightForWidth(210) == 30);
    head.second->hide();
    head.row->invalidate();
    CHECK(head.row->heightForWidth(100) == 30);
}
