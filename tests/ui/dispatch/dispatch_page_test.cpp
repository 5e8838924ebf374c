// SPDX-FileCopyrightText: 2026 RedVest contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// The page of dispatch by its keys: proposed, looked through, accepted in part and undone; pinned, barred, chosen by
// hand and proposed again; stopped; empty; for somebody who may only look.

#include "core/domain/words.h"
#include "tests/support/guarded_desk.h"
#include "tests/ui/dispatch/dispatch_scene.h"
#include "ui/dispatch/dispatch_period.h"
#include "ui/parts/chart/gap_chart.h"
#include "ui/parts/form/division_picker.h"
#include "ui/parts/lists/invite_dialog.h"
#include "ui/parts/look/message_strip.h"
#include "ui/parts/paper/paper_preview.h"

#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QTabWidget>
#include <QTest>

#include <catch2/catch.hpp>

using namespace redvest;
using namespace redvest::ui;
using namespace Qt::Literals::StringLiterals;
using test::kTomorrow;

namespace {

using Shown = test::DispatchScene<test::TwoSeats>;
using test::NobodyThere;

/// More than are put on while the window waits.
struct ManySeats
{
    support::RotaDesk desk;
    Id<Shift> shift = desk.shift(desk.post(u"测温验码"_s, u"北站南广场"_s), kTomorrow, 8, 12, 102);

    ManySeats()
    {
        for (int i = 0; i < 102; ++i)
            desk.person(u"王测%1"_s.arg(i));
    }
};

struct NoShift
{
    support::RotaDesk desk;
    Volunteer near = desk.person(u"王测甲"_s);
};

} // namespace

TEST_CASE("What is open is proposed by shift, the nearest first, and nothing is saved", "[ui][dispatch]")
{
    Shown s;
    CHECK(s.list()->findChild<QLabel*>(u"empty"_s)->text().contains(u"Ctrl+Enter"_s));
    const int before = s.entries();
    s.propose();
    REQUIRE(s.rows() == 3);
    CHECK(s.cell(0, 2) == u"0 → 2 of 2"_s);
    CHECK(s.rowOf(u"王测甲"_s) > 0);
    CHECK(s.rowOf(u"赵测丙"_s) > 0);
    CHECK(s.rowOf(u"李测乙"_s) < 0);
    CHECK(s.cell(s.rowOf(u"王测甲"_s), 3) == u"Same community"_s);
    CHECK(s.mark(u"王测甲"_s) == u"newly proposed"_s);
    CHECK(s.list()->findChild<QLabel*>(u"count"_s)->text() == u"Missing 2 → 0"_s);
    CHECK(s.the<QLabel>(u"dispatchAdvice"_s)->text() == u"No seat stays open."_s);
    CHECK_FALSE(s.the<GapChart>(u"proposalGaps"_s)->series().bars.empty());
    CHECK(s.entries() == before);
    CHECK(s.onShift(s.shift).empty());
}

TEST_CASE("Who is ticked out stays out when it is accepted, and the undo takes the others back", "[ui][dispatch]")
{
    Shown s;
    s.propose();
    s.goTo(u"赵测丙"_s);
    s.press(Qt::Key_Space);
    CHECK(s.cell(s.rowOf(u"赵测丙"_s), 0) == u"☐"_s);
    const int before = s.entries();
    QTest::keyClick(&s.page, Qt::Key_S, Qt::ControlModifier);
    s.settle();
    CHECK(s.entries() == before + 1);
    CHECK(s.onShift(s.shift) == QStringList{u"王测甲"_s});
    CHECK(s.mark(u"王测甲"_s) == u"proposed"_s);
    CHECK(s.cell(s.rowOf(u"王测甲"_s), 0).isEmpty()); // not twice
    REQUIRE(s.list()->strip()->isVisible());
    QTest::mouseClick(s.list()->strip()->findChild<QPushButton*>(), Qt::LeftButton);
    s.settle();
    CHECK(s.onShift(s.shift).empty());
    CHECK(s.mark(u"王测甲"_s) == u"newly proposed"_s);
    s.act(u"acceptAll"_s); // whatever is ticked
    CHECK(s.onShift(s.shift).size() == 2);
    CHECK_FALSE(s.the<QAction>(u"acceptAll"_s)->isEnabled());
}

TEST_CASE("What was accepted is kept by the next proposal, invited, and listed with phones", "[ui][dispatch]")
{
    Shown s;
    s.propose();
    CHECK_FALSE(s.the<QAction>(u"inviteAccepted"_s)->isEnabled());
    s.act(u"acceptAll"_s);
    s.act(u"phonesOfAccepted"_s);
    CHECK(s.page.findChild<PaperPreview*>() != nullptr);
    s.act(u"inviteAccepted"_s);
    auto* dialog = s.page.findChild<InviteDialog*>();
    REQUIRE(dialog != nullptr);
    CHECK(dialog->findChild<QLabel*>(u"inviteSaid"_s)->text().startsWith(u"2 people"_s));
    dialog->close();
    s.act(u"proposeSeats"_s); // the paper is in front
    CHECK(s.mark(u"王测甲"_s) == u"kept"_s);
    CHECK_FALSE(s.the<QAction>(u"acceptTicked"_s)->isEnabled()); // nothing would change
}

TEST_CASE("Who is given up is taken off with what is accepted, or stays when it is ticked out", "[ui][dispatch]")
{
    for (const bool isTickedOut : {false, true}) {
        Shown s;
        // Proposed by hand before: farther than the two near ones.
        const auto done = assign(s.session.workspace(), s.far.id, s.shift, u"手工安排"_s);
        REQUIRE(done.ok());
        s.session.noteChange(done->changes);
        s.propose();
        REQUIRE(s.mark(u"李测乙"_s) == u"given up"_s);
        if (isTickedOut) {
            s.goTo(u"李测乙"_s);
            s.press(Qt::Key_Space);
        }
        s.act(u"acceptTicked"_s);
        CHECK(s.onShift(s.shift).contains(u"李测乙"_s) == isTickedOut);
    }
}

TEST_CASE("Many are put on in the background, with one undo", "[ui][dispatch]")
{
    test::DispatchScene<ManySeats> s;
    s.propose();
    const int before = s.entries();
    s.act(u"acceptAll"_s);
    CHECK_FALSE(s.the<QAction>(u"acceptAll"_s)->isEnabled());
    REQUIRE(QTest::qWaitFor([&] { return s.mark(u"王测7"_s) == u"proposed"_s; }, 60000));
    CHECK(s.onShift(s.shift).size() == 102);
    CHECK(s.entries() == before + 1);
    QTest::mouseClick(s.list()->strip()->findChild<QPushButton*>(), Qt::LeftButton);
    CHECK(QTest::qWaitFor([&] { return s.onShift(s.shift).empty(); }, 60000));
}

TEST_CASE("Somebody else chosen by hand is pinned, and the others are sought round that", "[ui][dispatch]")
{
    Shown s;
    s.propose();
    s.goTo(u"王测甲"_s);
    s.press(Qt::Key_Return);
    auto* others = s.the<QTableView>(u"others"_s);
    REQUIRE(others->hasFocus());
    int at = -1;
    for (int row = 0; row < others->model()->rowCount(); ++row) {
        if (others->model()->index(row, 1).data().toString() == u"李测乙"_s)
            at = row;
    }
    REQUIRE(at >= 0);
    others->selectRow(at);
    QTest::keyClick(others, Qt::Key_Return);
    s.settle();
    REQUIRE(s.rows() == 3);
    CHECK(s.mark(u"李测乙"_s) == u"pinned"_s);
    CHECK(s.rowOf(u"王测甲"_s) < 0);
    CHECK(s.rowOf(u"赵测丙"_s) > 0);
    CHECK(s.view()->currentIndex().row() == 0); // the head of that shift
    CHECK(s.view()->hasFocus());
    CHECK(s.onShift(s.shift).empty());
}

TEST_CASE("Who is barred is not proposed again until another question is asked", "[ui][dispatch]")
{
    Shown s;
    s.propose();
    s.goTo(u"王测甲"_s);
    s.press(Qt::Key_B);
    CHECK(s.mark(u"王测甲"_s) == u"not again"_s);
    s.propose();
    CHECK(s.rowOf(u"王测甲"_s) < 0);
    CHECK(s.rowOf(u"李测乙"_s) > 0);
    s.the<DispatchPeriod>({})->setKind(SoughtTime::Week);
    s.propose();
    CHECK(s.rowOf(u"王测甲"_s) > 0);
}

TEST_CASE("Who is pinned stays though somebody better came in the meantime", "[ui][dispatch]")
{
    Shown s;
    s.propose();
    s.goTo(u"赵测丙"_s);
    s.press(Qt::Key_P);
    CHECK(s.mark(u"赵测丙"_s) == u"pinned"_s);
    s.propose();
    CHECK(s.mark(u"赵测丙"_s) == u"pinned"_s);
    s.goTo(u"赵测丙"_s);
    s.press(Qt::Key_P); // released
    CHECK(s.page.findChild<QLabel*>(u"proposalSaid"_s)->text().contains(u"Pinned"_s) == false);
}

TEST_CASE("A search that is stopped ends, leaves nothing behind and can be begun again", "[ui][dispatch]")
{
    Shown s;
    const int before = s.entries();
    QTest::keyClick(&s.page, Qt::Key_Return, Qt::ControlModifier);
    REQUIRE(s.page.isSearching());
    auto* strip = s.the<QWidget>(u"searchStrip"_s);
    CHECK(strip->isVisible());
    CHECK_FALSE(s.the<QAction>(u"proposeSeats"_s)->isEnabled());
    QTest::keyClick(&s.page, Qt::Key_Escape);
    CHECK_FALSE(s.the<QPushButton>(u"stopSearchNow"_s)->isEnabled());
    s.settle();
    CHECK_FALSE(strip->isVisible());
    CHECK(s.entries() == before);
    s.propose();
    CHECK(s.rows() == 3);
}

TEST_CASE("A page that goes while it searches takes the search along", "[ui][dispatch]")
{
    support::RotaDesk desk;
    desk.shift(desk.post(u"测温验码"_s, u"北站南广场"_s), kTomorrow, 8, 12, 2);
    desk.person(u"王测甲"_s);
    Session session{desk.take()};
    auto page = std::make_unique<DispatchPage>(session);
    page->show();
    page->findChild<QAction*>(u"proposeSeats"_s)->trigger();
    REQUIRE(page->isSearching());
    page.reset();
    CHECK(QThreadPool::globalInstance()->waitForDone(60000));
    QApplication::processEvents();
}

TEST_CASE("Where nobody is registered the seats stand there with the reason", "[ui][dispatch]")
{
    test::DispatchScene<NobodyThere> s;
    s.propose();
    REQUIRE(s.rows() == 1);
    CHECK(s.cell(0, 2) == u"0 → 0 of 2"_s);
    CHECK(s.cell(0, 6).startsWith(u"2 open"_s));
    CHECK(s.the<QTableView>(u"openSeats"_s)->model()->rowCount() == 1);
    CHECK_FALSE(s.the<QAction>(u"acceptAll"_s)->isEnabled());
}

TEST_CASE("Where there is no shift, or no open seat, a sentence says so", "[ui][dispatch]")
{
    test::DispatchScene<NoShift> none;
    none.propose();
    CHECK(none.rows() == 0);
    CHECK(none.list()->findChild<QLabel*>(u"empty"_s)->text().startsWith(u"No shift"_s));
    Shown full;
    full.propose();
    full.act(u"acceptAll"_s);
    for (const AssignmentRow& row : assignmentRows(full.session.workspace(), full.shift)) {
        const auto done = setAssignmentState(full.session.workspace(), row.assignment.id, AssignmentState::Accepted);
        REQUIRE(done.ok());
        full.session.noteChange(done->changes);
    }
    full.propose();
    CHECK(full.list()->findChild<QLabel*>(u"count"_s)->text() == u"Missing 0 → 0"_s);
}

TEST_CASE("The tabs beside the list are reached by keys, and Esc leads back", "[ui][dispatch]")
{
    Shown s;
    s.propose();
    s.view()->setFocus();
    auto* side = s.the<QTabWidget>(u"dispatchSide"_s);
    QTest::keyClick(s.view(), Qt::Key_Tab, Qt::ControlModifier);
    CHECK(side->currentIndex() == 1);
    auto* others = s.the<QTableView>(u"others"_s);
    s.settle();
    QTest::keyClick(others, Qt::Key_Escape);
    CHECK(s.view()->hasFocus());
}

TEST_CASE("F2 opens the shift on its page", "[ui][dispatch]")
{
    Shown s;
    s.propose();
    s.goTo(u"王测甲"_s);
    QString page;
    Wish wish;
    QObject::connect(&s.page, &ui::Page::navigate, &s.page, [&](const QString& to, const Wish& what) {
        page = to;
        wish = what;
    });
    QTest::keyClick(s.view(), Qt::Key_F2);
    CHECK(page == u"rota"_s);
    CHECK(wish == Wish{ShowShift{s.shift}});
}

TEST_CASE("Sought in the list is a person, or everybody of a post", "[ui][dispatch]")
{
    Shown s;
    s.propose();
    auto* search = s.list()->findChild<QLineEdit*>(u"search"_s);
    search->setText(u"wcj"_s);
    CHECK(s.rows() == 1);
    search->setText(u"测温"_s);
    CHECK(s.rows() == 3);
    search->clear();
    CHECK(s.rows() == 3);
}

TEST_CASE("Enter in the question proposes, and the keyboard goes to the answer", "[ui][dispatch]")
{
    Shown s;
    auto* time = s.the<QComboBox>(u"dispatchTime"_s);
    time->setFocus();
    QTest::keyClick(time, Qt::Key_Return);
    s.settle();
    CHECK(s.rows() == 3);
    CHECK(s.view()->hasFocus());
    auto* scope = s.the<DivisionPicker>(u"dispatchScope"_s);
    scope->setTyped(u"没有的地方"_s);
    s.act(u"proposeSeats"_s);
    CHECK(s.list()->strip()->isVisible()); // names no division
    CHECK(s.rows() == 3);
}

TEST_CASE("Another page asks for the proposal of a division and a period", "[ui][dispatch]")
{
    Shown s;
    s.page.open(ProposeSeats{s.desk.street, dayOf(kTomorrow)});
    s.settle();
    CHECK(s.rows() == 3);
    CHECK(s.the<DivisionPicker>(u"dispatchScope"_s)->code() == s.desk.street);
    CHECK(s.the<QComboBox>(u"dispatchTime"_s)->currentIndex() == int(SoughtTime::FromTo));
}

TEST_CASE("Whoever may not put people on shifts sees proposals and is told why no more", "[ui][dispatch][access]")
{
    test::GuardedDesk desk;
    desk.become(u"王芳"_s, u"stock_keeper"_s);
    Session session{std::move(desk.ws)};
    DispatchPage page{session};
    page.show();
    const Problems why = session.workspace().require(Right::EnterRota);
    REQUIRE_FALSE(why.empty());
    CHECK(page.findChild<QLabel*>(u"proposalSaid"_s)->text().contains(why.front().text));
    CHECK(page.findChild<QAction*>(u"proposeSeats"_s)->isEnabled());
    QThreadPool::globalInstance()->waitForDone();
    QApplication::processEvents();
}
