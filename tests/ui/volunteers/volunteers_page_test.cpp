// SPDX-FileCopyrightText: 2026 RedVest contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/volunteers/volunteers_page.h"

#include "core/domain/masks.h"
#include "tests/core/usecases/desk.h"
#include "ui/desk/session.h"
#include "ui/parts/form/division_picker.h"
#include "ui/parts/form/form.h"
#include "ui/parts/history/undo_key.h"
#include "ui/parts/look/message_strip.h"
#include "ui/parts/table/export_rows.h"
#include "ui/volunteers/volunteer_fields.h"

#include <QAbstractItemModelTester>
#include <QAction>
#include <QApplication>
#include <QComboBox>
#include <QFile>
#include <QInputMethodEvent>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QTableView>
#include <QTest>

#include <catch2/catch.hpp>

using namespace Qt::Literals::StringLiterals;
using namespace redvest;
using namespace redvest::ui;
using redvest::test::numberOf;
using redvest::test::person;

namespace {

/// The page over a district with two people.
struct Window
{
    test::Desk desk;
    redvest::ui::Session session{registered(desk)};
    VolunteersPage page{session};
    MessageStrip strip;
    UndoKey undo{session, strip, &page};

    static std::unique_ptr<Workspace> registered(test::Desk& desk)
    {
        (void)saveVolunteer(*desk.ws, {}, person(u"王测甲"_s, numberOf(QDate(1990, 1, 1), 11), u"19900000011"_s));
        (void)saveVolunteer(*desk.ws, {}, person(u"李测乙"_s, numberOf(QDate(1991, 1, 1), 12), u"19900000012"_s));
        return std::move(desk.ws);
    }

    Window()
    {
        page.resize(1234, 700);
        page.show();
        page.activateWindow();
        REQUIRE(QTest::qWaitForWindowActive(&page));
        REQUIRE(QTest::qWaitFor([this] { return page.isLoaded(); }));
    }

    template <class T>
    T* the(const QString& name) const
    {
        T* found = page.findChild<T*>(name);
        REQUIRE(found != nullptr);
        return found;
    }
    QAbstractItemModel* rows() const { return the<QTableView>(u"table"_s)->model(); }
    QString name(int row) const { return rows()->index(row, 0).data().toString(); }
    void type(const QString& field, const QString& text) const
    {
        auto* line = the<QLineEdit>(field);
        line->setFocus();
        line->selectAll();
        if (text.front().unicode() < 0x80)
            return QTest::keyClicks(line, text);
        QInputMethodEvent chosen;
        chosen.setCommitString(text);
        QApplication::sendEvent(line, &chosen);
    }
    void press(Qt::Key key, Qt::KeyboardModifiers with = Qt::NoModifier) const
    {
        REQUIRE(QApplication::focusWidget() != nullptr);
        QTest::keyClick(QApplication::focusWidget(), key, with);
    }
    QString problem(const QString& field) const
    {
        const auto* label = the<QLabel>(field + u"_problem"_s);
        return label->isVisible() ? label->text() : QString();
    }
    void typeNewcomer() const
    {
        type(u"document_number"_s, u"31019919850505006x"_s);
        type(u"name"_s, u"单测试"_s);
        type(u"phone"_s, u"19900002010"_s);
        the<DivisionPicker>(u"division"_s)->setCode(u"310106006"_s);
    }
};

} // namespace

TEST_CASE("The list shows the register by pinyin and narrows with every letter typed", "[ui][volunteers_page]")
{
    Window window;
    CHECK(window.rows()->rowCount() == 2);
    CHECK(window.name(0) == u"李测乙"_s);
    window.type(u"search"_s, u"wcj"_s);
    REQUIRE(window.rows()->rowCount() == 1);
    CHECK(window.name(0) == u"王测甲"_s);
    CHECK(window.the<QLabel>(u"count"_s)->text().contains(u'2'));
    window.type(u"search"_s, u"0012"_s);
    CHECK(window.name(0) == u"李测乙"_s);
}

TEST_CASE("A wrong number stands with its reason under the field and stays as typed", "[ui][volunteers_page]")
{
    Window window;
    window.page.open(RegisterPerson{});
    window.type(u"document_number"_s, u"310199198505050060"_s);
    CHECK_FALSE(window.problem(u"document_number"_s).isEmpty());
    CHECK(window.the<QLineEdit>(u"document_number"_s)->text() == u"310199198505050060"_s);
    window.press(Qt::Key_Return, Qt::ControlModifier);
    CHECK_FALSE(window.problem(u"document_number"_s).isEmpty());
    CHECK_FALSE(window.problem(u"name"_s).isEmpty());
    CHECK(window.the<QLineEdit>(u"document_number"_s)->text() == u"310199198505050060"_s);
    CHECK(window.rows()->rowCount() == 2);
}

TEST_CASE("A right number fills in sex and birth; taking a digit away empties them", "[ui][volunteers_page]")
{
    Window window;
    window.page.open(RegisterPerson{});
    window.type(u"document_number"_s, u"31019919850505006x"_s);
    CHECK(window.the<QLineEdit>(u"birth"_s)->text() == u"1985-05-05"_s);
    CHECK(window.the<QComboBox>(u"sex"_s)->currentData().toString() == u"female"_s);
    CHECK(window.the<QLineEdit>(u"birth"_s)->isReadOnly());
    window.press(Qt::Key_Backspace);
    CHECK(window.the<QLineEdit>(u"birth"_s)->text().isEmpty());
    CHECK_FALSE(window.the<QLineEdit>(u"birth"_s)->isReadOnly());
}

TEST_CASE("A short phone is told when its field is left", "[ui][volunteers_page]")
{
    Window window;
    window.page.open(RegisterPerson{});
    window.type(u"phone"_s, u"199000020"_s);
    CHECK(window.problem(u"phone"_s).isEmpty());
    window.press(Qt::Key_Return);
    CHECK_FALSE(window.problem(u"phone"_s).isEmpty());
}

TEST_CASE("Ctrl+Enter saves, clears for the next and lists the entry; Ctrl+Z takes it back", "[ui][volunteers_page]")
{
    Window window;
    window.page.open(RegisterPerson{});
    window.typeNewcomer();
    window.press(Qt::Key_Return, Qt::ControlModifier);
    CHECK(window.the<QLineEdit>(u"name"_s)->text().isEmpty());
    CHECK(QApplication::focusWidget() == window.the<QLineEdit>(u"document_number"_s));
    auto* entered = window.the<QTableView>(u"entered"_s)->model();
    REQUIRE(entered->rowCount() == 1);
    CHECK(entered->index(0, 0).data().toString() == u"单测试"_s);
    CHECK(window.rows()->rowCount() == 3);
    window.press(Qt::Key_Z, Qt::ControlModifier);
    CHECK(entered->rowCount() == 0);
    CHECK(window.rows()->rowCount() == 2);
    CHECK(window.the<QLineEdit>(u"name"_s)->text() == u"单测试"_s);
}

TEST_CASE("Who may be registered already appears beside the form and can be opened", "[ui][volunteers_page]")
{
    Window window;
    window.page.open(RegisterPerson{});
    auto* card = window.the<QWidget>(u"lookalikes"_s);
    CHECK_FALSE(card->isVisible());
    window.type(u"name"_s, u"王测甲"_s);
    window.type(u"phone"_s, u"19900000011"_s);
    REQUIRE(QTest::qWaitFor([card] { return card->isVisible(); }));
    QTest::mouseClick(window.the<QPushButton>(u"openLookalike"_s), Qt::LeftButton);
    CHECK(window.the<QLineEdit>(u"document_number"_s)->text() == maskedId(numberOf(QDate(1990, 1, 1), 11)));
    CHECK_FALSE(card->isVisible());
}

TEST_CASE("What is typed can go into the record that was there", "[ui][volunteers_page]")
{
    Window window;
    window.page.open(RegisterPerson{});
    window.type(u"document_number"_s, numberOf(QDate(1990, 1, 1), 11));
    window.type(u"phone"_s, u"19900000099"_s);
    auto* card = window.the<QWidget>(u"lookalikes"_s);
    REQUIRE(QTest::qWaitFor([card] { return card->isVisible(); }));
    QTest::mouseClick(window.the<QPushButton>(u"mergeLookalike"_s), Qt::LeftButton);
    CHECK(window.the<QLineEdit>(u"name"_s)->text() == u"王测甲"_s);
    CHECK(window.the<QLineEdit>(u"phone"_s)->text() == u"19900000099"_s);
    window.press(Qt::Key_Return, Qt::ControlModifier);
    CHECK(window.rows()->rowCount() == 2);
    window.type(u"search"_s, u"0099"_s);
    CHECK(window.name(0) == u"王测甲"_s);
}

TEST_CASE("Esc keeps what was typed until the form is opened again", "[ui][volunteers_page]")
{
    Window window;
    window.page.open(RegisterPerson{});
    window.typeNewcomer();
    window.press(Qt::Key_Escape);
    CHECK(window.the<QTableView>(u"table"_s)->isVisible());
    window.page.open(RegisterPerson{});
    CHECK(window.the<QLineEdit>(u"name"_s)->text() == u"单测试"_s);
    CHECK(window.the<QLineEdit>(u"birth"_s)->isReadOnly());
    window.press(Qt::Key_Return, Qt::ControlModifier);
    CHECK(window.rows()->rowCount() == 3);
    window.page.open(RegisterPerson{});
    CHECK(window.the<QLineEdit>(u"name"_s)->text().isEmpty());
}

TEST_CASE("A guardian is asked for as soon as the number says under 18", "[ui][volunteers_page]")
{
    Window window;
    window.page.open(RegisterPerson{});
    CHECK_FALSE(window.the<QLineEdit>(u"guardian_name"_s)->isVisible());
    window.type(u"document_number"_s, u"310199200804190038"_s);
    CHECK(window.the<QLineEdit>(u"guardian_name"_s)->isVisible());
}

TEST_CASE("Del archives the selected; among the archived it brings them back", "[ui][volunteers_page]")
{
    Window window;
    auto* table = window.the<QTableView>(u"table"_s);
    table->setFocus();
    table->selectRow(0);
    window.press(Qt::Key_Delete);
    REQUIRE(window.rows()->rowCount() == 1);
    CHECK(window.name(0) == u"王测甲"_s);
    window.the<QComboBox>(u"status"_s)->setCurrentIndex(3);
    CHECK(window.rows()->rowCount() == 1);
    table->selectRow(0);
    table->setFocus();
    window.press(Qt::Key_Delete);
    CHECK(window.rows()->rowCount() == 0);
    window.the<QComboBox>(u"status"_s)->setCurrentIndex(0);
    CHECK(window.rows()->rowCount() == 2);
}

TEST_CASE("The model of the list keeps Qt's contract while searching and changing", "[ui][volunteers_page]")
{
    Window window;
    const QAbstractItemModelTester tester(window.rows(), QAbstractItemModelTester::FailureReportingMode::Fatal);
    window.type(u"search"_s, u"w"_s);
    window.type(u"search"_s, u"zzz"_s);
    window.the<QLineEdit>(u"search"_s)->clear();
    window.rows()->sort(5, Qt::DescendingOrder);
    CHECK(window.rows()->rowCount() == 2);
}

TEST_CASE("The list is exported as it is shown, masked", "[ui][volunteers_page]")
{
    const Window window;
    const QString path = window.desk.folder.filePath(u"list.csv"_s);
    CHECK(writeRows(*window.the<QTableView>(u"table"_s), path).isEmpty());
    QFile file(path);
    REQUIRE(file.open(QIODevice::ReadOnly));
    const QString text = QString::fromUtf8(file.readAll());
    CHECK(text.count(u'\n') == 3);
    CHECK(text.contains(u"王测甲"_s));
    CHECK(text.contains(u"199****0011"_s));
    CHECK_FALSE(text.contains(u"19900000011"_s));
    CHECK_FALSE(writeRows(*window.the<QTableView>(u"table"_s), window.desk.folder.path()).isEmpty());
}

TEST_CASE("A skill in one line is read as it is written", "[volunteer_fields]")
{
    const Qualification q = qualificationFrom(QualificationKind::Language, u"英语 流利 2028-03"_s);
    CHECK(q.name == u"英语"_s);
    CHECK(q.level == u"流利"_s);
    CHECK(q.validUntil == QDate(2028, 3, 31));
    CHECK(qualificationText(q) == u"英语 流利 2028-03-31"_s);
    CHECK(qualificationFrom(QualificationKind::Licence, u"C1 至 2028-03-05"_s).validUntil == QDate(2028, 3, 5));
    CHECK(qualificationFrom(QualificationKind::Skill, u"护士"_s).level.isEmpty());
    CHECK(qualificationText(qualificationFrom(QualificationKind::Skill, qualificationText(q))) == qualificationText(q));
}

TEST_CASE("The people marked go to letters, the reserve and training by their names", "[ui][volunteers_page]")
{
    Window window;
    const QSignalSpy sent(&window.page, &Page::navigate);
    auto* view = window.the<QTableView>(u"table"_s);
    view->clearSelection();
    view->setCurrentIndex({});
    window.the<QAction>(u"thankMarked"_s)->trigger(); // nobody is
    CHECK(sent.isEmpty());
    view->selectAll();
    for (const QString& action : {u"thankMarked"_s, u"reserveMarked"_s, u"trainMarked"_s, u"certifyMarked"_s})
        window.the<QAction>(action)->trigger();
    REQUIRE(sent.size() == 4);
    const auto asked = [&](int at) { return sent.at(at).at(1).value<Wish>(); };
    CHECK(sent.at(0).at(0).toString() == u"honours"_s);
    REQUIRE(std::holds_alternative<ThankPeople>(asked(0)));
    CHECK(std::get<ThankPeople>(asked(0)).people.front().name == u"李测乙"_s);
    CHECK(sent.at(1).at(0).toString() == u"teams"_s);
    REQUIRE(std::holds_alternative<ReservePeople>(asked(1)));
    CHECK(std::get<ReservePeople>(asked(1)).people.size() == 2);
    CHECK(sent.at(2).at(0).toString() == u"training"_s);
    CHECK(std::holds_alternative<TrainPeople>(asked(2)));
    CHECK(sent.at(3).at(0).toString() == u"rota"_s);
    REQUIRE(std::holds_alternative<CertifyPeople>(asked(3)));
    CHECK(std::get<CertifyPeople>(asked(3)).people.size() == 2);
}
