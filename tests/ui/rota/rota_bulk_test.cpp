// SPDX-FileCopyrightText: 2026 RedVest contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/ui/rota/rota_scene.h"
#include "ui/desk/session.h"
#include "ui/parts/look/message_strip.h"
#include "ui/parts/table/table_page.h"
#include "ui/rota/rota_page.h"
#include "ui/rota/shift_panel.h"

#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QTableView>
#include <QTest>

#include <catch2/catch.hpp>

using namespace redvest;
using namespace redvest::ui;
using namespace Qt::Literals::StringLiterals;
using S = AssignmentState;
using test::kToday;

namespace {

/// Two shifts today and two people next door.
struct TwoShifts : test::PostDesk
{
    Id<Shift> first = desk.shift(post, kToday, 8, 12, 2);
    Id<Shift> second = desk.shift(post, kToday, 13, 17, 2);
    Volunteer one = desk.person(u"邻测甲"_s);
    Volunteer two = desk.person(u"邻测乙"_s);
};

struct Shown : test::RotaScene<TwoShifts>
{
    QTableView* view(const QString& name) { return page.findChild<QTableView*>(name); }
    void undo()
    {
        REQUIRE(list()->strip()->isVisible());
        list()->strip()->findChild<QPushButton*>(u"undo"_s)->click();
    }
    [[nodiscard]] std::vector<AssignmentRow> people() { return assignmentRows(session.workspace(), first); }
};

} // namespace

TEST_CASE("Two shifts called off at once are one entry and one undo", "[ui][rota][undo]")
{
    Shown s;
    const int before = s.entries();
    s.list()->view()->selectAll();
    QTest::keyClick(s.list()->view(), Qt::Key_Delete);
    CHECK(s.list()->view()->model()->rowCount() == 0);
    CHECK(s.entries() == before + 1);
    s.undo();
    CHECK(s.list()->view()->model()->rowCount() == 2);
    CHECK(s.entries() == before + 2);
}

TEST_CASE("Several people are put on a shift, accept and are taken off, one entry each", "[ui][rota][undo]")
{
    Shown s;
    s.page.open(ShowShift{s.first});
    s.settle();
    const int before = s.entries();
    s.view(u"candidates"_s)->selectAll();
    QTest::keyClick(s.view(u"candidates"_s), Qt::Key_Return);
    s.settle();
    REQUIRE(s.people().size() == 2);
    CHECK(s.entries() == before + 1);
    CHECK(s.list()->strip()->findChild<QLabel*>()->text().contains(u"邻测甲"_s));
    CHECK(s.list()->strip()->findChild<QLabel*>()->text().contains(u"邻测乙"_s));
    s.view(u"people"_s)->selectAll();
    QTest::keyClick(s.view(u"people"_s), Qt::Key_A);
    s.settle();
    CHECK(s.people()[0].assignment.state == S::Accepted);
    CHECK(s.people()[1].assignment.state == S::Accepted);
    CHECK(s.entries() == before + 2);
    s.view(u"people"_s)->selectAll();
    QTest::keyClick(s.view(u"people"_s), Qt::Key_Delete);
    s.settle();
    CHECK(s.people().empty());
    s.undo();
    CHECK(s.people().size() == 2);
    CHECK(s.entries() == before + 4);
}

TEST_CASE("A shift saved in its form is undone from the list", "[ui][rota][undo]")
{
    Shown s;
    s.list()->view()->selectRow(0);
    QTest::keyClick(s.list(), Qt::Key_N, Qt::ControlModifier);
    QTest::keyClicks(s.page.findChild<QLineEdit*>(u"needed"_s), u"3"_s);
    QTest::keyClicks(s.page.findChild<QLineEdit*>(u"starts"_s), u"18:00"_s);
    auto* ends = s.page.findChild<QLineEdit*>(u"ends"_s);
    QTest::keyClicks(ends, u"20:00"_s);
    QTest::keyClick(ends, Qt::Key_S, Qt::ControlModifier);
    REQUIRE(s.list()->view()->model()->rowCount() == 3);
    s.undo();
    CHECK(s.list()->view()->model()->rowCount() == 2);
}

TEST_CASE("A refusal is not undone on the page into standing on two shifts", "[ui][rota][undo]")
{
    Shown s;
    Workspace& ws = s.session.workspace();
    const Id<Shift> clash =
        saveShift(ws, {{}, s.post, atLocal(kToday, QTime(9, 0)), atLocal(kToday, QTime(11, 0)), 1, {}, false})->shift;
    REQUIRE(assign(ws, s.one.id, s.first, u"急"_s, S::Accepted).ok());
    s.page.open(ShowShift{s.first});
    s.settle();
    s.view(u"people"_s)->selectRow(0);
    QTest::keyClick(s.view(u"people"_s), Qt::Key_D);
    REQUIRE(s.people()[0].assignment.state == S::Declined);
    REQUIRE(assign(ws, s.one.id, clash, u"急"_s, S::Accepted).ok());
    s.undo();
    CHECK(s.people()[0].assignment.state == S::Declined);
    const auto byHand = setAssignmentState(ws, s.people()[0].assignment.id, S::Accepted);
    REQUIRE_FALSE(byHand.ok());
    CHECK(s.list()->strip()->findChild<QLabel*>()->text().contains(byHand.problems().front().text));
}
