// SPDX-FileCopyrightText: 2026 RedVest contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// Whole teams are asked for on the page of dispatch, and what becomes of them is told there.

#include "core/usecases/volunteers/memberships.h"
#include "core/usecases/volunteers/teams.h"
#include "tests/ui/dispatch/dispatch_scene.h"
#include "ui/dispatch/teams_dialog.h"

#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QPlainTextEdit>
#include <QPushButton>

#include <catch2/catch.hpp>

using namespace redvest;
using namespace redvest::test;
using namespace redvest::ui;
using namespace Qt::Literals::StringLiterals;

namespace {

/// Somebody far of a team, and one of it who has time on other days alone.
struct TeamOfTwo : TwoSeats
{
    TeamOfTwo()
    {
        Volunteer busy = desk.person(u"周测丁"_s);
        busy.availability = u"周末全天"_s;
        desk.put(busy);
        Team wanted;
        wanted.name = u"测试突击队"_s;
        const Id<Team> team = saveTeam(desk.ws(), {}, wanted)->records.front().after->id;
        REQUIRE(putIntoTeam(desk.ws(), {far.id, busy.id}, {team, QDate(2022, 3, 1), {}, {}}).ok());
        wanted.name = u"另一队"_s;
        REQUIRE(saveTeam(desk.ws(), {}, wanted).ok());
    }
};

} // namespace

TEST_CASE("Whole teams are asked for with the keyboard, and the page says who cannot", "[ui][dispatch][teams]")
{
    DispatchScene<TeamOfTwo> s;
    s.propose();
    CHECK(s.rowOf(u"李测乙"_s) < 0); // two live nearer
    s.act(u"wholeTeams"_s);
    auto* dialog = s.the<TeamsDialog>(u"teamsDialog"_s);
    auto* list = dialog->findChild<QListWidget*>(u"askedTeams"_s);
    REQUIRE(list->count() == 2);
    CHECK(dialog->findChild<QPlainTextEdit*>(u"teamsAnswer"_s) == nullptr);
    QTest::keyClicks(dialog->findChild<QLineEdit*>(u"teamSearch"_s), u"tujidui"_s);
    int shown = -1;
    for (int row = 0; row < list->count(); ++row) {
        if (!list->item(row)->isHidden())
            shown = shown < 0 ? row : list->count();
    }
    REQUIRE(shown >= 0);
    REQUIRE(shown < list->count());
    CHECK(list->item(shown)->text().contains(u"测试突击队"_s));
    list->setCurrentRow(shown);
    QTest::keyClick(list, Qt::Key_Space);
    dialog->findChild<QPushButton*>(u"proposeWithTeams"_s)->click();
    s.settle();
    CHECK(s.rowOf(u"李测乙"_s) >= 0);
    CHECK(s.the<QLabel>(u"proposalSaid"_s)->text().contains(u"测试突击队"_s));
    QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
    s.act(u"wholeTeams"_s);
    dialog = s.the<TeamsDialog>(u"teamsDialog"_s);
    auto* answer = dialog->findChild<QPlainTextEdit*>(u"teamsAnswer"_s);
    REQUIRE(answer != nullptr);
    CHECK(answer->toPlainText().contains(u"周测丁"_s));
    dialog->reject();
}
