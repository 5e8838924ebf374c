// SPDX-FileCopyrightText: 2026 RedVest contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// Calls for volunteers in the window: open gaps ticked in and out, previewed, issued and undone; who answered entered;
// a call withdrawn and given another number; the wish of another page.

#include "core/usecases/figures/call_replies.h"
#include "tests/ui/rota/rota_scene.h"
#include "ui/desk/wish.h"
#include "ui/parts/look/message_strip.h"
#include "ui/parts/paper/paper_preview.h"
#include "ui/rota/call_number_dialog.h"
#include "ui/rota/call_replies_dialog.h"
#include "ui/rota/calls_desk.h"
#include "ui/rota/new_call_dialog.h"

#include <QAction>
#include <QApplication>
#include <QClipboard>
#include <QInputDialog>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSpinBox>
#include <QStackedWidget>
#include <QTableView>
#include <QTest>

#include <catch2/catch.hpp>

using namespace redvest;
using namespace redvest::ui;
using namespace Qt::Literals::StringLiterals;
using test::kToday;

namespace {

struct TwoGaps : test::PostDesk
{
    Id<Shift> near = desk.shift(post, kToday.addDays(1), 8, 12, 3);
    Id<Shift> late = desk.shift(post, kToday.addDays(1), 13, 17, 2);
    Id<Shift> later = desk.shift(post, kToday.addDays(3), 8, 12, 4);
};

struct Shown : test::RotaScene<TwoGaps>
{
    template <class T>
    T* the(const QString& name)
    {
        T* found = page.findChild<T*>(name);
        INFO(name.toStdString());
        REQUIRE(found != nullptr);
        return found;
    }
    CallsDesk* openDesk()
    {
        the<QAction>(u"calls"_s)->trigger();
        auto* found = the<CallsDesk>(u"desk_calls"_s);
        REQUIRE(found->isVisible());
        settle();
        return found;
    }
    NewCallDialog* openNew()
    {
        openDesk();
        the<QAction>(u"newCall"_s)->trigger();
        return opened();
    }
    NewCallDialog* opened()
    {
        auto* dialog = page.findChild<NewCallDialog*>();
        REQUIRE(dialog != nullptr);
        test::settle(*dialog);
        dialog->findChild<QLineEdit*>(u"callContact"_s)->setText(u"王测"_s);
        dialog->findChild<QLineEdit*>(u"callPhone"_s)->setText(u"19900000001"_s);
        return dialog;
    }
    static void press(const QWidget& dialog, const QString& name)
    {
        auto* button = dialog.findChild<QPushButton*>(name);
        REQUIRE(button != nullptr);
        REQUIRE(QTest::qWaitFor([&] { return button->isEnabled(); }, 10000));
        QTest::mouseClick(button, Qt::LeftButton);
    }
    [[nodiscard]] std::vector<CallRow> calls() { return callRows(session.workspace()); }
    void issue()
    {
        press(*openNew(), u"issueCall"_s);
        REQUIRE(calls().size() == 1);
        settle();
    }
    void choose()
    {
        auto* list = the<TablePage>(u"callList"_s);
        REQUIRE(QTest::qWaitFor([&] { return list->view()->model()->rowCount() > 0; }, 10000));
        list->view()->selectRow(0);
    }
};

} // namespace

TEST_CASE("The open gaps of the next day are ticked out, issued, and undone as one", "[ui][calls]")
{
    Shown s;
    NewCallDialog* dialog = s.openNew();
    auto* view = dialog->findChild<QTableView*>(u"openGaps"_s);
    REQUIRE(view->model()->rowCount() == 2); // not the one of three days later
    auto* sums = dialog->findChild<QLabel*>(u"callSums"_s);
    CHECK(sums->text().contains(u'5'));
    view->selectRow(1);
    QTest::keyClick(view, Qt::Key_Space);
    CHECK(sums->text().contains(u'3'));
    const int before = s.entries();
    s.press(*dialog, u"issueCall"_s);
    CHECK(s.entries() == before + 1);
    REQUIRE(s.calls().size() == 1);
    CHECK(s.calls().front().counts.asked == 3);
    CHECK(s.calls().front().call.number == 1);
    CHECK(s.page.findChild<PaperPreview*>() != nullptr); // to be printed
    auto* strip = s.the<TablePage>(u"callList"_s)->strip();
    REQUIRE(strip->isVisible());
    QTest::mouseClick(strip->findChild<QPushButton*>(), Qt::LeftButton);
    CHECK(s.calls().empty());
}

TEST_CASE("All out, no risk notice, no contact: the dialog says what is missing and issues nothing", "[ui][calls]")
{
    Shown s;
    NewCallDialog* dialog = s.openNew();
    auto* view = dialog->findChild<QTableView*>(u"openGaps"_s);
    view->selectAll();
    QTest::keyClick(view, Qt::Key_Space);
    CHECK_FALSE(dialog->findChild<QPushButton*>(u"issueCall"_s)->isEnabled());
    QTest::keyClick(view, Qt::Key_Space);
    dialog->findChild<QPlainTextEdit*>(u"callRisk"_s)->clear();
    s.press(*dialog, u"issueCall"_s);
    auto* strip = dialog->findChild<MessageStrip*>();
    CHECK(strip->isVisible());
    CHECK(dialog->isVisible());
    dialog->findChild<QPlainTextEdit*>(u"callRisk"_s)->setPlainText(u"注意安全。"_s);
    dialog->findChild<QLineEdit*>(u"callPhone"_s)->setText(u"12"_s);
    s.press(*dialog, u"previewCall"_s);
    CHECK(dialog->findChild<PaperPreview*>() == nullptr);
    dialog->findChild<QLineEdit*>(u"callPhone"_s)->setText(u"19900000001"_s);
    s.press(*dialog, u"previewCall"_s);
    CHECK(dialog->findChild<PaperPreview*>() != nullptr);
    CHECK(s.calls().empty());
}

TEST_CASE("Answers are entered line by line, counted at once, and taken back", "[ui][calls]")
{
    Shown s;
    s.issue();
    s.choose();
    s.the<QAction>(u"callReplies"_s)->trigger();
    auto* dialog = s.page.findChild<CallRepliesDialog*>();
    REQUIRE(dialog != nullptr);
    test::settle(*dialog);
    REQUIRE(dialog->findChild<QTableView*>(u"callLines"_s)->model()->rowCount() == 2);
    dialog->findChild<QSpinBox*>(u"replyPeople"_s)->setValue(4);
    s.press(*dialog, u"enterReply"_s);
    CHECK(s.calls().front().counts.replies.coming == 4);
    test::settle(*dialog);
    auto* replies = dialog->findChild<QTableView*>(u"callReplies"_s);
    REQUIRE(replies->model()->rowCount() == 1);
    dialog->findChild<QSpinBox*>(u"replyPeople"_s)->setValue(0);
    s.press(*dialog, u"enterReply"_s); // nobody
    CHECK(s.calls().front().counts.replies.coming == 4);
    replies->selectRow(0);
    s.press(*dialog, u"takeReplyBack"_s);
    auto* asking = dialog->findChild<QInputDialog*>(u"takeBackReason"_s);
    REQUIRE(asking != nullptr);
    asking->setTextValue(u"重复登记"_s);
    asking->accept();
    CHECK(s.calls().front().counts.replies.coming == 0);
}

TEST_CASE("A call is given another number, copied as a message and withdrawn, each with its reason", "[ui][calls]")
{
    Shown s;
    s.issue();
    s.choose();
    s.the<QAction>(u"renumberCall"_s)->trigger();
    auto* number = s.page.findChild<CallNumberDialog*>();
    REQUIRE(number != nullptr);
    number->findChild<QSpinBox*>(u"otherNumber"_s)->setValue(8);
    s.press(*number, u"renumberNow"_s);
    CHECK(s.calls().front().call.number == 1); // without a reason
    number->findChild<QLineEdit*>(u"otherNumberReason"_s)->setText(u"重号"_s);
    s.press(*number, u"renumberNow"_s);
    CHECK(s.calls().front().call.number == 8);
    s.settle();
    s.choose();
    s.the<QAction>(u"copyCall"_s)->trigger();
    CHECK(QApplication::clipboard()->text().contains(u"招募令2022年第8号"_s));
    s.the<QAction>(u"withdrawCall"_s)->trigger();
    auto* asking = s.page.findChild<QInputDialog*>(u"withdrawReason"_s);
    REQUIRE(asking != nullptr);
    asking->setTextValue(u"时间有误"_s);
    asking->accept();
    CHECK(s.calls().front().call.isWithdrawn());
}

TEST_CASE("Another page's wish opens a new call about its division and period; Esc goes back to the lists",
          "[ui][calls]")
{
    Shown s;
    s.page.open(WriteCall{u"310106"_s, {atLocal(kToday.addDays(3)), atLocal(kToday.addDays(4))}, {}});
    NewCallDialog* dialog = s.opened();
    auto* view = dialog->findChild<QTableView*>(u"openGaps"_s);
    REQUIRE(QTest::qWaitFor([&] { return view->model()->rowCount() == 1; }, 10000));
    dialog->reject();
    auto* desk = s.the<CallsDesk>(u"desk_calls"_s);
    CHECK(desk->isVisible());
    QTest::keyClick(desk, Qt::Key_Escape);
    CHECK_FALSE(desk->isVisible());
    CHECK(s.list()->isVisible());
}
