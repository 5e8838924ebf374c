// SPDX-FileCopyrightText: 2026 RedVest contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/volunteers/insurance_page.h"

#include "tests/support/scene.h"
#include "tests/support/settled.h"
#include "ui/desk/session.h"
#include "ui/parts/form/form.h"
#include "ui/parts/table/table_page.h"
#include "ui/volunteers/insurance_forms.h"

#include <catch2/catch.hpp>

#include <QAbstractItemModelTester>
#include <QAction>
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
