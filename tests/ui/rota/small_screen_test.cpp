// SPDX-FileCopyrightText: 2026 RedVest contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// The shifts of a day on a small or enlarged screen: what names a shift stays readable, and nothing lies over another.

#include "tests/ui/rota/rota_scene.h"
#include "ui/desk/session.h"
#include "ui/parts/table/table_page.h"
#include "ui/rota/day_strip.h"
#include "ui/rota/rota_page.h"
#include "ui/rota/shift_panel.h"

#include <QApplication>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSplitter>
#include <QTableView>
#include <QTest>
#include <QToolButton>

#include <catch2/catch.hpp>

using namespace redvest;
using namespace redvest::support;
using namespace redvest::ui;
using namespace Qt::Literals::StringLiterals;
using test::kToday;

namespace {

struct OneShift : test::PostDesk
{
    Id<Shift> shift = desk.shift(post, kToday, 12, 16, 2);
    Volunteer near = desk.person(u"邻测甲"_s);
};

/// The keyboard is on that shift.
struct Shown : test::RotaScene<OneShift>
{
    explicit Shown(QSize size) : RotaScene(size)
    {
        page.activateWindow();
        REQUIRE(QTest::qWaitForWindowActive(&page));
        list()->selectIds({shift.text()});
        list()->view()->setFocus();
        settle();
    }
    void openShift()
    {
        QTest::keyClick(list()->view(), Qt::Key_Return);
        settle();
    }
    [[nodiscard]] int columnWidth(int column) { return list()->view()->columnWidth(column); }
};

QRect placeOf(const QWidget& page, const QWidget* part)
{
    return {part->mapTo(&page, QPoint(0, 0)), part->size()};
}

} // namespace

TEST_CASE("Post and site are readable and every column in sight at each width", "[ui][rota][screen]")
{
    for (const QSize size : {QSize(856, 500), QSize(933, 530), QSize(1120, 600), QSize(1206, 690)}) {
        Shown s(size);
        INFO(size.width());
        const int letter = s.list()->view()->fontMetrics().horizontalAdvance(u"岗"_s);
        for (const int column : {1, 2}) // post, site
            CHECK(s.columnWidth(column) >= 7 * letter);
        CHECK(s.columnWidth(3) >= 6 * letter); // street
        const QHeaderView* header = s.list()->view()->horizontalHeader();
        CHECK(header->length() <= s.list()->view()->viewport()->width());
    }
}

TEST_CASE("On a small screen the people take the place of the list and give it back", "[ui][rota][screen]")
{
    Shown s({856, 500});
    CHECK(s.panel()->isHidden());
    CHECK(s.page.findChild<QPushButton*>(u"openPanel"_s)->isVisible());
    s.openShift();
    CHECK(s.panel()->isVisible());
    CHECK(s.list()->isHidden());
    CHECK(s.page.findChild<QLineEdit*>(u"candidateSearch"_s)->hasFocus());
    QTest::mouseClick(s.page.findChild<QPushButton*>(u"backToList"_s), Qt::LeftButton);
    CHECK(s.list()->isVisible());
    CHECK(s.panel()->isHidden());
    CHECK(s.list()->view()->hasFocus());
    s.openShift();
    s.page.find();
    CHECK(s.list()->isVisible());
    s.page.resize(1300, 690);
    QApplication::processEvents();
    CHECK(s.panel()->isVisible());
    CHECK(s.list()->isVisible());
    CHECK_FALSE(s.page.findChild<QPushButton*>(u"openPanel"_s)->isVisible());
}

TEST_CASE("In a low window the hint of the keys never lies over the people", "[ui][rota][screen]")
{
    for (const int height : {430, 500, 600, 700}) {
        Shown s({856, height});
        s.openShift();
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Return);
        s.settle();
        INFO(height);
        const QWidget* people = s.page.findChild<QTableView*>(u"people"_s);
        const QWidget* keys = s.page.findChild<QLabel*>(u"peopleKeys"_s);
        REQUIRE(people->isVisible());
        if (keys->isVisible())
            CHECK_FALSE(placeOf(s.page, people).intersects(placeOf(s.page, keys)));
        CHECK(people->height() >= 2 * 28);
        CHECK(s.page.findChild<QTableView*>(u"candidates"_s)->height() >= 2 * 28);
    }
}

TEST_CASE("The days of the week are never cut", "[ui][rota][screen]")
{
    for (const int width : {300, 640, 840, 1200}) {
        DayStrip days(kToday);
        QHash<QDate, int> gaps;
        for (int i = 0; i < 7; ++i)
            gaps.insert(days.monday().addDays(i), 660);
        days.resize(width, 40);
        days.setVisible(true);
        days.setGaps(gaps);
        QApplication::processEvents();
        INFO(width);
        for (const auto* day : days.findChildren<QToolButton*>())
            CHECK(day->width() >= day->fontMetrics().horizontalAdvance(day->text()));
        CHECK(days.findChild<QToolButton*>(u"day2"_s)->text().contains(u"660"_s));
    }
}

TEST_CASE("List and panel can be drawn to other widths, which stay", "[ui][rota][screen]")
{
    Shown s({1300, 690});
    auto* split = s.page.findChild<QSplitter*>(u"shiftSplit"_s);
    REQUIRE(split != nullptr);
    split->setSizes({700, 590});
    Q_EMIT split->splitterMoved(700, 1);
    const int drawn = s.panel()->width();
    s.page.resize(1302, 690);
    QApplication::processEvents();
    CHECK(std::abs(s.panel()->width() - drawn) < 8);
}
