// SPDX-FileCopyrightText: 2026 RedVest contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/shell/waiting_badge.h"

#include "core/storage/gate/writer.h"
#include "core/storage/schema/rota.h"
#include "core/storage/schema/training.h"
#include "core/usecases/supplies/supplies.h"
#include "tests/support/scene.h"
#include "tests/support/settled.h"
#include "ui/desk/session.h"
#include "ui/shell/main_window.h"
#include "ui/shell/navigation.h"
#include "ui/shell/pages.h"

#include <QApplication>
#include <QComboBox>
#include <QSignalSpy>
#include <QTest>
#include <QThreadPool>

#include <catch2/catch.hpp>

using namespace Qt::Literals::StringLiterals;
using namespace redvest;
using namespace redvest::ui;

namespace {

/// One record waits for approval, one pass ends on the 25th, and of one of two items nothing is in store.
struct Waiting : Scene
{
    Item mask = addItem(u"口罩"_s, u"KN95"_s, 50);
    Item gloves = addItem(u"手套"_s, {}, 10);
    Store main = addStore(u"区库"_s);
    Store second = addStore(u"彭浦库"_s);
    Movement in = receive(mask, main, 100);
    std::unique_ptr<ui::Session> session;
    std::unique_ptr<MainWindow> window;
    WaitingBadge* badge = nullptr;

    Waiting()
    {
        const Volunteer person = addPeople({u"王测"_s}).front();
        const Course course = addCourse(u"防护"_s);
        ServiceRecord served;
        served.id = Id<ServiceRecord>::make();
        served.volunteer = person.id;
        served.day = QDate(2022, 3, 19);
        served.minutes = 60;
        TrainingRecord passed;
        passed.id = trainingRecordId(person.id, course.id, {}, QDate(2022, 1, 1));
        passed.volunteer = person.id;
        passed.course = course.id;
        passed.day = QDate(2022, 1, 1);
        passed.result = TrainingResult::Passed;
        passed.validUntil = QDate(2022, 3, 25);
        REQUIRE(ws->write({u"test"_s, {}}, [&](storage::Writer& writer) {
                      writer.put(storage::serviceRecordTable(), served);
                      writer.put(storage::trainingRecordTable(), passed);
                      return Problems{};
                  }).ok());
        session = std::make_unique<ui::Session>(std::move(ws));
        window = std::make_unique<MainWindow>(*session, pageTable());
        badge = new WaitingBadge(*window, *session);
    }
    ~Waiting()
    {
        QThreadPool::globalInstance()->waitForDone();
        QApplication::processEvents();
    }
    /// Does `what` and waits for `answers` numbers.
    void counted(const std::function<void()>& what, qsizetype answers)
    {
        QSignalSpy spy(badge, &WaitingBadge::counted);
        what();
        REQUIRE(QTest::qWaitFor([&] { return spy.size() == answers; }, 10000));
    }
    [[nodiscard]] int at(const QString& page) const
    {
        const auto entries = pageTable();
        for (std::size_t row = 0; row < entries.size(); ++row) {
            if (page == QString::fromLatin1(entries[row].id))
                return window->findChild<Navigation*>()->badge(int(row));
        }
        return -1;
    }
};

} // namespace

TEST_CASE("Every page's number is right from the start, before the page was shown", "[ui][shell][badge]")
{
    Waiting waiting;
    waiting.counted([&] { waiting.badge->count(); }, 3);
    CHECK(waiting.at(u"rota"_s) == 1);
    CHECK(waiting.at(u"training"_s) == 1);
    CHECK(waiting.at(u"supplies"_s) == 1);
}

TEST_CASE("A change is counted where it counts, and reading anew counts all", "[ui][shell][badge]")
{
    Waiting waiting;
    waiting.counted([&] { waiting.badge->count(); }, 3);
    waiting.counted(
        [&] {
            const auto changes = archiveItems(waiting.session->workspace(), {waiting.gloves.id}, true);
            REQUIRE(changes.ok());
            waiting.session->noteChange(changesOf(*changes));
        },
        1);
    CHECK(waiting.at(u"supplies"_s) == 0);
    CHECK(waiting.at(u"rota"_s) == 1);
    waiting.counted([&] { waiting.window->refreshPage(); }, 3);
}

TEST_CASE("What a page is narrowed to does not change its number", "[ui][shell][badge]")
{
    Waiting waiting;
    waiting.window->show();
    waiting.counted([&] { waiting.badge->count(); }, 3);
    REQUIRE(waiting.window->showPage(u"supplies"_s));
    QWidget* page = waiting.window->currentPage();
    test::settle(*page);
    auto* store = page->findChild<QComboBox*>(u"stockStore"_s);
    REQUIRE(store != nullptr);
    store->setCurrentIndex(store->findData(waiting.second.id.text())); // nothing at all lies there
    test::settle(*page);
    CHECK(waiting.at(u"supplies"_s) == 1);
}

TEST_CASE("With another day everything is counted anew", "[ui][shell][badge]")
{
    Waiting waiting;
    waiting.counted([&] { waiting.badge->count(); }, 3);
    waiting.clock.set(atLocal(QDate(2022, 3, 26), QTime(7, 0)));
    waiting.counted([&] { waiting.badge->countOnNewDay(); }, 3);
    CHECK(waiting.at(u"training"_s) == 0); // it has ended
    QSignalSpy spy(waiting.badge, &WaitingBadge::counted);
    waiting.badge->countOnNewDay();
    QThreadPool::globalInstance()->waitForDone();
    QApplication::processEvents();
    CHECK(spy.isEmpty());
}
