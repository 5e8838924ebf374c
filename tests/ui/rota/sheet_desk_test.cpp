// SPDX-FileCopyrightText: 2026 RedVest contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// A sign-in sheet printed from the list of shifts, and typed back by keyboard. It is Wednesday 2022-03-16, 08:00.

#include "ui/rota/sheet_desk.h"

#include "core/usecases/rota/hours.h"
#include "tests/ui/rota/rota_scene.h"
#include "ui/parts/look/message_strip.h"
#include "ui/parts/paper/paper_preview.h"

#include <QAction>
#include <QDialog>
#include <QLineEdit>
#include <QTableView>
#include <QTest>

#include <catch2/catch.hpp>

using namespace redvest;
using namespace redvest::ui;
using namespace Qt::Literals::StringLiterals;
using test::kToday;

namespace {

/// Two people on a shift that is over.
struct Over : test::PostDesk
{
    Id<Shift> shift = desk.shift(post, kToday, 2, 6, 2);
    AssignmentStep first = desk.book(desk.person(u"邻测甲"_s), shift);
    AssignmentStep second = desk.book(desk.person(u"远测乙"_s), shift);
};

struct Typing : test::RotaScene<Over>
{
    SheetDesk* opened()
    {
        list()->selectIds({shift.text()});
        page.findChild<QAction*>(u"enterSheet"_s)->trigger();
        QApplication::processEvents();
        auto* sheet = page.findChild<SheetDesk*>();
        REQUIRE(sheet != nullptr);
        return sheet;
    }
    static QAbstractItemModel* rows(SheetDesk* sheet) { return sheet->findChild<QTableView*>(u"sheetRows"_s)->model(); }
    static void save(SheetDesk* sheet) { QTest::keyClick(sheet, Qt::Key_Return, Qt::ControlModifier); }
};

} // namespace

TEST_CASE("A sign-in sheet of the chosen shift is shown to be printed", "[ui][rota][attendance]")
{
    Typing s;
    s.list()->selectIds({s.shift.text()});
    s.page.findChild<QAction*>(u"signInSheet"_s)->trigger();
    auto* preview = s.page.findChild<QDialog*>(u"paperDialog"_s);
    REQUIRE(preview != nullptr);
    CHECK(preview->findChild<PaperPreview*>()->pageCount() == 1);
}

TEST_CASE("A sheet is typed back by the numbers of its rows", "[ui][rota][attendance]")
{
    Typing s;
    SheetDesk* sheet = s.opened();
    QAbstractItemModel* rows = Typing::rows(sheet);
    REQUIRE(rows->rowCount() == 2);
    auto* code = sheet->findChild<QLineEdit*>(u"sheetCode"_s);
    code->setText(rowCodeOf(s.shift, s.first.after->volunteer));
    QTest::keyClick(code, Qt::Key_Return);
    auto* view = sheet->findChild<QTableView*>(u"sheetRows"_s);
    const int first = view->currentIndex().row();
    CHECK(view->currentIndex().column() == SheetGrid::In);
    REQUIRE(rows->setData(rows->index(first, SheetGrid::In), u"0200"_s));
    REQUIRE(rows->setData(rows->index(first, SheetGrid::Out), u"0500"_s));
    view->setCurrentIndex(rows->index(1 - first, SheetGrid::In));
    QTest::keyClick(view, Qt::Key_F7);
    CHECK(rows->index(1 - first, SheetGrid::In).data() == u"缺"_s);
    Typing::save(sheet);
    const auto served = hoursRows(s.session.workspace(), {});
    REQUIRE(served.size() == 1);
    CHECK(served[0].record.minutes == 180);
    CHECK(rows->index(first, SheetGrid::In).data().toString().isEmpty());
    CHECK(sheet->strip()->isVisible());
}

TEST_CASE("What is wrong on a sheet stays typed, and what differs asks for a reason", "[ui][rota][attendance]")
{
    Typing s;
    SheetDesk* sheet = s.opened();
    QAbstractItemModel* rows = Typing::rows(sheet);
    const auto in = rows->index(0, SheetGrid::In), out = rows->index(0, SheetGrid::Out);
    rows->setData(in, u"0200"_s);
    rows->setData(out, u"0150"_s);
    Typing::save(sheet);
    CHECK(hoursRows(s.session.workspace(), {}).empty());
    CHECK(out.data() == u"0150"_s);
    rows->setData(out, u"0600"_s);
    Typing::save(sheet);
    REQUIRE(hoursRows(s.session.workspace(), {}).size() == 1);
    const auto again = rows->index(0, SheetGrid::In), left = rows->index(0, SheetGrid::Out);
    rows->setData(again, u"0200"_s);
    rows->setData(left, u"0500"_s);
    Typing::save(sheet);
    CHECK(minutesOf(hoursRows(s.session.workspace(), {})) == 240);
    auto* why = sheet->findChild<QLineEdit*>(u"correctionReason"_s);
    REQUIRE(why->isVisible());
    why->setText(u"看错了"_s);
    Typing::save(sheet);
    CHECK(minutesOf(hoursRows(s.session.workspace(), {})) == 180);
    QTest::keyClick(sheet, Qt::Key_Escape);
    CHECK_FALSE(sheet->isVisible());
}
