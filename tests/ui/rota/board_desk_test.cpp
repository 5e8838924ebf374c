// SPDX-FileCopyrightText: 2026 RedVest contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// The board on its page: people moved, exchanged and taken off by keyboard, by menu and by mouse, each one unit of work
// that is judged as by hand; the panel beside; the week of a person.

#include "tests/support/dressed.h"
#include "tests/ui/rota/rota_scene.h"
#include "ui/parts/lists/person_week_dialog.h"
#include "ui/parts/look/message_strip.h"
#include "ui/parts/paper/paper_preview.h"
#include "ui/rota/board_desk.h"
#include "ui/rota/board_view.h"
#include "ui/rota/board_wheel.h"
#include "ui/rota/seat_drag.h"
#include "ui/rota/shift_desk.h"
#include "ui/rota/shift_steps.h"

#include <QAction>
#include <QApplication>
#include <QComboBox>
#include <QDragEnterEvent>
#include <QDropEvent>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QPainterPath>
#include <QPushButton>
#include <QTableView>
#include <QTableWidget>
#include <QTest>

#include <catch2/catch.hpp>

using namespace redvest;
using namespace redvest::ui;
using namespace Qt::Literals::StringLiterals;
using S = AssignmentState;
using test::kToday;

namespace {

struct TwoExits : test::PostDesk
{
    Id<Post> other = desk.post(u"测温验码"_s, u"北站北广场"_s);
    Id<Shift> here = desk.shift(post, kToday, 10, 14, 2);
    Id<Shift> there = desk.shift(other, kToday, 12, 16, 2);
    Id<Post> idle = desk.post(u"登记"_s, u"北站西广场"_s);
    Volunteer anna = desk.person(u"王测甲"_s);
    Volunteer ben = desk.person(u"李测乙"_s);
    Volunteer far = desk.person(u"远测丙"_s, desk.otherStreet);
    Id<Assignment> held = desk.book(anna, here).after->id;
    Id<Assignment> theirs = desk.book(ben, there).after->id;
};

/// What the mouse sends when it brings people to that point and lets go.
void dropOn(QWidget* at, QPointF point, const std::vector<MovedPerson>& people, Qt::KeyboardModifiers held = {})
{
    const SeatMime data(people);
    QDragEnterEvent enter(point.toPoint(), Qt::MoveAction, &data, Qt::LeftButton, held);
    QApplication::sendEvent(at, &enter);
    REQUIRE(enter.isAccepted());
    QDragMoveEvent over(point.toPoint(), Qt::MoveAction, &data, Qt::LeftButton, held);
    QApplication::sendEvent(at, &over);
    CHECK(over.isAccepted());
    QDropEvent dropped(point, Qt::MoveAction, &data, Qt::LeftButton, held);
    QApplication::sendEvent(at, &dropped);
}

struct Shown : test::RotaScene<TwoExits>
{
    BoardDesk* board = nullptr;

    explicit Shown(QSize size = {1300, 700}) : RotaScene(size)
    {
        page.activateWindow();
        REQUIRE(QTest::qWaitForWindowActive(&page));
        list()->selectIds({here.text()});
        auto* open = page.findChild<QAction*>(u"board"_s);
        REQUIRE(open != nullptr);
        open->trigger();
        board = page.findChild<BoardDesk*>();
        REQUIRE(board != nullptr);
        rest();
        goTo(here);
    }
    /// Until everything is read and the panel of the board has followed.
    void rest()
    {
        test::settle(*board);
        board->followNow();
        REQUIRE(QTest::qWaitFor([this] { return !board->panel()->isLooking(); }, 10000));
        QApplication::processEvents();
    }
    void goTo(Id<Shift> shift)
    {
        REQUIRE(board->view()->goTo(shift));
        board->view()->setFocus();
        rest();
    }
    void key(int key, Qt::KeyboardModifiers held = Qt::NoModifier)
    {
        QTest::keyClick(board->view(), Qt::Key(key), held);
        QApplication::processEvents();
    }
    [[nodiscard]] std::optional<S> stateOf(const Volunteer& person, Id<Shift> shift)
    {
        for (const AssignmentRow& row : assignmentRows(session.workspace(), shift)) {
            if (row.assignment.volunteer == person.id)
                return row.assignment.state;
        }
        return std::nullopt;
    }
    [[nodiscard]] QString told() { return board->strip()->findChild<QLabel*>()->text(); }
    /// As the mouse drops them on that shift.
    void drop(const std::vector<MovedPerson>& people, Id<Shift> onto, Qt::KeyboardModifiers held = Qt::NoModifier)
    {
        const BoardCell cell = [&] {
            board->view()->goTo(onto);
            return board->view()->current();
        }();
        dropOn(board->view()->viewport(), board->view()->rectOf(cell).center(), people, held);
        rest();
    }
    QLineEdit* reason()
    {
        auto* found = board->panel()->findChild<QLineEdit*>(u"overrideReason"_s);
        REQUIRE(found != nullptr);
        return found;
    }
    void answer(const QString& text)
    {
        REQUIRE(reason()->isVisible());
        reason()->setText(text);
        QTest::keyClick(reason(), Qt::Key_Return);
        rest();
    }
};

} // namespace

TEST_CASE("The board opens from the list on the shift that was chosen, and gives the list back", "[ui][rota][board]")
{
    Shown s;
    CHECK(s.board->view()->currentShift() == s.here);
    CHECK(s.board->view()->hasFocus());
    CHECK(s.board->panel()->shift() == s.here);
    CHECK(s.board->findChild<QLabel*>(u"boardCounts"_s)->text().contains(u"2"_s));
    s.key(Qt::Key_Escape);
    CHECK(s.list()->view()->isVisible());
    CHECK_FALSE(s.board->isVisible());
}

TEST_CASE("Ctrl+X and Ctrl+V move somebody, one unit of work that is undone as one", "[ui][rota][board]")
{
    Shown s;
    const int before = s.entries();
    s.key(Qt::Key_X, Qt::ControlModifier);
    CHECK(s.told().contains(u"王测甲"_s));
    s.goTo(s.there);
    s.key(Qt::Key_V, Qt::ControlModifier);
    s.rest();
    CHECK(s.stateOf(s.anna, s.there) == S::Proposed);
    CHECK_FALSE(s.stateOf(s.anna, s.here));
    CHECK(s.entries() == before + 1);
    CHECK(s.told().contains(u"王测甲"_s));
    // Both bars say so, at once.
    const BoardModel& model = s.board->view()->model();
    CHECK(model.shiftAt(model.cellOf(s.here))->filled == 0);
    CHECK(model.shiftAt(model.cellOf(s.there))->pending == 1);
    CHECK(s.board->view()->hasFocus());
    auto* undo = s.board->strip()->findChild<QPushButton*>(u"undo"_s);
    REQUIRE(undo != nullptr);
    undo->click();
    s.rest();
    CHECK(s.stateOf(s.anna, s.here) == S::Accepted);
    CHECK_FALSE(s.stateOf(s.anna, s.there));
    // Nobody is marked any more.
    s.key(Qt::Key_V, Qt::ControlModifier);
    CHECK(s.entries() == before + 2);
}

TEST_CASE("Dropped on a shift, people are moved; with Ctrl they have accepted", "[ui][rota][board]")
{
    Shown s;
    s.drop({{s.held, s.anna.id, s.anna.name}}, s.there, Qt::ControlModifier);
    CHECK(s.stateOf(s.anna, s.there) == S::Accepted);
    CHECK_FALSE(s.stateOf(s.anna, s.here));
}

TEST_CASE("A candidate dropped on a shift is judged as by hand, and the exception keeps its reason",
          "[ui][rota][board]")
{
    Shown s;
    const int before = s.entries();
    s.drop({{{}, s.far.id, s.far.name}}, s.there);
    CHECK_FALSE(s.stateOf(s.far, s.there)); // lives in another street: asked why first
    CHECK(s.entries() == before);
    REQUIRE(s.reason()->isVisible());
    QTest::keyClick(s.reason(), Qt::Key_Escape);
    CHECK_FALSE(s.stateOf(s.far, s.there));
    CHECK(s.board->view()->hasFocus());
    s.drop({{{}, s.far.id, s.far.name}}, s.there);
    s.answer(u"附近没有人"_s);
    CHECK(s.stateOf(s.far, s.there) == S::Proposed);
    CHECK(s.entries() == before + 1);
    for (const AssignmentRow& row : assignmentRows(s.session.workspace(), s.there)) {
        if (row.assignment.volunteer == s.far.id)
            CHECK(row.assignment.overrideReason == u"附近没有人");
    }
}

TEST_CASE("Law is refused with its reason and nothing is asked", "[ui][rota][board]")
{
    Shown s;
    // Anna stands here from 10 to 14; there it is 12 to 16.
    s.drop({{{}, s.anna.id, s.anna.name}}, s.there);
    CHECK_FALSE(s.reason()->isVisible());
    CHECK_FALSE(s.stateOf(s.anna, s.there));
    CHECK(s.told().contains(u"王测甲"_s));
}

TEST_CASE("Dropped on somebody, the two are exchanged", "[ui][rota][board]")
{
    Shown s;
    auto* people = s.board->panel()->findChild<QTableView*>(u"people"_s);
    REQUIRE(people->model()->rowCount() == 1); // Anna
    const QPoint row = people->visualRect(people->model()->index(0, 1)).center();
    dropOn(people->viewport(), row, {{s.theirs, s.ben.id, s.ben.name}});
    s.rest();
    CHECK(s.stateOf(s.anna, s.there) == S::Proposed);
    CHECK(s.stateOf(s.ben, s.here) == S::Proposed);
    CHECK_FALSE(s.stateOf(s.anna, s.here));
}

TEST_CASE("Ctrl+Shift+V exchanges whom Ctrl+X marked", "[ui][rota][board]")
{
    Shown s;
    const int before = s.entries();
    s.key(Qt::Key_X, Qt::ControlModifier);
    s.goTo(s.there);
    s.key(Qt::Key_V, Qt::ControlModifier | Qt::ShiftModifier);
    s.rest();
    CHECK(s.stateOf(s.anna, s.there));
    CHECK(s.stateOf(s.ben, s.here));
    CHECK(s.entries() == before + 1);
}

TEST_CASE("Del asks why and takes off", "[ui][rota][board]")
{
    Shown s;
    s.key(Qt::Key_Delete);
    REQUIRE(s.reason()->isVisible());
    CHECK(s.stateOf(s.anna, s.here) == S::Accepted);
    s.answer(u"家中有事"_s);
    CHECK_FALSE(s.stateOf(s.anna, s.here));
    CHECK(history(s.session.workspace(), {.limit = 1}).front().entry.reason == u"家中有事");
}

TEST_CASE("Where several are on a shift somebody has to say whom", "[ui][rota][board]")
{
    Shown s;
    s.drop({{s.theirs, s.ben.id, s.ben.name}}, s.here, Qt::ControlModifier);
    REQUIRE(s.stateOf(s.ben, s.here));
    s.goTo(s.there);
    s.goTo(s.here);
    auto* people = s.board->panel()->findChild<QTableView*>(u"people"_s);
    people->clearSelection();
    people->setCurrentIndex({});
    const int before = s.entries();
    s.key(Qt::Key_X, Qt::ControlModifier);
    s.goTo(s.there);
    s.key(Qt::Key_V, Qt::ControlModifier);
    CHECK(s.entries() == before);
    s.goTo(s.here);
    people->selectRow(1);
    s.key(Qt::Key_X, Qt::ControlModifier);
    CHECK(s.told().contains(people->model()->index(1, 1).data().toString()));
}

TEST_CASE("F7 shows the week of the person, from week to week", "[ui][rota][board]")
{
    Shown s;
    s.key(Qt::Key_F7);
    auto* dialog = s.page.findChild<PersonWeekDialog*>();
    REQUIRE(dialog != nullptr);
    CHECK(dialog->week().name == u"王测甲");
    auto* seats = dialog->findChild<QTableWidget*>(u"weekSeats"_s);
    CHECK(seats->rowCount() == 1);
    CHECK(seats->item(0, 1)->text() == u"10:00–14:00");
    CHECK(dialog->findChild<QLabel*>(u"weekDays"_s)->text().contains(u"4"_s));
    QTest::mouseClick(dialog->findChild<QPushButton*>(u"weekAfter"_s), Qt::LeftButton);
    CHECK(seats->rowCount() == 0);
    QTest::keyClick(dialog, Qt::Key_Left, Qt::ControlModifier);
    CHECK(seats->rowCount() == 1);
    dialog->close();
}

TEST_CASE("The menu of a shift has what the keys do", "[ui][rota][board]")
{
    Shown s;
    QContextMenuEvent asked(QContextMenuEvent::Keyboard, {}, {});
    QApplication::sendEvent(s.board->view()->viewport(), &asked);
    auto* menu = s.board->findChild<QMenu*>(u"boardMenu"_s);
    REQUIRE(menu != nullptr);
    CHECK(menu->findChild<QAction*>(u"boardMark"_s)->isEnabled());
    CHECK_FALSE(menu->findChild<QAction*>(u"boardMove"_s)->isEnabled());
    menu->findChild<QAction*>(u"boardMark"_s)->trigger();
    CHECK(s.told().contains(u"王测甲"_s));
    menu->close();
}

TEST_CASE("Enter goes to who could come, words narrow the board, hours and wheel show the day", "[ui][rota][board]")
{
    Shown s;
    s.key(Qt::Key_Return);
    CHECK(s.board->panel()->hasKeyboard());
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Escape);
    CHECK(s.board->view()->hasFocus());
    s.page.find();
    auto* search = s.board->findChild<QLineEdit*>(u"boardSearch"_s);
    CHECK(search->hasFocus());
    search->setText(u"北广场"_s);
    CHECK(s.board->view()->model().postsShown() == 1);
    QTest::keyClick(search, Qt::Key_Escape);
    CHECK(search->text().isEmpty());
    s.board->showSpan(BoardSpan::Day);
    s.rest();
    CHECK(s.board->view()->model().board().period == dayOf(kToday));
    s.board->showSpan(BoardSpan::Wheel);
    s.rest();
    CHECK(s.board->wheel()->isVisible());
    CHECK_FALSE(s.board->wheel()->arcOf(s.board->view()->current()).isEmpty());
    s.board->showSpan(BoardSpan::Week);
    s.rest();
    CHECK(s.board->view()->model().board().period.minutes() == 7 * 24 * 60);
    CHECK(s.board->view()->isVisible());
}

TEST_CASE("Enter on a post without a shift enters one", "[ui][rota][board]")
{
    Shown s;
    const int line = s.board->view()->model().lineOf(s.idle);
    REQUIRE(line >= 0);
    s.board->view()->setCurrent({line, -1});
    s.key(Qt::Key_Return);
    const auto* form = s.page.findChild<ShiftDesk*>();
    REQUIRE(form != nullptr);
    CHECK(form->isVisible());
}

TEST_CASE("On the wheel people are dropped and asked about as on the board", "[ui][rota][board]")
{
    Shown s;
    s.board->showSpan(BoardSpan::Wheel);
    s.rest();
    BoardWheel* wheel = s.board->wheel();
    const QPainterPath arc = wheel->arcOf(s.board->view()->current());
    REQUIRE(s.board->view()->currentShift() == s.here);
    const QPointF middle = (arc.pointAtPercent(0.25) + arc.pointAtPercent(0.75)) / 2;
    const QPointF onIt =
        arc.contains(middle) ? middle : arc.pointAtPercent(0.3) * 0.97 + QRectF(wheel->rect()).center() * 0.03;
    REQUIRE(wheel->cellAt(onIt) == s.board->view()->current());
    dropOn(wheel, onIt, {{s.theirs, s.ben.id, s.ben.name}}, Qt::ControlModifier);
    s.rest();
    CHECK(s.stateOf(s.ben, s.here) == S::Accepted);
    CHECK_FALSE(s.stateOf(s.ben, s.there));
    QContextMenuEvent asked(QContextMenuEvent::Keyboard, {}, {});
    QApplication::sendEvent(wheel, &asked);
    auto* menu = s.board->findChild<QMenu*>(u"boardMenu"_s);
    REQUIRE(menu != nullptr);
    menu->close();
}

TEST_CASE("On a small screen the people take the place of the board and give it back", "[ui][rota][board][screen]")
{
    for (const QSize size : {QSize(856, 500), QSize(933, 530)}) {
        Shown s(size);
        INFO(size.width());
        CHECK(s.board->panel()->isHidden());
        CHECK(s.board->view()->isVisible());
        CHECK(s.board->view()->height() >= 150);
        CHECK(s.board->view()->viewport()->width() <= size.width());
        s.key(Qt::Key_Return);
        CHECK(s.board->panel()->isVisible());
        CHECK_FALSE(s.board->view()->isVisible());
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Escape);
        CHECK(s.board->view()->isVisible());
        // A question is never out of sight.
        s.key(Qt::Key_Delete);
        CHECK(s.reason()->isVisible());
    }
}

TEST_CASE("At 125 % and in dark nothing of the board is cut or lies over another", "[ui][rota][board][screen]")
{
    for (const bool isDark : {false, true}) {
        const test::Dressed dressed(isDark);
        applyTheme(*qApp, isDark, 125);
        for (const QSize size : {QSize(900, 520), QSize(1120, 600)}) {
            Shown s(size);
            INFO(size.width() << " " << isDark);
            std::vector<QRect> places;
            for (const QString& name : {u"boardBack"_s, u"boardSpan"_s, u"boardSearch"_s, u"boardDivision"_s,
                                        u"boardCategory"_s, u"boardGrouping"_s, u"boardShort"_s, u"boardLegend"_s}) {
                const auto* part = s.board->findChild<QWidget*>(name);
                REQUIRE(part != nullptr);
                INFO(name.toStdString());
                const QRect at(part->mapTo(s.board, QPoint()), part->size());
                CHECK(s.board->rect().contains(at));
                CHECK(at.width() >= part->minimumSizeHint().width());
                for (const QRect& other : places)
                    CHECK_FALSE(other.intersects(at));
                places.push_back(at);
            }
            const QRect bar = s.board->view()->rectOf(s.board->view()->current());
            CHECK(s.board->view()->viewport()->rect().contains(bar));
            CHECK(s.board->view()->height() >= 4 * bar.height());
        }
    }
}

TEST_CASE("What the board shows is printed as posts by day", "[ui][rota][board]")
{
    Shown s;
    s.board->showSpan(BoardSpan::Week);
    s.rest();
    s.page.findChild<QAction*>(u"printBoard"_s)->trigger();
    auto* preview = s.page.findChild<PaperPreview*>();
    REQUIRE(preview != nullptr);
    CHECK(preview->pageCount() == 1);
}
