// SPDX-FileCopyrightText: 2026 RedVest contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/honours/honours_page.h"

#include "core/storage/schema/honours.h"
#include "tests/support/scene.h"
#include "tests/support/settled.h"
#include "ui/desk/session.h"
#include "ui/honours/people_typed.h"
#include "ui/parts/form/form.h"
#include "ui/parts/form/picker.h"
#include "ui/parts/table/table_page.h"

#include <catch2/catch.hpp>

#include <QAbstractItemModelTester>
#include <QAction>
#include <QComboBox>
#include <QDialog>
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
    std::unique_ptr<HonoursPage> page;

    Desk()
    {
        page = std::make_unique<HonoursPage>(*session);
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
    void press(const QString& list, const QString& action)
    {
        child<QTabWidget>(u"tabs"_s)->setCurrentWidget(child<TablePage>(list));
        settle();
        child<QAction>(action)->trigger();
        settle();
    }
    Form* form(const QString& desk)
    {
        auto* found = child<QWidget>(desk)->findChild<Form*>();
        REQUIRE(found != nullptr);
        return found;
    }
    int rows(const QString& list)
    {
        child<QTabWidget>(u"tabs"_s)->setCurrentWidget(child<TablePage>(list));
        settle();
        return child<TablePage>(list)->view()->model()->rowCount();
    }
    [[nodiscard]] QStringList numbers() const { return {people[0].documentNumber, people[1].documentNumber}; }
};

} // namespace

TEST_CASE("The lists of honours keep the rules of models, and begin empty", "[ui][honours]")
{
    Desk desk;
    for (const QString& list : {u"stars"_s, u"awards"_s, u"letters"_s, u"care"_s, u"stories"_s}) {
        CHECK(desk.rows(list) == 0);
        QAbstractItemModelTester(desk.child<TablePage>(list)->view()->model(),
                                 QAbstractItemModelTester::FailureReportingMode::Fatal);
    }
}

TEST_CASE("Stars are granted to typed numbers with a reason, and taken back", "[ui][honours]")
{
    Desk desk;
    desk.press(u"stars"_s, u"grantStars"_s);
    Form* form = desk.form(u"desk_stars"_s);
    form->setValue(u"volunteer"_s, desk.numbers());
    form->setValue(u"level"_s, u"2"_s);
    form->setValue(u"day"_s, u"2022-03-05"_s);
    form->save();
    desk.settle();
    CHECK(starRows(desk.session->workspace()).empty()); // above the hours, and no reason
    form->setValue(u"reason"_s, u"全国平台时长"_s);
    form->save();
    desk.settle();
    REQUIRE(desk.rows(u"stars"_s) == 2);
    desk.child<QComboBox>(u"starState"_s)->setCurrentIndex(1); // may apply for more
    CHECK(desk.rows(u"stars"_s) == 0);
    desk.child<QComboBox>(u"starState"_s)->setCurrentIndex(0);
    desk.child<TablePage>(u"stars"_s)->view()->selectRow(0);
    desk.press(u"stars"_s, u"revokeStars"_s);
    Form* end = desk.form(u"desk_star_end"_s);
    end->setValue(u"reason"_s, u"误录"_s);
    end->save();
    desk.settle();
    CHECK(desk.rows(u"stars"_s) == 1);
}

TEST_CASE("Letters are noted for typed numbers and shown to be printed", "[ui][honours]")
{
    Desk desk;
    desk.press(u"letters"_s, u"newLetters"_s);
    Form* form = desk.form(u"desk_letters"_s);
    form->setValue(u"volunteer"_s, desk.numbers());
    form->setValue(u"occasion"_s, u"春季疫情防控志愿服务"_s);
    form->setValue(u"day"_s, u"2022-03-05"_s);
    form->save();
    desk.settle();
    CHECK(honourRows(desk.session->workspace(), HonourKind::Letter).size() == 2);
    CHECK_FALSE(desk.page->window()->findChildren<QDialog*>().isEmpty());
    CHECK(desk.rows(u"letters"_s) == 2);
}

TEST_CASE("An award, care and a story are entered by their forms", "[ui][honours]")
{
    Desk desk;
    const QString who = desk.people[0].id.text();
    desk.press(u"awards"_s, u"newAward"_s);
    Form* award = desk.form(u"desk_award"_s);
    award->findChild<Picker*>()->setChoice(who, desk.people[0].name);
    award->setValue(u"name"_s, u"优秀志愿者"_s);
    award->setValue(u"issuer"_s, u"静安区文明办"_s);
    award->setValue(u"day"_s, u"2022-03-05"_s);
    award->save();
    desk.settle();
    CHECK(honourRows(desk.session->workspace(), HonourKind::Award).size() == 1);

    desk.press(u"care"_s, u"newCare"_s);
    Form* care = desk.form(u"desk_care"_s);
    care->findChild<Picker*>()->setChoice(who, desk.people[0].name);
    care->setValue(u"kind"_s, u"老人照料"_s);
    care->setValue(u"given"_s, u"上门照看"_s);
    care->save();
    desk.settle();
    REQUIRE(careRows(desk.session->workspace())->size() == 1);
    CHECK(careRows(desk.session->workspace())->front().care.day.isValid());

    desk.press(u"stories"_s, u"newStory"_s);
    Form* story = desk.form(u"desk_story"_s);
    story->findChild<Picker*>()->setChoice(who, desk.people[0].name);
    story->setValue(u"title"_s, u"一夜"_s);
    story->setValue(u"text"_s, u"守了一夜。"_s);
    story->setValue(u"consent_on"_s, u"2022-03-06"_s);
    story->save();
    desk.settle();
    const auto stories = storyRows(desk.session->workspace());
    REQUIRE(stories.size() == 1);
    CHECK(stories.front().isPublishable);
}

TEST_CASE("A new form carries on what was typed last, not what an older record showed", "[ui][honours]")
{
    Desk desk;
    desk.press(u"care"_s, u"newCare"_s);
    Form* care = desk.form(u"desk_care"_s);
    care->findChild<Picker*>()->setChoice(desk.people[0].id.text(), desk.people[0].name);
    care->setValue(u"kind"_s, u"老人照料"_s);
    care->setValue(u"given"_s, u"上门照看"_s);
    care->save();
    desk.settle();
    const auto entered = careRows(desk.session->workspace());
    REQUIRE(entered->size() == 1);
    Q_EMIT desk.child<TablePage>(u"care"_s)->openRequested(entered->front().care.id.text());
    desk.settle();
    care->setValue(u"kind"_s, u"心理支持"_s);
    care->save();
    desk.settle();
    REQUIRE(careRows(desk.session->workspace())->front().care.kind == u"心理支持");
    desk.press(u"care"_s, u"newCare"_s);
    CHECK(care->text(u"kind"_s) == u"老人照料");
    CHECK(care->text(u"given"_s).isEmpty());
}

TEST_CASE("Two people of one name are both named in a form about many", "[ui][honours]")
{
    const auto one = Id<Volunteer>::make(), other = Id<Volunteer>::make();
    CHECK(namesOfPeople({{one, u"单测试"_s}, {other, u"单测试"_s}, {one, u"单测试"_s}}) == u"单测试、单测试");
}

TEST_CASE("People sent from another page get their letters", "[ui][honours]")
{
    Desk desk;
    desk.page->open(ThankPeople{{{desk.people[0].id, desk.people[0].name}, {desk.people[1].id, desk.people[1].name}}});
    desk.settle();
    Form* form = desk.form(u"desk_letters"_s);
    CHECK(form->isVisible());
    form->setValue(u"occasion"_s, u"春季疫情防控志愿服务"_s);
    form->save();
    desk.settle();
    CHECK(honourRows(desk.session->workspace(), HonourKind::Letter).size() == 2);
}
