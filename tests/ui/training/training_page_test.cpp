// SPDX-FileCopyrightText: 2026 RedVest contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/training/training_page.h"

#include "core/usecases/training/training.h"
#include "tests/support/scene.h"
#include "tests/support/settled.h"
#include "tests/ui/file_answer.h"
#include "tests/ui/written_rows.h"
#include "ui/desk/session.h"
#include "ui/parts/form/form.h"
#include "ui/parts/look/message_strip.h"
#include "ui/parts/reveal/person_picker.h"
#include "ui/parts/table/table_page.h"
#include "ui/training/results_desk.h"

#include <catch2/catch.hpp>

#include <QAbstractItemModelTester>
#include <QAction>
#include <QApplication>
#include <QClipboard>
#include <QComboBox>
#include <QDialog>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QTableView>
#include <QTemporaryDir>
#include <QTest>
#include <QThreadPool>

using namespace redvest;
using namespace redvest::ui;
using namespace Qt::Literals::StringLiterals;

namespace {

struct Desk : Scene
{
    std::vector<Volunteer> people = addPeople({u"单测试"_s, u"王测甲"_s, u"李测乙"_s});
    Course course = addCourse(u"防护知识"_s, 90);
    Edition edition = addEdition(course, u"第八版"_s);
    TrainingSession batch = addSession(course, edition, u"第一批"_s, QDate(2022, 3, 19));
    std::unique_ptr<ui::Session> session = std::make_unique<ui::Session>(std::move(ws));
    std::unique_ptr<TrainingPage> page;

    explicit Desk()
    {
        page = std::make_unique<TrainingPage>(*session);
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
        T* found = page->findChild<T*>(name);
        REQUIRE(found != nullptr);
        return found;
    }
    Form* form(const QString& desk) { return child<QWidget>(desk)->findChild<Form*>(); }
    void press(const QString& action)
    {
        settle();
        child<QAction>(action)->trigger();
        settle();
    }
    static void type(const QString& text) { QTest::keyClicks(QApplication::focusWidget(), text); }
    static void key(Qt::Key k, Qt::KeyboardModifiers with = Qt::NoModifier)
    {
        QTest::keyClick(QApplication::focusWidget(), k, with);
    }
    /// Of now: what was done before is shown.
    QAbstractItemModel* rows(const QString& list)
    {
        settle();
        return child<TablePage>(list)->view()->model();
    }
    QString cell(const QString& list, int row, int column) { return rows(list)->index(row, column).data().toString(); }
    void enterTwo()
    {
        page->open(EnterResults{batch.id});
        settle();
        auto* desk = child<ResultsDesk>(u"desk_results"_s);
        REQUIRE(QTest::qWaitFor([&] { return desk->findChild<PersonPicker*>(u"person"_s)->isLoaded(); }));
        type(u"scs"_s);
        key(Qt::Key_Return);
        type(u"wangce"_s);
        key(Qt::Key_Return);
    }
};

} // namespace

TEST_CASE("The lists of training keep the rules of models", "[ui][training]")
{
    Desk desk;
    for (const QString& list : {u"records"_s, u"sessions"_s, u"courses"_s})
        QAbstractItemModelTester(desk.rows(list), QAbstractItemModelTester::FailureReportingMode::Fatal);
    CHECK(desk.cell(u"sessions"_s, 0, 1) == u"第一批"_s);
    CHECK(desk.cell(u"courses"_s, 0, 1) == u"第八版"_s);
}

TEST_CASE("A session's results are entered by keyboard alone and taken back at once", "[ui][training]")
{
    Desk desk;
    desk.enterTwo();
    desk.key(Qt::Key_F7); // the last one failed
    CHECK(trainingRows(desk.session->workspace()).empty());
    desk.key(Qt::Key_Return, Qt::ControlModifier);
    REQUIRE(desk.rows(u"records"_s)->rowCount() == 2);
    std::map<QString, TrainingResult> results;
    for (const TrainingRow& row : trainingRows(desk.session->workspace()))
        results[row.name] = row.record.result;
    CHECK(results[u"单测试"_s] == TrainingResult::Passed);
    CHECK(results[u"王测甲"_s] == TrainingResult::Failed);
    CHECK(desk.cell(u"sessions"_s, 0, 7) == u"2"_s);
    CHECK(desk.cell(u"courses"_s, 0, 3) == u"1"_s);
    desk.child<QWidget>(u"desk_results"_s)->findChild<QPushButton*>(u"undo"_s)->click();
    CHECK(desk.rows(u"records"_s)->rowCount() == 0);
}

TEST_CASE("A session opens with the results it has, and only what differs is saved", "[ui][training]")
{
    Desk desk;
    desk.enterTwo();
    desk.key(Qt::Key_Return, Qt::ControlModifier);
    desk.key(Qt::Key_Escape);
    // As another window would find it.
    desk.page->open(EnterResults{desk.batch.id});
    desk.settle();
    auto* lines = desk.child<QTableView>(u"lines"_s);
    REQUIRE(QTest::qWaitFor([&] { return lines->isVisible() && lines->model()->rowCount() == 2; }));
    // To the list itself: which window has the keyboard is the system's affair here.
    lines->selectRow(0);
    const QString name = lines->model()->index(0, 0).data().toString();
    QTest::keyClick(lines, Qt::Key_Delete);
    CHECK(lines->model()->rowCount() == 2); // what is recorded is not taken out here
    QTest::keyClick(lines, Qt::Key_F7);
    QTest::keyClick(lines, Qt::Key_Return, Qt::ControlModifier);
    for (const TrainingRow& row : trainingRows(desk.session->workspace()))
        CHECK((row.record.result == TrainingResult::Failed) == (row.name == name));
}

TEST_CASE("Results are exported, printed and copied as they stand, and what is not saved yet is called so",
          "[ui][training]")
{
    Desk desk;
    desk.enterTwo();
    const auto read = [] {
        QThreadPool::globalInstance()->waitForDone();
        QApplication::processEvents();
    };
    read();
    auto* results = desk.child<ResultsDesk>(u"desk_results"_s);
    const auto action = [&](const QString& name) {
        auto* found = results->findChild<QAction*>(name);
        REQUIRE(found != nullptr);
        CHECK(desk.page->actions().contains(found));
        return found;
    };
    const QTemporaryDir folder;
    const auto exported = [&](const QString& name) {
        const QString path = folder.filePath(name);
        const test::FileAnswer answer(path);
        results->strip()->dismiss();
        action(u"export"_s)->trigger();
        const auto isSaid = [&] { return results->strip()->isVisible(); };
        REQUIRE(QTest::qWaitFor(isSaid, 10'000));
        desk.page->activateWindow(); // the dialog had the keyboard
        REQUIRE(QTest::qWaitFor([] { return QApplication::focusWidget() != nullptr; }, 10'000));
        return test::rowsIn(path);
    };
    std::vector<QStringList> rows = exported(u"typed.xlsx"_s);
    REQUIRE(rows.size() == 7); // title, office, not saved, count, head, two people
    CHECK(rows[0].value(0) == u"Results: 第一批 防护知识 第八版 2022-03-19"_s);
    CHECK(rows[1].value(0).contains(u"As of "_s));
    CHECK(rows[2].value(0) == u"Not saved yet: 2"_s);
    CHECK(rows[4].value(0) == u"Full name"_s);
    CHECK(rows[5].value(0) == u"王测甲"_s); // the last one entered stands first
    desk.key(Qt::Key_Return, Qt::ControlModifier);
    REQUIRE(QTest::qWaitFor([&] { return trainingRows(desk.session->workspace()).size() == 2; }));
    read();
    rows = exported(u"saved.xlsx"_s);
    REQUIRE(rows.size() == 6);
    CHECK(rows[2].value(0) == u"2 rows"_s);
    auto* lines = desk.child<QTableView>(u"lines"_s);
    lines->setFocus();
    lines->selectRow(0);
    QTest::keyClick(lines, Qt::Key_C, Qt::ControlModifier | Qt::ShiftModifier);
    CHECK(QApplication::clipboard()->text().startsWith(u"Full name\tWho\tResult\n"_s));
    action(u"printList"_s)->trigger();
    REQUIRE(results->findChild<QDialog*>(u"paperDialog"_s) != nullptr);
    results->findChild<QDialog*>(u"paperDialog"_s)->close();
    desk.page->open(ShowList{PageList::TrainingSessions}); // out of sight they can do nothing
    CHECK_FALSE(action(u"printList"_s)->isVisible());
}

TEST_CASE("A person is on the list once, and can be taken out again", "[ui][training]")
{
    Desk desk;
    desk.enterTwo();
    desk.type(u"0019"_s); // the tail of the first one's number
    desk.key(Qt::Key_Return);
    auto* lines = desk.child<QTableView>(u"lines"_s);
    CHECK(lines->model()->rowCount() == 2);
    lines->setFocus();
    lines->selectRow(0);
    desk.key(Qt::Key_Delete);
    CHECK(lines->model()->rowCount() == 1);
    desk.key(Qt::Key_Escape);
    desk.page->open(EnterResults{desk.batch.id});
    desk.settle();
    CHECK(lines->model()->rowCount() == 1); // left and opened again: still there
}

TEST_CASE("Records are found, filtered, mended and removed with a reason", "[ui][training]")
{
    Desk desk;
    desk.enterTwo();
    desk.key(Qt::Key_Return, Qt::ControlModifier);
    desk.page->open(ShowList{PageList::TrainingRecords});
    auto* list = desk.child<TablePage>(u"records"_s);
    QTest::keyClicks(list->findChild<QLineEdit*>(u"search"_s), u"wcj"_s);
    REQUIRE(desk.rows(u"records"_s)->rowCount() == 1);
    list->view()->selectRow(0);
    desk.press(u"editRecord"_s);
    Form* record = desk.form(u"desk_record"_s);
    record->setValue(u"valid_until"_s, u"2022-03-01"_s);
    record->save();
    CHECK(record->findChild<QLabel*>(u"valid_until_problem"_s)->isVisible());
    record->setValue(u"valid_until"_s, u"2022-03-22"_s);
    record->save();
    CHECK(desk.cell(u"records"_s, 0, 6) == u"2022-03-22"_s);
    list->findChild<QLineEdit*>(u"search"_s)->clear();
    desk.child<QComboBox>(u"recordState"_s)->setCurrentIndex(2); // expiring
    REQUIRE(desk.rows(u"records"_s)->rowCount() == 1);
    list->view()->selectRow(0);
    desk.press(u"removeRecords"_s);
    Form* removal = desk.form(u"desk_removal"_s);
    removal->save();
    CHECK(removal->findChild<QLabel*>(u"reason_problem"_s)->isVisible());
    removal->setValue(u"reason"_s, u"录错人"_s);
    removal->save();
    CHECK(trainingRows(desk.session->workspace()).size() == 1);
    list->findChild<QPushButton*>(u"undo"_s)->click();
    CHECK(trainingRows(desk.session->workspace()).size() == 2);
}

TEST_CASE("Courses, editions and sessions are entered and archived", "[ui][training]")
{
    Desk desk;
    desk.page->open(ShowList{PageList::Courses});
    desk.press(u"newCourse"_s);
    Form* course = desk.form(u"desk_course"_s);
    course->save();
    CHECK(course->findChild<QLabel*>(u"name_problem"_s)->isVisible());
    course->setValue(u"name"_s, u"心理疏导"_s);
    course->setValue(u"valid_days"_s, u"0"_s);
    course->save();
    REQUIRE(desk.rows(u"courses"_s)->rowCount() == 2);
    desk.child<TablePage>(u"courses"_s)->selectIds({desk.course.id.text()});
    desk.press(u"editions"_s);
    Form* edition = desk.form(u"desk_edition"_s);
    edition->setValue(u"name"_s, u"第九版"_s);
    edition->setValue(u"mandatory_from"_s, u"2022-03-20"_s);
    edition->save();
    const auto courses = courseRows(desk.session->workspace());
    const auto at = std::find_if(courses.begin(), courses.end(),
                                 [&](const CourseRow& row) { return row.course.id == desk.course.id; });
    CHECK(at->editions.front().name == u"第九版"_s);
    desk.page->open(ShowList{PageList::TrainingSessions});
    desk.press(u"newSession"_s);
    Form* session = desk.form(u"desk_session"_s);
    session->setValue(u"name"_s, u"第二批"_s);
    session->setValue(u"day"_s, u"2022-03-20"_s);
    session->save();
    REQUIRE(desk.rows(u"sessions"_s)->rowCount() == 2);
    auto* sessions = desk.child<TablePage>(u"sessions"_s);
    Q_EMIT sessions->archiveRequested({desk.batch.id.text()});
    desk.settle();
    CHECK(sessionRows(desk.session->workspace()).back().session.isArchived);
    sessions->findChild<QPushButton*>(u"undo"_s)->click();
    CHECK_FALSE(sessionRows(desk.session->workspace()).back().session.isArchived);
}
