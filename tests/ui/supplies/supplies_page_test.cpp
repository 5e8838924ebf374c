// SPDX-FileCopyrightText: 2026 RedVest contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/supplies/supplies_page.h"

#include "core/usecases/supplies/supplies.h"
#include "tests/support/scene.h"
#include "tests/support/settled.h"
#include "ui/desk/session.h"
#include "ui/parts/form/form.h"
#include "ui/parts/form/picker.h"
#include "ui/parts/table/rows_model.h"
#include "ui/parts/table/table_page.h"
#include "ui/supplies/supply_columns.h"

#include <catch2/catch.hpp>

#include <QAbstractItemModelTester>
#include <QApplication>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
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
    Item mask = addItem(u"口罩"_s, u"KN95"_s, 50);
    Item gloves = addItem(u"手套"_s);
    Store main = addStore(u"区库"_s);
    Store second = addStore(u"彭浦库"_s);
    Movement in = receive(mask, main, 100, u"B2"_s, QDate(2022, 12, 1));
    std::unique_ptr<ui::Session> session = std::make_unique<ui::Session>(std::move(ws));
    std::unique_ptr<SuppliesPage> page;

    explicit Desk()
    {
        page = std::make_unique<SuppliesPage>(*session);
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
    void press(const QString& action)
    {
        settle();
        child<QAction>(action)->trigger();
        settle();
    }
    Form* form(const QString& desk) { return child<QWidget>(desk)->findChild<Form*>(); }
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
    QStringList column(const QString& list, int at)
    {
        QStringList texts;
        for (int row = 0; row < rows(list)->rowCount(); ++row)
            texts << rows(list)->index(row, at).data().toString();
        return texts;
    }
    qint64 stock() { return itemRows(session->workspace())[0].total; }
};

} // namespace

TEST_CASE("The lists of supplies keep the rules of models", "[ui][supplies]")
{
    Desk desk;
    for (const QString& list : {u"stock"_s, u"ledger"_s, u"stores"_s})
        QAbstractItemModelTester(desk.rows(list), QAbstractItemModelTester::FailureReportingMode::Fatal);
    CHECK(desk.column(u"stock"_s, 0) == QStringList{u"口罩 KN95"_s, u"手套"_s});
    CHECK(desk.column(u"stock"_s, 2) == QStringList{u"100"_s, u"0"_s});
    CHECK(desk.column(u"ledger"_s, 4) == QStringList{u"+100"_s});
    CHECK(desk.column(u"stores"_s, 0) == QStringList{u"区库"_s, u"彭浦库"_s});
}

TEST_CASE("What is taken away comes from a store that has it, unless another is chosen", "[ui][supplies]")
{
    Desk desk;
    MovementForm gift;
    gift.kind = MovementKind::Receipt;
    gift.item = desk.gloves.id;
    gift.store = desk.second.id;
    gift.quantity = 7;
    gift.day = QDate(2022, 3, 20);
    REQUIRE(addMovement(desk.session->workspace(), gift).ok());
    desk.press(u"issue"_s);
    auto* store = desk.child<QWidget>(u"desk_issue"_s)->findChild<QComboBox*>(u"store"_s);
    REQUIRE(store != nullptr);
    CHECK(store->currentText() == u"区库"_s);
    desk.type(u"st"_s); // 手套, of which the first store has none
    desk.key(Qt::Key_Return);
    CHECK(store->currentText() == u"彭浦库"_s);
    store->setCurrentText(u"区库"_s);
    CHECK(store->currentText() == u"区库"_s);
}

TEST_CASE("An issue is entered by keyboard alone and can be taken back", "[ui][supplies]")
{
    Desk desk;
    desk.press(u"issue"_s);
    desk.type(u"kz"_s); // 口罩 by its initials
    desk.key(Qt::Key_Return);
    desk.key(Qt::Key_Return); // day
    desk.key(Qt::Key_Return); // store
    desk.key(Qt::Key_Return); // lot: earliest expiry first
    desk.type(u"30"_s);
    desk.key(Qt::Key_Return);
    desk.type(u"Pengpu"_s);
    desk.key(Qt::Key_Return, Qt::ControlModifier);
    CHECK(desk.stock() == 70);
    const MovementRow entered = ledger(desk.session->workspace())[0];
    CHECK(entered.movement.recipient == u"Pengpu"_s);
    CHECK(entered.batch == u"B2"_s);
    CHECK(QApplication::focusWidget()->accessibleName() == desk.form(u"desk_issue"_s)->field(u"item"_s)->spec().label);

    auto* undo = desk.child<QWidget>(u"desk_issue"_s)->findChildren<QPushButton*>(u"undo"_s).last();
    for (QPushButton* button : desk.child<QWidget>(u"desk_issue"_s)->findChildren<QPushButton*>(u"undo"_s))
        undo = button->isVisible() ? button : undo;
    undo->click();
    CHECK(desk.stock() == 100);
    CHECK(desk.rows(u"ledger"_s)->rowCount() == 3); // nothing was erased
}

TEST_CASE("What is refused stays on the form with the reason under its field", "[ui][supplies]")
{
    Desk desk;
    desk.press(u"issue"_s);
    desk.type(u"kz"_s);
    desk.key(Qt::Key_Return);
    Form* form = desk.form(u"desk_issue"_s);
    form->setValue(u"quantity"_s, u"101"_s);
    form->setValue(u"recipient"_s, u"彭浦镇"_s);
    form->saveAndNew();
    auto* under = form->findChild<QLabel*>(u"quantity_problem"_s);
    CHECK(under->isVisible());
    CHECK(under->text().contains(u"100"_s));
    CHECK(form->text(u"quantity"_s) == u"101"_s);
    CHECK(form->text(u"recipient"_s) == u"彭浦镇"_s);
    CHECK(desk.stock() == 100);
    desk.key(Qt::Key_Escape);
    CHECK(desk.child<QTabWidget>(u"tabs"_s)->isVisible());
    desk.press(u"issue"_s);
    CHECK(form->text(u"quantity"_s) == u"101"_s); // left and opened again: still there
}

TEST_CASE("Every kind of movement has its form", "[ui][supplies]")
{
    Desk desk;
    const auto fill = [&](const QString& action, const QString& name, const QVariantMap& values) {
        desk.press(action);
        Form* form = desk.form(name);
        auto* item = form->findChild<Picker*>(u"item"_s);
        item->setChoice(desk.mask.id.text(), u"口罩"_s);
        for (auto at = values.begin(); at != values.end(); ++at)
            form->setValue(at.key(), at.value());
        form->save();
        INFO(action.toStdString());
        CHECK(desk.child<QTabWidget>(u"tabs"_s)->isVisible());
    };
    fill(u"receipt"_s, u"desk_receipt"_s,
         {{u"quantity"_s, u"20"_s},
          {u"batch"_s, u"C3"_s},
          {u"expires_on"_s, u"2022-03-25"_s},
          {u"donor"_s, u"某公司"_s},
          {u"value_cents"_s, u"12.50"_s}});
    CHECK(desk.stock() == 120);
    CHECK(ledger(desk.session->workspace())[0].movement.valueCents == 1250);
    fill(u"return"_s, u"desk_return"_s, {{u"quantity"_s, u"5"_s}});
    CHECK(desk.stock() == 125);
    fill(u"writeOff"_s, u"desk_write_off"_s, {{u"quantity"_s, u"5"_s}, {u"note"_s, u"破损"_s}});
    CHECK(desk.stock() == 120);
    fill(u"count"_s, u"desk_count"_s, {{u"quantity"_s, u"1"_s}});
    CHECK(desk.stock() != 120);
    const qint64 before = desk.stock();
    fill(u"transfer"_s, u"desk_transfer"_s, {{u"other_store"_s, desk.second.id.text()}, {u"quantity"_s, u"1"_s}});
    CHECK(desk.stock() == before);
}

TEST_CASE("A line is taken back with a reason, and an item edited and archived", "[ui][supplies]")
{
    Desk desk;
    desk.page->open(ShowList{PageList::Ledger});
    desk.settle();
    desk.child<TablePage>(u"ledger"_s)->view()->selectRow(0);
    desk.press(u"reverse"_s);
    Form* reason = desk.form(u"desk_reversal"_s);
    reason->save();
    CHECK(reason->findChild<QLabel*>(u"reason_problem"_s)->isVisible());
    reason->setValue(u"reason"_s, u"录了两遍"_s);
    reason->save();
    CHECK(desk.stock() == 0);
    desk.page->open(ShowList{PageList::Stock});
    desk.settle();
    TablePage* stock = desk.child<TablePage>(u"stock"_s);
    stock->view()->selectRow(0);
    Q_EMIT stock->editRequested(stock->currentId());
    Form* item = desk.form(u"desk_item"_s);
    CHECK(item->text(u"name"_s) == u"口罩"_s);
    item->setValue(u"name"_s, u""_s);
    item->save();
    CHECK(item->findChild<QLabel*>(u"name_problem"_s)->isVisible());
    item->setValue(u"name"_s, u"防护口罩"_s);
    item->save();
    CHECK(desk.column(u"stock"_s, 0).contains(u"防护口罩 KN95"_s));
    Q_EMIT stock->archiveRequested({desk.mask.id.text()});
    CHECK_FALSE(desk.column(u"stock"_s, 0).contains(u"防护口罩 KN95"_s));
    stock->findChild<QPushButton*>(u"undo"_s)->click();
    CHECK(desk.column(u"stock"_s, 0).contains(u"防护口罩 KN95"_s));
}

TEST_CASE("Search and filters narrow the lists", "[ui][supplies]")
{
    Desk desk;
    QTest::keyClicks(desk.child<TablePage>(u"stock"_s)->findChild<QLineEdit*>(u"search"_s), u"shoutao"_s);
    CHECK(desk.column(u"stock"_s, 0) == QStringList{u"手套"_s});
    desk.child<TablePage>(u"stock"_s)->findChild<QLineEdit*>(u"search"_s)->clear();
    desk.child<QComboBox>(u"stockState"_s)->setCurrentIndex(1);
    CHECK(desk.rows(u"stock"_s)->rowCount() == 0); // 100 of 50: nothing to look at
    desk.child<QComboBox>(u"ledgerKind"_s)->setCurrentIndex(2);
    CHECK(desk.rows(u"ledger"_s)->rowCount() == 0);
    desk.child<QComboBox>(u"ledgerKind"_s)->setCurrentIndex(1);
    CHECK(desk.rows(u"ledger"_s)->rowCount() == 1);
}
