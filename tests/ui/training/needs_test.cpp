// SPDX-FileCopyrightText: 2026 RedVest contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// What is to be taught to whom, on the training page: the matrix, rules, sign-up, extension, a session planned for
// people, and the results of who signed up.

#include "core/usecases/training/course_rules.h"
#include "core/usecases/training/sign_ups.h"
#include "core/usecases/training/training.h"
#include "tests/support/scene.h"
#include "tests/support/settled.h"
#include "ui/desk/session.h"
#include "ui/parts/form/form.h"
#include "ui/parts/table/sum_row.h"
#include "ui/parts/table/table_page.h"
#include "ui/training/matrix_model.h"
#include "ui/training/results_desk.h"
#include "ui/training/training_page.h"

#include <catch2/catch.hpp>

#include <QAbstractItemModelTester>
#include <QAction>
#include <QApplication>
#include <QComboBox>
#include <QPushButton>
#include <QTableView>
#include <QTest>

using namespace redvest;
using namespace redvest::ui;
using namespace Qt::Literals::StringLiterals;

namespace {

struct Needs : Scene
{
    std::vector<Volunteer> people = addPeople({u"单测试"_s, u"王测甲"_s, u"李测乙"_s});
    Course course = addCourse(u"防护知识"_s, 90);
    TrainingSession past = addSession(course, {}, u"第一批"_s, QDate(2022, 3, 19));
    TrainingSession coming = addSession(course, {}, u"第二批"_s, QDate(2022, 3, 22));
    std::unique_ptr<ui::Session> session;
    std::unique_ptr<TrainingPage> page;

    Needs()
    {
        REQUIRE(saveRecords(*ws, past.id,
                            {{people[0].id, TrainingResult::Passed, {}},
                             {people[1].id, TrainingResult::Passed, QDate(2022, 3, 25)}})
                    .ok());
        REQUIRE(signUpPeople(*ws, coming.id, {people[2].id}).ok());
        session = std::make_unique<ui::Session>(std::move(ws));
        page = std::make_unique<TrainingPage>(*session);
        page->resize(1230, 700);
        page->show();
        page->activateWindow();
        REQUIRE(QTest::qWaitForWindowActive(page.get()));
        test::settle(*page);
    }
    [[nodiscard]] Workspace& now() { return session->workspace(); }
    template <class T>
    T* child(const QString& name)
    {
        T* found = page->findChild<T*>(name);
        REQUIRE(found != nullptr);
        return found;
    }
    QTableView* view(const QString& list)
    {
        test::settle(*page);
        return child<TablePage>(list)->view();
    }
    void show(PageList list)
    {
        page->open(ShowList{list});
        test::settle(*page);
    }
    void press(const QString& action)
    {
        test::settle(*page);
        child<QAction>(action)->trigger();
        test::settle(*page);
    }
    Form* form(const QString& desk) { return child<QWidget>(desk)->findChild<Form*>(); }
    void save(const QString& desk)
    {
        form(desk)->save();
        test::settle(*page);
    }
    QString cell(const QString& person, int column)
    {
        const QAbstractItemModel* model = view(u"matrix"_s)->model();
        for (int row = 0; row < model->rowCount(); ++row) {
            if (model->index(row, 0).data().toString() == person)
                return model->index(row, column).data().toString();
        }
        return {};
    }
};

} // namespace

TEST_CASE("The matrix shows by sign what each person has, with sums under it and a filter by state", "[ui][training]")
{
    Needs desk;
    desk.show(PageList::TrainingMatrix);
    QAbstractItemModelTester(desk.view(u"matrix"_s)->model(), QAbstractItemModelTester::FailureReportingMode::Fatal);
    CHECK(desk.cell(u"单测试"_s, MatrixModel::kCourses) == u"✓ 06-16"_s);
    CHECK(desk.cell(u"王测甲"_s, MatrixModel::kCourses) == u"！03-25"_s);
    CHECK(desk.cell(u"李测乙"_s, MatrixModel::kCourses) == u"缺"_s);
    auto* sums = desk.page->findChild<SumRow*>();
    REQUIRE(sums != nullptr);
    desk.child<QComboBox>(u"matrixState"_s)->setCurrentIndex(1 + int(MatrixState::Missing));
    CHECK(desk.view(u"matrix"_s)->model()->rowCount() == 1);
    desk.child<QComboBox>(u"matrixState"_s)->setCurrentIndex(0);
    desk.child<QComboBox>(u"matrixDays"_s)->setCurrentIndex(0); // seven days
    CHECK(desk.cell(u"王测甲"_s, MatrixModel::kCourses) == u"！03-25"_s);
    CHECK(desk.child<TablePage>(u"matrix"_s)->view()->model()->columnCount() == MatrixModel::kCourses + 1);
}

TEST_CASE("A cell is painted in the colour of its state, with its sign", "[ui][training]")
{
    Needs desk;
    desk.show(PageList::TrainingMatrix);
    QTableView* view = desk.view(u"matrix"_s);
    const QImage image = view->grab().toImage();
    const auto groundOf = [&](const QString& person) {
        for (int row = 0; row < view->model()->rowCount(); ++row) {
            const QModelIndex index = view->model()->index(row, MatrixModel::kCourses);
            if (index.siblingAtColumn(0).data().toString() != person)
                continue;
            const QPoint at = view->viewport()->mapTo(view, view->visualRect(index).bottomRight() - QPoint(4, 4));
            return image.pixelColor(at);
        }
        return QColor();
    };
    CHECK(groundOf(u"单测试"_s) != groundOf(u"李测乙"_s));
    CHECK(groundOf(u"单测试"_s) != groundOf(u"王测甲"_s));
}

TEST_CASE("People chosen in the matrix are signed up for a session that is to come", "[ui][training]")
{
    Needs desk;
    desk.show(PageList::TrainingMatrix);
    auto* list = desk.child<TablePage>(u"matrix"_s);
    desk.press(u"trainChosen"_s); // nobody chosen: told, nothing opened
    CHECK(desk.page->findChild<QWidget*>(u"desk_plan"_s) == nullptr);
    list->selectIds({desk.people[0].id.text()});
    QTableView* view = desk.view(u"matrix"_s);
    view->selectionModel()->setCurrentIndex(view->currentIndex().siblingAtColumn(MatrixModel::kCourses),
                                            QItemSelectionModel::NoUpdate);
    desk.press(u"trainChosen"_s);
    auto* chooser = desk.child<QWidget>(u"desk_plan"_s)->findChild<QComboBox*>();
    REQUIRE(chooser != nullptr);
    REQUIRE(chooser->count() == 2); // a new one, and the one to come
    chooser->setCurrentIndex(1);
    desk.save(u"desk_plan"_s);
    CHECK(signUpRows(desk.now(), desk.coming.id).size() == 2);
}

TEST_CASE("A rule is entered by the form, and its course stands in the matrix", "[ui][training]")
{
    Needs desk;
    desk.show(PageList::CourseRules);
    desk.press(u"newRule"_s);
    Form* form = desk.form(u"desk_course_rule"_s);
    form->setValue(u"about"_s, wordOf(CourseRuleAbout::Risk));
    form->setValue(u"name"_s, u"很高"_s);
    desk.save(u"desk_course_rule"_s);
    CHECK(courseRuleRows(desk.now()).empty());
    form->setValue(u"name"_s, u"中"_s);
    desk.save(u"desk_course_rule"_s);
    REQUIRE(courseRuleRows(desk.now()).size() == 1);
    CHECK(courseRuleRows(desk.now()).front().rule.name == u"medium"_s);
    CHECK(desk.view(u"courseRules"_s)->model()->rowCount() == 1);
}

TEST_CASE("Passes of a course are extended by the form", "[ui][training]")
{
    Needs desk;
    desk.show(PageList::Courses);
    QTableView* courses = desk.view(u"courses"_s);
    courses->setCurrentIndex(courses->model()->index(0, 0));
    desk.press(u"extendCourse"_s);
    Form* form = desk.form(u"desk_extension"_s);
    form->setValue(u"until"_s, u"2022-12-31"_s);
    form->setValue(u"document"_s, u"静文明办〔2022〕7号"_s);
    form->setValue(u"reason"_s, u"统一延期"_s);
    desk.save(u"desk_extension"_s);
    for (const TrainingRow& row : trainingRows(desk.now())) {
        CHECK(row.record.validUntil == QDate(2022, 12, 31));
        CHECK(row.record.isExtended());
    }
}

TEST_CASE("Who signed up is taken into the results of the day", "[ui][training]")
{
    Needs desk;
    desk.clock.set(atLocal(QDate(2022, 3, 22), QTime(16, 0)));
    desk.page->open(EnterResults{desk.coming.id});
    test::settle(*desk.page);
    auto* results = desk.child<ResultsDesk>(u"desk_results"_s);
    auto* button = results->findChild<QPushButton*>(u"takeInSignedUp"_s);
    REQUIRE(QTest::qWaitFor([&] { return button->isVisible(); }, 10000)); // read in a pool thread
    button->click();
    CHECK_FALSE(button->isVisible());
    CHECK(results->findChild<QTableView*>(u"lines"_s)->model()->rowCount() == 1);
    results->findChild<QPushButton*>(u"saveResults"_s)->click();
    test::settle(*desk.page);
    CHECK(sessionRows(desk.now()).front().passed == 1);
}

TEST_CASE("People sent from the register are signed up for a session of any course", "[ui][training]")
{
    Needs desk;
    const Course other{.name = u"急救"_s};
    REQUIRE(saveCourse(desk.now(), {}, other).ok());
    desk.page->open(TrainPeople{{{desk.people[0].id, desk.people[0].name}, {desk.people[1].id, desk.people[1].name}}});
    test::settle(*desk.page);
    auto* chooser = desk.child<QWidget>(u"desk_plan"_s)->findChild<QComboBox*>();
    REQUIRE(chooser->count() == 2); // a new one, and the one to come
    CHECK(chooser->itemText(1).contains(desk.course.name));
    chooser->setCurrentIndex(1);
    desk.save(u"desk_plan"_s);
    CHECK(signUpRows(desk.now(), desk.coming.id).size() == 3);

    desk.page->open(TrainPeople{{{desk.people[2].id, desk.people[2].name}}});
    test::settle(*desk.page);
    Form* form = desk.form(u"desk_plan"_s);
    for (const CourseRow& row : courseRows(desk.now())) {
        if (row.course.name == other.name)
            form->setValue(u"course"_s, row.course.id.text());
    }
    form->setValue(u"name"_s, u"急救第一批"_s);
    desk.save(u"desk_plan"_s);
    const auto rows = sessionRows(desk.now());
    const auto made = std::find_if(rows.begin(), rows.end(),
                                   [](const SessionRow& row) { return row.session.name == u"急救第一批"_s; });
    REQUIRE(made != rows.end());
    CHECK(made->course == other.name);
    CHECK(made->signedUp == 1);
}
