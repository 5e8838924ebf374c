// SPDX-FileCopyrightText: 2026 RedVest contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/overview/first_steps.h"

#include "core/usecases/volunteers/volunteer_index.h"
#include "tests/support/desk.h"
#include "tests/support/guarded_desk.h"
#include "tests/ui/file_answer.h"
#include "ui/desk/session.h"
#include "ui/overview/overview_page.h"
#include "ui/parts/chart/gap_chart.h"
#include "ui/parts/import/import_dialog.h"
#include "ui/parts/look/cards.h"

#include <QFile>
#include <QLabel>
#include <QPushButton>
#include <QSignalSpy>
#include <QTableWidget>
#include <QTest>
#include <QThreadPool>

#include <catch2/catch.hpp>

using namespace Qt::Literals::StringLiterals;
using namespace redvest;
using namespace redvest::ui;
using redvest::test::at;

namespace {

/// The first page of a workspace just made.
struct Fresh
{
    test::Desk desk;
    ui::Session session{std::move(desk.ws)};
    OverviewPage page{session};
    QSignalSpy shown{&page, &OverviewPage::overviewShown};

    Fresh()
    {
        page.resize(1234, 660);
        page.show();
        page.activateWindow();
        CHECK(QTest::qWaitForWindowActive(&page));
        page.setFocus();
        settle([this] { page.refresh(); });
    }
    ~Fresh() { QThreadPool::globalInstance()->waitForDone(); }

    /// Does `what` and waits until the page shows it.
    void settle(const std::function<void()>& what)
    {
        shown.clear();
        what();
        REQUIRE((shown.count() > 0 || shown.wait(10'000)));
    }
    template <class T>
    T* part(const QString& name) const
    {
        T* found = page.findChild<T*>(name);
        REQUIRE(found != nullptr);
        return found;
    }
    FirstSteps* steps() const { return page.findChild<FirstSteps*>(); }
    /// A shift five days ahead, with its post.
    void plan()
    {
        Site site;
        site.id = Id<Site>::make();
        site.name = u"北站"_s;
        site.division = u"310106011"_s;
        Post post;
        post.id = Id<Post>::make();
        post.site = site.id;
        post.name = u"测温"_s;
        const Shift shift{Id<Shift>::make(), post.id, at(25, 8), at(25, 12), 3, {}, false};
        const auto changes = session.workspace().write({u"test"_s, {}}, [&](storage::Writer& writer) {
            writer.put(storage::siteTable(), site);
            writer.put(storage::postTable(), post);
            writer.put(storage::shiftTable(), shift);
            return Problems{};
        });
        REQUIRE(changes.ok());
        session.noteChange(*changes);
    }
};

} // namespace

TEST_CASE("A workspace without a shift shows the first steps in place of figures of nothing", "[ui][overview][steps]")
{
    Fresh fresh;
    CHECK(fresh.steps()->isVisible());
    CHECK_FALSE(fresh.part<FigureCard>(u"cardCover"_s)->isVisible());
    CHECK_FALSE(fresh.part<GapChart>(u"gapChart"_s)->isVisible());
    CHECK_FALSE(fresh.part<QTableWidget>(u"urgent"_s)->isVisible());
    CHECK(fresh.part<QTableWidget>(u"todo"_s)->isVisible());
    CHECK(fresh.part<QPushButton>(u"import.volunteers"_s)->property("accent").toBool());
    CHECK(fresh.part<QPushButton>(u"import.volunteers"_s)->hasFocus());
    CHECK_FALSE(fresh.part<QPushButton>(u"import.posts"_s)->property("accent").toBool());
    QSignalSpy wishes(&fresh.page, &Page::navigate);
    for (const QString& kind : {u"volunteers"_s, u"posts"_s, u"shifts"_s, u"assignments"_s})
        fresh.part<QPushButton>(u"go."_s + kind)->click();
    REQUIRE(wishes.count() == 4);
    CHECK(wishes[0][0] == u"volunteers"_s);
    CHECK(wishes[0][1].value<Wish>() == Wish(RegisterPerson{}));
    CHECK(wishes[1][1].value<Wish>() == Wish(ShowPost{}));
    CHECK(wishes[2][0] == u"rota"_s);
    CHECK(wishes[3][1].value<Wish>() == Wish(ShowDivision{}));
}

TEST_CASE("With the first shift the page shows its day, and the figures come", "[ui][overview][steps]")
{
    Fresh fresh;
    fresh.settle([&] { fresh.plan(); });
    CHECK_FALSE(fresh.steps()->isVisible());
    CHECK(fresh.part<GapChart>(u"gapChart"_s)->isVisible());
    CHECK(fresh.part<GapChart>(u"gapChart"_s)->hasFocus());
    CHECK(fresh.page.table().period == dutyDay(at(25, 10)));
    CHECK(fresh.page.table().total.gap() == 3);
}

TEST_CASE("The first steps bring in a list, count it, and save the blank sheets", "[ui][overview][steps]")
{
    Fresh fresh;
    QSignalSpy said(&fresh.page, &Page::message);
    const QString sheet = fresh.desk.folder.filePath(u"posts.xlsx"_s);
    {
        const test::FileAnswer answer(sheet);
        fresh.part<QPushButton>(u"blank.posts"_s)->click();
        CHECK(answer.isAnswered());
    }
    CHECK(QFile::exists(sheet));
    REQUIRE(said.count() == 1);
    CHECK(said[0][0].toString().contains(sheet));

    QFile list(fresh.desk.folder.filePath(u"people.csv"_s));
    REQUIRE(list.open(QIODevice::WriteOnly));
    list.write("姓名,证件号码,手机号\n王测甲,31019919850505006X,19900000011\n");
    list.close();
    QTest::keyClick(fresh.part<QPushButton>(u"import.volunteers"_s), Qt::Key_Return);
    auto* dialog = fresh.page.findChild<ImportDialog*>();
    REQUIRE(dialog != nullptr);
    dialog->setFile(list.fileName());
    REQUIRE(QTest::qWaitFor([&] { return !dialog->isBusy(); }));
    fresh.settle([&] { dialog->findChild<QPushButton*>(u"import"_s)->click(); });
    CHECK(volunteerRows(fresh.session.workspace()).size() == 1);
    CHECK(fresh.part<QLabel>(u"step.volunteers"_s)->text().endsWith(u"1"_s));
    CHECK(fresh.part<QPushButton>(u"import.posts"_s)->property("accent").toBool());
    CHECK(fresh.steps()->isVisible());
}

TEST_CASE("A step that the account may not do is grey and says who may", "[ui][overview][steps][rights]")
{
    test::GuardedDesk desk;
    desk.become(u"王芳"_s, u"training"_s);
    ui::Session session(std::move(desk.ws));
    {
        OverviewPage page(session);
        const auto* steps = page.findChild<FirstSteps*>();
        for (const QString& name : {u"import.volunteers"_s, u"go.posts"_s}) {
            const auto* button = steps->findChild<QPushButton*>(name);
            INFO(name.toStdString());
            CHECK_FALSE(button->isEnabled());
            CHECK_FALSE(button->toolTip().isEmpty());
        }
        CHECK(steps->findChild<QPushButton*>(u"blank.posts"_s)->isEnabled()); // it tells nothing of anybody
    }
    QThreadPool::globalInstance()->waitForDone();
}
