// SPDX-FileCopyrightText: 2026 RedVest contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// The one thing done every morning, from the start of the window: see where most are missing, choose people, send them.
// By keyboard alone, and the keys are counted.

#include "tests/support/rota_desk.h"
#include "ui/desk/session.h"
#include "ui/overview/overview_page.h"
#include "ui/parts/chart/gap_chart.h"
#include "ui/rota/shift_panel.h"
#include "ui/shell/main_window.h"
#include "ui/shell/pages.h"

#include <QApplication>
#include <QSignalSpy>
#include <QTest>
#include <QThreadPool>

#include <catch2/catch.hpp>

using namespace redvest;
using namespace redvest::support;
using namespace redvest::ui;
using namespace Qt::Literals::StringLiterals;

namespace {

const QDate kToday(2022, 3, 16);
constexpr int kMostKeys = 12;

struct Morning
{
    RotaDesk desk;
    Id<Shift> small = desk.shift(desk.post(u"门岗"_s, u"小区门"_s, desk.otherStreet), kToday, 12, 16, 1);
    Id<Shift> large = desk.shift(desk.post(u"测温验码"_s, u"北站南广场"_s), kToday, 12, 16, 9);
    Volunteer first = desk.person(u"邻测甲"_s);
    Volunteer second = desk.person(u"邻测乙"_s);
    ui::Session session{desk.take()};
    MainWindow window{session, pageTable()};
    OverviewPage* page = window.findChild<OverviewPage*>();
    QSignalSpy shown{page, &OverviewPage::gapsShown};
    int keys = 0;

    Morning()
    {
        window.resize(1366, 740);
        window.show();
        window.activateWindow();
        REQUIRE(QTest::qWaitForWindowActive(&window));
        REQUIRE((!shown.isEmpty() || shown.wait(10000)));
    }
    ~Morning()
    {
        QThreadPool::globalInstance()->waitForDone();
        QApplication::processEvents();
    }
    void press(Qt::Key key)
    {
        ++keys;
        REQUIRE(QApplication::focusWidget() != nullptr);
        QTest::keyClick(QApplication::focusWidget(), key);
    }
    /// One step down from the bar the keyboard is on; what is shown then is of now.
    void step(Qt::Key key)
    {
        const auto before = shown.size();
        press(key);
        REQUIRE(QTest::qWaitFor([&] { return shown.size() > before || window.currentPage() != page; }, 10000));
    }
    GapChart* chart() { return page->findChild<GapChart*>(); }
    QString currentCode() { return chart()->series().bars.at(std::size_t(chart()->current())).code; }
    std::vector<AssignmentRow> sent() { return assignmentRows(session.workspace(), large); }
};

} // namespace

TEST_CASE("From the start of the window to two people sent takes at most twelve keys", "[ui][overview][keys]")
{
    Morning m;
    while (m.window.currentPage() == m.page) {
        REQUIRE(m.keys < kMostKeys);
        m.step(Qt::Key_Return); // always the worst
    }
    auto* panel = m.window.currentPage()->findChild<ShiftPanel*>();
    REQUIRE(panel != nullptr);
    CHECK(panel->shift() == m.large);
    for (std::size_t people = 1; people <= 2; ++people) {
        REQUIRE(QTest::qWaitFor([&] { return !panel->isLooking(); }, 10000));
        m.press(Qt::Key_Return);
        REQUIRE(QTest::qWaitFor([&] { return m.sent().size() == people; }, 10000));
    }
    CHECK(m.sent().front().assignment.state == AssignmentState::Proposed);
    INFO(m.keys << " keys");
    CHECK(m.keys <= kMostKeys);
}

TEST_CASE("The chart has the keyboard at the start, and going up leads back to the bar one came from",
          "[ui][overview][keys]")
{
    Morning m;
    CHECK(m.chart()->hasFocus());
    REQUIRE(m.chart()->current() == 0);
    REQUIRE(m.chart()->series().bars.size() >= 2);
    m.press(Qt::Key_Down);
    REQUIRE(m.chart()->current() == 1);
    const QString left = m.currentCode();
    m.step(Qt::Key_Return);
    CHECK(m.chart()->current() == 0);
    m.step(Qt::Key_Escape);
    CHECK(m.currentCode() == left);
    CHECK(m.chart()->hasFocus());
}
