// SPDX-FileCopyrightText: 2026 RedVest contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/desk/store_reading.h"

#include "tests/support/scene.h"
#include "tests/support/settled.h"

#include <catch2/catch.hpp>

#include <QSemaphore>
#include <QThreadPool>
#include <QWidget>

using namespace redvest;
using namespace redvest::ui;
using namespace Qt::Literals::StringLiterals;

namespace {

/// A page that shows a number, the question it was asked with.
struct Desk : Scene
{
    ui::Session session{std::move(ws)};
    QWidget page;
    StoreReading reading{session, &page, {u"course"_s}};
    int question = 1;
    std::vector<int> shown;
    QSemaphore gate{1000}; ///< each answer takes one

    Desk()
    {
        reading.answer<int>(
            [this]() -> std::function<int(const Workspace&)> {
                return [this, asked = question](const Workspace&) {
                    gate.acquire();
                    return asked;
                };
            },
            [this](int answer) { shown.push_back(answer); });
    }
    ~Desk()
    {
        gate.release(1000);
        QThreadPool::globalInstance()->waitForDone();
    }
    void tell(const QString& table) { session.noteChange({u"entry"_s, {{table, {}, ChangeAction::Update}}}); }
    void settle() { test::settle(page); }
};

} // namespace

TEST_CASE("A hidden page reads nothing until it comes to the front", "[ui][reading]")
{
    Desk desk;
    desk.tell(u"course"_s);
    desk.reading.refresh();
    QTest::qWait(20);
    CHECK(desk.shown.empty());
    CHECK_FALSE(desk.reading.isBusy());
    desk.page.show();
    CHECK(desk.reading.isBusy());
    CHECK(desk.shown.empty()); // the window did not wait
    desk.settle();
    CHECK(desk.shown == std::vector{1});
}

TEST_CASE("A page reads again only what a change touched", "[ui][reading]")
{
    Desk desk;
    desk.page.show();
    desk.settle();
    desk.tell(u"volunteer"_s);
    CHECK_FALSE(desk.reading.isBusy());
    desk.page.hide();
    desk.page.show();
    CHECK_FALSE(desk.reading.isBusy()); // nothing changed meanwhile
    desk.page.hide();
    desk.tell(u"course"_s);
    desk.page.show();
    CHECK(desk.reading.isBusy());
    desk.settle();
    CHECK(desk.shown.size() == 2);
}

TEST_CASE("On another day a page that comes to the front reads again", "[ui][reading]")
{
    Desk desk;
    desk.page.show();
    desk.settle();
    desk.page.hide();
    desk.clock.set(atLocal(QDate(2022, 3, 21), QTime(8, 0)));
    desk.page.show();
    CHECK(desk.reading.isBusy());
    desk.settle();
}

TEST_CASE("The late answer to an older question is dropped", "[ui][reading]")
{
    Desk desk;
    desk.page.show();
    desk.settle();
    desk.gate.acquire(desk.gate.available());
    desk.reading.refresh();
    desk.question = 2;
    desk.reading.askAnew();
    desk.gate.release(1000);
    desk.settle();
    CHECK(desk.shown == std::vector{1, 2});
}

TEST_CASE("A change during a reading is read after it", "[ui][reading]")
{
    Desk desk;
    desk.gate.acquire(desk.gate.available());
    desk.page.show();
    desk.question = 2;
    desk.tell(u"course"_s);
    bool isTrue = false;
    desk.reading.whenTrue([&] { isTrue = !desk.shown.empty() && desk.shown.back() == 2; });
    CHECK_FALSE(isTrue);
    desk.gate.release(1000);
    desk.settle();
    CHECK(desk.shown == std::vector{1, 2});
    CHECK(isTrue);
}
