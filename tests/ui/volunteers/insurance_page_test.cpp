// SPDX-FileCopyrightText: 2026 RedVest contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/volunteers/insurance_page.h"

#include "core/usecases/history/history.h"
#include "core/usecases/rota/assignments.h"
#include "core/usecases/rota/rota.h"
#include "tests/support/scene.h"
#include "tests/support/settled.h"
#include "ui/desk/session.h"
#include "ui/parts/form/form.h"
#include "ui/parts/table/table_page.h"
#include "ui/volunteers/insurance_forms.h"

#include <catch2/catch.hpp>

#include <QAbstractItemModelTester>
#include <QAction>
#include <QLineEdit>
#include <QMessageBox>
#include <QPushButton>
#include <QTabWidget>
#include <QTableView>
#include <QTest>

using namespace redvest;
using namespace redvest::ui;
using namespace Qt::Literals::StringLiterals;

namespace {

struct Desk : Scene
{
    std::vector<Volunteer> people = addPeople({u"单测试"_s, u"王测甲"_s});
    std::unique_ptr<ui::Session> session = std::make_unique<ui::Session>(std::move(ws));
    std::unique_ptr<InsurancePage> page;

    Desk()
    {
        page = std::make_unique<InsurancePage>(*session);
        page->resize(1230, 700);
        page->show();
        page->activateWindow();
        REQUIRE(QTest::qWaitForWindowActive(page.get()));
        settle();
    }
    void settle() { test::settle(*page); }
    template <class T>
    T* child(const QString& name)
    {
        INFO(name.toStdString());
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
    int rows(const QString& list)
    {
        settle();
        return child<TablePage>(list)->view()->model()->rowCount();
    }
    /// A policy of this year, by its form.
    void enterPolicy()
    {
        press(u"newPolicy"_s);
        auto* form = child<QWidget>(u"desk_policy"_s)->findChild<Form*>();
        form->setValue(u"number"_s, u"SH-1"_s);
        form->setValue(u"insurer"_s, u"某保险公司"_s);
        form->setValue(u"product"_s, u"守护志愿者"_s);
        form->setValue(u"from"_s, u"2022-01-01"_s);
        form->setValue(u"to"_s, u"2022-12-31"_s);
        form->save();
        settle();
    }
};

} // namespace

TEST_CASE("The lists of insurance keep the rules of models, and begin empty", "[ui][cover]")
{
    Desk desk;
    for (const QString& list : {u"policies"_s, u"covers"_s, u"uninsured"_s}) {
        CHECK(desk.rows(list) == 0);
        QAbstractItemModelTester(desk.child<TablePage>(list)->view()->model(),
                                 QAbstractItemModelTester::FailureReportingMode::Fatal);
    }
}

TEST_CASE("A policy is entered by its form, and people are enrolled by their numbers", "[ui][cover]")
{
    Desk desk;
    desk.enterPolicy();
    REQUIRE(desk.rows(u"policies"_s) == 1);
    desk.child<QTabWidget>(u"tabs"_s)->setCurrentWidget(desk.child<TablePage>(u"covers"_s));
    desk.press(u"enrol"_s);
    auto* form = desk.child<QWidget>(u"desk_enrol"_s)->findChild<Form*>();
    form->setValue(u"volunteer"_s, QStringList{desk.people[0].documentNumber, desk.people[1].documentNumber});
    form->setValue(u"from"_s, u"2022-03-20"_s);
    form->save();
    desk.settle();
    CHECK(desk.rows(u"covers"_s) == 2);
    const auto covers = coverRows(desk.session->workspace());
    REQUIRE(covers.size() == 2);
    CHECK(covers.front().cover.to == QDate(2022, 12, 31));
}

TEST_CASE("A claim is entered by its form, and what happened is masked until somebody asks", "[ui][cover]")
{
    Desk desk;
    desk.enterPolicy();
    auto& ws = desk.session->workspace();
    const Id<Policy> policy = policyRows(ws).front().policy.id;
    REQUIRE(enrolPeople(ws, policy, {desk.people[0].id}, QDate(2022, 1, 1), {}).ok());
    CHECK(desk.rows(u"claims"_s) == 0);
    desk.child<QTabWidget>(u"tabs"_s)->setCurrentWidget(desk.child<TablePage>(u"claims"_s));
    desk.press(u"newClaim"_s);
    auto* form = desk.child<QWidget>(u"desk_claim"_s)->findChild<Form*>();
    form->setValue(u"volunteer"_s, desk.people[0].documentNumber);
    form->setValue(u"day"_s, u"2022-03-18"_s);
    form->setValue(u"happened"_s, u"扭伤脚踝"_s);
    form->save();
    desk.settle();
    REQUIRE(claimRows(ws).size() == 1);
    CHECK(claimRows(ws).front().claim.happened == u"扭伤脚踝");
    CHECK(desk.rows(u"claims"_s) == 1);
    auto* list = desk.child<TablePage>(u"claims"_s);
    list->view()->selectRow(0);
    desk.press(u"editClaim"_s);
    auto* words = desk.child<QPushButton>(u"showWords"_s);
    const auto isShown = [&] {
        for (const QLineEdit* line : desk.child<QWidget>(u"desk_claim"_s)->findChildren<QLineEdit*>()) {
            if (line->text() == u"扭伤脚踝")
                return true;
        }
        return false;
    };
    CHECK_FALSE(isShown());
    const auto before = history(ws, {.limit = 1000}).size();
    words->click();
    CHECK(isShown());
    CHECK(history(ws, {.limit = 1000}).size() == before + 1); // the look is recorded
    words->click();
    CHECK_FALSE(isShown());
}

TEST_CASE("Withdrawing somebody who is on a coming risk shift is asked about first", "[ui][cover]")
{
    Desk desk;
    desk.enterPolicy();
    auto& ws = desk.session->workspace();
    const Id<Policy> policy = policyRows(ws).front().policy.id;
    const auto enrolled = enrolPeople(ws, policy, {desk.people[0].id}, QDate(2022, 1, 1), {});
    REQUIRE(enrolled.ok());
    desk.session->noteChange(enrolled->changes);
    PostForm post;
    post.post.name = u"采样"_s;
    post.post.category = u"测温验码"_s;
    post.post.risk = RiskClass::High;
    post.site.name = u"南广场"_s;
    post.site.division = u"310106016"_s;
    const auto made = savePost(ws, post);
    REQUIRE(made.ok());
    Shift shift;
    shift.post = made->post;
    shift.starts = atLocal(ws.today().addDays(2), QTime(8, 0));
    shift.ends = atLocal(ws.today().addDays(2), QTime(12, 0));
    shift.needed = 2;
    const auto saved = saveShift(ws, shift);
    REQUIRE(saved.ok());
    REQUIRE(assign(ws, desk.people[0].id, saved->shift, u"急"_s).ok());
    desk.child<QTabWidget>(u"tabs"_s)->setCurrentWidget(desk.child<TablePage>(u"covers"_s));
    CHECK(desk.rows(u"covers"_s) == 1);
    desk.child<TablePage>(u"covers"_s)->view()->selectRow(0);
    desk.press(u"withdrawCovers"_s);
    desk.child<QWidget>(u"desk_cover_end"_s)->findChild<Form*>()->save();
    desk.settle();
    auto* asking = desk.page->findChild<QMessageBox*>(u"unfitQuestion"_s);
    REQUIRE(asking != nullptr);
    CHECK(asking->text().contains(desk.people[0].name));
    CHECK(coverRows(ws).front().cover.to == QDate(2022, 12, 31));
    asking->findChild<QPushButton*>(u"saveAllTheSame"_s)->click();
    desk.settle();
    CHECK(coverRows(ws).front().cover.to == ws.today());
}
