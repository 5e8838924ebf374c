// SPDX-FileCopyrightText: 2026 RedVest contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// An office of the twenty-third schema, which knew neither breaks nor protective suits.

#include "core/storage/schema/divisions.h"
#include "core/storage/schema/rota.h"
#include "core/storage/schema/volunteers.h"
#include "core/usecases/workspace/eligibility_rules.h"
#include "tests/support/desk.h"
#include "tests/support/earlier_schema.h"

using namespace Qt::Literals::StringLiterals;
using namespace redvest;
using redvest::test::Desk;
using redvest::test::takeBackTo;

TEST_CASE("A file of before breaks were kept says nothing of them, keeps its rows and takes them", "[migration][file]")
{
    Desk desk;
    const Volunteer who = desk.person(u"王测甲"_s);
    const Post post = desk.post(u"测温"_s, u"310106012"_s);
    const Instant starts = atLocal(QDate(2022, 3, 20), QTime(8, 0));
    Shift shift = desk.shift(post, starts, plusMinutes(starts, 480), 2);
    desk.ws.reset();
    takeBackTo(23, desk.file());

    desk.ws = Workspace::open(desk.file(), OpenFor::Writing, u"tester"_s, desk.clock);
    CHECK(desk.ws->read().find(storage::volunteerTable(), who.id.text()) == who);
    CHECK(desk.ws->read().find(storage::postTable(), post.id.text()) == post);
    CHECK(desk.ws->read().find(storage::shiftTable(), shift.id.text()) == shift);
    CHECK(eligibilityLimits(desk.ws->office()) == EligibilityLimits{});
    shift.breaks = u"12:00–12:30"_s;
    desk.put(storage::shiftTable(), shift);
    REQUIRE(setEligibilityLimits(*desk.ws, {.suitMinutes = 180}).ok());
    desk.ws.reset();
    desk.ws = Workspace::open(desk.file(), OpenFor::Writing, u"tester"_s, desk.clock);
    CHECK(desk.ws->read().find(storage::shiftTable(), shift.id.text()) == shift);
    CHECK(eligibilityLimits(desk.ws->office()).suitMinutes == 180);
}
