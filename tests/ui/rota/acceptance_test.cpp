// SPDX-FileCopyrightText: 2026 RedVest contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// Inviting, answering, replacing and publishing in the window. It is Wednesday 2022-03-16, 08:00.

#include "core/usecases/rota/published_days.h"
#include "core/usecases/rota/standbys.h"
#include "tests/ui/rota/rota_scene.h"
#include "ui/parts/look/message_strip.h"
#include "ui/rota/answer_desk.h"
#include "ui/parts/lists/invite_dialog.h"
#include "ui/rota/standby_dialog.h"

#include <QAction>
#include <QClipboard>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QTableView>
#include <QTest>

#include <catch2/catch.hpp>

using namespace redvest;
using namespace redvest::ui;
using namespace Qt::Literals::StringLiterals;
using test::kToday;

namespace {

/// An evening shift with two proposed and one who accepted, and somebody who stands by.
struct Evening : test::PostDesk
{
    Id<Shift> shift = desk.shift(post, kToday, 18, 22, 3);
    Volunteer first = desk.person(u"王测甲"_s);
    Volunteer second = desk.person(u"李测乙"_s);
    Volunteer ready = desk.person(u"赵测丙"_s);
    Id<Assignment> firstSeat = desk.book(first, shift, AssignmentState::Proposed).after->id;
    Id<Assignment> secondSeat = desk.book(second, shift, AssignmentState::Proposed).after->id;
};

struct AtTheDesk : test::RotaScene<Evening>
{
    void trigger(const QString& action)
    {
        page.findChild<QAction*>(action)->trigger();
        QApplication::processEvents();
    }
    AnswerDesk* answers()
    {
        list()->selectIds({shift.text()});
        trigger(u"invitePeople"_s);
        auto* dialog = page.findChild<InviteDialog*>();
        REQUIRE(dialog != nullptr);
        dialog->findChild<QLineEdit*>(u"answerBy"_s)->setText(u"2022-03-16 17:00"_s);
        dialog->findChild<QPushButton*>(u"inviteNow"_s)->click();
        QApplication::processEvents();
        trigger(u"answerDesk"_s);
        auto* found = page.findChild<AnswerDesk*>();
        REQUIRE(found != nullptr);
        return found;
    }
    AssignmentState stateOf(const Volunteer& v)
    {
        for (const AssignmentRow& row : assignmentRows(session.workspace(), shift)) {
            if (row.assignment.volunteer == v.id)
                return row.assignment.state;
        }
        return AssignmentState::Cancelled;
    }
};

} // namespace

TEST_CASE("One action invites everybody proposed and copies the texts, one key a row answers", "[ui][rota]")
{
    AtTheDesk s;
    AnswerDesk* desk = s.answers();
    CHECK(s.stateOf(s.first) == AssignmentState::Invited);
    CHECK(QGuiApplication::clipboard()->text().contains(u"李测乙、王测甲"_s));
    auto* view = desk->findChild<QTableView*>(u"invited"_s);
    REQUIRE(view->model()->rowCount() == 2);
    CHECK(desk->findChild<QComboBox*>(u"postFilter"_s)->count() == 2); // all, and the one post
    QTest::keyClick(view, Qt::Key_A);                                  // 李测乙 stands first
    CHECK(s.stateOf(s.second) == AssignmentState::Accepted);
    REQUIRE(view->model()->rowCount() == 1);
    QTest::keyClick(view, Qt::Key_D);
    auto* reason = desk->findChild<QLineEdit*>(u"declinedReason"_s);
    REQUIRE(reason->isVisible());
    reason->setText(u"没空"_s);
    QTest::keyClick(reason, Qt::Key_Return);
    CHECK(s.stateOf(s.first) == AssignmentState::Declined);
    CHECK(view->model()->rowCount() == 0);
    QTest::keyClick(view, Qt::Key_Escape);
    CHECK_FALSE(desk->isVisible());
}

TEST_CASE("The page says how the day stands, and a change of a published day asks why", "[ui][rota][publish]")
{
    AtTheDesk s;
    auto* state = s.page.findChild<QLabel*>(u"dayState"_s);
    REQUIRE(state != nullptr);
    s.trigger(u"publishDay"_s);
    s.settle();
    REQUIRE(dayState(s.session.workspace(), kToday).issue);
    CHECK(state->text().contains(u'1'));
    QStringList asked;
    QString answer;
    s.session.askWhyWith([&](const Problems& problems) {
        asked << problems.front().code;
        return answer;
    });
    s.list()->selectIds({s.shift.text()});
    s.settle();
    auto* people = s.panel()->findChild<QTableView*>(u"people"_s);
    people->selectRow(0);
    QTest::keyClick(people, Qt::Key_D); // nobody says why: it stays refused
    CHECK(asked == QStringList{u"published_day"_s});
    CHECK(dayState(s.session.workspace(), kToday).changes == 0);
    answer = u"临时有事"_s;
    people->selectRow(0);
    QTest::keyClick(people, Qt::Key_D);
    CHECK(dayState(s.session.workspace(), kToday).changes == 1);
    CHECK(changesOfDay(s.session.workspace(), kToday)->changes.front().reason == u"临时有事"_s);
    s.settle();
    CHECK(state->text().contains(u'1'));
}

TEST_CASE("One key lets who stands by take the seat of who falls out", "[ui][rota]")
{
    AtTheDesk s;
    REQUIRE(addStandbys(s.session.workspace(), {s.ready.id}, {kToday}).ok());
    s.list()->selectIds({s.shift.text()});
    s.settle();
    auto* people = s.panel()->findChild<QTableView*>(u"people"_s);
    people->selectRow(0);
    QTest::keyClick(people, Qt::Key_R);
    auto* reason = s.panel()->findChild<QLineEdit*>(u"overrideReason"_s);
    REQUIRE(reason->isVisible());
    CHECK(s.panel()->findChild<QLabel*>(u"overrideQuestion"_s)->text().contains(u"赵测丙"_s));
    const int before = s.entries();
    reason->setText(u"发烧"_s);
    QTest::keyClick(reason, Qt::Key_Return);
    CHECK(s.entries() == before + 1);
    CHECK(s.stateOf(s.ready) == AssignmentState::Accepted);
}

TEST_CASE("The stand-by list of the day takes people off by Del", "[ui][rota]")
{
    AtTheDesk s;
    REQUIRE(addStandbys(s.session.workspace(), {s.ready.id}, {kToday}).ok());
    s.trigger(u"standbyList"_s);
    auto* dialog = s.page.findChild<StandbyDialog*>();
    REQUIRE(dialog != nullptr);
    auto* view = dialog->findChild<QTableView*>(u"standbys"_s);
    REQUIRE(view->model()->rowCount() == 1);
    view->selectRow(0);
    QTest::keyClick(view, Qt::Key_Delete);
    CHECK(view->model()->rowCount() == 0);
    CHECK(standbyRows(s.session.workspace(), kToday).empty());
    dialog->close();
}
