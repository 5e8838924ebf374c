// SPDX-FileCopyrightText: 2026 RedVest contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/shell/window_place.h"

#include "tests/support/desk.h"
#include "ui/desk/remembered.h"
#include "ui/desk/session.h"
#include "ui/shell/main_window.h"

#include <QApplication>
#include <QScreen>
#include <QWidget>

#include <catch2/catch.hpp>

using namespace redvest;
using namespace redvest::ui;
using namespace Qt::Literals::StringLiterals;

namespace {

const QRect kOffice(0, 0, 1366, 728); ///< a screen of 1366 by 768 with a task bar
const QRect kBeside(1366, 0, 1920, 1040);

/// With the frame the desktop draws around it.
QRect framed(const QRect& window)
{
    return window.marginsAdded({8, 32, 8, 8});
}

} // namespace

TEST_CASE("A window that lies within a screen opens where it was", "[ui][window_place]")
{
    CHECK(placeWithin({100, 60, 1000, 600}, {kOffice}) == QRect(100, 60, 1000, 600));
    CHECK(placeWithin({1500, 60, 1400, 900}, {kOffice, kBeside}) == QRect(1500, 60, 1400, 900));
}

TEST_CASE("A window comes back onto the screens there are now, its title bar within reach", "[ui][window_place]")
{
    // The second screen is gone, or stands on the other side; the window was dragged half out; the screen got smaller.
    for (const QRect& noted : {QRect(1500, 60, 1000, 600), QRect(-1400, 100, 1000, 600), QRect(900, 500, 1000, 600),
                               QRect(-300, -200, 1000, 600), QRect(10, 40, 1900, 1000)}) {
        INFO(noted.x() << ' ' << noted.y() << ' ' << noted.width() << ' ' << noted.height());
        const QRect placed = placeWithin(noted, {kOffice});
        CHECK(kOffice.contains(framed(placed)));
        CHECK(placed.size() == noted.size().boundedTo({1366 - 16, 728 - 40}));
    }
    // Most of it lies on the right one.
    CHECK(kBeside.contains(framed(placeWithin({1300, 100, 1000, 600}, {kOffice, kBeside}))));
}

TEST_CASE("A window is found again as it was left, filling the screen too", "[ui][window_place]")
{
    QWidget window;
    CHECK_FALSE(restorePlace(window)); // nothing was noted yet
    const QRect room = window.screen()->availableGeometry();
    window.setGeometry(room.x() + 40, room.y() + 50, 400, 300);
    window.show();
    notePlace(window);
    QWidget again;
    REQUIRE(restorePlace(again));
    CHECK(again.geometry() == QRect(room.x() + 40, room.y() + 50, 400, 300));
    CHECK_FALSE(again.isMaximized());
    window.showMaximized();
    QApplication::processEvents();
    notePlace(window);
    QWidget full;
    REQUIRE(restorePlace(full));
    CHECK(full.isMaximized());
}

TEST_CASE("Whatever stands in the settings, a window opens", "[ui][window_place]")
{
    QWidget window;
    for (const QStringList& broken : {QStringList{u"1"_s}, QStringList{u"a"_s, u"b"_s, u"c"_s, u"d"_s},
                                      QStringList{u"0"_s, u"0"_s, u"-5"_s, u"0"_s}}) {
        remember(u"window/place"_s, broken);
        CHECK_FALSE(restorePlace(window));
    }
    remember(u"window/place"_s, QStringList{u"999999"_s, u"-999999"_s, u"2000000000"_s, u"2000000000"_s});
    REQUIRE(restorePlace(window));
    CHECK(window.screen()->availableGeometry().contains(window.geometry()));
}

TEST_CASE("The main window notes its place when it is closed and when it is left", "[ui][window_place][shell]")
{
    const auto noted = [] { return remembered(u"window/place"_s).isValid(); };
    test::Desk desk;
    Session session{std::move(desk.ws)};
    {
        const MainWindow never{session, {}};
    }
    CHECK_FALSE(noted()); // nobody saw it
    {
        MainWindow window{session, {}};
        window.show();
        window.close();
        CHECK(noted());
    }
    remember(u"window/place"_s, {});
    {
        MainWindow window{session, {}};
        window.show();
    }
    CHECK(noted());
}
