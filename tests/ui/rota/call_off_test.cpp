// SPDX-FileCopyrightText: 2026 RedVest contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// Calling shifts off in the window: asked of where people count on them, with whom to tell.

#include "core/usecases/history/history.h"
#include "tests/ui/rota/rota_scene.h"
#include "ui/desk/session.h"
#include "ui/parts/look/message_strip.h"
#include "ui/parts/table/table_page.h"
#include "ui/rota/call_off_dialog.h"
#include "ui/rota/rota_page.h"

#include <QApplication>
#include <QClipboard>
#include <QLineEdit>
#include <QPointer>
#include <QPushButton>
#include <QTableView>
#include <QTableWidget>
#include <QTest>

#include <catch2/catch.hpp>

using namespace redvest;
using namespace redvest::ui;
using namespace Qt::Literals::StringLiterals;
using S = AssignmentState;

namespace {

/// Two shifts today, somebody who accepted on the first.
struct TwoShifts : test::PostDesk
{
    Id<Shift> first = desk.shift(post, test::kToday, 10, 12, 2);
    Id<Shift> second = desk.shift(post, test::kToday, 13, 17, 2);
    Volunteer one = desk.person(u"邻测甲"_s);
    AssignmentStep seat = desk.book(one, first, S::Accepted);
};

struct Shown : test::RotaScene<TwoShifts>
{
    void pressDelOnAll()
    {
        list()->view()->selectAll();
        QTest::keyClick(list()->view(), Qt::Key_Delete);
    }
    CallOffDialog* dialog() { return page.findChild<CallOffDialog*>(); }
    template <class T>
    T* the(const QString& name)
    {
        T* found = dialog()->findChild<T*>(name);
        REQUIRE(found != nullptr);
        return found;
    }
    bool isOff(Id<Shift> id) { return shiftNamed(session.workspace(), id)->isArchived; }
};

} // namespace

TEST_CASE("Calling off shifts with people on them asks why, lists whom to tell, and is one undo", "[ui][rota][undo]")
{
    Shown s;
    const int before = s.entries();
    s.pressDelOnAll();
    REQUIRE(s.dialog() != nullptr);
    CHECK_FALSE(s.isOff(s.first));
    CHECK_FALSE(s.isOff(s.second));
    const auto* table = s.the<QTableWidget>(u"peopleToTell"_s);
    REQUIRE(table->rowCount() == 1);
    CHECK(table->item(0, 0)->text() == u"邻测甲"_s);
    CHECK(table->item(0, 1)->text() == u"199****0001"_s);
    // Without a reason nothing happens.
    s.the<QPushButton>(u"callOffNow"_s)->click();
    REQUIRE(s.dialog()->isVisible());
    CHECK_FALSE(s.isOff(s.first));
    s.the<QLineEdit>(u"reason"_s)->setText(u"小区解封"_s);
    s.the<QPushButton>(u"callOffNow"_s)->click();
    CHECK(s.isOff(s.first));
    CHECK(s.isOff(s.second));
    CHECK(s.entries() == before + 1);
    CHECK(history(s.session.workspace(), {.limit = 1}).front().entry.reason == u"小区解封"_s);
    REQUIRE(s.list()->strip()->isVisible());
    s.list()->strip()->findChild<QPushButton*>(u"undo"_s)->click();
    CHECK_FALSE(s.isOff(s.first));
    CHECK_FALSE(s.isOff(s.second));
}

TEST_CASE("Whom to tell is copied masked, and with phones in full once they show", "[ui][rota]")
{
    Shown s;
    s.pressDelOnAll();
    REQUIRE(s.dialog() != nullptr);
    const auto copied = [] { return QApplication::clipboard()->text(); };
    s.the<QPushButton>(u"copyPeople"_s)->click();
    CHECK(copied().contains(u"邻测甲\t199****0001\t已接受"_s));
    s.the<QPushButton>(u"showPhones"_s)->click();
    CHECK(s.the<QTableWidget>(u"peopleToTell"_s)->item(0, 1)->text() == u"19900000001"_s);
    s.the<QPushButton>(u"copyPeople"_s)->click();
    CHECK(copied().contains(u"邻测甲\t19900000001\t已接受"_s));
    s.dialog()->reject();
    CHECK(QTest::qWaitFor([&] { return s.dialog() == nullptr; }));
    // Masks are back with the dialog, in the clipboard too.
    CHECK_FALSE(copied().contains(u"19900000001"_s));
    CHECK_FALSE(s.isOff(s.first));
}

TEST_CASE("Shifts nobody counts on are called off without a question, and called on again without one", "[ui][rota]")
{
    Shown s;
    s.list()->selectIds({s.second.text()});
    QTest::keyClick(s.list()->view(), Qt::Key_Delete);
    CHECK(s.dialog() == nullptr);
    CHECK(s.isOff(s.second));
}
