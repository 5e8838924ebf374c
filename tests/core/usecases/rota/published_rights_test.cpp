// SPDX-FileCopyrightText: 2026 RedVest contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// Who may publish where, and who reads what changed.

#include "core/usecases/rota/assignments.h"
#include "core/usecases/rota/invitations.h"
#include "core/usecases/rota/published_days.h"
#include "core/usecases/rota/standbys.h"
#include "tests/support/guarded_desk.h"

using namespace redvest;
using namespace Qt::Literals::StringLiterals;
using redvest::test::at;
using redvest::test::GuardedDesk;

namespace {

const QDate kDay(2022, 3, 21);
const QString kHere = u"310106016"_s;
const QString kThere = u"310106006"_s;

QString codeOf(const Problems& problems)
{
    return problems.empty() ? QString() : problems.front().code;
}

} // namespace

TEST_CASE("An account of one street publishes there, and a leader only reads", "[rota][publish][rights]")
{
    GuardedDesk desk;
    const Shift here = desk.shift(desk.post(u"测温"_s, kHere), at(21, 8), at(21, 12), 2);
    const Shift there = desk.shift(desk.post(u"登记"_s, kThere), at(21, 8), at(21, 12), 2);
    const Volunteer person = desk.person(u"王测甲"_s, kHere);
    desk.assign(here, person, AssignmentState::Proposed);
    desk.assign(there, desk.person(u"李测乙"_s, kThere), AssignmentState::Proposed);

    desk.become(u"王芳"_s, u"entry:rota"_s, {kHere});
    const auto own = publishDay(*desk.ws, kDay);
    REQUIRE(own.ok());
    CHECK(own->issue.scope == kHere);
    CHECK(own->issue.publishedBy == u"王芳"_s);
    CHECK(own->shifts == 1);
    CHECK(codeOf(publishDay(*desk.ws, kDay, kThere).problems()) == u"out_of_scope"_s);
    CHECK(codeOf(invite(*desk.ws, {kDay}).problems()) == u"out_of_scope"_s); // of both streets
    REQUIRE(invite(*desk.ws, {kDay, kHere}).ok());
    REQUIRE(addStandbys(*desk.ws, {person.id}, {kDay}).ok());

    desk.become(u"赵兰"_s, u"leader"_s);
    CHECK(codeOf(publishDay(*desk.ws, kDay, kThere).problems()) == u"not_allowed"_s);
    CHECK(codeOf(addStandbys(*desk.ws, {person.id}, {kDay.addDays(1)}).problems()) == u"not_allowed"_s);
    CHECK(changesOfDay(*desk.ws, kDay, kHere).ok());
    CHECK(codeOf(invitationsWithPhones(*desk.ws, {kDay}).problems()) == u"no_key"_s);
    CHECK(openInvitations(*desk.ws, {kDay}).size() == 1);
}
