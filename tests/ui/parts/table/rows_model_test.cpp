// SPDX-FileCopyrightText: 2026 RedVest contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/parts/look/message_strip.h"
#include "ui/parts/table/rows_model.h"
#include "ui/parts/table/table_page.h"

#include <QAbstractItemModelTester>
#include <QAction>
#include <QApplication>
#include <QClipboard>
#include <QCollator>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QScrollBar>
#include <QSignalSpy>
#include <QTableView>
#include <QTest>
#include <QThreadPool>

#include <catch2/catch.hpp>

using namespace Qt::Literals::StringLiterals;
using namespace redvest::ui;

namespace {

struct Person
{
    QString id;
    QString name;
    int hours = 0;
};

std::vector<ListColumn<Person>> columns()
{
    using Column = ListColumn<Person>;
    return {Column(
                u"姓名"_s, [](const Person& p) { return p.name; }, 120),
            Column(
                u"时长"_s, [](const Person& p) { return u"%1 小时"_s.arg(p.hours); }, 80)
                .sortedBy([](const Person& p) { return p.hours; })
                .toTheRight()};
}

std::vector<Person> three()
{
    return {{u"a"_s, u"王测甲"_s, 9}, {u"b"_s, u"李测乙"_s, 10}, {u"c"_s, u"欧阳测丙"_s, 2}};
}

QString idOf(const Person& person)
{
    return person.id;
}

QStringList namesShown(const QAbstractItemModel& model)
{
    QStringList names;
    for (int row = 0; row < model.rowCount(); ++row)
        names.append(model.index(row, 0).data().toString());
    return names;
}

} // namespace

TEST_CASE("A rows model keeps Qt's contract while rows come, go and are sorted", "[ui][rows_model]")
{
    RowsModel<Person> model(columns(), idOf);
    const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::Fatal);
    model.setRows(three());
    model.sort(1, Qt::DescendingOrder);
    model.sort(0);
    model.setRows({});
    model.setRows(three());
    CHECK(model.rowCount() == 3);
}

TEST_CASE("Numbers are ordered as numbers, Chinese names by pinyin, and column -1 restores the order given",
          "[ui][rows_model]")
{
    RowsModel<Person> model(columns(), idOf);
    model.setRows(three());
    model.sort(1);
    CHECK(namesShown(model) == QStringList{u"欧阳测丙"_s, u"王测甲"_s, u"李测乙"_s}); // 2, 9, 10
    model.sort(0);
    CHECK(namesShown(model) == QStringList{u"李测乙"_s, u"欧阳测丙"_s, u"王测甲"_s}); // li, ouyang, wang
    model.sort(-1);
    CHECK(namesShown(model) == QStringList{u"王测甲"_s, u"李测乙"_s, u"欧阳测丙"_s});
}

TEST_CASE("Empty values come last in either direction", "[ui][rows_model]")
{
    RowsModel<Person> model(columns(), idOf);
    model.setRows({{u"a"_s, {}, 1}, {u"b"_s, u"李测乙"_s, 2}});
    model.sort(0, Qt::AscendingOrder);
    CHECK(model.row(1).id == u"a"_s);
    model.sort(0, Qt::DescendingOrder);
    CHECK(model.row(1).id == u"a"_s);
}

TEST_CASE("Fifty thousand rows are sorted stably and only painted cells are shown", "[ui][rows_model]")
{
    int shown = 0;
    auto specs = columns();
    specs[0].show = [&shown](const Person& p) { return ++shown, p.name; };
    RowsModel<Person> model(specs, idOf);
    std::vector<Person> many;
    for (int i = 0; i < 50'000; ++i)
        many.push_back({QString::number(i), u"测%1"_s.arg(i), i % 10});
    model.setRows(many);
    model.sort(1);
    CHECK(shown == 0);
    REQUIRE(model.row(0).hours == 0);
    CHECK(model.row(1).id == u"10"_s); // equal hours keep the order given
    CHECK(model.row(49'999).id == u"49999"_s);
}

TEST_CASE("The selection follows its rows through sorting and through a reload", "[ui][table_page]")
{
    RowsModel<Person> model(columns(), idOf);
    TablePage page;
    page.setModel(&model);
    model.setRows(three());
    page.view()->selectRow(1);
    REQUIRE(page.selectedIds() == QStringList{u"b"_s});
    model.sort(1, Qt::AscendingOrder);
    CHECK(page.selectedIds() == QStringList{u"b"_s});
    std::vector<Person> reloaded = three();
    reloaded.insert(reloaded.begin(), Person{u"z"_s, u"赵测丁"_s, 1});
    model.setRows(reloaded);
    CHECK(page.selectedIds() == QStringList{u"b"_s});
    CHECK(page.currentId() == u"b"_s);
}

TEST_CASE("Ctrl+C copies the selected rows as lines with tabs, in the order shown", "[ui][table_page]")
{
    RowsModel<Person> model(columns(), idOf);
    TablePage page;
    page.setModel(&model);
    model.setRows({{u"a"_s, u"王测甲"_s, 9}, {u"b"_s, u"李\n测乙"_s, 10}});
    page.view()->selectAll();
    QTest::keyClick(page.view(), Qt::Key_C, Qt::ControlModifier);
    CHECK(QApplication::clipboard()->text() == u"王测甲\t9 小时\n李 测乙\t10 小时"_s);
}

TEST_CASE("The table's keys open, edit, add and archive", "[ui][table_page]")
{
    RowsModel<Person> model(columns(), idOf);
    TablePage page;
    page.setModel(&model);
    model.setRows(three());
    QSignalSpy opened(&page, &TablePage::openRequested);
    QSignalSpy edited(&page, &TablePage::editRequested);
    QSignalSpy added(&page, &TablePage::newRequested);
    QSignalSpy archived(&page, &TablePage::archiveRequested);
    QTest::keyClick(page.view(), Qt::Key_Return);
    CHECK(opened.isEmpty()); // nothing is current yet
    page.view()->selectRow(2);
    QTest::keyClick(page.view(), Qt::Key_Return);
    QTest::keyClick(page.view(), Qt::Key_F2);
    QTest::keyClick(page.view(), Qt::Key_Insert);
    QTest::keyClick(page.view(), Qt::Key_N, Qt::ControlModifier);
    QTest::keyClick(page.view(), Qt::Key_Delete);
    REQUIRE(opened.size() == 1);
    CHECK(opened[0][0].toString() == u"c"_s);
    CHECK(edited.size() == 1);
    CHECK(added.size() == 2);
    REQUIRE(archived.size() == 1);
    CHECK(archived[0][0].toStringList() == QStringList{u"c"_s});
}

TEST_CASE("An empty table says what to do, and the search tells every letter at once", "[ui][table_page]")
{
    RowsModel<Person> model(columns(), idOf);
    TablePage page;
    page.setModel(&model);
    page.setEmptyText(u"还没有志愿者。"_s);
    page.show();
    auto* empty = page.findChild<QLabel*>(u"empty"_s);
    CHECK(empty->isVisible());
    model.setRows(three());
    CHECK_FALSE(empty->isVisible());
    QSignalSpy searched(&page, &TablePage::searchChanged);
    QTest::keyClicks(page.findChild<QLineEdit*>(u"search"_s), u"wcj"_s);
    REQUIRE(searched.size() == 3);
    CHECK(searched[2][0].toString() == u"wcj"_s);
}

TEST_CASE("Undo in the strip is called once and takes the strip away", "[ui][message_strip]")
{
    MessageStrip strip;
    int undone = 0;
    strip.showMessage(u"已归档 1 人"_s, [&undone] { ++undone; });
    auto* undo = strip.findChild<QPushButton*>(u"undo"_s);
    REQUIRE(undo->isVisible());
    undo->click();
    undo->click();
    CHECK(undone == 1);
    CHECK_FALSE(strip.isVisible());
    strip.showMessage(u"已保存"_s);
    CHECK_FALSE(undo->isVisible());
}

TEST_CASE("A filter hides rows, now and after new ones came, and the order holds", "[ui][rows_model]")
{
    RowsModel<Person> model(columns(), idOf);
    const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::Fatal);
    model.setRows(three());
    model.sort(1, Qt::DescendingOrder);
    model.showOnly([&](std::size_t at) { return model.rows()[at].hours > 5; });
    CHECK(namesShown(model) == QStringList{u"李测乙"_s, u"王测甲"_s});
    CHECK(model.rows().size() == 3);
    std::vector<Person> more = three();
    more.push_back({u"d"_s, u"赵测丁"_s, 11});
    model.setRows(more);
    CHECK(namesShown(model) == QStringList{u"赵测丁"_s, u"李测乙"_s, u"王测甲"_s});
    model.showOnly({});
    CHECK(model.rowCount() == 4);
}

TEST_CASE("Texts that repeat are ordered by pinyin and keep the order given among themselves", "[ui][rows_model]")
{
    RowsModel<Person> model(columns(), idOf);
    model.setRows(
        {{u"1"_s, u"王"_s, 1}, {u"2"_s, u"李"_s, 2}, {u"3"_s, {}, 3}, {u"4"_s, u"王"_s, 4}, {u"5"_s, u"李"_s, 5}});
    model.sort(0);
    QStringList ids;
    for (int row = 0; row < model.rowCount(); ++row)
        ids << model.row(row).id;
    CHECK(ids == QStringList{u"2"_s, u"5"_s, u"1"_s, u"4"_s, u"3"_s});
}

TEST_CASE("New rows leave the list where it was scrolled to", "[ui][table_page]")
{
    TablePage page;
    RowsModel<Person> model(columns(), idOf);
    page.setModel(&model);
    std::vector<Person> many;
    for (int i = 0; i < 500; ++i)
        many.push_back({QString::number(i), u"测试"_s, i});
    model.setRows(many);
    page.resize(800, 500);
    page.show();
    QCoreApplication::processEvents();
    page.selectIds({u"3"_s});
    page.view()->verticalScrollBar()->setValue(4000);
    REQUIRE(page.view()->verticalScrollBar()->value() == 4000);
    many.push_back({u"500"_s, u"测试"_s, 500});
    model.setRows(many);
    CHECK(page.view()->verticalScrollBar()->value() == 4000);
    QCoreApplication::processEvents();
    CHECK(page.view()->verticalScrollBar()->value() == 4000);
    CHECK(page.selectedIds() == QStringList{u"3"_s});
}

namespace {

/// Surnames as they come by pinyin, and thousands of names none of which repeats.
std::vector<Person> manyNames(int count)
{
    const QString surnames = u"赵王欧李陈"_s;
    std::vector<Person> people;
    for (int i = 0; i < count; ++i)
        people.push_back({QString::number(i), surnames[i % 5] + u"测试%1"_s.arg(i), i});
    return people;
}

bool isByName(const QAbstractItemModel& model)
{
    QCollator collator(QLocale(QLocale::Chinese, QLocale::China));
    collator.setNumericMode(true);
    const QStringList names = namesShown(model);
    return std::is_sorted(names.begin(), names.end(),
                          [&](const QString& a, const QString& b) { return collator.compare(a, b) < 0; });
}

} // namespace

TEST_CASE("Thousands of texts are placed in a pool thread; rows, selection and place follow then", "[ui][rows_model]")
{
    RowsModel<Person> model(columns(), idOf);
    const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::Fatal);
    TablePage page;
    page.setModel(&model);
    model.setRows(manyNames(6'000));
    page.resize(800, 500);
    page.show();
    QCoreApplication::processEvents();
    page.selectIds({u"3000"_s});
    page.view()->verticalScrollBar()->setValue(4000);
    const QStringList given = namesShown(model);
    page.view()->sortByColumn(0, Qt::AscendingOrder);
    CHECK(namesShown(model) == given); // nobody waits for it
    REQUIRE(QTest::qWaitFor([&] { return namesShown(model) != given; }, 20'000));
    CHECK(isByName(model));
    CHECK(model.row(0).name == u"陈测试4"_s);
    CHECK(page.selectedIds() == QStringList{u"3000"_s});
    CHECK(page.view()->verticalScrollBar()->value() == 4000);
    page.view()->sortByColumn(0, Qt::DescendingOrder); // placed already: at once
    CHECK(model.row(0).name == u"赵测试5995"_s);
    CHECK(page.selectedIds() == QStringList{u"3000"_s});
}

TEST_CASE("New rows of a sorted list take their places, at once where few of their texts are new", "[ui][rows_model]")
{
    RowsModel<Person> model(columns(), idOf);
    model.setRows(manyNames(6'000));
    model.sort(0);
    REQUIRE(QTest::qWaitFor([&] { return isByName(model); }, 20'000));
    std::vector<Person> more = manyNames(6'000);
    more.push_back({u"a"_s, u"陈测试"_s, 1});
    model.setRows(more);
    CHECK(model.row(0).id == u"a"_s);
    CHECK(isByName(model));
    model.setRows(manyNames(12'000)); // half of them never seen
    REQUIRE(QTest::qWaitFor([&] { return isByName(model); }, 20'000));
    CHECK(model.rowCount() == 12'000);
}

TEST_CASE("Another column asked for while texts are being placed is the one that holds", "[ui][rows_model]")
{
    RowsModel<Person> model(columns(), idOf);
    model.setRows(manyNames(6'000));
    model.sort(0);
    model.sort(1, Qt::DescendingOrder);
    CHECK(model.row(0).hours == 5'999);
    QThreadPool::globalInstance()->waitForDone();
    QCoreApplication::processEvents();
    CHECK(model.row(0).hours == 5'999);
    model.sort(0);
    model.sort(-1);
    QThreadPool::globalInstance()->waitForDone();
    QCoreApplication::processEvents();
    CHECK(model.row(0).hours == 0);
}

TEST_CASE("What rows stand for changes between the old rows and the new", "[ui][rows_model]")
{
    std::vector<QString> names{u"王测甲"_s, u"李测乙"_s};
    RowsModel<int> model({ListColumn<int>(u"姓名"_s, [&](int at) { return names[std::size_t(at)]; })},
                         [&](int at) { return names[std::size_t(at)]; });
    model.setRows({0, 1});
    QStringList seen;
    QObject::connect(&model, &QAbstractItemModel::modelAboutToBeReset, [&] { seen << namesShown(model); });
    QObject::connect(&model, &QAbstractItemModel::modelReset, [&] { seen << namesShown(model); });
    model.setRows({0}, [&] { names = {u"欧阳测丙"_s}; });
    CHECK(seen == QStringList{u"王测甲"_s, u"李测乙"_s, u"欧阳测丙"_s});
}

TEST_CASE("A row is chosen by its id without asking every row, where the model knows how", "[ui][rows_model]")
{
    int asked = 0;
    const auto idOfNumber = [&](int at) {
        ++asked;
        return QString::number(at);
    };
    RowsModel<int> model({ListColumn<int>(u"数"_s, [](int at) { return at; })}, idOfNumber);
    model.findBy([](const QString& id) { return id == u"gone"_s ? std::nullopt : std::optional(id.toInt()); });
    TablePage page;
    page.setModel(&model);
    std::vector<int> rows(1000);
    std::iota(rows.begin(), rows.end(), 0);
    model.setRows(rows);
    model.sort(0, Qt::DescendingOrder);
    page.selectIds({u"900"_s});
    CHECK(page.selectedIds() == QStringList{u"900"_s});
    CHECK(page.view()->currentIndex().row() == 99);
    model.setRows({7, 8}); // it is not among them
    CHECK(page.selectedIds().isEmpty());
    page.selectIds({u"gone"_s});
    CHECK(page.selectedIds().isEmpty());
    CHECK(asked < 10);
}
