// SPDX-FileCopyrightText: 2026 RedVest contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/rota/rota_page.h"

#include "tests/ui/rota/rota_scene.h"
#include "ui/desk/session.h"
#include "ui/parts/form/division_picker.h"
#include "ui/parts/form/form.h"
#include "ui/parts/look/message_strip.h"
#include "ui/parts/table/table_page.h"
#include "ui/rota/day_strip.h"
#include "ui/rota/shift_desk.h"
#include "ui/rota/shift_panel.h"

#include <QAbstractItemModelTester>
#include <QApplication>
#include <QComboBox>
#include <QDialog>
#include <QInputMethodEvent>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QTableView>
#include <QTest>
#include <QToolButton>

#include <catch2/catch.hpp>

using namespace redvest;
using namespace redvest::support;
using namespace redvest::ui;
using namespace Qt::Literals::StringLiterals;
using S = AssignmentState;
using test::kToday;

namespace {

/// One shift today, and two people: one next door, one of another street.
struct OneShift : test::PostDesk
{
    Id<Shift> shift = desk.shift(post, kToday, 12, 16, 2);
    Volunteer near = desk.person(u"邻测甲"_s);
    Volunteer far = desk.person(u"远测乙"_s, desk.otherStreet);
};

struct Shown : test::RotaScene<OneShift>
{
    template <class T>
    T* part(const char16_t* name)
    {
        auto* found = page.findChild<T*>(QString::fromUtf16(name));
        REQUIRE(found != nullptr);
        return found;
    }
    QTableView* table() { return list()->view(); }
    QTableView* people() { return part<QTableView>(u"people"); }
    QTableView* candidates() { return part<QTableView>(u"candidates"); }
    QString strip()
    {
        auto* strip = part<TablePage>(u"shiftList")->strip();
        return strip->isVisible() ? strip->findChild<QLabel*>()->text() : QString();
    }
    void openShift()
    {
        page.open(ShowShift{shift});
        settle();
    }
    [[nodiscard]] std::vector<AssignmentRow> rows() { return assignmentRows(session.workspace(), shift); }
};

} // namespace

TEST_CASE("The page shows the shifts of its day with their gap, and who is asked for", "[ui][rota]")
{
    Shown s;
    REQUIRE(s.table()->model()->rowCount() == 1);
    CHECK(s.table()->model()->index(0, 0).data().toString() == u"12:00–16:00"_s);
    CHECK(s.table()->model()->index(0, 6).data().toInt() == 2);
    CHECK(s.part<QToolButton>(u"day2")->text().contains(u"−2"_s)); // Wednesday
    QTest::mouseClick(s.part<QToolButton>(u"day3"), Qt::LeftButton);
    CHECK(s.table()->model()->rowCount() == 0);
    QTest::mouseClick(s.part<QToolButton>(u"previousWeek"), Qt::LeftButton);
    CHECK(s.page.findChild<DayStrip*>()->day() == QDate(2022, 3, 10));
    QTest::mouseClick(s.part<QToolButton>(u"today"), Qt::LeftButton);
    CHECK(s.table()->model()->rowCount() == 1);
}

TEST_CASE("The search finds the shifts somebody is on, by name, pinyin and initials", "[ui][rota]")
{
    Shown s;
    auto* search = s.list()->findChild<QLineEdit*>(u"search"_s);
    REQUIRE(search != nullptr);
    search->setText(u"邻测甲"_s);
    CHECK(s.table()->model()->rowCount() == 0); // nobody is on it yet
    search->clear();
    s.openShift();
    QTest::keyClick(s.part<QLineEdit>(u"candidateSearch"), Qt::Key_Return);
    REQUIRE(s.rows().size() == 1);
    s.settle();
    for (const QString& typed : {u"邻测甲"_s, u"linceji"_s, u"lcj"_s}) {
        INFO(typed.toStdString());
        search->setText(typed);
        CHECK(s.table()->model()->rowCount() == 1);
    }
    search->setText(u"远测乙"_s); // the other, who is on none
    CHECK(s.table()->model()->rowCount() == 0);
}

TEST_CASE("Enter proposes who fits, Undo takes it back", "[ui][rota]")
{
    Shown s;
    s.openShift();
    REQUIRE(s.candidates()->model()->rowCount() == 2);
    QTest::keyClick(s.part<QLineEdit>(u"candidateSearch"), Qt::Key_Return);
    REQUIRE(s.rows().size() == 1);
    CHECK(s.rows()[0].name == u"邻测甲"_s);
    CHECK(s.rows()[0].assignment.state == S::Proposed);
    CHECK(s.people()->model()->rowCount() == 1);
    CHECK(s.table()->model()->index(0, 7).data().toString().contains(u"1"_s));
    s.settle();
    auto* strip = s.part<TablePage>(u"shiftList")->strip();
    CHECK(s.strip().contains(u"邻测甲"_s));
    QTest::mouseClick(strip->findChild<QPushButton*>(), Qt::LeftButton);
    CHECK(s.rows().empty());
}

TEST_CASE("Who fits with warnings is asked about in a line, and the reason is kept", "[ui][rota]")
{
    Shown s;
    s.openShift();
    s.candidates()->selectRow(1);
    QTest::keyClick(s.candidates(), Qt::Key_Return, Qt::ControlModifier);
    auto* reason = s.part<QLineEdit>(u"overrideReason");
    REQUIRE(reason->isVisible());
    CHECK(s.rows().empty());
    QTest::keyClick(reason, Qt::Key_Return); // nothing said yet
    CHECK(s.rows().empty());
    QTest::keyClicks(reason, u"ok by phone"_s);
    QTest::keyClick(reason, Qt::Key_Return);
    REQUIRE(s.rows().size() == 1);
    CHECK(s.rows()[0].assignment.overrideReason == u"ok by phone"_s);
    CHECK(s.rows()[0].assignment.state == S::Accepted);
    CHECK_FALSE(reason->isVisible());
    CHECK(s.table()->model()->index(0, 6).data().toInt() == 1);
}

TEST_CASE("The steps of a person are keys; a step that is not possible is told and nothing lost", "[ui][rota]")
{
    Shown s;
    s.openShift();
    QTest::keyClick(s.candidates(), Qt::Key_Return);
    s.settle();
    s.people()->selectRow(0);
    QTest::keyClick(s.people(), Qt::Key_A);
    CHECK(s.rows()[0].assignment.state == S::Accepted);
    QTest::keyClick(s.people(), Qt::Key_I);
    CHECK(s.rows()[0].assignment.state == S::Accepted);
    CHECK_FALSE(s.strip().isEmpty());
    QTest::keyClick(s.people(), Qt::Key_S);
    REQUIRE(s.rows()[0].assignment.state == S::Served);
    QTest::keyClick(s.people(), Qt::Key_X); // asks why first
    auto* reason = s.part<QLineEdit>(u"overrideReason");
    CHECK(s.rows()[0].assignment.state == S::Served);
    QTest::keyClicks(reason, u"wrong person"_s);
    QTest::keyClick(reason, Qt::Key_Return);
    CHECK(s.rows()[0].assignment.state == S::Cancelled);
    CHECK(s.rows()[0].assignment.note == u"wrong person"_s);
}

TEST_CASE("A shift is entered by keyboard; a wrong end is told at its field and stays as typed", "[ui][rota]")
{
    Shown s;
    s.table()->selectRow(0);
    QTest::keyClick(s.part<TablePage>(u"shiftList"), Qt::Key_N, Qt::ControlModifier);
    QTest::keyClicks(s.part<QLineEdit>(u"needed"), u"3"_s);
    QTest::keyClicks(s.part<QLineEdit>(u"starts"), u"20:00"_s);
    auto* ends = s.part<QLineEdit>(u"ends");
    QTest::keyClicks(ends, u"08:00"_s);
    QTest::keyClick(ends, Qt::Key_S, Qt::ControlModifier);
    CHECK(s.part<QLabel>(u"ends_problem")->isVisible());
    CHECK(ends->text() == u"08:00"_s);
    ends->setText(u"次日08:00"_s);
    QTest::keyClick(ends, Qt::Key_S, Qt::ControlModifier);
    const auto rows = shiftRows(s.session.workspace(), {{}, dayOf(kToday), {}, false});
    REQUIRE(rows.size() == 2);
    CHECK(rows[1].shift.needed == 3);
    CHECK(rows[1].shift.ends == atLocal(kToday.addDays(1), QTime(8, 0)));
    CHECK(s.table()->model()->rowCount() == 2);
    CHECK(s.part<TablePage>(u"shiftList")->currentId() == rows[1].shift.id.text());
}

TEST_CASE("A post is changed in its form with what it asks for", "[ui][rota]")
{
    Shown s;
    s.page.open(ShowPost{s.post});
    s.settle();
    auto* posts = s.part<TablePage>(u"postList");
    QTest::keyClick(posts->view(), Qt::Key_F2);
    auto* name = s.part<QLineEdit>(u"name");
    REQUIRE(name->isVisible());
    CHECK(name->text() == u"测温验码"_s);
    name->clear();
    QTest::keyClick(name, Qt::Key_S, Qt::ControlModifier);
    CHECK(s.part<QLabel>(u"name_problem")->isVisible());
    QTest::keyClicks(name, u"entrance"_s);
    QTest::keyClick(name, Qt::Key_S, Qt::ControlModifier);
    CHECK(postForm(s.session.workspace(), s.post)->post.name == u"entrance"_s);
    CHECK(posts->isVisible());
}

TEST_CASE("Del calls a shift off, Undo calls it on again", "[ui][rota]")
{
    Shown s;
    s.table()->selectRow(0);
    QTest::keyClick(s.table(), Qt::Key_Delete);
    CHECK(s.table()->model()->rowCount() == 0);
    auto* strip = s.part<TablePage>(u"shiftList")->strip();
    REQUIRE(strip->isVisible());
    QTest::mouseClick(strip->findChild<QPushButton*>(), Qt::LeftButton);
    CHECK(s.table()->model()->rowCount() == 1);
}

TEST_CASE("A day is copied to the days after it, and the copies can be taken back", "[ui][rota]")
{
    Shown s;
    s.part<QAction>(u"copyDay")->trigger();
    QTest::mouseClick(s.part<QPushButton>(u"copyNow"), Qt::LeftButton);
    CHECK(shiftRows(s.session.workspace(), {{}, dayOf(kToday.addDays(6)), {}, false}).size() == 1);
    auto* strip = s.part<TablePage>(u"shiftList")->strip();
    QTest::mouseClick(strip->findChild<QPushButton*>(), Qt::LeftButton);
    CHECK(shiftRows(s.session.workspace(), {{}, dayOf(kToday.addDays(6)), {}, false}).empty());
}

TEST_CASE("The page opens on a division, and its models keep Qt's contract", "[ui][rota]")
{
    Shown s;
    QAbstractItemModelTester shifts(s.table()->model(), QAbstractItemModelTester::FailureReportingMode::Fatal);
    QAbstractItemModelTester people(s.people()->model(), QAbstractItemModelTester::FailureReportingMode::Fatal);
    QAbstractItemModelTester asked(s.candidates()->model(), QAbstractItemModelTester::FailureReportingMode::Fatal);
    s.page.open(ShowDivision{s.desk.otherStreet});
    CHECK(s.table()->model()->rowCount() == 0);
    s.openShift(); // lies elsewhere: the filter gives way
    CHECK(s.table()->model()->rowCount() == 1);
    QTest::keyClick(s.candidates(), Qt::Key_Return);
    s.settle();
    s.table()->sortByColumn(6, Qt::DescendingOrder);
    CHECK(s.people()->model()->rowCount() == 1);
}

TEST_CASE("The forms are made when they are first needed", "[ui][rota]")
{
    Shown s;
    CHECK(s.page.findChildren<FormDesk*>().isEmpty());
    s.table()->selectRow(0);
    QTest::keyClick(s.part<TablePage>(u"shiftList"), Qt::Key_N, Qt::ControlModifier);
    CHECK(s.page.findChildren<FormDesk*>().size() == 1);
    s.page.findChild<ShiftDesk*>()->form()->setValue(u"needed"_s, u"7"_s);
    s.page.find(); // and back
    QTest::keyClick(s.part<TablePage>(u"shiftList"), Qt::Key_N, Qt::ControlModifier);
    CHECK(s.page.findChildren<FormDesk*>().size() == 1);
}

TEST_CASE("The post of a new shift can be saved before the others to choose from are read", "[ui][rota]")
{
    Shown s;
    PostForm another;
    another.post.name = u"扫码"_s;
    another.post.category = u"秩序引导"_s;
    another.site.name = u"东站"_s;
    another.site.division = s.desk.community;
    const Id<Post> other = savePost(s.session.workspace(), another).value().post;
    s.table()->selectRow(0);
    QTest::keyClick(s.part<TablePage>(u"shiftList"), Qt::Key_N, Qt::ControlModifier);
    auto* posts = s.part<QComboBox>(u"post");
    REQUIRE(s.page.findChild<ShiftDesk*>()->findChild<StoreReading*>()->isBusy());
    CHECK(posts->currentData().toString() == s.post.text());
    const QString shown = posts->currentText();
    CHECK(shown.startsWith(u"测温验码 · 北站南广场 · "_s));
    CHECK(posts->findData(other.text()) < 0);
    test::settle(s.page);
    CHECK(posts->currentData().toString() == s.post.text()); // still the one meant
    CHECK(posts->currentText() == shown);
    CHECK(posts->findData(other.text()) >= 0);
    CHECK(posts->count() == 3); // none, and the two
    CHECK_FALSE(s.page.findChild<ShiftDesk*>()->form()->isDirty());
}

TEST_CASE("A site that is known brings its place to a new post", "[ui][rota]")
{
    Shown s;
    s.page.open(ShowPost{s.post});
    s.settle();
    QTest::keyClick(s.part<TablePage>(u"postList"), Qt::Key_N, Qt::ControlModifier);
    test::settle(s.page); // the sites are read
    auto* site = s.part<QLineEdit>(u"site");
    site->setFocus();
    QInputMethodEvent typed;
    typed.setCommitString(u"北站南广场"_s);
    QApplication::sendEvent(site, &typed);
    CHECK(s.part<DivisionPicker>(u"division")->code() == s.desk.community);
}

TEST_CASE("Who was asked for gaps, and the certificates of service, are opened for another page", "[ui][rota]")
{
    test::RotaScene<test::PostDesk> s;
    s.page.open(ShowGapCollections{});
    CHECK(s.page.findChild<QDialog*>(u"gapCollectionsDialog"_s) != nullptr);
    s.page.open(ShowServiceRegister{});
    CHECK(s.page.findChild<QDialog*>(u"serviceRegisterDialog"_s) != nullptr);
}
