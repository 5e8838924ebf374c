// SPDX-FileCopyrightText: 2026 RedVest contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/parts/table/copy_keys.h"

#include "ui/parts/table/rows_model.h"

#include <QAction>
#include <QApplication>
#include <QClipboard>
#include <QTableView>
#include <QTest>
#include <QVBoxLayout>

#include <catch2/catch.hpp>

using namespace redvest::ui;
using namespace Qt::Literals::StringLiterals;

TEST_CASE("A table in a panel copies its own rows, whatever the page around it does with the keys", "[ui][copy_keys]")
{
    RowsModel<int> model({ListColumn<int>(
                              u"姓名"_s, [](int row) { return u"测试%1"_s.arg(row); }, 80),
                          ListColumn<int>(
                              u"状态"_s, [](int) { return u"已接受"_s; }, 80)},
                         [](int row) { return QString::number(row); });
    model.setRows({1, 2, 3});
    QWidget page;
    QTableView view(&page);
    view.setModel(&model);
    view.setSelectionBehavior(QAbstractItemView::SelectRows);
    giveCopyKeys(view);
    int ofPage = 0;
    QAction action(u"copy"_s);
    action.setShortcut(QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_C));
    action.setShortcutContext(Qt::WidgetWithChildrenShortcut);
    page.addAction(&action);
    QObject::connect(&action, &QAction::triggered, &page, [&] { ++ofPage; });
    page.show();
    page.activateWindow();
    REQUIRE(QTest::qWaitForWindowActive(&page));
    view.setFocus();
    QApplication::clipboard()->setText(u"before"_s);
    view.clearSelection();
    QTest::keyClick(&view, Qt::Key_C, Qt::ControlModifier);
    CHECK(QApplication::clipboard()->text() == u"before"_s);
    view.selectRow(1);
    QTest::keyClick(&view, Qt::Key_C, Qt::ControlModifier);
    CHECK(QApplication::clipboard()->text() == u"测试2\t已接受"_s);
    QTest::keyClick(&view, Qt::Key_C, Qt::ControlModifier | Qt::ShiftModifier);
    CHECK(QApplication::clipboard()->text() == u"姓名\t状态\n测试2\t已接受"_s);
    CHECK(ofPage == 0);
    page.setFocusPolicy(Qt::StrongFocus);
    page.setFocus();
    QTest::keyClick(&page, Qt::Key_C, Qt::ControlModifier | Qt::ShiftModifier);
    CHECK(ofPage == 1);
}
