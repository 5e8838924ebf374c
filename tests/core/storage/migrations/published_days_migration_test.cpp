// SPDX-FileCopyrightText: 2026 RedVest contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// A workspace of an earlier schema, which knew of no published rosters, no stand-by and no time to answer by.

#include "core/storage/damage/health.h"
#include "core/usecases/rota/invitations.h"
#include "core/usecases/rota/published_days.h"
#include "core/usecases/rota/standbys.h"
#include "tests/support/desk.h"
#include "tests/support/earlier_schema.h"

using namespace Qt::Literals::StringLiterals;
using namespace redvest;
using redvest::test::Desk;
using redvest::test::faultsBesideTemplates;
using redvest::test::takeBackTo;

TEST_CASE("A rota of before opens as it was and takes invitations, stand-by and publishing", "[migration][file]")
{
    Desk desk;
    const Post post = desk.post(u"测温"_s, u"310106016"_s);
    const Shift shift = desk.shift(post, test::at(21, 8), test::at(21, 12), 2);
    const Volunteer asked = desk.person(u"王测甲"_s);
    const Assignment seat = desk.assign(shift, asked, AssignmentState::Proposed);
    desk.ws.reset();
    takeBackTo(24, desk.file());

    desk.ws = Workspace::open(desk.file(), OpenFor::Writing, u"tester"_s, desk.clock);
    CHECK(*desk.ws->read().find(storage::assignmentTable(), seat.id.text()) == seat);
    CHECK(faultsBesideTemplates(desk.ws->database()).empty());
    const QDate day(2022, 3, 21);
    CHECK_FALSE(dayState(*desk.ws, day).issue);
    REQUIRE(invite(*desk.ws, {day}, test::at(20, 18)).ok());
    REQUIRE(addStandbys(*desk.ws, {desk.person(u"李测乙"_s).id}, {day}).ok());
    REQUIRE(publishDay(*desk.ws, day).ok());
    desk.ws.reset();
    desk.ws = Workspace::open(desk.file(), OpenFor::Writing, u"tester"_s, desk.clock);
    REQUIRE(dayState(*desk.ws, day).issue);
    CHECK(openInvitations(*desk.ws, {day}).front().assignment.answerBy == test::at(20, 18));
    CHECK(standbyRows(*desk.ws, day).size() == 1);
    CHECK(faultsBesideTemplates(desk.ws->database()).empty());
}
