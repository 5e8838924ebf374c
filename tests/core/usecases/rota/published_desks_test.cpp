// SPDX-FileCopyrightText: 2026 RedVest contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// What another desk did to a day that was published here: shown as changes once the two have met.

#include "core/storage/queries/journal_queries.h"
#include "core/usecases/rota/assignments.h"
#include "core/usecases/rota/published_days.h"
#include "core/usecases/rota/standbys.h"
#include "tests/support/desk.h"

using namespace redvest;
using namespace Qt::Literals::StringLiterals;
using redvest::test::Desk;

namespace {

const QDate kDay(2022, 3, 21);

void takeIn(Workspace& to, Workspace& from)
{
    REQUIRE(to.database().absorb(storage::journalOf(from.read(), storage::knownTo(to.read()))).ok());
}

} // namespace

TEST_CASE("Changes that a merge brings are changes since publishing", "[rota][publish][merge]")
{
    Desk here, there;
    const Shift shift = here.shift(here.post(u"测温"_s, u"310106016"_s), test::at(21, 8), test::at(21, 12), 3);
    const Volunteer first = here.person(u"王测甲"_s);
    const Volunteer second = here.person(u"李测乙"_s);
    here.assign(shift, first);
    there.ws->database().locals().adoptKeys(*here.ws->database().keys());
    takeIn(*there.ws, *here.ws);
    REQUIRE(publishDay(*here.ws, kDay).ok());
    // The other desk does not know that the day is published.
    REQUIRE(assign(*there.ws, second.id, shift.id).ok());
    REQUIRE(addStandbys(*there.ws, {first.id}, {kDay}).ok());
    REQUIRE(addStandbys(*here.ws, {first.id}, {kDay}).ok());
    takeIn(*here.ws, *there.ws);
    const auto told = changesOfDay(*here.ws, kDay);
    REQUIRE(told->changes.size() == 1);
    CHECK(told->changes.front().people == QStringList{u"李测乙"_s});
    CHECK(standbyRows(*here.ws, kDay).size() == 1);
    takeIn(*there.ws, *here.ws);
    CHECK(dayState(*there.ws, kDay).changes == 1);
    CHECK_FALSE(unassign(*there.ws, assignmentId(shift.id, first.id)).ok()); // known there by now
}

TEST_CASE("Two desks that publish one day keep both issues, and the later one is in force", "[rota][publish][merge]")
{
    Desk here, there;
    const Shift shift = here.shift(here.post(u"测温"_s, u"310106016"_s), test::at(21, 8), test::at(21, 12), 3);
    here.assign(shift, here.person(u"王测甲"_s));
    there.ws->database().locals().adoptKeys(*here.ws->database().keys());
    takeIn(*there.ws, *here.ws);
    REQUIRE(publishDay(*here.ws, kDay).ok());
    there.clock.advance(60'000);
    const auto later = publishDay(*there.ws, kDay);
    REQUIRE(later.ok());
    takeIn(*here.ws, *there.ws);
    CHECK(dayIssues(*here.ws, kDay).size() == 2);
    CHECK(dayState(*here.ws, kDay).issue->id == later->issue.id);
}
