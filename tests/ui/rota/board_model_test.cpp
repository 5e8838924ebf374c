// SPDX-FileCopyrightText: 2026 RedVest contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// The board without a store behind it: its lines, where everything lies, what is painted, what the keys and a screen
// reader find.

#include "tests/support/dressed.h"
#include "ui/parts/look/contrast.h"
#include "ui/rota/board_view.h"
#include "ui/rota/board_wheel.h"

#include <QAccessible>
#include <QApplication>
#include <QLineF>
#include <QPainter>
#include <QScrollBar>
#include <QSignalSpy>
#include <QTest>

#include <catch2/catch.hpp>

using namespace redvest;
using namespace redvest::ui;
using namespace Qt::Literals::StringLiterals;

namespace {

const QDate kMonday(2022, 3, 14);

BoardShift shift(int day, int from, int to, int needed = 4, int filled = 0, int pending = 0)
{
    const Instant start = atLocal(kMonday.addDays(day));
    return {Id<Shift>::make(),
            {plusMinutes(start, qint64(from) * 60), plusMinutes(start, qint64(to) * 60)},
            needed,
            filled,
            pending};
}

BoardPost post(const QString& name, const QString& site, const QString& street, std::vector<BoardShift> shifts)
{
    BoardPost made{Id<Post>::make(),         name, u"测温验码"_s, Id<Site>{namedUuid({site})}, site, u"310106001001"_s,
                   street + u" › 某居委会"_s};
    made.shifts = std::move(shifts);
    made.lanes = assignLanes(made.shifts);
    return made;
}

RotaBoard threeExits()
{
    RotaBoard board{{atLocal(kMonday), atLocal(kMonday.addDays(7))}, atLocal(kMonday, QTime(9, 0)), {}};
    board.posts.push_back(
        post(u"测温"_s, u"一号口"_s, u"彭浦镇"_s,
             {shift(0, 0, 8, 4, 4), shift(0, 8, 16, 4, 1), shift(0, 12, 20, 4, 2, 2), shift(1, 8, 16, 4, 3)}));
    board.posts.push_back(post(u"引导"_s, u"一号口"_s, u"彭浦镇"_s, {shift(0, 20, 32, 2, 0)}));
    board.posts.push_back(post(u"登记"_s, u"二号口"_s, u"临汾路街道"_s, {}));
    return board;
}

/// Many posts, each with shifts round the clock.
RotaBoard manyPosts(int posts)
{
    RotaBoard board{{atLocal(kMonday), atLocal(kMonday.addDays(7))}, atLocal(kMonday, QTime(9, 0)), {}};
    for (int i = 0; i < posts; ++i) {
        std::vector<BoardShift> shifts;
        for (int day = 0; day < 7; ++day) {
            for (int part = 0; part < 3; ++part)
                shifts.push_back(shift(day, part * 8, part * 8 + 8, 4, (i + part) % 5, i % 3));
        }
        board.posts.push_back(post(u"岗%1"_s.arg(i), u"点%1"_s.arg(i), u"街%1"_s.arg(i / 50), std::move(shifts)));
    }
    return board;
}

struct Shown
{
    BoardModel model;
    BoardView view{model};

    explicit Shown(RotaBoard board = threeExits(), QSize size = {900, 420})
    {
        view.resize(size);
        view.show();
        view.activateWindow();
        REQUIRE(QTest::qWaitForWindowActive(&view));
        view.setFocus();
        model.setBoard(std::move(board));
    }
    void key(int key, Qt::KeyboardModifiers held = Qt::NoModifier) { QTest::keyClick(&view, Qt::Key(key), held); }
};

QImage pictureOf(QWidget& widget)
{
    return widget.grab().toImage().convertToFormat(QImage::Format_RGB32);
}

} // namespace

TEST_CASE("Posts stand under their street or site, with what is missing there", "[ui][board]")
{
    BoardModel model;
    model.setBoard(threeExits());
    REQUIRE(model.lineCount() == 5);
    CHECK(model.line(0).isHeading());
    CHECK(model.line(0).text == u"彭浦镇");
    CHECK(model.line(0).posts == 2);
    CHECK(model.line(0).sum.gap == 3 + 2 + 1 + 2);
    CHECK(model.line(1).text.contains(u"一号口"_s));
    CHECK(model.line(3).text == u"临汾路街道");
    CHECK(model.gap() == 8);
    model.groupBy(BoardGrouping::Site);
    CHECK(model.line(0).text.startsWith(u"一号口"_s));
    CHECK(model.line(1).text == u"测温");
    model.showOnly({u"yindao"_s}, false);
    CHECK(model.postsShown() == 1);
    model.showOnly({}, true);
    CHECK(model.postsShown() == 2); // the one without a shift misses nobody
    CHECK(model.lineOf(model.board().posts[2].id) == -1);
    model.showOnly({u"没有"_s}, false);
    CHECK(model.lineCount() == 0);
    CHECK(model.gap() == 0);
}

TEST_CASE("One shift anew changes its line and the heading over it, and no other", "[ui][board]")
{
    BoardModel model;
    model.setBoard(threeExits());
    QSignalSpy changed(&model, &BoardModel::lineChanged);
    QSignalSpy reset(&model, &BoardModel::reset);
    BoardShift now = model.board().posts[0].shifts[2];
    const int lane = now.lane;
    now.filled = 4;
    now.lane = 0;
    model.setShift(now);
    CHECK(reset.isEmpty());
    REQUIRE(changed.size() == 2);
    CHECK(changed[0][0].toInt() == 1);
    CHECK(changed[1][0].toInt() == 0);
    CHECK(model.board().posts[0].shifts[2].filled == 4);
    CHECK(model.board().posts[0].shifts[2].lane == lane);
    CHECK(model.line(0).sum.gap == 6);
    now.id = Id<Shift>::make();
    model.setShift(now); // of nobody here
    CHECK(changed.size() == 2);
}

TEST_CASE("Bars lie at their times, in lanes, and are found where they lie", "[ui][board]")
{
    Shown s;
    const BoardPost& post = s.model.board().posts[0];
    for (int i = 0; i < int(post.shifts.size()); ++i) {
        const QRect bar = s.view.rectOf({1, i});
        INFO(i);
        CHECK(s.view.cellAt(bar.center()) == BoardCell{1, i});
        for (int j = 0; j < i; ++j)
            CHECK_FALSE(bar.intersects(s.view.rectOf({1, j})));
    }
    CHECK(s.view.rectOf({1, 1}).left() > s.view.rectOf({1, 0}).right());
    CHECK(s.view.rectOf({1, 2}).top() > s.view.rectOf({1, 1}).bottom()); // a lane below
    CHECK(s.view.cellAt(s.view.rectOf({4, -1}).center()) == BoardCell{4, -1});
    CHECK(s.view.cellAt({5, 2}).line == -1); // the head
}

TEST_CASE("The keyboard walks along the time and down the posts", "[ui][board]")
{
    Shown s;
    CHECK(s.view.current() == BoardCell{1, 1}); // 09:00 is now
    s.key(Qt::Key_Right);
    CHECK(s.view.current() == BoardCell{1, 2});
    s.key(Qt::Key_End);
    CHECK(s.view.current() == BoardCell{1, 3});
    s.key(Qt::Key_Right);
    CHECK(s.view.current() == BoardCell{1, 3});
    s.key(Qt::Key_Home);
    CHECK(s.view.current() == BoardCell{1, 0});
    s.key(Qt::Key_Down);
    CHECK(s.view.current() == BoardCell{2, 0});
    s.key(Qt::Key_Down); // over the heading, to a post without a shift
    CHECK(s.view.current() == BoardCell{4, -1});
    CHECK(s.view.currentShift().isNull());
    CHECK_FALSE(s.view.currentPost().isNull());
    s.key(Qt::Key_Down);
    CHECK(s.view.current().line == 4);
    s.key(Qt::Key_Home, Qt::ControlModifier);
    CHECK(s.view.current().line == 1);
    s.key(Qt::Key_End, Qt::ControlModifier);
    CHECK(s.view.current().line == 4);
    QSignalSpy opened(&s.view, &BoardView::opened);
    s.key(Qt::Key_Return);
    CHECK(opened.size() == 1);
    QSignalSpy typed(&s.view, &BoardView::typed);
    QTest::keyClick(&s.view, 'y');
    CHECK(typed.size() == 1);
}

TEST_CASE("Thousands of posts are walked by pages, and what the keyboard is on stays in sight", "[ui][board]")
{
    Shown s(manyPosts(1946));
    REQUIRE(s.model.lineCount() > 1946);
    const auto isInSight = [&] {
        return s.view.viewport()->rect().adjusted(0, 10, 0, 0).contains(s.view.rectOf(s.view.current()).center());
    };
    for (int i = 0; i < 30; ++i) {
        s.key(Qt::Key_PageDown);
        REQUIRE(isInSight());
    }
    CHECK(s.view.current().line > 200);
    s.key(Qt::Key_End, Qt::ControlModifier);
    CHECK(s.view.current().line == s.model.lineCount() - 1);
    CHECK(isInSight());
    CHECK(s.view.verticalScrollBar()->value() == s.view.verticalScrollBar()->maximum());
    s.key(Qt::Key_PageUp);
    CHECK(isInSight());
    // The keyboard stays on its shift when the board is read anew.
    const Id<Shift> kept = s.view.currentShift();
    RotaBoard again = s.model.board();
    again.posts.erase(again.posts.begin(), again.posts.begin() + 100);
    s.model.setBoard(std::move(again));
    CHECK(s.view.currentShift() == kept);
    CHECK(isInSight());
}

TEST_CASE("A screen reader hears each cell in sight and which has the keyboard", "[ui][board][access]")
{
    Shown s;
    QAccessibleInterface* board = QAccessible::queryAccessibleInterface(&s.view);
    REQUIRE(board != nullptr);
    CHECK(board->role() == QAccessible::Table);
    REQUIRE(board->childCount() == int(s.view.cellsInSight().size()));
    QAccessibleInterface* cell = board->focusChild();
    REQUIRE(cell != nullptr);
    const QString name = cell->text(QAccessible::Name);
    INFO(name.toStdString());
    for (const QString& said : {u"测温"_s, u"一号口"_s, u"08:00–16:00"_s, u"3"_s})
        CHECK(name.contains(said));
    CHECK(cell->state().focused);
    CHECK(board->indexOfChild(cell) >= 0);
    CHECK(board->child(0)->role() == QAccessible::RowHeader);
    CHECK(board->child(999) == nullptr);
    CHECK(cell->parent() == board);
    CHECK(cell->rect().isValid());
}

TEST_CASE("Levels are told apart without colour, and figures read on their ground", "[ui][board]")
{
    for (const bool isDark : {false, true}) {
        const test::Dressed dressed(isDark);
        BoardPainter painter;
        painter.dress(QApplication::palette(), QApplication::font(), 1);
        std::vector<QImage> grey;
        for (const BoardLevel level : {BoardLevel::Full, BoardLevel::Asked, BoardLevel::Short, BoardLevel::Bare}) {
            const Look look = lookOfLevel(level, painter.colours());
            const QColor ink = level == BoardLevel::Full ? painter.colours().text : inkOn(look.colour);
            INFO(isDark << " " << int(level));
            CHECK(contrast(ink, look.colour) >= 4.5);
            QImage picture(40, 24, QImage::Format_RGB32);
            QPainter on(&picture);
            painter.paintGround(on, picture.rect(), level);
            on.end();
            // Where the lines run, whatever their colour.
            QImage lines(picture.size(), QImage::Format_Mono);
            lines.fill(0);
            for (int y = 2; y < picture.height() - 2; ++y) {
                for (int x = 2; x < picture.width() - 2; ++x)
                    lines.setPixel(x, y, picture.pixelColor(x, y) == look.colour ? 0 : 1);
            }
            for (const QImage& other : grey)
                CHECK(lines != other);
            grey.push_back(lines);
        }
    }
}

TEST_CASE("The number of a bar is as long as there is room", "[ui][board]")
{
    BoardPainter painter;
    painter.dress(QApplication::palette(), QApplication::font(), 1);
    const BoardShift asked = shift(0, 8, 12, 12, 3, 4);
    CHECK(painter.numberOf(asked, 200) == u"3/12 +4");
    CHECK(painter.numberOf(asked, 3).isEmpty());
    const int whole = QFontMetrics(QApplication::font()).horizontalAdvance(u"3/12"_s);
    CHECK(painter.numberOf(asked, whole + 6) == u"3/12");
    CHECK(painter.numberOf(asked, whole - 2) == u"−9");
    CHECK(painter.numberOf(shift(0, 8, 12, 4, 4), 3).isEmpty());
}

TEST_CASE("Only what is in sight is painted, light and dark", "[ui][board]")
{
    for (const bool isDark : {false, true}) {
        const test::Dressed dressed(isDark);
        Shown s(manyPosts(300));
        s.view.setNow(atLocal(kMonday, QTime(9, 0)));
        const QImage picture = pictureOf(*s.view.viewport());
        const Palette& colours = isDark ? darkPalette() : lightPalette();
        CHECK(picture.pixelColor(3, 3) == colours.paper); // the head
        const QRect bar = s.view.rectOf(s.view.current());
        int inks = 0;
        for (int x = bar.left(); x < bar.right(); ++x)
            inks += picture.pixelColor(x, bar.center().y()) != colours.card ? 1 : 0;
        CHECK(inks > bar.width() / 2);
        s.view.verticalScrollBar()->setValue(s.view.verticalScrollBar()->maximum());
        CHECK(pictureOf(*s.view.viewport()) != picture);
    }
}

TEST_CASE("The wheel closes where a post goes round the clock, and is walked round", "[ui][board]")
{
    RotaBoard board{{atLocal(kMonday), atLocal(kMonday.addDays(1))}, atLocal(kMonday, QTime(9, 0)), {}};
    board.posts.push_back(
        post(u"测温"_s, u"一号口"_s, u"彭浦镇"_s, {shift(0, 0, 8), shift(0, 8, 16), shift(0, 16, 24)}));
    board.posts.push_back(post(u"引导"_s, u"一号口"_s, u"彭浦镇"_s, {shift(0, 20, 32)}));
    BoardModel model;
    model.setBoard(std::move(board));
    BoardWheel wheel(model);
    wheel.resize(420, 420);
    wheel.show();
    wheel.setCell({1, 0});
    for (int i = 0; i < 3; ++i) {
        const QPainterPath arc = wheel.arcOf({1, i});
        REQUIRE_FALSE(arc.isEmpty());
        CHECK(wheel.cellAt(arc.pointAtPercent(0.02) * 0.98 + QPointF(210, 210) * 0.02) == BoardCell{1, i});
    }
    const auto radius = [&](BoardCell cell) {
        return QLineF(QPointF(210, 210), wheel.arcOf(cell).pointAtPercent(0)).length();
    };
    CHECK(radius({2, 0}) < radius({1, 0}) - 10);       // a ring further in
    CHECK(wheel.cellAt(QPointF(210, 210)).line == -1); // the middle
    QSignalSpy chosen(&wheel, &BoardWheel::cellChosen);
    QObject::connect(&wheel, &BoardWheel::cellChosen, &wheel, &BoardWheel::setCell);
    QTest::keyClick(&wheel, Qt::Key_Left);
    REQUIRE(chosen.size() == 1);
    CHECK(chosen[0][0].value<BoardCell>() == BoardCell{1, 2}); // round
    QTest::keyClick(&wheel, Qt::Key_Down);
    CHECK(chosen[1][0].value<BoardCell>() == BoardCell{2, 0});
    CHECK(wheel.accessibleDescription().contains(u"引导"_s));
    CHECK_FALSE(pictureOf(wheel).isNull());
}
