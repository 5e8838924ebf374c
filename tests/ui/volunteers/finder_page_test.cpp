// SPDX-FileCopyrightText: 2026 RedVest contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/volunteers/finder_page.h"

#include "core/storage/gate/database.h"
#include "core/storage/schema/volunteers.h"
#include "core/usecases/rota/assignments.h"
#include "tests/support/rota_desk.h"
#include "tests/support/settled.h"
#include "tests/ui/file_answer.h"
#include "tests/ui/written_rows.h"
#include "ui/desk/session.h"
#include "ui/parts/form/form.h"
#include "ui/parts/look/message_strip.h"
#include "ui/parts/table/table_page.h"
#include "ui/volunteers/onto_shift_dialog.h"

#include <catch2/catch.hpp>

#include <QAbstractItemModelTester>
#include <QAction>
#include <QApplication>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QTableView>
#include <QTest>

using namespace redvest;
using namespace redvest::ui;
using namespace Qt::Literals::StringLiterals;

namespace {

/// Two nurses, one of them far away, and somebody else.
struct Desk
{
    support::RotaDesk rota;
    Volunteer near = rota.person(u"王测甲"_s);
    Volunteer far = rota.person(u"李测乙"_s, rota.otherStreet);
    Volunteer other = rota.person(u"赵测丙"_s);
    Id<Shift> shift = rota.shift(rota.post(u"测温"_s, u"南广场"_s), QDate(2022, 3, 20), 8, 12);
    std::unique_ptr<ui::Session> session;
    std::unique_ptr<FinderPage> page;

    Desk()
    {
        rota.qualify(near, QualificationKind::Skill, u"护士"_s);
        rota.qualify(far, QualificationKind::Skill, u"护士"_s);
        session = std::make_unique<ui::Session>(rota.take());
        page = std::make_unique<FinderPage>(*session);
        page->resize(1092, 560); // a page at 1366×768 with 125 %
        page->show();
        page->activateWindow();
        REQUIRE(QTest::qWaitForWindowActive(page.get()));
        settle();
    }
    /// Also the pause after the last key.
    void settle()
    {
        QTest::qWait(120);
        test::settle(*page);
    }
    template <class T>
    T* child(const QString& name)
    {
        INFO(name.toStdString());
        T* found = page->findChild<T*>(name);
        REQUIRE(found != nullptr);
        return found;
    }
    Form* form() { return page->findChild<Form*>(); }
    TablePage* list() { return page->findChild<TablePage*>(); }
    void say(const QString& field, const QVariant& value)
    {
        form()->setValue(field, value);
        Q_EMIT form()->edited(field);
        settle();
    }
    QString names()
    {
        QString all;
        const QAbstractItemModel* model = list()->view()->model();
        for (int row = 0; row < model->rowCount(); ++row)
            all += model->index(row, 0).data().toString().back();
        return all;
    }
    void press(const QString& action)
    {
        child<QAction>(action)->trigger();
        settle();
    }
    void nameQuery(const QString& name) { child<QComboBox>(u"queries"_s)->setEditText(name); }
};

} // namespace

TEST_CASE("The finder lists everybody, then who is all that is asked for, and says what each field leaves",
          "[ui][finder]")
{
    Desk desk;
    QAbstractItemModelTester(desk.list()->view()->model(), QAbstractItemModelTester::FailureReportingMode::Fatal);
    CHECK(desk.names() == u"乙甲丙");
    desk.say(u"skill"_s, QStringList{u"护士"_s});
    CHECK(desk.names() == u"乙甲");
    desk.say(u"home"_s, desk.rota.community);
    CHECK(desk.names() == u"甲");
    desk.say(u"skill"_s, QStringList{u"护士 高级"_s});
    CHECK(desk.names().isEmpty());
    desk.press(u"toCriteria"_s);
    CHECK(desk.form()->isAncestorOf(QApplication::focusWidget()));
    desk.list()->findChild<QLineEdit*>(u"search"_s)->setText(u"丙"_s);
    desk.press(u"clearCriteria"_s);
    CHECK(desk.names() == u"丙");
}

TEST_CASE("What cannot be read is said at its field and leaves the list as it was", "[ui][finder]")
{
    Desk desk;
    desk.say(u"skill"_s, QStringList{u"护士"_s});
    desk.say(u"age"_s, u"老"_s);
    CHECK_FALSE(desk.form()->field(u"age"_s)->problem().isEmpty());
    CHECK(desk.names() == u"乙甲");
    desk.say(u"age"_s, u"18-60"_s);
    CHECK(desk.form()->field(u"age"_s)->problem().isEmpty());
    desk.say(u"free"_s, true); // tomorrow morning, as proposed
    CHECK(desk.form()->field(u"to"_s)->problem().isEmpty());
    desk.say(u"to"_s, desk.form()->field(u"from"_s)->value());
    CHECK_FALSE(desk.form()->field(u"to"_s)->problem().isEmpty());
}

TEST_CASE("A query is saved, applied, renamed and deleted; a sought name is not saved", "[ui][finder]")
{
    Desk desk;
    desk.say(u"skill"_s, QStringList{u"护士"_s});
    desk.nameQuery(u"护士"_s);
    desk.press(u"saveQuery"_s);
    CHECK(desk.child<QComboBox>(u"queries"_s)->count() == 1);
    desk.nameQuery(u"全部护士"_s);
    desk.press(u"renameQuery"_s);
    CHECK(desk.child<QComboBox>(u"queries"_s)->itemText(0) == u"全部护士");
    desk.press(u"clearCriteria"_s);
    CHECK(desk.names() == u"乙甲丙");
    auto* queries = desk.child<QComboBox>(u"queries"_s);
    queries->setCurrentIndex(0);
    Q_EMIT queries->activated(0);
    desk.settle();
    CHECK(desk.names() == u"乙甲");
    desk.list()->findChild<QLineEdit*>(u"search"_s)->setText(u"王"_s);
    desk.settle();
    desk.nameQuery(u"某人"_s);
    desk.press(u"saveQuery"_s);
    CHECK(desk.child<QComboBox>(u"queries"_s)->count() == 1);
    desk.nameQuery(u"全部护士"_s);
    desk.press(u"deleteQuery"_s);
    CHECK(desk.child<QComboBox>(u"queries"_s)->count() == 0);
}

TEST_CASE("Enter after a new name saves the query under it", "[ui][finder]")
{
    Desk desk;
    desk.say(u"skill"_s, QStringList{u"护士"_s});
    auto* queries = desk.child<QComboBox>(u"queries"_s);
    QTest::keyClick(queries->lineEdit(), Qt::Key_Return); // without a name nothing is saved
    desk.settle();
    CHECK(queries->count() == 0);
    desk.nameQuery(u"全部护士"_s);
    QTest::keyClick(queries->lineEdit(), Qt::Key_Return);
    desk.settle();
    REQUIRE(queries->count() == 1);
    CHECK(queries->itemText(0) == u"全部护士");
}

TEST_CASE("Those who fit go onto a shift, whoever has a warning stays", "[ui][finder]")
{
    Desk desk;
    desk.say(u"skill"_s, QStringList{u"护士"_s});
    desk.press(u"ontoShift"_s);
    auto* dialog = desk.child<OntoShiftDialog>(u"ontoShiftDialog"_s);
    test::settle(*dialog);
    auto* view = dialog->findChild<QTableView*>(u"judged"_s);
    CHECK(view->model()->rowCount() == 2);
    dialog->findChild<QPushButton*>(u"assignFitting"_s)->click();
    test::settle(*dialog);
    const auto rows = assignmentRows(desk.session->workspace(), desk.shift);
    REQUIRE(rows.size() == 1);
    CHECK(rows.front().assignment.volunteer == desk.near.id);
    CHECK_FALSE(dialog->findChild<QPushButton*>(u"assignFitting"_s)->isEnabled());
}

TEST_CASE("What changes in the register is found without asking again", "[ui][finder]")
{
    Desk desk;
    desk.say(u"skill"_s, QStringList{u"护士"_s});
    const auto changes = desk.session->workspace().write({u"test.put"_s, {}}, [&](storage::Writer& writer) {
        const auto id = qualificationId(desk.other.id, QualificationKind::Skill, u"护士"_s);
        writer.put(storage::qualificationTable(),
                   Qualification{id, desk.other.id, QualificationKind::Skill, u"护士"_s, {}, {}, {}, {}});
        return Problems{};
    });
    REQUIRE(changes.ok());
    desk.session->noteChange(*changes);
    desk.settle();
    CHECK(desk.names() == u"乙甲丙");
}

TEST_CASE("What is exported of those found says by which criteria", "[ui][finder]")
{
    Desk desk;
    const QTemporaryDir folder;
    const auto exported = [&](const QString& name) {
        const QString path = folder.filePath(name);
        const test::FileAnswer answer(path);
        desk.list()->strip()->dismiss();
        desk.child<QAction>(u"export"_s)->trigger();
        REQUIRE(QTest::qWaitFor([&] { return desk.list()->strip()->isVisible(); }, 10'000));
        QString above;
        for (const QStringList& row : test::rowsIn(path))
            above += row.value(0) + u'\n';
        return above;
    };
    CHECK_FALSE(exported(u"all.xlsx"_s).contains(u"Criteria"_s));
    desk.say(u"skill"_s, QStringList{u"护士"_s});
    CHECK(exported(u"nurses.xlsx"_s).contains(u"Criteria: 技能=护士"_s));
}
