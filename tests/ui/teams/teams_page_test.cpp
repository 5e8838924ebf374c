// SPDX-FileCopyrightText: 2026 RedVest contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// The page of teams, organisations and campaigns by the keyboard: found, entered, their members put in, moved, let go.

#include "ui/teams/teams_page.h"

#include "core/domain/ranking.h"
#include "core/usecases/rota/campaigns.h"
#include "core/usecases/volunteers/memberships.h"
#include "core/usecases/volunteers/organisations.h"
#include "core/usecases/volunteers/reserves.h"
#include "core/usecases/volunteers/teams.h"
#include "tests/support/scene.h"
#include "tests/support/settled.h"
#include "ui/desk/session.h"
#include "ui/parts/form/field.h"
#include "ui/parts/form/form.h"
#include "ui/parts/form/picker.h"
#include "ui/parts/reveal/person_picker.h"
#include "ui/parts/table/sum_row.h"
#include "ui/parts/table/table_page.h"
#include "ui/teams/members_desk.h"

#include <catch2/catch.hpp>

#include <QAction>
#include <QApplication>
#include <QComboBox>
#include <QDateEdit>
#include <QDialog>
#include <QLineEdit>
#include <QPushButton>
#include <QTableView>
#include <QTest>
#include <QThreadPool>

using namespace redvest;
using namespace redvest::ui;
using namespace Qt::Literals::StringLiterals;

namespace {

struct Desk : Scene
{
    std::vector<Volunteer> people = addPeople({u"单测试"_s, u"王测甲"_s, u"李测乙"_s});
    Team first = founded(u"彭浦先锋队"_s, u"党员先锋队"_s);
    Team second = founded(u"临汾翻译队"_s, u"翻译"_s);
    std::unique_ptr<ui::Session> session = std::make_unique<ui::Session>(std::move(ws));
    std::unique_ptr<TeamsPage> page;

    explicit Desk()
    {
        page = std::make_unique<TeamsPage>(*session);
        page->resize(1230, 700);
        page->show();
        page->activateWindow();
        REQUIRE(QTest::qWaitForWindowActive(page.get()));
        settle();
    }
    ~Desk()
    {
        QThreadPool::globalInstance()->waitForDone();
        QApplication::processEvents();
        page.reset();
    }
    Team founded(const QString& name, const QString& kind)
    {
        Team team;
        team.name = name;
        team.kind = kind;
        return *saveTeam(*ws, {}, team)->records.front().after;
    }
    void settle() { test::settle(*page); }
    template <class T>
    T* child(const QString& name)
    {
        T* found = page->findChild<T*>(name);
        REQUIRE(found != nullptr);
        return found;
    }
    void press(const QString& action)
    {
        settle();
        child<QAction>(action)->trigger();
        settle();
    }
    void choose(const QString& list, const QString& id)
    {
        settle();
        child<TablePage>(list)->selectIds({id});
    }
    QAbstractItemModel* rows(const QString& list)
    {
        settle();
        return child<TablePage>(list)->view()->model();
    }
    Workspace& store() { return session->workspace(); }
    /// Opens the members of the first team and waits until people can be found.
    MembersDesk* members()
    {
        choose(u"teams"_s, first.id.text());
        press(u"members"_s);
        auto* desk = child<MembersDesk>(u"desk_members"_s);
        REQUIRE(QTest::qWaitFor([&] { return desk->findChild<PersonPicker*>(u"person"_s)->isLoaded(); }));
        settle();
        return desk;
    }
    static std::vector<TeamMemberRow> present(std::vector<TeamMemberRow> rows)
    {
        std::erase_if(rows, [](const TeamMemberRow& row) { return !row.member.isPresent(); });
        return rows;
    }
};

} // namespace

TEST_CASE("Teams are found by pinyin, kind and whether they are in use", "[ui][teams]")
{
    Desk desk;
    CHECK(desk.rows(u"teams"_s)->rowCount() == 2);
    auto* search = desk.child<TablePage>(u"teams"_s)->findChild<QLineEdit*>(u"search"_s);
    REQUIRE(search != nullptr);
    search->setText(u"ppxfd"_s);
    REQUIRE(QTest::qWaitFor([&] { return desk.rows(u"teams"_s)->rowCount() == 1; }));
    CHECK(desk.rows(u"teams"_s)->index(0, 0).data().toString() == u"彭浦先锋队"_s);
    search->clear();
    REQUIRE(QTest::qWaitFor([&] { return desk.rows(u"teams"_s)->rowCount() == 2; }));
    desk.child<QComboBox>(u"teamKind"_s)->setCurrentText(u"翻译"_s);
    CHECK(desk.rows(u"teams"_s)->rowCount() == 1);
    desk.child<QComboBox>(u"teamKind"_s)->setCurrentIndex(0);
    desk.child<QComboBox>(u"teamState"_s)->setCurrentIndex(1);
    CHECK(desk.rows(u"teams"_s)->rowCount() == 0);
}

TEST_CASE("A new team is entered, and one is archived and back", "[ui][teams]")
{
    Desk desk;
    desk.press(u"newTeam"_s);
    auto* form = desk.child<QWidget>(u"desk_team"_s)->findChild<Form*>();
    REQUIRE(form != nullptr);
    CHECK_FALSE(form->field(u"leader"_s)->isVisible()); // there are no members yet
    form->setValue(u"name"_s, u"社区守望队"_s);
    form->save();
    CHECK(desk.rows(u"teams"_s)->rowCount() == 3);
    desk.choose(u"teams"_s, desk.second.id.text());
    desk.press(u"archiveTeams"_s);
    CHECK(desk.rows(u"teams"_s)->rowCount() == 2);
}

TEST_CASE("Members are put in, named, moved and let go", "[ui][teams]")
{
    Desk desk;
    MembersDesk* members = desk.members();
    auto* person = members->findChild<Picker*>(u"person"_s);
    for (const Volunteer& who : {desk.people[0], desk.people[1]}) {
        person->setFocus();
        QTest::keyClicks(person, who.name == u"单测试"_s ? u"scs"_s : u"wcj"_s);
        QTest::qWait(50);
        QTest::keyClick(person, Qt::Key_Return);
        desk.settle();
    }
    REQUIRE(Desk::present(teamMemberRows(desk.store(), desk.first.id)).size() == 2);
    auto* view = members->findChild<QTableView*>(u"members"_s);
    REQUIRE(QTest::qWaitFor([&] { return view->model()->rowCount() == 2; }));
    view->selectRow(0);
    members->findChild<QPushButton*>(u"makeLeader"_s)->click();
    desk.settle();
    CHECK(teamMemberRows(desk.store(), desk.first.id).front().isLeader);
    REQUIRE(QTest::qWaitFor([&] { return view->model()->rowCount() == 2; }));
    view->selectRow(1);
    members->findChild<QPushButton*>(u"turnDeputies"_s)->click();
    desk.settle();
    CHECK(teamMemberRows(desk.store(), desk.first.id)[1].member.role == TeamRole::Deputy);
    view->selectRow(1);
    auto* target = members->findChild<Picker*>(u"target"_s);
    target->setChoice(desk.second.id.text(), desk.second.name);
    members->findChild<QPushButton*>(u"moveMembers"_s)->click();
    desk.settle();
    CHECK(Desk::present(teamMemberRows(desk.store(), desk.first.id)).size() == 1);
    CHECK(Desk::present(teamMemberRows(desk.store(), desk.second.id)).size() == 1);
    // Who leads does not go.
    REQUIRE(QTest::qWaitFor([&] { return view->model()->rowCount() >= 1; }));
    view->selectRow(0);
    members->findChild<QPushButton*>(u"endMembers"_s)->click();
    desk.settle();
    CHECK(Desk::present(teamMemberRows(desk.store(), desk.first.id)).size() == 1);
}

TEST_CASE("Organisations and campaigns have their lists and forms", "[ui][teams]")
{
    Desk desk;
    desk.page->open(ShowList{PageList::Organisations});
    desk.press(u"newOrganisation"_s);
    auto* body = desk.child<QWidget>(u"desk_organisation"_s)->findChild<Form*>();
    body->setValue(u"name"_s, u"静安志愿者协会"_s);
    body->save();
    CHECK(desk.rows(u"organisations"_s)->rowCount() == 1);
    desk.page->open(ShowList{PageList::Campaigns});
    desk.press(u"newCampaign"_s);
    auto* campaign = desk.child<QWidget>(u"desk_campaign"_s)->findChild<Form*>();
    campaign->setValue(u"name"_s, u"守沪行动"_s);
    campaign->setValue(u"starts_on"_s, u"2022-03-20"_s);
    campaign->setValue(u"ends_on"_s, u"2022-03-10"_s);
    campaign->save();
    desk.settle();
    CHECK_FALSE(campaign->field(u"ends_on"_s)->problem().isEmpty());
    campaign->setValue(u"ends_on"_s, u"2022-04-10"_s);
    campaign->save();
    CHECK(desk.rows(u"campaigns"_s)->rowCount() == 1);
}

TEST_CASE("People of the reserve are called up and step back from their list", "[ui][teams][reserve]")
{
    Desk desk;
    Campaign campaign;
    campaign.name = u"守沪行动"_s;
    REQUIRE(saveCampaign(desk.store(), {}, campaign).ok());
    Reserve wish;
    wish.registeredOn = desk.store().today();
    const auto entered = enterReserves(desk.store(), {desk.people[0].id, desk.people[1].id}, wish);
    REQUIRE(entered.ok());
    desk.page->open(ShowList{PageList::Reserve});
    desk.page->refresh();
    REQUIRE(QTest::qWaitFor([&] { return desk.rows(u"reserve"_s)->rowCount() == 2; }));
    const QString first = entered->records.front().after->id.text();
    desk.choose(u"reserve"_s, first);
    desk.press(u"callUp"_s);
    auto* form = desk.child<QWidget>(u"desk_reserve_step"_s)->findChild<Form*>();
    form->save();
    desk.settle();
    CHECK_FALSE(form->field(u"campaign"_s)->problem().isEmpty()); // who waits for whatever comes
    const QString id = campaignRows(desk.store(), {}).front().campaign.id.text();
    qobject_cast<Picker*>(form->field(u"campaign"_s)->editor())->setChoice(id, u"守沪行动"_s);
    form->save();
    REQUIRE(QTest::qWaitFor([&] { return desk.rows(u"reserve"_s)->rowCount() == 1; }));
    desk.choose(u"reserve"_s, entered->records.back().after->id.text());
    desk.press(u"stepBack"_s);
    form->setValue(u"reason"_s, u"出差"_s);
    form->save();
    REQUIRE(QTest::qWaitFor([&] { return desk.rows(u"reserve"_s)->rowCount() == 0; }));
    desk.child<QComboBox>(u"reserveState"_s)->setCurrentIndex(2);
    CHECK(desk.rows(u"reserve"_s)->rowCount() == 1);
    desk.choose(u"reserve"_s, entered->records.back().after->id.text());
    desk.press(u"waitAgain"_s);
    REQUIRE(QTest::qWaitFor([&] { return desk.rows(u"reserve"_s)->rowCount() == 0; }));
    desk.press(u"newReserve"_s);
    CHECK(desk.child<QWidget>(u"desk_reserve"_s)->isVisible());
}

TEST_CASE("People sent from the register wait in the reserve with one wish", "[ui][teams][reserve]")
{
    Desk desk;
    Campaign campaign;
    campaign.name = u"守沪行动"_s;
    REQUIRE(saveCampaign(desk.store(), {}, campaign).ok());
    const std::vector<NamedId> sent{{desk.people[0].id, u"单测试"_s}, {desk.people[1].id, u"王测甲"_s}};
    desk.page->open(ReservePeople{sent});
    desk.settle();
    auto* form = desk.child<QWidget>(u"desk_reserve"_s)->findChild<Form*>();
    REQUIRE(form != nullptr);
    CHECK(form->isVisible());
    CHECK_FALSE(form->field(u"volunteer"_s)->isVisible());
    const QString id = campaignRows(desk.store(), {}).front().campaign.id.text();
    qobject_cast<Picker*>(form->field(u"campaign"_s)->editor())->setChoice(id, u"守沪行动"_s);
    form->setValue(u"category"_s, u"疫情防控"_s);
    form->save();
    REQUIRE(QTest::qWaitFor([&] { return desk.rows(u"reserve"_s)->rowCount() == 2; }));
    for (const ReserveRow& row : reserveRows(desk.store())) {
        CHECK(row.campaign == u"守沪行动"_s);
        CHECK(row.entry.category == u"疫情防控"_s);
        CHECK(row.entry.registeredOn == desk.store().today());
    }
    desk.page->open(ReservePeople{sent}); // all of them are there already
    desk.settle();
    qobject_cast<Picker*>(form->field(u"campaign"_s)->editor())->setChoice(id, u"守沪行动"_s);
    form->save();
    desk.settle();
    CHECK_FALSE(form->field(u"people"_s)->problem().isEmpty());
    CHECK(reserveRows(desk.store()).size() == 2);
    REQUIRE(QMetaObject::invokeMethod(desk.child<QWidget>(u"desk_reserve"_s), "closed"));    // back to the list
    desk.press(u"newReserve"_s);                                                             // one person again
    CHECK(QTest::qWaitFor([&] { return form->field(u"volunteer"_s)->isVisible(); }, 10000)); // once the list is read
}

TEST_CASE("Figures of the reserve are shown by street, category and campaign with their sum", "[ui][teams][reserve]")
{
    Desk desk;
    Reserve wish;
    wish.registeredOn = desk.store().today();
    wish.category = u"疫情防控"_s;
    REQUIRE(enterReserves(desk.store(), {desk.people[0].id, desk.people[1].id}, wish).ok());
    wish.category.clear();
    const auto third = enterReserves(desk.store(), {desk.people[2].id}, wish);
    REQUIRE(third.ok());
    REQUIRE(
        withdrawReserves(desk.store(), {third->records.front().after->id}, {desk.store().today(), {}, u"出差"_s}).ok());
    desk.page->open(ShowList{PageList::ReserveFigures});
    desk.page->refresh();
    auto* by = desk.child<QComboBox>(u"reserveBy"_s);
    auto* sums = desk.child<SumRow>(u"reserveSums"_s);
    for (int choice = 0; choice < by->count(); ++choice) {
        INFO(choice);
        by->setCurrentIndex(choice);
        desk.settle();
        const QAbstractItemModel* rows = desk.rows(u"reserveFigures"_s);
        REQUIRE(rows->rowCount() == (choice == 1 ? 2 : 1));
        for (int column = 1; column <= 3; ++column) {
            int sum = 0;
            for (int row = 0; row < rows->rowCount(); ++row)
                sum += rows->index(row, column).data().toInt();
            CHECK(sum == (column == 1 ? 2 : column == 2 ? 0 : 1));
            CHECK(sums->item(0, column)->text() == QString::number(sum));
        }
    }
}

TEST_CASE("The ranking is asked for from the list in front and shown as paper", "[ui][teams][ranking]")
{
    Desk desk;
    desk.page->open(ShowList{PageList::Organisations});
    desk.press(u"ranking"_s);
    auto* dialog = desk.child<QDialog>(u"rankingDialog"_s);
    auto* of = dialog->findChild<QComboBox*>(u"rankingOf"_s);
    REQUIRE(of != nullptr);
    CHECK(of->currentData().toInt() == int(RankedKind::Organisations));
    auto* from = dialog->findChild<QDateEdit*>(u"rankingFrom"_s);
    from->setDate(desk.store().today().addDays(1)); // after the last day
    auto* go = dialog->findChild<QPushButton*>(u"showRanking"_s);
    go->click();
    CHECK(dialog->isVisible());
    CHECK(desk.page->findChild<QDialog*>(u"paperDialog"_s) == nullptr);
    from->setDate(desk.store().today());
    go->click();
    CHECK_FALSE(dialog->isVisible());
    desk.child<QDialog>(u"paperDialog"_s)->close();
}
