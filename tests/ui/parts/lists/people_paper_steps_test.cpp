// SPDX-FileCopyrightText: 2026 RedVest contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// Badges, name cards and enrolment lists from the pages of volunteers, of teams: of whom is chosen there, asked for
// in a short dialog, shown before they are printed; with full numbers for a reason that is kept.

#include "ui/parts/lists/people_paper_steps.h"

#include "core/domain/badge_number.h"
#include "core/usecases/history/history.h"
#include "core/usecases/rota/campaigns.h"
#include "core/usecases/volunteers/memberships.h"
#include "core/usecases/volunteers/teams.h"
#include "tests/support/scene.h"
#include "tests/support/settled.h"
#include "ui/desk/session.h"
#include "ui/parts/look/message_strip.h"
#include "ui/parts/paper/paper_preview.h"
#include "ui/parts/table/table_page.h"
#include "ui/teams/teams_page.h"
#include "ui/volunteers/volunteers_page.h"

#include <catch2/catch.hpp>

#include <QAction>
#include <QApplication>
#include <QComboBox>
#include <QDialog>
#include <QInputDialog>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QTableView>
#include <QTest>
#include <QThreadPool>

using namespace redvest;
using namespace redvest::ui;
using namespace Qt::Literals::StringLiterals;

namespace {

template <class PageOfList>
struct Shown : Scene
{
    std::vector<Volunteer> people = addPeople({u"单测试"_s, u"王测甲"_s, u"李测乙"_s});
    Team team = founded();
    std::unique_ptr<ui::Session> session = std::make_unique<ui::Session>(std::move(ws));
    std::unique_ptr<PageOfList> page;

    Shown()
    {
        page = std::make_unique<PageOfList>(*session);
        page->resize(1230, 700);
        page->show();
        page->activateWindow();
        REQUIRE(QTest::qWaitForWindowActive(page.get()));
        test::settle(*page);
    }
    ~Shown()
    {
        QThreadPool::globalInstance()->waitForDone();
        QApplication::processEvents();
        page.reset();
    }
    Team founded()
    {
        Team made;
        made.name = u"彭浦先锋队"_s;
        made = *saveTeam(*ws, {}, made)->records.front().after;
        REQUIRE(putIntoTeam(*ws, {people[0].id, people[1].id}, {made.id, QDate(2022, 3, 1)}).ok());
        return made;
    }
    template <class T>
    T* the(const QString& name) const
    {
        T* found = page->template findChild<T*>(name);
        INFO(name.toStdString());
        REQUIRE(found != nullptr);
        return found;
    }
    void press(const QString& action) const { the<QAction>(action)->trigger(); }
    /// Pages of the preview that is open, which is closed.
    int pagesShown() const
    {
        auto* dialog = the<QDialog>(u"paperDialog"_s);
        const int pages = dialog->template findChild<PaperPreview*>()->pageCount();
        delete dialog;
        return pages;
    }
};

} // namespace

TEST_CASE("Of the people marked in the register badges, cards and a list are shown", "[ui][volunteers][papers]")
{
    Shown<VolunteersPage> shown;
    REQUIRE(QTest::qWaitFor([&] { return shown.page->isLoaded(); }));
    auto* view = shown.the<QTableView>(u"table"_s);
    view->clearSelection();
    view->setCurrentIndex({});
    shown.press(u"enrolmentList"_s); // of nobody
    CHECK(shown.page->findChild<QDialog*>(u"paperDialog"_s) == nullptr);
    CHECK(shown.page->findChild<TablePage*>()->strip()->isVisible());
    view->selectAll();
    shown.press(u"enrolmentList"_s);
    CHECK(shown.pagesShown() == 1);

    shown.press(u"nameCards"_s);
    auto* cards = shown.the<QDialog>(u"nameCardDialog"_s);
    CHECK(cards->focusWidget() == shown.the<QComboBox>(u"nameCardPaper"_s));
    shown.the<QComboBox>(u"nameCardLine"_s)->setCurrentIndex(1);
    QTest::keyClick(cards, Qt::Key_Return);
    CHECK(shown.pagesShown() == 3);

    shown.press(u"badge"_s);
    auto* badge = shown.the<QDialog>(u"badgeDialog"_s);
    shown.the<QLineEdit>(u"badgeValidUntil"_s)->setText(u"2022-02-31"_s);
    shown.the<QPushButton>(u"showBadges"_s)->click();
    CHECK(shown.page->findChild<QDialog*>(u"paperDialog"_s) == nullptr);
    CHECK(badge->findChild<MessageStrip*>()->isVisible());
    shown.the<QLineEdit>(u"badgeValidUntil"_s)->setText(u"2022-06-30"_s);
    shown.the<QPushButton>(u"showBadges"_s)->click();
    CHECK(shown.pagesShown() == 1); // ten on a page
}

TEST_CASE("A badge that is scanned into the search of the register shows its person alone", "[ui][volunteers][badge]")
{
    Shown<VolunteersPage> shown;
    REQUIRE(QTest::qWaitFor([&] { return shown.page->isLoaded(); }));
    shown.page->find();
    QTest::keyClicks(QApplication::focusWidget(), badgeNumberOf(shown.people[2].id));
    auto* view = shown.the<QTableView>(u"table"_s);
    REQUIRE(QTest::qWaitFor([&] { return view->model()->rowCount() == 1; }));
    CHECK(view->model()->index(0, 0).data().toString() == u"李测乙"_s);
}

TEST_CASE("Of the members of a team badges, cards and a list are shown", "[ui][teams][papers]")
{
    Shown<TeamsPage> shown;
    shown.the<TablePage>(u"teams"_s)->selectIds({shown.team.id.text()});
    shown.press(u"enrolmentList"_s);
    CHECK(shown.pagesShown() == 1);
    shown.press(u"nameCards"_s);
    shown.the<QPushButton>(u"showNameCards"_s)->click();
    CHECK(shown.pagesShown() == 2);
    shown.press(u"badge"_s);
    shown.the<QComboBox>(u"badgePaper"_s)->setCurrentIndex(1);
    shown.the<QPushButton>(u"showBadges"_s)->click();
    CHECK(shown.pagesShown() == 2);
    CHECK(shown.the<TablePage>(u"teams"_s)->view()->actions().contains(shown.the<QAction>(u"badge"_s)));
}

TEST_CASE("The enrolment list shows full numbers for a reason, which the history keeps", "[ui][volunteers][papers]")
{
    Shown<VolunteersPage> shown;
    REQUIRE(QTest::qWaitFor([&] { return shown.page->isLoaded(); }));
    shown.the<QTableView>(u"table"_s)->selectAll();
    const auto taken = [&] { return history(shown.session->workspace(), {.verbs = {u"export.full"_s}}); };
    shown.press(u"enrolmentFull"_s);
    shown.the<QInputDialog>(u"enrolmentReason"_s)->accept(); // without one
    CHECK(shown.page->findChild<QDialog*>(u"paperDialog"_s) == nullptr);
    CHECK(shown.page->findChild<TablePage*>()->strip()->isVisible());
    CHECK(taken().empty());
    QApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
    shown.press(u"enrolmentFull"_s);
    auto* asking = shown.the<QInputDialog>(u"enrolmentReason"_s);
    asking->setTextValue(u"报送街道"_s);
    asking->accept();
    CHECK(shown.pagesShown() == 1);
    REQUIRE(taken().size() == 1);
    CHECK(taken().front().entry.reason == u"报送街道"_s);
}

TEST_CASE("The week of one person is a dialog, of several a paper", "[ui][volunteers][papers]")
{
    Shown<VolunteersPage> shown;
    REQUIRE(QTest::qWaitFor([&] { return shown.page->isLoaded(); }));
    shown.the<QTableView>(u"table"_s)->selectRow(0);
    shown.press(u"personWeek"_s);
    auto* dialog = shown.the<QDialog>(u"personWeekDialog"_s);
    CHECK_FALSE(dialog->findChild<QLabel*>(u"weekOf"_s)->text().isEmpty());
    dialog->reject();
    shown.the<QTableView>(u"table"_s)->selectAll();
    shown.press(u"personWeek"_s);
    CHECK(shown.pagesShown() >= 1);
}

TEST_CASE("Of a campaign the papers are about who serves in it", "[ui][teams][papers]")
{
    Shown<TeamsPage> shown;
    Campaign campaign;
    campaign.name = u"守沪行动"_s;
    REQUIRE(saveCampaign(shown.session->workspace(), {}, campaign).ok());
    shown.page->open(ShowList{PageList::Campaigns});
    shown.page->refresh();
    auto* list = shown.the<TablePage>(u"campaigns"_s);
    REQUIRE(QTest::qWaitFor([&] { return list->view()->model()->rowCount() == 1; }));
    list->view()->selectRow(0);
    CHECK(list->view()->actions().contains(shown.the<QAction>(u"enrolmentList"_s)));
    shown.press(u"enrolmentList"_s); // nobody serves yet: no list of the team, and none that is empty
    CHECK(shown.page->findChild<QDialog*>(u"paperDialog"_s) == nullptr);
    CHECK(list->strip()->isVisible());
    CHECK(list->strip()->findChild<QLabel*>()->text().contains(u"nobody to print for"_s));
}
